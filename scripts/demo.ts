/** `npm run demo`: takes the README's pictures anew, by keyboard in a real VS Code. */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from './build.ts';
import { launchChromium } from './vscode/chromium.ts';
import { perform, type Action } from './vscode/keys.ts';
import { root } from './vscode/paths.ts';
import { serve, workbenchAddress } from './vscode/server.ts';
import { pictureSettings } from './vscode/settings.ts';

interface Picture {
  readonly name: string;
  /** The file to go to. */
  readonly file: string;
  readonly actions: readonly Action[];
  /** How much of the window matters, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

const suggestion = '.suggest-widget.visible .focused:has-text("/decline")';
const question = (number: number): Action => ({ waitFor: `.quick-input-title:has-text("(${number}/9)")` });
const answer = (number: number, text: string): Action[] => [
  question(number),
  { type: text },
  { press: 'Enter' },
];
/** To the first problem, the warning, as a user goes from one to the next; its message opens and is closed again. */
const toUngrateful: readonly Action[] = [
  { waitFor: '.squiggly-warning' },
  { press: 'F8' },
  { waitFor: '.zone-widget:has-text("ungrateful")' },
  { press: 'Escape' },
  { waitGone: '.zone-widget' },
];

const pictures: readonly Picture[] = [
  {
    name: 'command',
    file: 'reply.md',
    actions: [
      { press: 'F1' },
      { waitFor: '.quick-input-widget input' },
      { type: 'Decline an Interview' },
      { waitFor: '.quick-input-list .focused:has-text("Decline an Interview")' },
      { press: 'Enter' },
      ...answer(1, 'An interview'),
      ...answer(2, 'Nicole'),
      ...answer(3, 'Accountant Specialist'),
      ...answer(4, 'the chocolate factory'),
      ...answer(5, ''),
      question(6),
    ],
    size: { width: 1000, height: 375 },
  },
  {
    name: 'diagnostics',
    file: 'draft.md',
    actions: [
      ...toUngrateful,
      { press: 'Control+k' },
      { press: 'Control+i' },
      { waitFor: '.monaco-hover:not(.hidden)' },
    ],
    size: { width: 1000, height: 560 },
  },
  {
    name: 'quick-fix',
    file: 'draft.md',
    actions: [...toUngrateful, { press: 'Control+.' }, { waitFor: '.action-widget' }],
    size: { width: 1000, height: 500 },
  },
  // The last, as what it writes stays in the tab.
  {
    name: 'snippet',
    file: 'reply.md',
    actions: [{ type: '/decline' }, { waitFor: suggestion }, { press: 'Enter' }, { waitGone: suggestion }],
    size: { width: 1000, height: 490 },
  },
];

async function take(page: Page, picture: Picture, address: string): Promise<void> {
  await page.goto(address);
  // Nothing in the window tells when the extension is up, but what it underlines.
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
  await perform(page, [
    { press: 'Control+b' },
    { press: 'Control+p' },
    { waitFor: '.quick-input-widget input' },
    { type: picture.file },
    { waitFor: `.quick-input-list .focused:has-text("${picture.file}")` },
    { press: 'Enter' },
    { waitGone: '.quick-input-widget' },
    { waitFor: `.tab.active:has-text("${picture.file}")` },
    { waitFor: '.monaco-editor.focused' },
  ]);
  await perform(page, picture.actions);
  // Let what fades in or blinks come to rest.
  await page.waitForTimeout(700);
  await page.screenshot({
    path: join(root, 'media', `${picture.name}.png`),
    clip: { x: 0, y: 0, ...picture.size },
    caret: 'initial',
    animations: 'disabled',
  });
  console.log(`media/${picture.name}.png`);
}

await build();
const temporary = await mkdtemp(join(tmpdir(), 'kind-regrets-demo-'));
const folder = join(temporary, 'letters');
await mkdir(folder);
await copyFile(join(root, 'example', 'draft.md'), join(folder, 'draft.md'));
await writeFile(join(folder, 'reply.md'), '');
const folders = { userData: join(temporary, 'user-data'), extensions: join(temporary, 'extensions') };
const server = await serve(folders, pictureSettings);
const browser = await launchChromium();
try {
  for (const picture of pictures) {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 700 },
      deviceScaleFactor: 2,
    });
    const file = join(folder, 'draft.md');
    const address = workbenchAddress(server.authority, { folder, extensions: [root], file });
    await take(await context.newPage(), picture, address);
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
  await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
}
