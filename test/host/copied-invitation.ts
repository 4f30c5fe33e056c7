import * as vscode from 'vscode';
import { type Actions, answer, hidden } from './questions.ts';
import { closeAll } from './support.ts';

/** Sent three hours ago: there is time for an answer. */
export const invitation = (): string => `From: Nicole Huang <nicole@chocolate.example>
To: John Doe <john@example.com>
Subject: Interview for Accountant Specialist
Date: ${new Date(Date.now() - 3 * 3_600_000).toUTCString()}

Dear John Doe,

Thank you for applying to Chocolate Works. We would like to invite you to an interview for the position of Accountant Specialist.

Kind regards,
Nicole Huang
Head of Finance
Chocolate Works
`;

export const letter = `To: nicole@chocolate.example
Subject: Re: Interview for Accountant Specialist

Dear Nicole,

Thank you very much for considering me for the Accountant Specialist position at Chocolate Works. I truly appreciate the opportunity to interview and the time you took to review my application.

After careful consideration, I’ve decided to pursue other opportunities that are more aligned with my current career goals. However, I would love to stay in touch and hope we can connect on future opportunities that may be a better fit.

Thank you again for the opportunity, and I wish you and your team continued success.

Best regards,
John Doe
`;

/** What is being declined, and the reason: all else was found. */
export const twoEnters: Actions = [...[1, 2].flatMap((number) => answer(number, '', 2)), hidden];

export async function set(key: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('kindRegrets')
    .update(key, value, vscode.ConfigurationTarget.Global);
}

/** The row of the view that has this text. */
export const row = (text: string): string =>
  `.pane:has-text("Invitations") .monaco-list-row:has-text("${text}")`;

export async function clearEditors(): Promise<void> {
  await closeAll();
  await vscode.env.clipboard.writeText('');
}
