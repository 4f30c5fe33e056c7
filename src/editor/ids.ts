import * as vscode from 'vscode';

/** An id that nothing else has. Not `randomUUID`, which browsers lack on pages without a certificate. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A number that hardly anything else has, short enough to be shown. */
export function newNumber(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return random % 1_000_000;
}

const key = 'window';

/**
 * Tells this window from others, after a reload too; VS Code's own session id would be another one then. Not so in a
 * browser, where any number of tabs share what is remembered of a folder, and none has a memory of its own: there the
 * id is another one after a reload, and only `folderOf` it stays.
 */
export function windowId(workspaceState: vscode.Memento): string {
  const id = folderId(workspaceState);
  return vscode.env.uiKind === vscode.UIKind.Web ? `${id}.${newId()}` : id;
}

/** What the ids have in common of all windows that share what is remembered of a folder. */
export function folderOf(window: string): string {
  return window.split('.', 1)[0] ?? '';
}

function folderId(workspaceState: vscode.Memento): string {
  const known = workspaceState.get<unknown>(key);
  if (typeof known === 'string') return known;
  const id = newId();
  void workspaceState.update(key, id);
  return id;
}
