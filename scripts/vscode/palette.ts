import type { Locator, Page } from 'playwright-core';
import { perform } from './keys.ts';

/** Runs a command by its name, as the palette finds it; the palette learns of commands while it is closed. */
export async function runCommand(page: Page, typed: string, title: string): Promise<void> {
  await showCommand(page, typed, title);
  await perform(page, [{ press: 'Enter' }]);
}

/** Opens the palette and types, until the command with this title is the one that Enter runs. */
export async function showCommand(page: Page, typed: string, title: string): Promise<void> {
  const found = page.locator(`.quick-input-list .monaco-list-row.focused:has-text("${title}")`);
  for (let attempt = 0; attempt < 20; attempt++) {
    await perform(page, [{ press: 'F1' }, { waitFor: '.quick-input-widget input' }, { type: typed }]);
    if (await appears(found)) return;
    await perform(page, [{ press: 'Escape' }, { waitGone: '.quick-input-widget' }]);
  }
  throw new Error(`The palette offers no “${title}” for “${typed}”.`);
}

/** Whether what is looked for is to be seen within this many milliseconds. */
export async function appears(locator: Locator, timeout = 2000): Promise<boolean> {
  return locator
    .first()
    .waitFor({ timeout })
    .then(
      () => true,
      () => false,
    );
}
