import type { Browser, BrowserContext } from 'playwright-core';

/** Too short for a second frame, and still long enough to be told of when it ends. */
const noTime = '1ms !important';

const still = `*, *::before, *::after {
  animation-duration: ${noTime};
  animation-delay: 0s !important;
  animation-iteration-count: 1 !important;
  transition-duration: ${noTime};
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
