import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  longLetter,
  openFile,
  openUntitled,
  ruleOf,
  rulesFound,
  sampleLetter,
  staysSilent,
  thanklessLetter,
  tooLongLetter,
  until,
  workspaceUri,
} from './support.ts';

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('kindRegrets');

async function set(key: string, value: unknown): Promise<void> {
  await settings().update(key, value, vscode.ConfigurationTarget.Global);
}

async function gone(uri: vscode.Uri): Promise<void> {
  await until('the findings to go', () => findings(uri).length === 0);
}

describe('diagnostics', () => {
  afterEach(closeAll);

  for (const language of ['markdown', 'plaintext']) {
    it(`underline what is found in ${language}`, async () => {
      const { document } = await openUntitled(longLetter, language);
      assert.deepEqual(await rulesFound(document.uri), ['long-sentence']);
      const [finding] = findings(document.uri);
      assert.equal(finding?.range.start.line, 4);
      assert.notEqual(finding?.severity, vscode.DiagnosticSeverity.Error);
    });
  }

  it('find nothing in the sample letter', async () => {
    const { document } = await openUntitled(sampleLetter);
    await staysSilent(document.uri);
  });

  it('find nothing in a README', async () => {
    const text = `# Widget\n\n## Install\n\n\`\`\`sh\nnpm install widget\n\`\`\`\n\n${'This library helps you to build widgets of all kinds and sizes '.repeat(4)}.\n\n- fast\n- small\n`;
    const { document } = await openFile('README.md', text);
    await staysSilent(document.uri);
  });

  it('leave a document above one megabyte alone', async () => {
    const { document } = await openUntitled(tooLongLetter);
    await staysSilent(document.uri);
  });

  it('stand at the same words in a document with CRLF', async () => {
    const editor = await openUntitled(longLetter);
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    const { document } = editor;
    assert.ok(document.getText().includes('\r\n'));
    await rulesFound(document.uri);
    const unix = await openUntitled(longLetter);
    await rulesFound(unix.document.uri);
    assert.deepEqual(findings(document.uri)[0]?.range, findings(unix.document.uri)[0]?.range);
  });

  it('move with an edit and go when it mends them', async () => {
    const editor = await openUntitled(longLetter);
    const { document } = editor;
    await rulesFound(document.uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), '\n\n'));
    await until('the finding two lines below', () => findings(document.uri)[0]?.range.start.line === 6);
    await editor.edit((edit) => edit.delete(document.lineAt(6).range));
    await until('no long sentence', () =>
      findings(document.uri).every((found) => ruleOf(found) !== 'long-sentence'),
    );
  });

  it('show the text as it is after the last of many quick edits', async () => {
    const editor = await openUntitled('');
    for (const word of thanklessLetter.split(/(?<=\s)/u)) {
      await editor.edit((edit) => edit.insert(editor.selection.active, word));
    }
    assert.deepEqual(await rulesFound(editor.document.uri), ['no-thanks']);
  });

  it('go when the document is closed, and come back with it', async () => {
    const { document } = await openFile('close.md', longLetter);
    await rulesFound(document.uri);
    await closeAll();
    await gone(document.uri);
    await openFile('close.md', longLetter);
    assert.deepEqual(await rulesFound(document.uri), ['long-sentence']);
  });

  it('stay away from a closed document when the settings change', async () => {
    const { document } = await openFile('away.md', longLetter);
    await rulesFound(document.uri);
    await closeAll();
    await gone(document.uri);
    try {
      await set('longSentence.maxWords', 20);
      await staysSilent(document.uri);
    } finally {
      await set('longSentence.maxWords', undefined);
    }
  });

  it('go when the file is deleted', async () => {
    const { document } = await openFile('delete.md', longLetter);
    await rulesFound(document.uri);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(document.uri);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await gone(document.uri);
  });

  it('follow a file that is renamed', async () => {
    const { document } = await openFile('before.md', longLetter);
    await rulesFound(document.uri);
    const after = workspaceUri('after.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, after, { overwrite: true });
    assert.ok(await vscode.workspace.applyEdit(edit));
    await gone(document.uri);
    assert.deepEqual(await rulesFound(after), ['long-sentence']);
  });

  it('go when the language changes, and come back', async () => {
    const { document } = await openUntitled(longLetter);
    await rulesFound(document.uri);
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    await gone(document.uri);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    assert.deepEqual(await rulesFound(document.uri), ['long-sentence']);
  });

  it('follow the settings at once', async () => {
    const { document } = await openUntitled(longLetter);
    await rulesFound(document.uri);
    try {
      await set('severity', { 'long-sentence': 'hint' });
      await until('a hint', () => findings(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Hint);
      await set('severity', { 'long-sentence': 'off' });
      await gone(document.uri);
      await set('severity', undefined);
      await rulesFound(document.uri);
      await set('longSentence.maxWords', 90);
      await gone(document.uri);
      await set('longSentence.maxWords', undefined);
      await rulesFound(document.uri);
      await set('documents', 'never');
      await gone(document.uri);
    } finally {
      for (const key of ['severity', 'longSentence.maxWords', 'documents']) await set(key, undefined);
    }
  });

  for (const scheme of ['git', 'output', 'debug', 'vscode-chat-session', 'strange']) {
    it(`look at nothing of the scheme ${scheme}`, async () => {
      const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: () => longLetter,
      });
      try {
        const uri = vscode.Uri.from({ scheme, path: '/draft.md' });
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
        await staysSilent(uri);
      } finally {
        provider.dispose();
      }
    });
  }
});
