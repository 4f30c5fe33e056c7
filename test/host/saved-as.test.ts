import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { saveAs, openNamed } from './saving.ts';
import { closeAll, findings, openFile, openUntitled, rulesFound, thanklessLetter, until } from './support.ts';

const pause = async () => vscode.commands.executeCommand('kindRegrets.pause');
const silent = async (uri: vscode.Uri) => until('silence', () => findings(uri).length === 0);

async function pausedDraft(): Promise<vscode.TextDocument> {
  const { document } = await openUntitled(thanklessLetter);
  await rulesFound(document.uri);
  await pause();
  await silent(document.uri);
  return document;
}

describe('a draft that is told about', () => {
  afterEach(closeAll);

  it('gives nothing to a file of the same text that is opened', async () => {
    await pausedDraft();
    const { document } = await openFile('same.md', thanklessLetter);
    assert.deepEqual(await rulesFound(document.uri), ['no-thanks']);
  });

  it('gives nothing to a file of the same text that is opened as the draft is thrown away', async () => {
    await pausedDraft();
    await closeAll();
    const { document } = await openFile('same-2.md', thanklessLetter);
    assert.deepEqual(await rulesFound(document.uri), ['no-thanks']);
  });

  it('gives nothing to a file of the same text that is saved beside it', async () => {
    const draft = await pausedDraft();
    const { document } = await openFile('beside.md', 'Dear Nicole,\n');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, 9, 0), draft.getText());
    await vscode.workspace.applyEdit(edit);
    await document.save();
    assert.deepEqual(await rulesFound(document.uri), ['no-thanks']);
  });

  it('goes on in the file that it is saved as', async () => {
    const name = `named-${Date.now()}.md`;
    const { document: draft } = await openNamed(name, thanklessLetter);
    await rulesFound(draft.uri);
    await pause();
    await silent(draft.uri);
    const file = await saveAs(draft, name);
    const other = await openFile(`marker-${Date.now()}.md`, thanklessLetter);
    assert.deepEqual(await rulesFound(other.document.uri), ['no-thanks']);
    assert.deepEqual(findings(file.uri), []);
  });
});
