import * as vscode from 'vscode';
import { withoutLinks } from '../text/label.ts';

/** A button of a notification, and what it does. */
export type Action = readonly [label: string, run: () => Promise<void>];

/** Shows a notification without waiting for what becomes of it. Should the action of a button fail, that is told too. */
export function tell(
  severity: 'information' | 'warning',
  message: string,
  actions: readonly Action[] = [],
): void {
  const labels = actions.map(([label]) => label);
  const act = async (): Promise<void> => {
    const picked = await choose(severity, message, labels);
    await actions.find(([label]) => label === picked)?.[1]();
  };
  inBackground(act());
}

/**
 * Shows a notification and waits for its answer. Whatever a letter, or the name of a file, has put into the message
 * stays text: no link in it comes alive.
 * @returns the label of a button; undefined if the notification was closed
 */
export async function choose(
  severity: 'information' | 'warning' | 'error',
  message: string,
  labels: readonly string[],
): Promise<string | undefined> {
  const { window } = vscode;
  const text = withoutLinks(message);
  if (severity === 'error') return window.showErrorMessage(text, ...labels);
  if (severity === 'warning') return window.showWarningMessage(text, ...labels);
  return window.showInformationMessage(text, ...labels);
}

/** Failures that are being shown: what fails again and again is told once. */
const standing = new Set<string>();

/** Lets work go on that nobody waits for, and tells if it fails. */
export function inBackground(work: PromiseLike<unknown>): void {
  work.then(undefined, (error: unknown) => {
    tellFailure(vscode.l10n.t('That didn’t work: {0}', reasonOf(error)));
  });
}

/** Tells of a failure, unless its reader has the same one before them. */
export function tellFailure(message: string): void {
  if (standing.has(message)) return;
  standing.add(message);
  const gone = (): void => void standing.delete(message);
  choose('warning', message, []).then(gone, gone);
}

/** What an error says of itself. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Tells that an action was not done because the text it was offered for has changed. */
export function refuse(): false {
  tell(
    'warning',
    vscode.l10n.t(
      'Nothing was changed: the text is different from when this fix was offered. Open the light bulb again.',
    ),
  );
  return false;
}

/** Tells that a document takes no edits. */
export function cannotChange(): void {
  tell('warning', vscode.l10n.t('Nothing was written: this document can’t be changed.'));
}
