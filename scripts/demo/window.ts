import type { Browser, Page } from 'playwright-core';
import { perform } from '../vscode/keys.ts';
import { appears } from '../vscode/palette.ts';
import { workbenchAddress, type Server } from '../vscode/server.ts';

export interface Look {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** How many pixels of the picture one of CSS has. */
  readonly scale: number;
}

/** In CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What must be whole in a picture, if it is there. */
const parts = [
  '.view-line:has(span:not(:empty))',
  '.monaco-hover:not(.hidden)',
  '.action-widget',
  '.quick-input-widget',
];

/** Room below what matters. */
const margin = 24;

/**
 * Text as wide as most users see it: many a Linux has nothing but a font that is wider, and cuts off what fits elsewhere.
 * In a window as narrow as a picture's half, a hover would go beyond its right edge.
 */
const fitting = `
  .monaco-workbench { font-family: 'Segoe UI', 'Open Sans', 'DejaVu Sans Condensed', sans-serif !important; }
  .monaco-hover, .monaco-hover-content { max-width: calc(100vw - 64px) !important; }
`;

/** A window of its own, without memory, in which one file is open. */
export async function openWindow(
  browser: Browser,
  server: Server,
  look: Look,
  opened: { readonly folder: string; readonly file: string },
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: look.scale,
    colorScheme: look.theme,
  });
  const page = await context.newPage();
  await page.goto(workbenchAddress(server.authority, opened));
  // A window asks for all of VS Code, and a busy machine takes its time.
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 90_000 });
  await page.locator(`.monaco-workbench.vs${look.theme === 'dark' ? '-dark' : ''}`).waitFor();
  await page.addStyleTag({ content: fitting });
  await perform(page, [{ press: 'Control+b' }, { waitGone: '.part.sidebar' }]);
  return page;
}

/** Where the first underline of this severity is, in CSS pixels; it tells that the draft has been read, too. */
export async function underline(page: Page, severity: 'warning'): Promise<Place> {
  const squiggle = page.locator(`.squiggly-${severity}`).first();
  await squiggle.waitFor({ timeout: 60_000 });
  const box = await squiggle.boundingBox();
  if (box === null) throw new Error('What is underlined is out of sight.');
  return { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 };
}

/** Points at a place until the window says what is the matter with it. */
export async function explain(page: Page, { x, y }: Place): Promise<void> {
  await untilSeen(page, '.monaco-hover:not(.hidden)', async () => {
    await page.mouse.move(0, 0);
    await page.mouse.move(x, y);
  });
}

/** Has the quick fixes for a place listed. */
export async function offerFixes(page: Page, { x, y }: Place): Promise<void> {
  await untilSeen(page, '.action-widget', async () => {
    await page.mouse.click(x, y);
    await page.keyboard.press('Control+.');
  });
}

/** Does something again as long as what should come of it does not: in a busy window it may come to nothing. */
async function untilSeen(page: Page, selector: string, act: () => Promise<void>): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    await act();
    if (await appears(page.locator(selector), 5000)) return;
    await page.keyboard.press('Escape');
  }
  throw new Error(`There is no “${selector}” to be seen.`);
}

/** Waits until what fades in or blinks has come to rest. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(900);
}

/** How high a picture must be to hold all that matters, in CSS pixels; tells of what is not whole. */
export async function neededHeight(page: Page): Promise<number> {
  let [right, bottom] = [0, 0];
  for (const part of await page.locator(parts.join(', ')).all()) {
    const box = await part.boundingBox();
    if (box === null) continue;
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  const needed = Math.ceil(bottom) + margin;
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  if (right > width || needed > height)
    complain(`a window of ${width} x ${height} is too small for what ends at ${right} and ${bottom}`);
  for (const box of await page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').all()) {
    const hidden = await box.evaluate<number, { scrollHeight: number; clientHeight: number }>(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    );
    if (hidden > 1) complain(`the hover is ${hidden} pixels longer than its box`);
  }
  return Math.min(needed, height);
}

/** A picture that is not good enough is taken all the same, to be looked at. */
function complain(what: string): void {
  console.error(`  The next picture is not whole: ${what}.`);
  process.exitCode = 1;
}

export async function picture(page: Page, height: number): Promise<Buffer> {
  const width = page.viewportSize()?.width ?? 0;
  return page.screenshot({
    clip: { x: 0, y: 0, width, height },
    caret: 'initial',
    animations: 'disabled',
  });
}

/** Shows words in a pill at the foot of the window, or takes them away. */
export async function caption(page: Page, words: string): Promise<void> {
  await page.evaluate(`(() => {
    const id = 'demo-caption';
    document.getElementById(id)?.remove();
    const pill = document.createElement('div');
    pill.id = id;
    pill.textContent = ${JSON.stringify(words)};
    Object.assign(pill.style, {
      position: 'fixed', bottom: '16px', left: '50%', transform: 'translateX(-50%)', zIndex: '100000',
      padding: '8px 18px', borderRadius: '8px', font: '600 17px sans-serif', color: '#fff', background: '#2b3a55',
    });
    document.body.append(pill);
  })()`);
}
