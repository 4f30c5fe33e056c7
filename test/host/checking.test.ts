import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keyboard, needKeyboard, textsOf } from './keyboard.ts';
import { actions, choose, shows, slang } from './offered.ts';
import { hidden, listed } from './questions.ts';
import { notified } from './sending.ts';
import {
  closeAll,
  findings,
  openFile,
  openUntitled,
  rulesFound,
  staysSilent,
  thanklessLetter,
  until,
  workspaceUri,
} from './support.ts';

const title = (text: string) => ({ waitFor: `.quick-input-title:text-is("${text}")` });
const says = (text: string) => ({ waitFor: `.quick-input-widget input[placeholder="${text}"]` });
const silent = async (uri: vscode.Uri) => until('silence', () => findings(uri).length === 0);

/** Opens the list, holds it to its state and its rows, and takes the row by keys; without one it is left. */
async function checking(state: string, rows: readonly string[], taken?: string): Promise<void> {
  const done = vscode.commands.executeCommand('kindRegrets.checking');
  await keyboard([
    title('Checking: On or Off'),
    says(state),
    ...rows.map((row) => ({ waitFor: listed(row) })),
  ]);
  assert.equal((await textsOf('.quick-input-list .monaco-list-row')).length, rows.length);
  await keyboard([
    ...(taken === undefined ? [] : [{ type: taken }]),
    { press: taken ? 'Enter' : 'Escape' },
    hidden,
  ]);
  await done;
}

const asLetter = 'Check this document as a letter';
const pause = 'Pause for this document';
const resume = 'Resume for this document';
const pauseAll = 'Pause in this window';
const resumeAll = 'Resume in this window';
const usual = 'Now: this document is checked if it reads like a letter';

describe('turning checks on and off', () => {
  needKeyboard();
  afterEach(async () => {
    await vscode.commands.executeCommand('kindRegrets.clearIgnored');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('pauses and resumes one document', async () => {
    const { document } = await openUntitled(thanklessLetter);
    await rulesFound(document.uri);
    await checking(usual, [pause, asLetter, pauseAll], pause);
    await silent(document.uri);
    await checking('Now: paused for this document', [resume, asLetter, pauseAll], resume);
    await rulesFound(document.uri);
  });

  it('has any document checked as a letter, until it is taken back', async () => {
    const { document } = await openUntitled(
      '# Notes\n\n- I must decline the interview.\n\nBest regards,\nKim\n',
    );
    await staysSilent(document.uri);
    await checking(usual, [pause, asLetter, pauseAll], asLetter);
    await rulesFound(document.uri);
    const back = 'Check this document only if it reads like a letter';
    await checking('Now: this document is checked as a letter', [pause, back, pauseAll], back);
    await silent(document.uri);
  });

  it('pauses and resumes the whole window, also where no document is in front', async () => {
    const { document } = await openFile('window.md', thanklessLetter);
    await rulesFound(document.uri);
    await checking(usual, [pause, asLetter, pauseAll], pauseAll);
    try {
      await silent(document.uri);
      await closeAll();
    } finally {
      await checking('Now: paused in this window', [resumeAll], resumeAll);
    }
    await checking('Now: on', [pauseAll]);
    await vscode.window.showTextDocument(document);
    await rulesFound(document.uri);
  });

  it('shows again what is ignored, where anything is', async () => {
    const { document } = await openUntitled(slang);
    await choose(await actions(document), /^Ignore here$/u);
    await shows(document, ['gonna']);
    const again = 'Show 1 ignored finding again';
    await checking(usual, [pause, asLetter, pauseAll, again], again);
    await notified('1 ignored finding is shown again.');
    await shows(document, ['Thx', 'gonna']);
    await checking(usual, [pause, asLetter, pauseAll]);
  });
});

describe('the checklist', () => {
  needKeyboard();
  afterEach(closeAll);
  const fixAll = 'Fix everything that doesn’t change your meaning';

  it('lists what was found, and goes there', async () => {
    const editor = await openUntitled(slang);
    await shows(editor.document, ['Thx', 'gonna']);
    const done = vscode.commands.executeCommand('kindRegrets.checklist');
    await keyboard([
      title('Letter Checklist'),
      { waitFor: listed('Thx') },
      { type: 'gonna' },
      { press: 'Enter' },
      hidden,
    ]);
    await done;
    assert.equal(editor.document.getText(editor.selection), 'gonna');
  });

  it('fixes at once what is safe; one undo takes it back', async () => {
    const { document } = await openUntitled(slang);
    await shows(document, ['Thx', 'gonna']);
    const done = vscode.commands.executeCommand('kindRegrets.checklist');
    await keyboard([title('Letter Checklist'), { type: fixAll }, { press: 'Enter' }, hidden]);
    await done;
    assert.equal(document.getText(), slang.replace('Thx', 'Thanks').replace('gonna', 'going to'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), slang);
  });

  it('has no heading and nothing to fix where nothing was found', async () => {
    await openUntitled('Dear Nicole,\n');
    const done = vscode.commands.executeCommand('kindRegrets.checklist');
    await keyboard([title('Letter Checklist'), { waitGone: listed(fixAll) }, { press: 'Escape' }, hidden]);
    await done;
  });
});

describe('settings that are gone', () => {
  afterEach(closeAll);

  it('do nothing where somebody has them still', async () => {
    const uri = workspaceUri('.vscode/settings.json');
    const { fs } = vscode.workspace;
    const before = await Promise.resolve(fs.readFile(uri)).catch(() => undefined);
    const old = { run: 'manual', debounce: 10_000, lateAfterHours: 0, 'longLetter.warnAbove': 1 };
    const text = JSON.stringify(
      Object.fromEntries(Object.entries(old).map(([key, value]) => [`kindRegrets.${key}`, value])),
    );
    await fs.writeFile(uri, new TextEncoder().encode(text));
    try {
      await until(
        'the settings',
        () => vscode.workspace.getConfiguration('kindRegrets').get('run') === 'manual',
      );
      const editor = await openUntitled(slang);
      await shows(editor.document, ['Thx', 'gonna']);
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'I wanna thank you. '));
      await shows(editor.document, ['wanna', 'Thx', 'gonna']);
    } finally {
      await (before ? fs.writeFile(uri, before) : fs.delete(uri));
    }
  });
});
