import * as vscode from 'vscode';
import { withoutLinks } from '../text/label.ts';

export type NotificationSeverity = 'information' | 'warning' | 'error';

/** A button of a notification, and what it does. */
export type NotificationAction = readonly [label: string, run: () => Promise<void>];

/** Shows a notification without waiting for what becomes of it. A button whose action fails has that told too. */
export function notify(
  severity: NotificationSeverity,
  message: string,
  actions: readonly NotificationAction[] = [],
): void {
  inBackground(async () => {
    const picked = await choose(
      severity,
      message,
      actions.map(([label]) => label),
    );
    await actions.find(([label]) => label === picked)?.[1]();
  });
}

/**
 * Shows a notification and waits for its answer. Whatever a letter or a file name has put into the message stays text:
 * no link in it comes alive.
 * @returns the label of the button, undefined if the notification was closed
 */
export async function choose(
  severity: NotificationSeverity,
  message: string,
  labels: readonly string[],
): Promise<string | undefined> {
  return show(severity)(withoutLinks(message), ...labels);
}

function show(
  severity: NotificationSeverity,
): (message: string, ...labels: string[]) => Thenable<string | undefined> {
  const { window } = vscode;
  if (severity === 'error') return window.showErrorMessage;
  return severity === 'warning' ? window.showWarningMessage : window.showInformationMessage;
}

/** Does work that nobody waits for. That it failed is told. */
export function inBackground(work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    const message = vscode.l10n.t('That did not work: {0}', reasonOf(error));
    // A window that can't even show this is beyond telling.
    choose('warning', message, []).catch(() => undefined);
  });
}

/** Why something failed, in the words of whoever reports it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Tells that an action was not done because the text it was offered for has changed. */
export function refuse(): false {
  notify(
    'warning',
    vscode.l10n.t(
      'Nothing was changed: the text is no longer as it was when this fix was offered. Open the light bulb again for what fits now.',
    ),
  );
  return false;
}

/** Tells that a document takes no edits. */
export function cannotChange(): void {
  notify('warning', vscode.l10n.t('Nothing was written: this document cannot be changed.'));
}
