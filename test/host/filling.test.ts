import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { snippets } from '../../src/letter/snippet.ts';
import { actionsAt } from './offered.ts';
import {
  assertSilent,
  checksSettled,
  closeAll,
  findings,
  openFile,
  openUntitled,
  ruleOf,
  rulesFound,
  save,
  sleep,
  staysSilent,
  until,
} from './support.ts';

/** Longer than the checks wait after a snippet was left. */
const patience = 6000;

/** Writes the whole letter into the editor, as its prefix does, with the caret in the first field. */
async function insertLetter(editor: vscode.TextEditor): Promise<vscode.TextDocument> {
  const [letter] = snippets;
  assert.ok(letter);
  await editor.insertSnippet(new vscode.SnippetString(letter.body));
  await until('the first field', () => !editor.selection.isEmpty);
  return editor.document;
}

const placeholders = (count: number) => Array.from({ length: count }, () => 'placeholder');

function toEnd(editor: vscode.TextEditor): void {
  const { document } = editor;
  const end = document.positionAt(document.getText().length);
  editor.selection = new vscode.Selection(end, end);
}

describe('while a snippet is being filled in', () => {
  // In a window that has just started, edits are not told of yet.
  before(checksSettled);
  afterEach(closeAll);

  it('nothing is said of its fields, until it is left and a few seconds have passed', async () => {
    const editor = await openUntitled('');
    const document = await insertLetter(editor);
    await staysSilent(document.uri);
    await sleep(patience);
    assertSilent(document.uri);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    assert.deepEqual(await actionsAt(document, all), [], 'no light bulb either');
    toEnd(editor);
    await staysSilent(document.uri);
    assert.deepEqual(await rulesFound(document.uri), placeholders(6));
  });

  it('what is filled in is checked as ever', async () => {
    const editor = await openUntitled('');
    const document = await insertLetter(editor);
    for (const words of ['Baker', 'Kim Larsen', 'Nicole']) {
      await vscode.commands.executeCommand('type', { text: words });
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    }
    await vscode.commands.executeCommand('type', { text: 'thx' });
    await until('the slang', () => findings(document.uri).map(ruleOf).includes('casual-wording'));
    assert.match(document.getText(), /^Subject: .* for Baker - Kim Larsen\n\nDear Nicole,/u);
    assert.equal(findings(document.uri).length, 1);
  });

  it('a few seconds after the last field was filled in, all is said', async () => {
    const editor = await openUntitled('');
    const document = await insertLetter(editor);
    for (const words of ['Baker', '', 'Nicole', 'Bluefin']) {
      if (words) await vscode.commands.executeCommand('type', { text: words });
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    }
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await staysSilent(document.uri);
    assert.deepEqual(await rulesFound(document.uri), placeholders(2));
  });

  it('saving asks for all', async () => {
    const editor = await openFile('filling.md', '');
    const document = await insertLetter(editor);
    await staysSilent(document.uri);
    await save(document);
    assert.deepEqual(await rulesFound(document.uri), placeholders(6));
  });

  for (const command of ['sendDraft', 'checklist', 'check']) {
    it(`${command} asks for all`, async () => {
      const document = await insertLetter(await openUntitled(''));
      await staysSilent(document.uri);
      void vscode.commands.executeCommand(`kindRegrets.${command}`);
      assert.deepEqual(await rulesFound(document.uri), placeholders(6));
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    });
  }

  it('is over where it is put in and taken out again', async () => {
    const editor = await openUntitled('');
    const document = await insertLetter(editor);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '');
    await checksSettled();
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(0, 0), 'Dear [Recipient],\n\nI must decline the interview.\n\nKim\n'),
    );
    await checksSettled();
    assert.deepEqual(findings(document.uri).map(ruleOf).includes('placeholder'), true);
  });
});

describe('blanks that no snippet has just written', () => {
  afterEach(closeAll);

  const blank = 'Dear [Recipient],\n\nThank you for the invitation to interview for the [Role] position. ';
  const letter = `${blank}I have decided to decline. I wish you every success.\n\nBest regards,\nKim Larsen\n`;

  it('are shown at once where a document is opened with them', async () => {
    const { document } = await openFile('blanks.md', letter);
    await checksSettled();
    assert.deepEqual(findings(document.uri).map(ruleOf), placeholders(2));
  });

  it('are shown at once where they are typed', async () => {
    const editor = await openUntitled(letter.replace('[Recipient]', 'Nicole').replace('[Role]', 'baker'));
    const { document } = editor;
    await staysSilent(document.uri);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 5, 0, 11), '{{name}}'));
    await checksSettled();
    assert.deepEqual(findings(document.uri).map(ruleOf), placeholders(1));
  });
});
