/** `npm run demo`: takes the README's pictures anew, by keyboard and mouse in a real VS Code. */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { animate, sideBySide, type Frame } from './demo/gif.ts';
import { freshInvitation } from './demo/invitation.ts';
import {
  caption,
  explain,
  neededHeight,
  offerFixes,
  openWindow,
  picture,
  settle,
  underline,
  type Look,
} from './demo/window.ts';
import { launchChromium } from './vscode/chromium.ts';
import { perform } from './vscode/keys.ts';
import { packageExtension } from './vscode/packaged.ts';
import { runCommand, showCommand } from './vscode/palette.ts';
import { root } from './vscode/paths.ts';
import { installExtension, serve, type Server } from './vscode/server.ts';
import { pictureSettings } from './vscode/settings.ts';

/** In bytes: whoever opens the README on a slow line waits for it. */
const mostOfAnimation = 1_500_000;

const animated = { width: 860, height: 720 };

const candidate = 'Sam Ashby';
const decline = ['decline', 'Decline an Interview'] as const;
const question = '.quick-input-widget:visible .quick-input-title:text-matches("\\\\d/\\\\d")';

interface Studio {
  readonly browser: Browser;
  readonly server: Server;
  readonly folder: string;
}

/** The pictures by their files in media/. */
const pictures: Readonly<Record<string, (studio: Studio) => Promise<Uint8Array>>> = {
  'decline.gif': declining,
  'letter.png': invitationAndLetter,
  'fix.png': underlinedAndMended,
  'send.png': sending,
};

/** From the invitation by F1 to the letter, with what is pressed. */
async function declining(studio: Studio): Promise<Uint8Array> {
  const page = await open(studio, 'invitation.txt', { ...animated, theme: 'light', scale: 1.5 });
  const frames: Frame[] = [];
  const take = async (words: string, milliseconds: number): Promise<void> => {
    await caption(page, words);
    await settle(page);
    frames.push({ picture: await picture(page, animated.height), milliseconds });
  };
  await take('An invitation that you don’t want', 2200);
  await showCommand(page, ...decline);
  await take('F1, then decline', 1600);
  await perform(page, [{ press: 'Enter' }]);
  await answerAll(page, async () => take('Enter', 1800));
  await take('The letter, ready to send', 4500);
  const gif = animate(frames);
  if (gif.length > mostOfAnimation) throw new Error(`The animation has ${gif.length} bytes: too many.`);
  return gif;
}

async function invitationAndLetter(studio: Studio): Promise<Uint8Array> {
  const page = await open(studio, 'invitation.txt', { width: 1200, height: 800, theme: 'light', scale: 2 });
  await writeLetter(page);
  await runCommand(page, 'move editor into right group', 'Move Editor into Right Group');
  await perform(page, [{ waitFor: '.editor-group-container:nth-child(1)' }, { press: 'Control+Home' }]);
  return wholePicture(page);
}

/** What is underlined and why in a light window, and how to mend it in a dark one. */
async function underlinedAndMended(studio: Studio): Promise<Uint8Array> {
  const look = { width: 664, height: 700, scale: 2 };
  const light = await open(studio, 'draft.md', { ...look, theme: 'light' });
  const place = await underline(light, 'warning');
  await explain(light, place);
  const dark = await open(studio, 'draft.md', { ...look, theme: 'dark' });
  const same = await underline(dark, 'warning');
  await offerFixes(dark, same);
  await settle(dark);
  const height = Math.max(await neededHeight(light), await neededHeight(dark));
  return sideBySide([await picture(light, height), await picture(dark, height)]);
}

async function sending(studio: Studio): Promise<Uint8Array> {
  const page = await open(studio, 'invitation.txt', { width: 1000, height: 900, theme: 'dark', scale: 2 });
  await writeLetter(page);
  await runCommand(page, 'kind regrets send', 'Send');
  await perform(page, [{ waitFor: '.quick-input-list .monaco-list-row:has-text("Copy")' }]);
  return wholePicture(page);
}

async function open({ browser, server, folder }: Studio, name: string, look: Look): Promise<Page> {
  return openWindow(browser, server, look, { folder, file: join(folder, name) });
}

async function writeLetter(page: Page): Promise<void> {
  await runCommand(page, ...decline);
  await answerAll(page);
}

/** Takes what each question offers first, to the letter. */
async function answerAll(page: Page, each: () => Promise<void> = async () => {}): Promise<void> {
  await perform(page, [{ waitFor: question }]);
  for (let left = 8; left > 0 && (await page.locator(question).isVisible()); left--) {
    const title = await page.locator(question).innerText();
    // A question without a list is the one for the name, which is remembered then.
    if (await page.locator('.quick-input-list').isHidden()) await perform(page, [{ type: candidate }]);
    await each();
    await perform(page, [{ press: 'Enter' }]);
    await page.locator(question).filter({ hasText: title }).waitFor({ state: 'hidden' });
    await settle(page);
  }
  await perform(page, [{ waitFor: `.view-line:has-text("${candidate}")` }]);
}

/** A folder of its own for each picture: VS Code brings back what was not saved in one. */
async function fillFolder(place: string): Promise<string> {
  const folder = join(place, 'letters');
  await mkdir(folder, { recursive: true });
  await copyFile(join(root, 'example', 'draft.md'), join(folder, 'draft.md'));
  await writeFile(join(folder, 'invitation.txt'), await freshInvitation());
  return folder;
}

async function wholePicture(page: Page): Promise<Uint8Array> {
  await settle(page);
  return picture(page, await neededHeight(page));
}

const temporary = await mkdtemp(join(tmpdir(), 'kind-regrets-demo-'));
const folders = { userData: join(temporary, 'user-data'), extensions: join(temporary, 'extensions') };
await installExtension(await packageExtension(temporary), folders);
const server = await serve(folders, { settings: pictureSettings });
const browser = await launchChromium();
const wanted = process.argv.slice(2);
// The picture in work fails then, and all is tidied up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void browser.close());
try {
  for (const [name, take] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const folder = await fillFolder(join(temporary, name));
    const bytes = await take({ browser, server, folder });
    await writeFile(join(root, 'media', name), bytes);
    console.log(`media/${name} (${Math.round(bytes.length / 1000)} kB)`);
    await Promise.all(browser.contexts().map(async (context) => context.close()));
  }
} finally {
  await browser.close();
  await server.stop();
  await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
}
