import type { Answers } from '../letter/compose.ts';
import { openDoors, reasons } from '../letter/phrases.ts';
import { hasLineBreak, singleLine } from '../letter/sanitise.ts';
import type { Choice, Step } from './step.ts';

/** Longer than any name or role in use, short enough for a subject line that mail programs show. */
const longest = 100;

export const declineSteps: readonly Step<Required<Answers>>[] = [
  {
    key: 'recipient',
    kind: 'input',
    title: 'Who invited you?',
    placeholder: 'For example Nicole',
    prompt: 'The name as in the greeting. Leave it empty to write to the hiring team.',
    validate: fits,
  },
  {
    key: 'role',
    kind: 'input',
    title: 'Which role?',
    placeholder: 'For example Accountant Specialist',
    prompt: 'As the invitation names it.',
    validate: (value) => missing(value, 'Type the role as the invitation names it.') ?? fits(value),
  },
  {
    key: 'company',
    kind: 'input',
    title: 'At which company?',
    placeholder: 'For example the chocolate factory',
    prompt: 'As you would say it after “the position at”.',
    validate: (value) => missing(value, 'Type the company’s name.') ?? fits(value),
  },
  {
    key: 'reason',
    kind: 'pick',
    title: 'What reason will you give?',
    placeholder: 'One tactful reason, or none',
    choices: choices(reasons, ({ decision }) => `I’ve decided ${decision}.`),
  },
  {
    key: 'openDoor',
    kind: 'pick',
    title: 'How will you stay in touch?',
    placeholder: 'A sentence that keeps the door open, or none',
    choices: choices(openDoors, ({ sentence }) => sentence),
  },
  {
    key: 'name',
    kind: 'input',
    title: 'What is your name?',
    placeholder: 'For example John Doe',
    prompt: 'It signs the letter and is remembered for the next one.',
    validate: (value) => missing(value, 'Type your name as you sign letters.') ?? fits(value),
  },
];

function choices<Id extends string, Of extends { readonly label: string }>(
  from: Readonly<Record<Id, Of>>,
  detail: (of: Of) => string,
): readonly Choice<Id>[] {
  return (Object.keys(from) as Id[]).map((value) => ({
    value,
    label: from[value].label,
    detail: detail(from[value]),
  }));
}

function missing(value: string, message: string): string | undefined {
  return singleLine(value) ? undefined : message;
}

function fits(value: string): string | undefined {
  if (hasLineBreak(value.trim())) return 'Put it on one line.';
  return singleLine(value).length > longest ? `Shorten it to ${longest} characters or fewer.` : undefined;
}
