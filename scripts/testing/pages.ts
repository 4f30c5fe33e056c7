import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { perform } from '../vscode/keys.ts';

/** A busy machine takes its time to load a page with all of VS Code. */
export const patience = 90_000;

/** All of the text in the editor, as a user would copy it; leaves the caret at its end. */
export async function readDraft(page: Page): Promise<string> {
  await page.evaluate("navigator.clipboard.writeText('')");
  const focus = () => perform(page, [{ click: '.editor-instance .view-lines' }]);
  // A click in a page behind another one can wait in vain for its turn; twice does no harm here.
  await focus().catch(focus);
  await perform(page, [{ press: 'Control+a' }, { press: 'Control+c' }, { press: 'Control+End' }]);
  return page.evaluate<string>('navigator.clipboard.readText()');
}

export async function until(
  what: string,
  ask: () => Promise<boolean>,
  detail: () => string = () => '',
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what} ${detail()}`.trim());
    await sleep(100);
  }
}
