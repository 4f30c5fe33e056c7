import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writeFile } from '../../src/editor/sending/write-file.ts';
import { MemoryFiles } from './memory-files.ts';
import { workspaceUri } from './support.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const scheme = 'kind-regrets-memory';
const target = vscode.Uri.from({ scheme, path: '/letter.eml' });
const isOurs = (name: string): boolean => name === 'letter.eml';
const message = 'Subject: Interview\r\n\r\nThank you.\r\n';

describe('a file', () => {
  let files: MemoryFiles;
  let registered: vscode.Disposable;
  const contents = (): Record<string, string> =>
    Object.fromEntries([...files.files].map(([path, content]) => [path, new TextDecoder().decode(content)]));

  beforeEach(() => {
    files = new MemoryFiles();
    registered = vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true });
  });
  afterEach(() => registered.dispose());

  it('is written into a virtual folder, and over an older one, and nothing is left beside it', async () => {
    await writeFile(target, bytes('older'));
    await writeFile(target, bytes(message));
    assert.deepEqual(contents(), { '/letter.eml': message });
  });

  it('is written into the workspace', async () => {
    const uri = workspaceUri('written.eml');
    await writeFile(uri, bytes('older'));
    await writeFile(uri, bytes(message));
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), message);
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..'));
    assert.deepEqual(
      entries.map(([name]) => name).filter((name) => name.endsWith('.tmp')),
      [],
    );
    await vscode.workspace.fs.delete(uri);
  });

  it('stays as it was where the disk is full', async () => {
    files.files.set('/letter.eml', bytes('older'));
    files.faults = { write: () => new Error('ENOSPC: no space left on device, write') };
    await assert.rejects(writeFile(target, bytes(message)), /ENOSPC/);
    assert.deepEqual(contents(), { '/letter.eml': 'older' });
  });

  it('is written at once where nothing can be renamed, or nothing put beside it', async () => {
    files.faults = { rename: () => vscode.FileSystemError.Unavailable('no rename here') };
    await writeFile(target, bytes(message));
    assert.deepEqual(contents(), { '/letter.eml': message });
    files.faults = {
      write: (name) => (isOurs(name) ? undefined : vscode.FileSystemError.NoPermissions(name)),
    };
    await writeFile(target, bytes('newer'));
    assert.deepEqual(contents(), { '/letter.eml': 'newer' });
  });

  it('is refused by a folder and a file system that are read-only', async () => {
    files.faults = { write: (name) => vscode.FileSystemError.NoPermissions(name) };
    await assert.rejects(writeFile(target, bytes(message)), /NoPermissions/);
    registered.dispose();
    registered = vscode.workspace.registerFileSystemProvider(scheme, files, { isReadonly: true });
    files.faults = {};
    await assert.rejects(writeFile(target, bytes(message)), /NoPermissions/);
    assert.deepEqual(contents(), {});
  });
});
