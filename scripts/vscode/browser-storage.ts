import type { Page } from 'playwright-core';

/** What the page has stored in the browser, as JSON: there the served VS Code keeps its state, and logs of its own. */
export async function browserStorage(page: Page): Promise<string> {
  const state = await page.context().storageState({ indexedDB: true });
  return JSON.stringify(state, (_key, value: unknown) => (isBytes(value) ? decode(value) : value));
}

/** How Playwright writes a Uint8Array. */
interface Bytes {
  readonly k: 'ui8';
  /** In base64. */
  readonly b: string;
}

function isBytes(value: unknown): value is Bytes {
  return typeof value === 'object' && value !== null && 'k' in value && value.k === 'ui8' && 'b' in value;
}

function decode({ b }: Bytes): string {
  return Buffer.from(b, 'base64').toString();
}
