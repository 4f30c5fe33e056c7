import type { Action } from '../../scripts/vscode/keys.ts';

/** What a user does to answer the questions of the command. */
export type Actions = readonly Action[];

/** Waits for the question with this number, types, and goes on. */
export function answer(number: number, text: string, total = 6): Actions {
  return [shown(number, total), ...(text ? [{ type: text }] : []), { press: 'Enter' }];
}

export function shown(number: number, total = 6): Actions[number] {
  return { waitFor: `.quick-input-title:has-text("(${number}/${total})")` };
}

export const hidden: Actions[number] = { waitGone: '.quick-input-widget' };

/** What is being declined, where nothing was found: the first row pastes the invitation. */
export const anInterview = 'An interview';
/** Kind, person, role, company, reason, name. */
export const sample = [
  anInterview,
  'Nicole',
  'Accountant Specialist',
  'the chocolate factory',
  '',
  'John Doe',
] as const;
export const sampleAnswers: Actions = [...sample.flatMap((text, at) => answer(at + 1, text)), hidden];

/** The first question, after a detail that has its number was changed. */
export const backAtFirst: Actions[number] = {
  waitFor: '.quick-input-title:has-text("What are you declining?")',
};

/**
 * Picks a detail by its name from the list of a pick, and changes it.
 * @param known what the row that leads there shows
 */
export function change(detail: string, text: string, known = ''): Actions {
  return [
    { type: 'change a detail' },
    { waitFor: `.quick-input-list .monaco-list-row.focused:has-text("${known}")` },
    { press: 'Enter' },
    { waitFor: '.quick-input-title:has-text("Which detail")' },
    { type: detail },
    { press: 'Enter' },
    // Between two questions there is none for a moment.
    { waitFor: '.quick-input-title:not(:has-text("Which detail"))' },
    { type: text },
    { press: 'Enter' },
  ];
}
