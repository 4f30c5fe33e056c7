import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium } from '../vscode/chromium.ts';
import { explain } from '../vscode/install.ts';
import { perform } from '../vscode/keys.ts';
import { failures, launcher } from '../vscode/paths.ts';
import { serve, workbenchAddress } from '../vscode/server.ts';
import { stillContext } from '../vscode/still.ts';
import { foldersIn, installPackage } from './installed.ts';
import type { Outcome } from './suite.ts';
import { Window } from './windows-page.ts';

/** Milliseconds until windows have agreed on who reminds, twice as long as they take on a quiet machine. */
const agreeing = 6000;

/** The jobs that are declined: each window has an invitation to one of them in front. */
const [accountant, porter] = ['Accountant', 'Night Porter'] as const;

/** The files in front. */
const files = { [accountant]: 'one.txt', [porter]: 'two.txt' } as const;

const elsewhere = 'may be open in another window';

interface Stage {
  readonly one: Window;
  readonly two: Window;
  readonly folder: string;
  readonly settings: string;
}

/** In this order: each goes on where the one before has ended. */
const cases: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'letters that are written in one moment are both whole, and both listed': writeAtOnce,
  'an entry leads to its own draft, and to none of the other window': openDrafts,
  'a message file is not overwritten without a question, and what is sent is answered everywhere': saveAtOnce,
  'what is due is reminded of once, and drafts come back as they were, after a reload': remindOnce,
};

/**
 * Works on one folder in two tabs of a browser: no draft is written over, no link to one goes astray, and no reminder
 * comes twice. They share what is remembered of the folder, which two windows of the desktop program never do.
 */
export async function runTwoWindowsSuite(vsix: string): Promise<Outcome> {
  const temporary = await mkdtemp(join(tmpdir(), 'kind-regrets-windows-'));
  const folder = join(temporary, 'workspace');
  await mkdir(folder);
  for (const [role, file] of Object.entries(files)) await writeFile(join(folder, file), invitationTo(role));
  const folders = foldersIn(temporary);
  await installPackage(launcher, vsix, temporary);
  const server = await serve(folders);
  const browser = await launchChromium();
  try {
    const context = await stillContext(browser, 1000);
    const log: string[] = [];
    context.on('console', (message) => void log.push(`${message.type()}: ${message.text()}`));
    const open = async (file: string): Promise<Window> =>
      Window.open(context, workbenchAddress(server.authority, { folder, file: join(folder, file) }));
    // One after the other: pages that make VS Code's storage in one moment wait for each other for ever.
    const one = await open(files[accountant]);
    const two = await open(files[porter]);
    const settings = join(folders.userData, 'User', 'settings.json');
    return await playAll({ one, two, folder, settings }, log);
  } finally {
    await browser.close();
    await server.stop();
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function playAll(stage: Stage, log: readonly string[]): Promise<Outcome> {
  const notes: string[] = [];
  for (const [title, play] of Object.entries(cases)) {
    const failure = await play(stage).then(() => '', explain);
    console.log(`  ${failure ? '✗' : '✓'} ${title}`);
    if (!failure) continue;
    notes.push(`${title}\n${failure}`);
    await keep(stage, `two-windows-${notes.length}`, log);
  }
  const failed = notes.length;
  const counts = { passed: Object.keys(cases).length - failed, failed, skipped: 0 };
  return failed > 0 ? { ...counts, note: notes.join('\n\n') } : counts;
}

/** Leaves pictures of both windows, as far as they can be had, and what they have logged with what else has failed. */
async function keep({ one, two }: Stage, name: string, log: readonly string[]): Promise<void> {
  await mkdir(failures, { recursive: true });
  await writeFile(join(failures, `${name}.log`), log.join('\n'));
  for (const [at, { page }] of Object.entries({ one, two })) {
    await page
      .screenshot({ path: join(failures, `${name}-${at}.png`) })
      .catch((error: unknown) => console.error(`No picture of window ${at}: ${explain(error)}`));
  }
}

async function writeAtOnce({ one, two }: Stage): Promise<void> {
  await one.decline();
  await two.decline();
  await together(one, two, async ({ page }) => page.keyboard.press('Enter'));
  await one.holdsLetterFor(accountant);
  await two.holdsLetterFor(porter);
  for (const window of [one, two]) {
    await window.showInvitations();
    for (const role of [accountant, porter]) await window.lists(role, 'hours left');
  }
}

async function openDrafts({ one, two }: Stage): Promise<void> {
  for (const [window, own, other] of [
    [one, accountant, porter],
    [two, porter, accountant],
  ] as const) {
    await window.showTab(files[own]);
    await window.openDraftOf(other);
    await window.toast(elsewhere).waitFor();
    await window.dismissToasts();
    await window.isInFront(files[own]);
    await window.openDraftOf(own);
    await window.isInFront('Decline - Chocolate Works');
    await window.holdsLetterFor(own);
  }
}

/** Both are asked for a place while the file that they propose is in neither's way. */
async function saveAtOnce({ one, two, folder }: Stage): Promise<void> {
  await one.saveMessage();
  await two.saveMessage();
  await perform(one.page, [{ press: 'Enter' }]);
  await one.toast('Saved as Decline - Chocolate Works.eml').waitFor();
  await perform(two.page, [
    { press: 'Enter' },
    { waitFor: '.quick-input-widget:has-text("already exists")' },
  ]);
  await two.leaveQuestion();
  const message = await readFile(join(folder, 'Decline - Chocolate Works.eml'), 'utf8');
  assert.ok(message.includes(`Subject: Re: Interview for ${accountant}`), message);
  for (const window of [one, two]) {
    await window.showInvitations();
    await window.lists(accountant, 'answered');
    await window.lists(porter, 'hours left');
  }
}

async function remindOnce({ one, two, settings }: Stage): Promise<void> {
  const set = JSON.parse(await readFile(settings, 'utf8')) as object;
  await writeFile(settings, JSON.stringify({ ...set, 'kindRegrets.replyWithinHours': 1 }));
  const reminder = `${porter} at Chocolate Works: a good time to answer.`;
  const reminders = async (): Promise<number> => {
    await together(one, two, async (window) => window.lists(porter, 'due'));
    await sleep(agreeing);
    return (await one.notifications(reminder)) + (await two.notifications(reminder));
  };
  for (const window of [one, two]) await window.reload();
  assert.equal(await reminders(), 1, 'reminders of what has come to be due');
  for (const window of [one, two]) await window.reload();
  assert.equal(await reminders(), 0, 'reminders after another reload');
  for (const window of [one, two]) {
    // What is answered leads to its draft as well.
    for (const role of [accountant, porter]) {
      await window.openDraftOf(role);
      await window.holdsLetterFor(role);
    }
  }
}

async function together(one: Window, two: Window, act: (window: Window) => Promise<void>): Promise<void> {
  await Promise.all([act(one), act(two)]);
}

/** Sent three hours ago: there is time for an answer. */
function invitationTo(role: string): string {
  return `From: Nicole Huang <nicole@chocolate.example>
To: John Doe <john@example.com>
Subject: Interview for ${role}
Date: ${new Date(Date.now() - 3 * 3_600_000).toUTCString()}

Dear John Doe,

Thank you for applying to Chocolate Works. We would like to invite you to an interview for the position of ${role}.

Kind regards,
Nicole Huang
Head of Finance
Chocolate Works
`;
}
