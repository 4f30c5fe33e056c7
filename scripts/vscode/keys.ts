import type { Page } from 'playwright-core';

/** One thing a user does or waits for; selectors are Playwright's (`.css` or `text=…`). */
export type Action =
  | { readonly waitFor: string }
  | { readonly waitGone: string }
  | { readonly type: string }
  | { readonly press: string }
  | { readonly click: string };

const timeout = 15_000;

/** Does the actions in order, as a user would with keyboard and mouse; throws at the first that can't be done. */
export async function perform(page: Page, actions: readonly Action[]): Promise<void> {
  for (const action of actions) {
    try {
      await performOne(page, action);
    } catch (error) {
      const [reason] = String(error instanceof Error ? error.message : error).split('\n');
      throw new Error(`${JSON.stringify(action)}: ${reason}`, { cause: error });
    }
  }
}

async function performOne(page: Page, action: Action): Promise<void> {
  if ('waitFor' in action) await page.locator(action.waitFor).first().waitFor({ state: 'visible', timeout });
  else if ('waitGone' in action)
    await page.locator(action.waitGone).first().waitFor({ state: 'hidden', timeout });
  else if ('type' in action) await page.keyboard.type(action.type, { delay: 15 });
  else if ('press' in action) await page.keyboard.press(action.press);
  else await page.locator(action.click).first().click({ timeout });
}
