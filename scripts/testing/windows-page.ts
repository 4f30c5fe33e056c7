import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { perform } from '../vscode/keys.ts';
import { appears, runCommand } from '../vscode/palette.ts';
import { patience, readDraft, until } from './pages.ts';

/** Lets a page be told that its user has gone to another window: a driven page is always in front, else. */
const isInFront = 'document.isInFront = true; document.hasFocus = () => document.isInFront;';

const question = (text: string): string =>
  `.quick-input-widget:visible .quick-input-title:has-text("${text}")`;

/** One of the windows on a folder, as its user sees it. */
export class Window {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext, address: string): Promise<Window> {
    const page = await context.newPage();
    await page.addInitScript(isInFront);
    await page.goto(address);
    const window = new Window(page);
    await window.#isThere();
    return window;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.#isThere();
  }

  /** Looks at the window after having been elsewhere, which is when it looks for what others have done. */
  async comeBack(): Promise<void> {
    for (const [isTrue, event] of [
      ['false', 'blur'],
      ['true', 'focus'],
    ]) {
      await this.page.evaluate(
        `document.isInFront = ${isTrue}; window.dispatchEvent(new FocusEvent('${event}'))`,
      );
      // VS Code waits for a moment whether the focus comes back.
      await sleep(100);
    }
  }

  /** Begins to decline what is in front, up to the last question, which Enter answers. */
  async decline(): Promise<void> {
    await runCommand(this.page, 'Decline an Interview', 'Decline an Interview');
    await perform(this.page, [
      { waitFor: question('(1/2)') },
      { press: 'Enter' },
      { waitFor: question('(2/2)') },
    ]);
  }

  /** Begins to save the letter in front as a message file, up to the place for it, which Enter takes. */
  async saveMessage(): Promise<void> {
    await runCommand(this.page, 'Kind Regrets Send Draft', 'Send');
    await perform(this.page, [
      { waitFor: question('Send This Draft') },
      { type: 'Message File' },
      { waitFor: '.quick-input-list .monaco-list-row.focused:has-text("Message File")' },
      { press: 'Enter' },
      { waitFor: question('Save the Message') },
      { waitFor: '.quick-input-list .monaco-list-row:has-text("..")' },
    ]);
  }

  async showInvitations(): Promise<void> {
    await runCommand(this.page, 'Focus on Invitations View', 'Focus on Invitations View');
    await this.page.locator('.pane-header.expanded:has-text("Invitations")').waitFor();
  }

  /** Waits for an entry of the view that says all of this; what other windows have done is seen on coming back. */
  async lists(...words: readonly string[]): Promise<void> {
    await until(`an entry of ${words.join(', ')}`, async () => {
      if (await appears(this.#entry(...words), 1000)) return true;
      await this.comeBack();
      return false;
    });
  }

  async openDraftOf(...words: readonly string[]): Promise<void> {
    await this.#entry(...words).click();
  }

  async showTab(name: string): Promise<void> {
    await this.page.locator(`.tab:has-text("${name}")`).first().click();
    await this.isInFront(name);
  }

  async isInFront(name: string): Promise<void> {
    await this.page.locator(`.tab.active:has-text("${name}")`).waitFor({ timeout: patience });
  }

  /** Waits for the letter that declines this role in front, and for all of it. */
  async holdsLetterFor(role: string): Promise<void> {
    await this.page
      .locator(`.editor-instance .view-line:has-text("Re: Interview for ${role}")`)
      .waitFor({ timeout: patience });
    const words = `considering me for the ${role} position at Chocolate Works\\.`;
    const whole = new RegExp(
      `^\\n?To: nicole@chocolate\\.example\\n[^]{1,200}${words}[^]{1,900}\\nJohn Doe\\n$`,
      'u',
    );
    let text = '';
    await until(
      `the letter for ${role}`,
      async () => {
        text = (await readDraft(this.page)).replaceAll('\r\n', '\n');
        return whole.test(text) && text.split('Dear Nicole,').length === 2;
      },
      () => `in ${JSON.stringify(text)}`,
    );
  }

  /** How many there are that say this, on screen or in the list. */
  async notifications(text: string): Promise<number> {
    await runCommand(this.page, 'Show Notifications', 'Show Notifications');
    await this.page.locator('.notifications-center.visible').waitFor();
    return this.page.locator(`.notifications-center .notification-list-item:has-text("${text}")`).count();
  }

  /** Escape takes back one thing after another. */
  async leaveQuestion(): Promise<void> {
    const question = this.page.locator('.quick-input-widget');
    await until('no question', async () => {
      await perform(this.page, [{ press: 'Escape' }]);
      return !(await appears(question, 300));
    });
  }

  toast(text: string): Locator {
    return this.page.locator(`.notification-toast:has-text("${text}")`);
  }

  async dismissToasts(): Promise<void> {
    await runCommand(this.page, 'Clear All Notifications', 'Clear All Notifications');
    await this.page.locator('.notification-toast').first().waitFor({ state: 'hidden' });
  }

  #entry(...words: readonly string[]): Locator {
    const says = words.map((word) => `[aria-label*="${word}"]`).join('');
    return this.page.locator(`.pane:has-text("Invitations") .monaco-list-row${says}`).first();
  }

  async #isThere(): Promise<void> {
    await this.page.locator('.monaco-editor .view-line').first().waitFor({ timeout: patience });
  }
}
