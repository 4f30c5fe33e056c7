import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { failures } from './paths.ts';

/** One thing a user does or waits for; selectors are Playwright's (`.css` or `text=…`). */
export type Action =
  | { readonly waitFor: string }
  | { readonly waitGone: string }
  | { readonly type: string }
  | { readonly press: string }
  | { readonly click: string }
  /** Reads what each of these elements says: its text, or its placeholder. */
  | { readonly read: string }
  /** Takes a picture of the window, into a file of this name in the folder of failures. */
  | { readonly picture: string };

const timeout = 15_000;

/** Milliseconds between two looks: Playwright itself soon looks twice a second only. */
const pace = 30;

/**
 * Does the actions in order, as a user would with keyboard and mouse; throws at the first that can't be done.
 * @returns what was read, in order
 */
export async function perform(page: Page, actions: readonly Action[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const action of actions) {
    try {
      if ('read' in action) texts.push(...(await read(page, action.read)));
      else await performOne(page, action);
    } catch (error) {
      const [reason] = String(error instanceof Error ? error.message : error).split('\n');
      throw new Error(`${JSON.stringify(action)}: ${reason}`, { cause: error });
    }
  }
  return texts;
}

async function read(page: Page, selector: string): Promise<string[]> {
  const elements = page.locator(selector);
  await becomes(elements, 'visible');
  const placeholders = await Promise.all(
    (await elements.all()).map((one) => one.getAttribute('placeholder')),
  );
  const texts = await elements.allInnerTexts();
  return texts.map((text, at) => text || (placeholders[at] ?? ''));
}

async function performOne(page: Page, action: Exclude<Action, { read: string }>): Promise<void> {
  if ('waitFor' in action) await becomes(page.locator(action.waitFor), 'visible');
  else if ('waitGone' in action) await becomes(page.locator(action.waitGone), 'hidden');
  else if ('type' in action) await page.keyboard.type(action.type);
  else if ('picture' in action) await page.screenshot({ path: join(failures, action.picture) });
  else if ('press' in action) await page.keyboard.press(action.press);
  else await click(page, action.click);
}

async function click(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  await becomes(target, 'visible');
  // VS Code's menus take no click in their first 100 ms.
  if (selector.includes('.context-view')) await page.waitForTimeout(300);
  await target.click({ timeout });
}

/** Waits for the first of these elements to be seen, or for it not to be. */
async function becomes(elements: Locator, state: 'visible' | 'hidden'): Promise<void> {
  const end = Date.now() + timeout;
  while ((await elements.first().isVisible()) !== (state === 'visible')) {
    if (Date.now() > end) throw new Error(`not ${state} within ${timeout} ms`);
    await sleep(pace);
  }
}
