import type * as vscode from 'vscode';
import { loadOnDemand, type Parts } from './editor/activate/load-on-demand.ts';

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(loadOnDemand(context, loadParts));
}

/** Runs the modules of the parts, which takes far longer than activation may. */
export async function loadParts(): Promise<Parts> {
  return import('./editor/activate/composition.ts');
}
