import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  openFile,
  openUntitled,
  thanklessLetter,
  until,
  workspaceUri,
} from './support.ts';

const megabyte = 2 ** 20;
const files = 10;
const nameOf = (file: number) => `soak-${file % files}.md`;

interface NodeModules {
  getBuiltinModule(name: 'node:v8'): { setFlagsFromString(flag: string): void };
  getBuiltinModule(name: 'node:vm'): { runInNewContext(code: string): () => void };
  memoryUsage(): { heapUsed: number };
}

/** Tells how many bytes are in use when nothing is left to collect; the web worker can't. */
function heapSize(): (() => number) | undefined {
  const { process } = globalThis as { process?: NodeModules };
  if (!process?.getBuiltinModule) return undefined;
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
  const collect = process.getBuiltinModule('node:vm').runInNewContext('gc');
  return () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
}

/** Edits a letter, and asks of each second edit what is found, as VS Code does for its light bulb. */
async function edits(editor: vscode.TextEditor, count: number): Promise<void> {
  const { document } = editor;
  const at = document.positionAt(document.getText().indexOf('I have decided'));
  const word = 'really ';
  for (let done = 0; done < count; done += 2) {
    await editor.edit((edit) => edit.insert(at, word), { undoStopBefore: false, undoStopAfter: false });
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
    await editor.edit((edit) => edit.delete(new vscode.Range(at, at.translate(0, word.length))), {
      undoStopBefore: false,
      undoStopAfter: false,
    });
  }
}

/** Opens files again and again, and waits until each is checked. */
async function openings(count: number): Promise<void> {
  for (let done = 0; done < count; done++) {
    const uri = workspaceUri(nameOf(done));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await until('the finding', () => findings(uri).length === 1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the finding to go', () => findings(uri).length === 0);
  }
}

/** What so many edits and openings, checked now and again, have done to the heap, in megabytes. */
export interface Soaked {
  readonly before: number;
  readonly grown: number;
}

/**
 * Edits a letter and opens files again and again; fails if findings are left behind. The heap is compared to what it
 * was after a tenth of it, when all is made that is made once. Undefined where nobody can look at the heap.
 */
export async function soak(manyEdits: number, manyOpenings: number): Promise<Soaked | undefined> {
  const heap = heapSize();
  for (let file = 0; file < files; file++) await openFile(nameOf(file), thanklessLetter);
  await closeAll();
  await soakOnce(manyEdits / 10, manyOpenings / 10);
  const before = heap?.();
  await soakOnce(manyEdits, manyOpenings);
  const after = heap?.();
  if (before === undefined || after === undefined) return undefined;
  return { before: before / megabyte, grown: (after - before) / megabyte };
}

async function soakOnce(manyEdits: number, manyOpenings: number): Promise<void> {
  const editor = await openUntitled(thanklessLetter);
  await edits(editor, manyEdits);
  await until('the finding', () => findings(editor.document.uri).length === 1);
  assert.equal(editor.document.getText(), thanklessLetter);
  await closeAll();
  await openings(manyOpenings);
  await closeAll();
  assert.equal(vscode.languages.getDiagnostics().filter(([, found]) => found.some(isOurs)).length, 0);
}

const isOurs = ({ source }: vscode.Diagnostic): boolean => source === 'Kind Regrets';
