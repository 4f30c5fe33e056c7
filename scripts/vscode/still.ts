import type { Browser, BrowserContext } from 'playwright-core';

/** Any time at all, and what is measured right after a change would be the size from before. */
const still = `*, *::before, *::after {
  animation-duration: 0s !important;
  animation-delay: 0s !important;
  animation-iteration-count: 1 !important;
  transition-duration: 0s !important;
  transition-delay: 0s !important;
}`;

/**
 * For windows that are tested: nothing moves in them, as nobody looks on, and each frame of a movement is drawn by a
 * processor that has more to do.
 */
export async function stillContext(browser: Browser, height: number): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height },
    reducedMotion: 'reduce',
    // A desktop program needs no permission for it.
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript(`addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = ${JSON.stringify(still)};
    document.head.append(style);
  });`);
  return context;
}
