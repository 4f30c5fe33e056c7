import type * as vscode from 'vscode';
import { loadOnDemand } from './editor/activate/load-on-demand.ts';

/** Node's way in: it reads the file with all the rest, which is the browsers' way in, only when that is needed. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(loadOnDemand(context, async () => (await import('./extension.ts')).loadParts()));
}
