import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keyboard, needKeyboard } from './keyboard.ts';
import { answer, decline, forget, hidden, sample } from './questions.ts';
import { closeAll, openUntitled, sampleLetter, until, workspaceUri } from './support.ts';

const tab = () => vscode.window.tabGroups.activeTabGroup.activeTab;
const label = () => tab()?.label;
const active = () => {
  const document = vscode.window.activeTextEditor?.document;
  assert.ok(document);
  return document;
};

/** Writes to a company. What a question of a kind is called differs, and so do the questions. */
async function write(company: string): Promise<vscode.TextDocument> {
  const texts = [...sample.slice(0, 3), company, ...sample.slice(4)];
  await decline([...texts.flatMap((text, at) => answer(at + 1, text)), hidden]);
  await forget();
  return active();
}

describe('the tab of a draft', () => {
  needKeyboard();
  afterEach(async () => {
    await closeAll();
    await forget();
  });

  it('says what it is, which needs an empty line above', async () => {
    const document = await write('the chocolate factory');
    assert.equal(label(), 'Decline - the chocolate factory');
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, 'markdown');
    assert.equal(document.getText(), `\n${sampleLetter}`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '');
    await until('nothing to save, as for no file that is to come', () => tab()?.isDirty === false);
    assert.equal(label(), 'Decline - the chocolate factory');
  });

  it('has a name of its own, fit for a file', async () => {
    await write('A/B: "Co"?');
    assert.equal(label(), 'Decline - A B Co');
    const other = await write('A/B: "Co"?');
    assert.equal(label(), 'Decline - A B Co 2');
    assert.equal(other.getText(), active().getText());
  });

  it('names who wrote where no company is known, and what is done beside declining', async () => {
    await write('');
    assert.equal(label(), 'Decline - Nicole');
    await decline([
      ...answer(1, 'another time'),
      ...answer(2, 'Nicole'),
      ...answer(3, 'Acme'),
      ...answer(4, ''),
      ...answer(5, 'Tuesday'),
      ...answer(6, 'John Doe'),
      hidden,
    ]);
    assert.equal(label(), 'Move - Acme');
  });

  it('is in Markdown, whatever new documents are in', async () => {
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('defaultLanguage', 'json', vscode.ConfigurationTarget.Global);
    await settings.update('associations', { '*.md': 'plaintext' }, vscode.ConfigurationTarget.Global);
    try {
      assert.equal((await write('Acme')).languageId, 'markdown');
      assert.equal(label(), 'Decline - Acme');
    } finally {
      await settings.update('defaultLanguage', undefined, vscode.ConfigurationTarget.Global);
      await settings.update('associations', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('is the name that it is saved under, where its writer says', async () => {
    const document = await write('Tidewater Studio');
    const saving = vscode.commands.executeCommand('workbench.action.files.save');
    await keyboard([{ waitFor: '.quick-input-title:has-text("Save")' }]);
    assert.ok(document.isUntitled, 'it is asked for');
    await keyboard([{ press: 'Enter' }, hidden]);
    await saving;
    const file = workspaceUri('Decline - Tidewater Studio.md');
    await until('the file', () => active().uri.toString() === file.toString());
    assert.match(active().getText(), /^\nSubject: /);
    await vscode.workspace.fs.delete(file);
  });

  it('stays that of an empty document that is written into', async () => {
    const { document } = await openUntitled('', 'plaintext');
    assert.equal(await write('Acme'), document);
    assert.match(document.getText(), /^Subject: /);
  });
});
