import type * as vscode from 'vscode';
import { loadSoon } from './editor/load-soon.ts';

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    loadSoon(context, async () => (await import('./editor/parts.ts')).registerParts),
  );
}
