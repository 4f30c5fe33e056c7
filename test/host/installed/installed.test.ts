import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, longLetter, openUntitled, rulesFound } from '../support.ts';

const id = 'kind-regrets.kind-regrets';

describe('the installed package', () => {
  afterEach(closeAll);

  it('is what runs here, not the working folder', () => {
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension);
    assert.match(extension.extensionUri.path, /\/kind-regrets\.kind-regrets-\d+\.\d+\.\d+[^/]*$/);
  });

  it('carries the snippets', async () => {
    const { document } = await openUntitled('decline', 'plaintext');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().length),
    );
    assert.ok(
      list.items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'decline'),
    );
  });

  it('activates, brings its command and checks a letter', async () => {
    const { document } = await openUntitled(longLetter);
    assert.deepEqual(await rulesFound(document.uri), ['long-sentence']);
    assert.ok(vscode.extensions.getExtension(id)?.isActive);
    assert.ok((await vscode.commands.getCommands(true)).includes('kindRegrets.decline'));
  });
});
