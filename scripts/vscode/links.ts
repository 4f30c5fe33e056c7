import type { Page } from 'playwright-core';

/** The links that a window asks the browser to open, as it asks for them: nothing is opened. */
export class Links {
  #opened: string[] = [];

  static async of(page: Page): Promise<Links> {
    const links = new Links();
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    // Other schemes than the web's, such as mailto:, are navigations of the window itself.
    session.on('Page.frameRequestedNavigation', ({ url }) => links.#add(url));
    session.on('Page.windowOpen', ({ url }) => links.#add(url));
    page.on('popup', (popup) => void popup.close());
    return links;
  }

  /** Those since the last call. */
  take(): readonly string[] {
    const opened = this.#opened;
    this.#opened = [];
    return opened;
  }

  #add(url: string): void {
    // The window has frames of its own, from http: and about:.
    if (/^(?:mailto|https):/.test(url)) this.#opened.push(url);
  }
}
