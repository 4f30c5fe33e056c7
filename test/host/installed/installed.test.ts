import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, longLetter, openUntitled, rulesFound } from '../support.ts';

const id = 'kind-regrets.kind-regrets';

/** Node's modules that were loaded, by their files. */
declare const require: { readonly cache: Readonly<Record<string, unknown>> };

const isLoaded = (file: string): boolean =>
  Object.keys(require.cache).some((name) => name.replaceAll('\\', '/').endsWith(`/dist/${file}`));

describe('the installed package', () => {
  afterEach(closeAll);

  it('is what runs here, not the working folder', () => {
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension);
    assert.match(extension.extensionUri.path, /\/kind-regrets\.kind-regrets-\d+\.\d+\.\d+[^/]*$/);
  });

  // Comes before the others: nobody has opened a document yet.
  it('loads next to nothing before there is something to do', async () => {
    await vscode.extensions.getExtension(id)?.activate();
    // It is told of this document, with which it has nothing to do.
    await openUntitled('{}', 'json');
    assert.deepEqual([isLoaded('extension.node.cjs'), isLoaded('extension.cjs')], [true, false]);
    // As where it was open when the window was closed.
    const page = vscode.Uri.parse('kind-regrets-rule:/long-sentence.md');
    assert.match((await vscode.workspace.openTextDocument(page)).getText(), /^# long-sentence\n/);
    assert.ok(isLoaded('extension.cjs'));
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
