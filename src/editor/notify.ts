import * as vscode from 'vscode';
import { withoutLinks } from '../text/label.ts';

/** A button of a notification, and what it does. */
export type Action = readonly [label: string, run: () => Promise<void>];

/** Shows a notification without waiting for what becomes of it; whatever a letter has put into it stays text. */
export function tell(
  severity: 'information' | 'warning',
  message: string,
  actions: readonly Action[] = [],
): void {
  const show =
    severity === 'warning' ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const labels = actions.map(([label]) => label);
  void show(withoutLinks(message), ...labels).then((picked) =>
    actions.find(([label]) => label === picked)?.[1](),
  );
}
