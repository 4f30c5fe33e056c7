import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { snippets } from '../../src/letter/snippet.ts';
import { hasKeyboard, keyboard, needKeyboard } from './keyboard.ts';
import { hidden } from './questions.ts';
import { openNamed, saveAs } from './saving.ts';
import { notified, sendButton, shown } from './sending.ts';
import {
  closeAll,
  findings,
  longLetter,
  openFile,
  openUntitled,
  rulesFound,
  sampleLetter,
  staysSilent,
  thanklessLetter,
  tooLongLetter,
  until,
} from './support.ts';

const command = async (name: string) => vscode.commands.executeCommand(`kindRegrets.${name}`);

const gone = async (uri: vscode.Uri) => until('silence', () => findings(uri).length === 0);

describe('commands on checks', () => {
  afterEach(closeAll);

  it('pause one document and resume it', async () => {
    const { document: other } = await openFile('other.md', longLetter);
    const { document } = await openUntitled(thanklessLetter);
    await rulesFound(document.uri);
    await command('pause');
    await gone(document.uri);
    assert.deepEqual(await rulesFound(other.uri), ['long-sentence']);
    await command('pause');
    assert.deepEqual(await rulesFound(document.uri), ['no-thanks']);
  });

  it('keep a pause through a change of language, and forget it with the document', async () => {
    const { document } = await openUntitled(thanklessLetter, 'plaintext');
    await rulesFound(document.uri);
    await command('pause');
    await gone(document.uri);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await staysSilent(document.uri);
    await closeAll();
    await openUntitled(thanklessLetter);
    assert.deepEqual(await rulesFound(document.uri), ['no-thanks']);
  });

  it('keep a pause for the file that a draft is saved as', async () => {
    const name = `saved-as-${Date.now()}.md`;
    const { document: draft } = await openNamed(name, thanklessLetter);
    await rulesFound(draft.uri);
    await command('pause');
    await gone(draft.uri);
    const document = await saveAs(draft, name);
    await staysSilent(document.uri);
    // It can still be sent.
    if (await hasKeyboard()) await keyboard([{ waitFor: sendButton }]);
    await command('pause');
    assert.deepEqual(await rulesFound(document.uri), ['no-thanks']);
  });

  it('check a document that does not read like a letter, paused or not', async () => {
    const text = '# Notes\n\n- I must decline the interview.\n- Buy milk.\n\nBest regards,\nKim\n';
    const { document } = await openUntitled(text);
    await staysSilent(document.uri);
    await command('check');
    assert.ok((await rulesFound(document.uri)).includes('no-thanks'));
    await command('pause');
    await gone(document.uri);
    await command('check');
    await rulesFound(document.uri);
  });

  it('toggle all of the window', async () => {
    const { document: other } = await openFile('other.md', longLetter);
    const { document } = await openUntitled(thanklessLetter);
    await rulesFound(document.uri);
    await rulesFound(other.uri);
    await command('toggle');
    try {
      await gone(document.uri);
      await gone(other.uri);
    } finally {
      await command('toggle');
    }
    await rulesFound(document.uri);
    await rulesFound(other.uri);
  });
});

describe('status and checklist', () => {
  needKeyboard();
  afterEach(closeAll);

  const item = '[id="status.languageStatus"]';
  const tells = async (text: string) =>
    keyboard([
      { waitFor: item },
      { click: item },
      { waitFor: `.hover-language-status >> text=${text}` },
      { press: 'Escape' },
    ]);

  /** What the status bar says of the letter in front. */
  const letter = '[id$="kindRegrets.letter"]';
  const says = (text: string) => ({ waitFor: `${letter}:has-text("${text}")` });

  it('tell what the document is taken for, and how long it is', async () => {
    await openUntitled(sampleLetter);
    await tells('Letter · 89 words');
  });

  it('tell how the letter stands, and lead to what is to be looked at or to sending', async () => {
    const editor = await openUntitled(thanklessLetter);
    await keyboard([
      says('1 to look at'),
      { waitFor: `${letter} [role="button"][aria-label^="Kind Regrets: 1 to look at."]` },
      { click: letter },
      { waitFor: '.quick-input-title:text-is("Letter Checklist")' },
      {
        waitFor: '.quick-input-list .focused:has-text("Dear Nicole"):has-text("say thank you yet")',
      },
      { press: 'Enter' },
      hidden,
    ]);
    await until('the words', () => editor.document.getText(editor.selection) === 'Dear Nicole,');
    await openUntitled(sampleLetter);
    await keyboard([says('Ready to send'), { click: letter }, shown, { press: 'Escape' }, hidden]);
  });

  it('count nothing that is optional', async () => {
    const { document } = await openUntitled(
      sampleLetter.replace(/ However, .*|, and I wish you .*(?=\.)/gu, ''),
    );
    assert.deepEqual(await rulesFound(document.uri), ['no-open-door']);
    await keyboard([says('Ready to send')]);
  });

  it('call nothing ready that is still being written', async () => {
    const begun = sampleLetter.slice(0, sampleLetter.indexOf('After careful'));
    await openUntitled(begun);
    await keyboard([says('Being written')]);
    const editor = await openUntitled('');
    await editor.insertSnippet(new vscode.SnippetString(snippets[0]?.body));
    await keyboard([says('Being written')]);
    await command('check');
    await keyboard([says('6 to look at')]);
  });

  it('say nothing over what is no letter, or is not checked', async () => {
    await openUntitled(sampleLetter);
    await keyboard([says('Ready to send')]);
    await command('pause');
    await keyboard([{ waitGone: letter }]);
    await openUntitled(sampleLetter);
    await keyboard([says('Ready to send')]);
    await openUntitled('# Notes\n\n- milk\n');
    await keyboard([{ waitGone: letter }]);
  });

  it('tell why a document is not checked', async () => {
    await openUntitled(tooLongLetter);
    await tells('Too long for a letter');
    const { document } = await openUntitled(thanklessLetter);
    await rulesFound(document.uri);
    await command('pause');
    await tells('Paused');
  });

  it('say so where nothing can be written', async () => {
    await openFile('unchangeable.md', thanklessLetter);
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    try {
      void command('checklist');
      await keyboard([
        { waitFor: '.quick-input-list .monaco-list-row >> text=An open door' },
        { type: 'open door' },
        { press: 'Enter' },
      ]);
      await notified('Nothing was written: this document can’t be changed.');
    } finally {
      await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
      await vscode.commands.executeCommand('notifications.clearAll');
    }
  });

  it('write a missing part into its place, and go to one that is there', async () => {
    const editor = await openUntitled(thanklessLetter);
    const { document } = editor;
    void command('checklist');
    await keyboard([
      { waitFor: '.quick-input-list .monaco-list-row >> text=An open door' },
      { type: 'open door' },
      { press: 'Enter' },
    ]);
    await until('the open door', () =>
      document.getText().includes('every success. I would be glad to stay in touch.\n\nBest regards,'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), thanklessLetter);
    void command('checklist');
    await keyboard([
      { waitFor: '.quick-input-list .monaco-list-row >> text=A clear no' },
      { type: 'clear no' },
      { press: 'Enter' },
    ]);
    await until('the decline selected', () =>
      /^After careful.*application\.$/u.test(document.getText(editor.selection)),
    );
    assert.equal(document.getText(), thanklessLetter);
  });
});
