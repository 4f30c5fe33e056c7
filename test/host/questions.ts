import * as vscode from 'vscode';
import { keyboard } from './keyboard.ts';

export type Actions = Parameters<typeof keyboard>[0];

/** Waits for the question with this number, types, and goes on. */
export function answer(number: number, text: string, total = 9): Actions {
  return [shown(number, total), ...(text ? [{ type: text }] : []), { press: 'Enter' }];
}

export function shown(number: number, total = 9): Actions[number] {
  return { waitFor: `.quick-input-title:has-text("(${number}/${total})")` };
}

export const hidden: Actions[number] = { waitGone: '.quick-input-widget' };

export const escape: Actions = [{ press: 'Escape' }, hidden];

/** A row of a list to pick from. */
export const listed = (text: string, state = ''): string =>
  `.quick-input-list .monaco-list-row${state}:has-text("${text}")`;

/** Kind, person, role, company, when it came, reason, open door, name, length and tone. */
export const sample = '|Nicole|Accountant Specialist|the chocolate factory||||John Doe|'.split('|');
export const sampleAnswers: Actions = [...sample.flatMap((text, at) => answer(at + 1, text)), hidden];

/** Runs the command and does the actions meanwhile. */
export async function decline(actions: Actions): Promise<void> {
  const done = vscode.commands.executeCommand('kindRegrets.decline');
  await keyboard(actions);
  await done;
}

export function activeText(): string | undefined {
  return vscode.window.activeTextEditor?.document.getText();
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
