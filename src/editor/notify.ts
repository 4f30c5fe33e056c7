import * as vscode from 'vscode';
import { withoutLinks } from '../text/label.ts';

/** A button of a notification, and what it does. */
export type Action = readonly [label: string, run: () => Promise<void>];

/**
 * Shows a notification without waiting for what becomes of it; whatever a letter has put into it stays text. Should
 * an action fail, that is told too.
 */
export function tell(
  severity: 'information' | 'warning',
  message: string,
  actions: readonly Action[] = [],
): void {
  const show =
    severity === 'warning' ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const labels = actions.map(([label]) => label);
  const act = async (): Promise<void> => {
    const picked = await show(withoutLinks(message), ...labels);
    await actions.find(([label]) => label === picked)?.[1]();
  };
  inBackground(act());
}

/** Failures that are being shown: what fails again and again is told once. */
const standing = new Set<string>();

/** Lets work go on that nobody waits for, and tells if it fails. */
export function inBackground(work: PromiseLike<unknown>): void {
  work.then(undefined, (error: unknown) => {
    tellFailure(vscode.l10n.t('That did not work: {0}', reasonOf(error)));
  });
}

/** Tells of a failure, unless its reader has the same one before them. */
export function tellFailure(message: string): void {
  if (standing.has(message)) return;
  standing.add(message);
  const gone = (): void => void standing.delete(message);
  vscode.window.showWarningMessage(withoutLinks(message)).then(gone, gone);
}

/** What an error says of itself. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
