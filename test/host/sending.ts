import * as vscode from 'vscode';
import { keyboard } from './keyboard.ts';
import type { Actions } from './questions.ts';
import { workspaceUri } from './support.ts';

export const shown: Actions[number] = { waitFor: '.quick-input-title:text-is("Send This Draft")' };
/** What stands in the field of the ways to send: the recipient, the words, the subject. */
export const summary = (text: string): Actions[number] => ({
  waitFor: `.quick-input-widget input[placeholder*="${text}"]`,
});
/** The row of a quick pick that Enter takes. */
export const row = (text: string): Actions[number] => ({
  waitFor: `.quick-input-list .monaco-list-row.focused:has-text("${text}")`,
});
/** Toasts are not shown in a window under test; the list of notifications is. */
export const button = (text: string): Actions[number] => ({
  click: `.notifications-center .monaco-button:has-text("${text}")`,
});
/** Over the editor in front. */
export const sendButton = '.editor-group-container.active .editor-actions [aria-label^="Send This Draft"]';
/** Picks a way to send. */
export const take = (route: string): Actions => [shown, { type: route }, row(route), { press: 'Enter' }];

/**
 * Runs the command and does the actions meanwhile; returns the links that the browser was asked to open.
 * @param then what is done after the actions, and before the command is waited for
 */
export async function send(actions: Actions, then?: () => Promise<void>): Promise<readonly string[]> {
  const done = vscode.commands.executeCommand('kindRegrets.sendDraft');
  const opened = await keyboard(actions);
  await then?.();
  await done;
  return [...opened, ...(await keyboard([]))];
}

/** Waits for a notification, does the actions beside it, and hides the list again. */
export async function notified(text: string, next: Actions = []): Promise<void> {
  await vscode.commands.executeCommand('notifications.showList');
  await keyboard([{ waitFor: `.notifications-center .notification-list-item:has-text("${text}")` }, ...next]);
  await vscode.commands.executeCommand('notifications.hideList');
}

/** A file of the workspace. */
export async function readText(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceUri(name)));
}
