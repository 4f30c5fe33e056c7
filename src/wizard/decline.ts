import { preview, type Preview } from '../letter/preview.ts';
import { kinds, lengths, openDoors, reasons, registers } from '../letter/choices.ts';
import { hasLineBreak, singleLine } from '../letter/sanitise.ts';
import { toAnswers, type Manner, type Replies } from './replies.ts';
import { receivedChoices, type Moment } from './received.ts';
import type { Choice, Step } from './step.ts';

/** Longer than any name or role in use, short enough for a subject line that mail programs show. */
const longest = 100;
/** A sentence of 25 words fits. */
const longestSentence = 200;

/** What the steps need from outside. */
export interface Surroundings extends Moment {
  /** What a reader of the letter may feel at the writer's own reason; undefined for nothing. */
  readonly judge?: (ownReason: string, answers: Partial<Replies>) => string | undefined;
  /** Roles and companies of earlier letters, the latest first. */
  readonly recent?: { readonly roles: readonly string[]; readonly companies: readonly string[] };
}

export function declineSteps({ judge, recent, ...moment }: Surroundings): readonly Step<Replies>[] {
  return [
    {
      key: 'kind',
      kind: 'pick',
      title: 'What are you declining?',
      placeholder: 'It decides what the letter says',
      choices: () => choices(kinds, (kind) => kindDetails[kind]),
    },
    {
      key: 'recipient',
      kind: 'input',
      title: 'Who wrote to you?',
      placeholder: 'For example Nicole',
      prompt: 'The name as in the greeting. Leave it empty if you know none.',
      detail: 'Person',
      validate: (value) => fits(value),
    },
    {
      key: 'role',
      kind: 'input',
      title: 'Which role?',
      placeholder: 'For example Accountant Specialist',
      prompt: 'As the invitation names it.',
      detail: 'Role',
      suggestions: recent?.roles ?? [],
      validate: (value, answers) =>
        needed(value, answers, 'Type the role as the invitation names it.') ?? fits(value),
    },
    {
      key: 'company',
      kind: 'input',
      title: 'At which company?',
      placeholder: 'For example the chocolate factory',
      prompt: 'As you would say it after “the position at”.',
      detail: 'Company',
      suggestions: recent?.companies ?? [],
      validate: (value, answers) => needed(value, answers, 'Type the company’s name.') ?? fits(value),
    },
    {
      key: 'received',
      kind: 'pick',
      title: 'When did it come?',
      placeholder: 'It decides whether the letter apologises',
      when: ({ kind }) => kind !== 'agreed' && kind !== 'withdraw',
      detail: 'When it came',
      choices: (answers) => receivedChoices(moment, answers.received, apology(answers)),
    },
    {
      key: 'reason',
      kind: 'pick',
      title: 'What reason will you give?',
      placeholder: 'One tactful reason, or none',
      when: declines,
      choices: (answers) =>
        choices(reasons, (reason) =>
          reason === 'other' ? 'One sentence that you write' : sentence(answers, { reason }, 'decision'),
        ),
    },
    {
      key: 'ownReason',
      kind: 'input',
      title: 'What is your reason?',
      placeholder: 'For example: I am moving to another city',
      prompt: 'One sentence, as your reader will read it.',
      when: ({ reason }) => reason === 'other',
      validate: (value) =>
        missing(value, 'Type a sentence, or go back and pick a reason.') ?? fits(value, longestSentence),
      advise: (value, answers) => (singleLine(value) ? judge?.(value, answers) : undefined),
    },
    {
      key: 'openDoor',
      kind: 'pick',
      title: 'How will you stay in touch?',
      placeholder: 'A sentence that keeps the door open, or none',
      when: declines,
      choices: (answers) => choices(openDoors, (openDoor) => sentence(answers, { openDoor }, 'openDoor')),
    },
    {
      key: 'times',
      kind: 'input',
      title: 'When would you be free?',
      placeholder: 'For example Tuesday after 2 p.m. or Thursday morning',
      prompt: 'Days and times. Leave it empty to let them choose.',
      when: ({ kind }) => kind === 'reschedule',
      validate: (value) => fits(value, longestSentence),
    },
    {
      key: 'name',
      kind: 'input',
      title: 'What is your name?',
      placeholder: 'For example John Doe',
      prompt: 'It signs the letter and is remembered for the next one.',
      detail: 'Your name',
      validate: (value) => missing(value, 'Type your name as you sign letters.') ?? fits(value),
    },
    {
      key: 'manner',
      kind: 'pick',
      title: 'How long, and in what tone?',
      placeholder: 'It is remembered for the next letter',
      detail: 'Length and tone',
      choices: manners,
    },
    {
      key: 'to',
      kind: 'input',
      title: 'Which e-mail address?',
      placeholder: 'For example nicole@example.com',
      prompt: 'The letter begins with it. Leave it empty to fill it in when you send.',
      detail: 'Address',
      isOptional: true,
      validate: (value) => fits(value, longestSentence),
    },
  ];
}

const kindDetails: Readonly<Record<keyof typeof kinds, string>> = {
  interview: 'You were invited and have not answered yet',
  approach: 'Somebody wrote to you out of the blue',
  agreed: 'The letter apologises for the change of plan',
  withdraw: 'You have talked, and will not go on',
  reschedule: 'The letter asks for another date and declines nothing',
};

const declines = ({ kind }: Partial<Replies>): boolean => kind !== 'reschedule';

/** A sentence of the letter as it would be with these answers. */
function sentence(answers: Partial<Replies>, change: Partial<Replies>, part: keyof Preview): string {
  return preview(toAnswers({ ...answers, ...change }))[part];
}

const apology = (answers: Partial<Replies>): string => preview(toAnswers(answers, true)).apology;

function manners(): readonly Choice<Manner>[] {
  const all: Choice<Manner>[] = [];
  for (const length of keysOf(lengths)) {
    for (const register of keysOf(registers)) {
      const label = `${lengths[length].label}, ${registers[register].label}`;
      all.push({ value: `${length} ${register}`, label, detail: '' });
    }
  }
  return all;
}

function choices<Id extends string>(
  from: Readonly<Record<Id, { readonly label: string }>>,
  detail: (id: Id) => string,
): readonly Choice<Id>[] {
  return keysOf(from).map((value) => ({ value, label: from[value].label, detail: detail(value) }));
}

function keysOf<Id extends string>(of: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(of) as Id[];
}

/** A recruiter who writes out of the blue may name neither role nor company. */
function needed(value: string, { kind }: Partial<Replies>, message: string): string | undefined {
  return kind === 'approach' ? undefined : missing(value, message);
}

function missing(value: string, message: string): string | undefined {
  return singleLine(value) ? undefined : message;
}

function fits(value: string, most = longest): string | undefined {
  if (hasLineBreak(value.trim())) return 'Put it on one line.';
  return singleLine(value).length > most ? `Shorten it to ${most} characters or fewer.` : undefined;
}
