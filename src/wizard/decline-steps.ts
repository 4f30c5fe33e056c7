/* The questions of the wizard that writes a letter. */

import { preview } from '../letter/preview.ts';
import { kinds } from '../letter/choices.ts';
import { toAnswers, type WizardAnswers } from './wizard-answers.ts';
import { receivedChoices, type Moment } from './received.ts';
import type { Choice, Step } from './step.ts';
import {
  doubted,
  fits,
  type Judge,
  longestSentence,
  missing,
  openDoorChoices,
  reasonChoices,
} from './tactful-choices.ts';
import { kindDetails, manners, objections, rightLabel } from './wordings.ts';

/** What the steps need from outside. */
export interface Surroundings extends Moment {
  /** What a reader of the letter may feel at the writer's own reason; undefined for nothing. */
  readonly judge?: Judge;
  /** Roles and companies of earlier letters, the latest first. */
  readonly recent?: { readonly roles: readonly string[]; readonly companies: readonly string[] };
}

export function declineSteps({ judge, recent, ...moment }: Surroundings): readonly Step<WizardAnswers>[] {
  return [
    {
      key: 'kind',
      type: 'pick',
      title: 'What are you declining?',
      placeholder: 'This decides what the letter says',
      choices: () => choices(kinds, (kind) => kindDetails[kind]),
    },
    {
      key: 'isRight',
      type: 'pick',
      title: 'Is this right?',
      placeholder: 'Read from the message, but not for certain',
      isOptional: () => true,
      choices: (answers) => [{ value: 'yes', label: rightLabel, detail: readOf(answers) }],
    },
    {
      key: 'recipient',
      type: 'input',
      title: 'Who wrote to you?',
      placeholder: 'For example Nicole',
      prompt: 'The name for the greeting. Leave it empty if you don’t know it.',
      detail: 'Person',
      validate: (value) => fits(value) ?? doubted('recipient', value),
    },
    {
      key: 'role',
      type: 'input',
      title: 'Which role?',
      placeholder: 'For example Accountant Specialist',
      prompt: 'As in the invitation. Leave it empty to name none.',
      detail: 'Role',
      isOptional: changesPlan,
      suggestions: recent?.roles ?? [],
      validate: (value) => fits(value) ?? doubted('role', value),
    },
    {
      key: 'company',
      type: 'input',
      title: 'At which company?',
      placeholder: 'For example the chocolate factory',
      prompt: 'It follows “the position at”. Leave it empty to name none.',
      detail: 'Company',
      isOptional: ({ kind }) => kind === 'approach',
      suggestions: recent?.companies ?? [],
      validate: (value) => fits(value) ?? doubted('company', value),
    },
    {
      key: 'received',
      type: 'pick',
      title: 'When did the message come?',
      placeholder: 'If your answer is late, the letter apologises',
      when: (answers) => answers.kind !== 'withdraw' && !changesPlan(answers),
      detail: 'When it came',
      hasUsual: true,
      isOptional: () => true,
      choices: (answers) => receivedChoices(moment, answers.received, apology(answers)),
    },
    {
      key: 'interviewAt',
      type: 'input',
      title: 'When is the interview?',
      placeholder: 'For example Tuesday, 3 March, at 2 pm',
      prompt: 'The letter names the time. Leave it empty to name none.',
      when: changesPlan,
      detail: 'Interview',
      validate: (value) => fits(value),
    },
    {
      key: 'reason',
      type: 'pick',
      title: 'What reason will you give?',
      placeholder: 'One tactful reason, or none',
      when: declines,
      choices: (answers) => reasonChoices(answers, judge),
    },
    {
      key: 'openDoor',
      type: 'pick',
      title: 'How would you like to stay in touch?',
      placeholder: 'One sentence that keeps the door open, or none',
      when: declines,
      detail: 'Open door',
      hasUsual: true,
      isOptional: ({ kind }) => kind !== 'approach',
      choices: openDoorChoices,
    },
    {
      key: 'times',
      type: 'input',
      title: 'When would you be free?',
      placeholder: 'For example Tuesday after 2 pm or Thursday morning',
      prompt: 'Days and times. Leave it empty to let them choose.',
      when: ({ kind }) => kind === 'reschedule',
      validate: (value) => fits(value, longestSentence),
    },
    {
      key: 'name',
      type: 'input',
      title: 'What is your name?',
      placeholder: 'For example John Doe',
      prompt: 'It goes below the letter and is remembered for next time.',
      detail: 'Your name',
      validate: (value) => missing(value, objections.noName) ?? fits(value) ?? doubted('name', value),
    },
    {
      key: 'manner',
      type: 'pick',
      title: 'How long, and in what tone?',
      placeholder: 'The tone is remembered for next time',
      detail: 'Length and tone',
      hasUsual: true,
      isOptional: () => true,
      choices: () => choices(manners, () => ''),
    },
    {
      key: 'ownLine',
      type: 'input',
      title: 'What did you like in particular?',
      placeholder: 'For example: Your team’s work on the new harbour has stayed with me.',
      prompt: 'One sentence of thanks or praise. Leave it empty to keep the usual one.',
      detail: 'Your own sentence',
      isOptional: () => true,
      validate: (value) => fits(value, longestSentence),
    },
    {
      key: 'referrer',
      type: 'input',
      title: 'Who recommended you?',
      placeholder: 'For example Sam Ortiz',
      prompt: 'The letter thanks them. Leave it empty if nobody did.',
      detail: 'Recommended by',
      isOptional: () => true,
      validate: (value) => fits(value),
    },
    {
      key: 'to',
      type: 'input',
      title: 'What is their e-mail address?',
      placeholder: 'For example nicole@example.com',
      prompt: 'It goes at the top of the letter. Leave it empty to fill it in when you send.',
      detail: 'Address',
      isOptional: () => true,
      validate: (value) => fits(value, longestSentence),
    },
  ];
}

const changesPlan = ({ kind }: Partial<WizardAnswers>): boolean => kind === 'agreed' || kind === 'reschedule';
const declines = ({ kind }: Partial<WizardAnswers>): boolean => kind !== 'reschedule';

/** The names by which a letter goes wrong, in the order in which they stand in it. */
export const readNames = ['recipient', 'role', 'company'] as const;
const readOf = (answers: Partial<WizardAnswers>): string =>
  readNames.flatMap((key) => answers[key] || []).join(', ');

const apology = (answers: Partial<WizardAnswers>): string => preview(toAnswers(answers, true)).apology;

function choices<Id extends string>(
  from: Readonly<Record<Id, { readonly label: string }>>,
  detail: (id: Id) => string,
): readonly Choice<Id>[] {
  return (Object.keys(from) as Id[]).map((value) => ({
    value,
    label: from[value].label,
    detail: detail(value),
  }));
}
