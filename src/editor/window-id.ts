import type * as vscode from 'vscode';
import { newId } from './new-id.ts';

const key = 'window';

/** Tells this window from others, after a reload too; VS Code's own session id would be another one then. */
export function windowId(workspaceState: vscode.Memento): string {
  const known = workspaceState.get<unknown>(key);
  if (typeof known === 'string') return known;
  const id = newId();
  void workspaceState.update(key, id);
  return id;
}
