import * as vscode from 'vscode';
import { type Actions, hidden } from './answers.ts';
import { keyboard } from './keyboard.ts';

export {
  type Actions,
  anInterview,
  answer,
  backAtFirst,
  change,
  hidden,
  sample,
  sampleAnswers,
  shown,
} from './answers.ts';

export const escape: Actions = [{ press: 'Escape' }, hidden];

/** A row of a list to pick from. */
export const listed = (text: string, state = ''): string =>
  `.quick-input-list .monaco-list-row${state}:has-text("${text}")`;

/** Runs the command and does the actions meanwhile. */
export async function decline(actions: Actions): Promise<void> {
  const done = vscode.commands.executeCommand('kindRegrets.decline');
  await keyboard(actions);
  await done;
}

/** The letter in front; above it a new draft has an empty line. */
export function activeText(): string | undefined {
  return vscode.window.activeTextEditor?.document.getText().replace(/^\n/u, '');
}

/** Has the extension forget everything, as a user would. */
export async function forget(): Promise<void> {
  const done = vscode.commands.executeCommand('kindRegrets.forgetDetails');
  await keyboard([
    { waitFor: '.quick-input-list .focused:has-text("Forget everything")' },
    { press: 'Enter' },
    hidden,
  ]);
  await done;
  await vscode.commands.executeCommand('notifications.clearAll');
  // An invitation left there would answer the questions of the next case.
  await vscode.env.clipboard.writeText('');
}
