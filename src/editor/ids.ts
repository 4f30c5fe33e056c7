import type * as vscode from 'vscode';

/** An id that nothing else has. Not `randomUUID`, which browsers lack on pages without a certificate. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const key = 'window';

/** Tells this window from others, after a reload too; VS Code's own session id would be another one then. */
export function windowId(workspaceState: vscode.Memento): string {
  const known = workspaceState.get<unknown>(key);
  if (typeof known === 'string') return known;
  const id = newId();
  void workspaceState.update(key, id);
  return id;
}
