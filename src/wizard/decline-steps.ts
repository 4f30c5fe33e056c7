/* The questions of the wizard that writes a letter. */

import { preview, type Preview } from '../letter/preview.ts';
import { kinds, openDoors, openDoorsFor, reasons } from '../letter/choices.ts';
import { type Doubtable, doubtAbout } from '../letter/values/doubt.ts';
import { hasLineBreak, singleLine } from '../text/sanitise.ts';
import { toAnswers, type WizardAnswers } from './wizard-answers.ts';
import { receivedChoices, type Moment } from './received.ts';
import type { Choice, Message, Step } from './step.ts';
import { kindDetails, manners, objections, ownReasonDetail } from './wordings.ts';

/** Longer than any name or role in use, short enough for a subject line that mail programs show. */
const longest = 100;
/** A sentence of 25 words fits. */
const longestSentence = 200;

/** What the steps need from outside. */
export interface Surroundings extends Moment {
  /** What a reader of the letter may feel at the writer's own reason; undefined for nothing. */
  readonly judge?: (ownReason: string, answers: Partial<WizardAnswers>) => string | undefined;
  /** Roles and companies of earlier letters, the latest first. */
  readonly recent?: { readonly roles: readonly string[]; readonly companies: readonly string[] };
}

export function declineSteps({ judge, recent, ...moment }: Surroundings): readonly Step<WizardAnswers>[] {
  return [
    {
      key: 'kind',
      type: 'pick',
      title: 'What are you declining?',
      placeholder: 'It decides what the letter says',
      choices: () => choices(kinds, (kind) => kindDetails[kind]),
    },
    {
      key: 'recipient',
      type: 'input',
      title: 'Who wrote to you?',
      placeholder: 'For example Nicole',
      prompt: 'The name as in the greeting. Leave it empty if you know none.',
      detail: 'Person',
      validate: (value) => fits(value) ?? doubted('recipient', value),
    },
    {
      key: 'role',
      type: 'input',
      title: 'Which role?',
      placeholder: 'For example Accountant Specialist',
      prompt: 'As the invitation names it.',
      detail: 'Role',
      suggestions: recent?.roles ?? [],
      validate: (value, answers) =>
        needed(value, answers, objections.noRole) ?? fits(value) ?? doubted('role', value),
    },
    {
      key: 'company',
      type: 'input',
      title: 'At which company?',
      placeholder: 'For example the chocolate factory',
      prompt: 'As you would say it after “the position at”.',
      detail: 'Company',
      suggestions: recent?.companies ?? [],
      validate: (value, answers) =>
        needed(value, answers, objections.noCompany) ?? fits(value) ?? doubted('company', value),
    },
    {
      key: 'received',
      type: 'pick',
      title: 'When did it come?',
      placeholder: 'It decides whether the letter apologises',
      when: (answers) => answers.kind !== 'withdraw' && !changesPlan(answers),
      detail: 'When it came',
      choices: (answers) => receivedChoices(moment, answers.received, apology(answers)),
    },
    {
      key: 'interviewAt',
      type: 'input',
      title: 'When is the interview?',
      placeholder: 'For example Tuesday, 3 March, at 2 pm',
      prompt: 'The letter names the time. Leave it empty if there is none yet.',
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
      choices: (answers) =>
        choices(reasons, (reason) =>
          reason === 'other' ? ownReasonDetail : sentence(answers, { reason }, 'decision'),
        ),
    },
    {
      key: 'ownReason',
      type: 'input',
      title: 'What is your reason?',
      placeholder: 'For example: I am moving to another city',
      prompt: 'One sentence, as your reader will read it.',
      when: ({ reason }) => reason === 'other',
      validate: (value) =>
        missing(value, objections.noReason) ?? fits(value, longestSentence) ?? doubted('ownReason', value),
      advise: (value, answers) => (singleLine(value) ? judge?.(value, answers) : undefined),
    },
    {
      key: 'openDoor',
      type: 'pick',
      title: 'How will you stay in touch?',
      placeholder: 'A sentence that keeps the door open, or none',
      when: declines,
      choices: (answers) =>
        openDoorsFor(answers.reason).map((value) => ({
          value,
          label: openDoors[value].label,
          detail: sentence(answers, { openDoor: value }, 'openDoor'),
        })),
    },
    {
      key: 'colleague',
      type: 'input',
      title: 'Which colleague?',
      placeholder: 'For example Sam Ortiz',
      prompt: 'Ask them first. Leave it empty to name nobody.',
      when: ({ openDoor }) => openDoor === 'colleague',
      validate: (value) => fits(value),
    },
    {
      key: 'openTo',
      type: 'input',
      title: 'What would you be open to?',
      placeholder: 'For example remote backend roles',
      prompt: 'As you would say it after “I would be glad to hear about”.',
      when: ({ openDoor }) => openDoor === 'open',
      validate: (value) => missing(value, objections.noKind) ?? fits(value),
    },
    {
      key: 'askAgain',
      type: 'input',
      title: 'When may they ask again?',
      placeholder: 'For example in six months',
      prompt: 'As you would say it after “ask me again”.',
      when: ({ openDoor }) => openDoor === 'again',
      validate: (value) => missing(value, objections.noTime) ?? fits(value),
    },
    {
      key: 'times',
      type: 'input',
      title: 'When would you be free?',
      placeholder: 'For example Tuesday after 2 p.m. or Thursday morning',
      prompt: 'Days and times. Leave it empty to let them choose.',
      when: ({ kind }) => kind === 'reschedule',
      validate: (value) => fits(value, longestSentence),
    },
    {
      key: 'name',
      type: 'input',
      title: 'What is your name?',
      placeholder: 'For example John Doe',
      prompt: 'It signs the letter and is remembered for the next one.',
      detail: 'Your name',
      validate: (value) => missing(value, objections.noName) ?? fits(value) ?? doubted('name', value),
    },
    {
      key: 'manner',
      type: 'pick',
      title: 'How long, and in what tone?',
      placeholder: 'It is remembered for the next letter',
      detail: 'Length and tone',
      choices: () => keysOf(manners).map((value) => ({ value, label: manners[value], detail: '' })),
    },
    {
      key: 'ownLine',
      type: 'input',
      title: 'What would only you say?',
      placeholder: 'For example: Your team’s work on the new harbour has stayed with me.',
      prompt: 'One sentence of thanks or praise, in place of a usual one. Leave it empty for that.',
      detail: 'Your own sentence',
      isOptional: true,
      validate: (value) => fits(value, longestSentence),
    },
    {
      key: 'referrer',
      type: 'input',
      title: 'Who recommended you?',
      placeholder: 'For example Sam Ortiz',
      prompt: 'The letter thanks them. Leave it empty for nobody.',
      detail: 'Recommended by',
      isOptional: true,
      validate: (value) => fits(value),
    },
    {
      key: 'to',
      type: 'input',
      title: 'Which e-mail address?',
      placeholder: 'For example nicole@example.com',
      prompt: 'The letter begins with it. Leave it empty to fill it in when you send.',
      detail: 'Address',
      isOptional: true,
      validate: (value) => fits(value, longestSentence),
    },
  ];
}

const changesPlan = ({ kind }: Partial<WizardAnswers>): boolean => kind === 'agreed' || kind === 'reschedule';
const declines = ({ kind }: Partial<WizardAnswers>): boolean => kind !== 'reschedule';

/** A sentence of the letter as it would be with these answers. */
function sentence(
  answers: Partial<WizardAnswers>,
  change: Partial<WizardAnswers>,
  part: keyof Preview,
): string {
  return preview(toAnswers({ ...answers, ...change }))[part];
}

const apology = (answers: Partial<WizardAnswers>): string => preview(toAnswers(answers, true)).apology;

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
function needed(value: string, { kind }: Partial<WizardAnswers>, wording: string): Message | undefined {
  return kind === 'approach' ? undefined : missing(value, wording);
}

function missing(value: string, wording: string): Message | undefined {
  return singleLine(value) ? undefined : { wording };
}

/** What to ask where a letter can't carry the value as it is. */
function doubted(key: Doubtable, value: string): Message | undefined {
  const doubt = doubtAbout(key, value);
  return doubt && { wording: objections[doubt] };
}

function fits(value: string, most = longest): Message | undefined {
  if (hasLineBreak(value.trim())) return { wording: objections.lineBreak };
  return singleLine(value).length > most ? { wording: objections.tooLong, data: { most } } : undefined;
}
