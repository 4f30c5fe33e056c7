/* Writes letters as VS Code snippets. */

import type { LengthId } from './choices.ts';
import { compose } from './compose.ts';
import { toPlainText } from './draft-text.ts';
import { classic } from './voices/classic.ts';

export interface Snippet {
  /** The entry's name in the snippet file; also told to screen readers. */
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  /** In VS Code's snippet syntax, `\n` between lines. */
  readonly body: string;
  /** Whether it is a whole letter, fit to start a file with. */
  readonly whole: boolean;
}

const fields = {
  role: '${1:[Role]}',
  name: '${2:[Your Name]}',
  recipient: '${3:[Recipient]}',
  company: '${4:[Company]}',
};
const noReason = classic.declines.interview;
const decisions = [...Object.values(classic.reasons).map((add) => add(noReason, 'interview')), noReason];
const { touch, later, colleague } = classic.openDoors;
const doors = [touch, later, colleague('a colleague')];

/** A whole letter with a choice of decisions at its last stop. */
function letter(length: LengthId): string {
  const draft = toPlainText(compose({ ...fields, length, reason: 'none' }));
  return `${draft.replace(noReason, () => choice(5, decisions))}$0`;
}

/** What a snippet leaves to be filled in, as it stands in the text that it writes. */
export const fieldTexts: readonly string[] = Object.values(fields).map((field) => field.slice(4, -1));
/** What a snippet lets its writer choose from: the choices that stand in the text first. */
export const firstChoices: readonly string[] = [decisions, doors].flatMap(([first]) => first ?? []);

/** The sample letter and one small snippet for each piece of advice, in its order. */
export const snippets: readonly Snippet[] = [
  {
    name: 'Decline an interview',
    prefix: 'decline',
    description: 'A whole letter that declines an interview: thanks, the decision, staying in touch, wishes.',
    body: letter('standard'),
    whole: true,
  },
  {
    name: 'Decline an interview: apologise for a late reply',
    prefix: 'decline-promptly',
    description:
      'One sentence for a reply that is more than 48 hours late. Better still, reply within a day or two.',
    body: `${classic.apologies.late}$0`,
    whole: false,
  },
  {
    name: 'Decline an interview: the decision and a tactful reason',
    prefix: 'decline-reason',
    description: 'Says no clearly, with one tactful reason to pick, or none.',
    body: `${classic.decision(choice(1, decisions), 'interview')}.$0`,
    whole: false,
  },
  {
    name: 'Decline an interview: thanks',
    prefix: 'decline-thanks',
    description: 'Thanks for the opportunity and for the time spent on the application.',
    body: `${classic.appreciation.interview}$0`,
    whole: false,
  },
  {
    name: 'Decline an interview: stay in touch',
    prefix: 'decline-touch',
    description: 'Keeps the door open: stay in touch, a later role, or a colleague to recommend.',
    body: `${choice(1, doors)}$0`,
    whole: false,
  },
  {
    name: 'Decline an interview: short letter',
    prefix: 'decline-short',
    description: 'The whole letter in four sentences.',
    body: letter('short'),
    whole: true,
  },
  {
    name: 'Decline an interview: message',
    prefix: 'decline-message',
    description: 'Three sentences for LinkedIn, a chat or the form of an application system.',
    body: letter('message'),
    whole: true,
  },
];

function choice(stop: number, options: readonly string[]): string {
  return `\${${stop}|${options.map((option) => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}
