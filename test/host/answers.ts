import type { Action } from '../../scripts/vscode/keys.ts';

/** What a user does to answer the questions of the command. */
export type Actions = readonly Action[];

/** Waits for the question with this number, types, and goes on. */
export function answer(number: number, text: string, total = 9): Actions {
  return [shown(number, total), ...(text ? [{ type: text }] : []), { press: 'Enter' }];
}

export function shown(number: number, total = 9): Actions[number] {
  return { waitFor: `.quick-input-title:has-text("(${number}/${total})")` };
}

export const hidden: Actions[number] = { waitGone: '.quick-input-widget' };

/** What is being declined, where nothing was found: the first row pastes the invitation. */
export const anInterview = 'An interview';
/** Kind, person, role, company, when it came, reason, open door, name, length and tone. */
export const sample = [
  anInterview,
  ...'Nicole|Accountant Specialist|the chocolate factory||||John Doe|'.split('|'),
];
export const sampleAnswers: Actions = [...sample.flatMap((text, at) => answer(at + 1, text)), hidden];
