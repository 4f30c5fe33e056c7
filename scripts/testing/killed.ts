import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { sampleAnswers } from '../../test/host/answers.ts';
import { launchChromium } from '../vscode/chromium.ts';
import { explain, run } from '../vscode/install.ts';
import { perform } from '../vscode/keys.ts';
import { launcher, root } from '../vscode/paths.ts';
import { serve, workbenchAddress, type Server } from '../vscode/server.ts';
import { stillContext } from '../vscode/still.ts';
import { foldersIn, installPackage } from './installed.ts';
import { patience, readDraft, until } from './pages.ts';
import type { Outcome } from './suite.ts';

/** Milliseconds from the last key to the end of the extension host. VS Code backs up drafts after a second or two. */
const moments = [0, 50, 200, 1000, 3000];

const underlined = '.monaco-editor .squiggly-warning';
const tab = '.tab.active:has-text("Decline - the chocolate factory")';

/**
 * Kills the extension host while a draft is open that the command has written and somebody goes on writing: all of the
 * draft must be there, and be checked again, once VS Code has started another host and after a reload of the page.
 */
export async function runKilledSuite(vsix: string): Promise<Outcome> {
  const temporary = await mkdtemp(join(tmpdir(), 'kind-regrets-killed-'));
  const folder = join(temporary, 'workspace');
  await mkdir(folder);
  // What is under development is not started again.
  await installPackage(launcher, vsix, temporary);
  const server = await serve(foldersIn(temporary));
  const browser = await launchChromium();
  try {
    const context = await stillContext(browser, 1000);
    const page = await context.newPage();
    await page.goto(workbenchAddress(server.authority, { folder }));
    let draft = await writeByCommand(page);
    const failures: string[] = [];
    for (const [round, moment] of moments.entries()) {
      const title = `a draft outlives the extension host killed ${moment} ms after the last key`;
      const typed = `Round ${round} of this was a waste of my time. `;
      draft += typed;
      const failure = await playRound(page, server, moment, typed, draft).then(() => '', explain);
      if (failure) failures.push(`${title}\n${failure}`);
      console.log(`  ${failure ? '✗' : '✓'} ${title}`);
    }
    const counts = { passed: moments.length - failures.length, failed: failures.length, skipped: 0 };
    return failures.length > 0 ? { ...counts, note: failures.join('\n\n') } : counts;
  } finally {
    await browser.close();
    await server.stop();
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @returns the text of the letter, to whose end the caret was moved */
async function writeByCommand(page: Page): Promise<string> {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: patience });
  await until('the command', async () => offersCommand(page));
  await perform(page, [{ press: 'Enter' }, ...sampleAnswers, { waitFor: '.view-line:has-text("John Doe")' }]);
  return readDraft(page);
}

/** Whether the palette, which is left open then, knows the command: it is filled when it opens, and not again. */
async function offersCommand(page: Page): Promise<boolean> {
  await perform(page, [
    { press: 'Escape' },
    { press: 'F1' },
    { waitFor: '.quick-input-widget input' },
    { type: 'Decline an Interview' },
  ]);
  await sleep(1000);
  return page.locator('.quick-input-list .focused:has-text("Decline an Interview")').isVisible();
}

async function playRound(
  page: Page,
  server: Server,
  moment: number,
  typed: string,
  draft: string,
): Promise<void> {
  const host = await extensionHostOf(server);
  await perform(page, [{ press: 'Control+End' }, { type: typed }]);
  await sleep(moment);
  process.kill(host, 'SIGKILL');
  await until('another extension host', async () => {
    const other = await extensionHostOf(server).catch(() => host);
    return other !== host;
  });
  await holds(page, draft);
  await page.reload();
  await holds(page, draft);
}

/** The draft is all there and underlined, and its tab says what it is. */
async function holds(page: Page, draft: string): Promise<void> {
  await page.locator(underlined).first().waitFor({ timeout: patience });
  await page.locator(tab).waitFor({ timeout: patience });
  let text = '';
  await until(
    'the whole draft',
    async () => (text = await readDraft(page)) === draft,
    () => `of ${draft.length} characters ${text.length} are there`,
  );
}

/** The process that runs the extensions; the server starts one for each page. */
async function extensionHostOf(server: Server): Promise<number> {
  const processes = await run('ps', ['-A', '-o', 'pid=,ppid=,args='], root);
  for (const line of processes.split('\n')) {
    const [pid, parent, ...args] = line.trim().split(/\s+/);
    if (Number(parent) === server.pid && args.includes('--type=extensionHost')) return Number(pid);
  }
  throw new Error('The server runs no extension host.');
}
