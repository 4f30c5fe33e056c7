import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, longLetter, openFile, rulesFound, save, staysSilent, until } from './support.ts';

/** A folder of a strange scheme with a letter in it, which can be written to. */
class StrangeFiles implements vscode.FileSystemProvider {
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;
  #content: Uint8Array = new TextEncoder().encode(longLetter);

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.#content.length };
  }

  readFile(): Uint8Array {
    return this.#content;
  }

  writeFile(_: vscode.Uri, content: Uint8Array): void {
    this.#content = content;
  }

  readDirectory(): [] {
    return [];
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

describe('documents that are nobody’s letter', () => {
  const registered: vscode.Disposable[] = [];

  afterEach(async () => {
    await closeAll();
    vscode.Disposable.from(...registered.splice(0)).dispose();
  });

  it('are left alone in files of another scheme, also while they are written and saved', async () => {
    registered.push(vscode.workspace.registerFileSystemProvider('strange-files', new StrangeFiles()));
    const uri = vscode.Uri.from({ scheme: 'strange-files', path: '/letter.md' });
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n')));
    await save(document);
    await staysSilent(uri);
  });

  it('are left alone in the cells of a notebook', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, longLetter, 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    await vscode.window.showNotebookDocument(notebook);
    const { document } = notebook.cellAt(0);
    assert.equal(document.uri.scheme, 'vscode-notebook-cell');
    assert.equal(document.getText(), longLetter);
    await staysSilent(document.uri);
  });

  it('are left alone in an output channel', async () => {
    const channel = vscode.window.createOutputChannel('Letters', 'markdown');
    registered.push(channel);
    channel.append(longLetter);
    channel.show(true);
    // A window that is served shows nothing of what a channel of the Node host holds.
    const isInNode = !('importScripts' in globalThis);
    const document = await until('the channel', () =>
      vscode.workspace.textDocuments.find(
        (open) => open.uri.scheme === 'output' && (isInNode || open.getText().includes(longLetter)),
      ),
    );
    await staysSilent(document.uri);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('are left alone on the left of a diff, and looked at on the right', async () => {
    registered.push(
      vscode.workspace.registerTextDocumentContentProvider('committed', {
        provideTextDocumentContent: () => `${longLetter}\n`,
      }),
    );
    const { document } = await openFile('diff.md', longLetter);
    await closeAll();
    const left = document.uri.with({ scheme: 'committed' });
    await vscode.commands.executeCommand('vscode.diff', left, document.uri, 'Then and now');
    assert.deepEqual(await rulesFound(document.uri), ['long-sentence']);
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri.toString());
    assert.ok(open.includes(left.toString()));
    await staysSilent(left);
    assert.equal(findings(document.uri).length, 1);
    await closeAll();
    await until('silence after the diff', () => findings(document.uri).length === 0);
  });
});
