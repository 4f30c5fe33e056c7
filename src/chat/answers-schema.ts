import { isAnswer, type Answers } from '../letter/answers.ts';
import { kinds, lengths, openDoors, reasons, registers } from '../letter/choices.ts';
import type { InputSchema, ValueSchema } from './schema.ts';

/** UTF-16 units of an answer: more than any sentence of a letter. */
const longest = 500;

const line = (description: string, minLength = 0): ValueSchema => ({
  type: 'string',
  description,
  ...(minLength > 0 && { minLength }),
  maxLength: longest,
});

const choice = (description: string, options: Readonly<Record<string, unknown>>): ValueSchema => ({
  type: 'string',
  description,
  enum: Object.keys(options),
});

/** With what each choice is, in the words that the questions of the editor have for it. */
const labelled = (
  description: string,
  options: Readonly<Record<string, { readonly label: string }>>,
): ValueSchema =>
  choice(
    `${description} ${Object.entries(options)
      .map(([id, { label }]) => `${id}: ${label}.`)
      .join(' ')}`.replaceAll('….', '.'),
    options,
  );

const properties: Readonly<Record<keyof Answers, ValueSchema>> = {
  recipient: line('Whom the greeting names: “Nicole”, “Ms Okafor”. Empty where nobody is known by name.'),
  role: line('The role, as in “the position of …”: “Accountant Specialist”.', 1),
  company: line('The company, as in “at …”: “Acme”, “the chocolate factory”.', 1),
  name: line('The writer’s own name, as they sign. Ask for it rather than guess.', 1),
  kind: labelled('What is answered.', kinds),
  reason: labelled(
    'The reason that the letter gives. Never make one up: none, if the writer gave none.',
    reasons,
  ),
  ownReason: line(
    'For the reason “other”: one sentence, or what follows a comma, “as I am moving to Leeds”.',
  ),
  openDoor: labelled('How the letter stays connected.', openDoors),
  colleague: line('For the open door “colleague”: whom to recommend; only with their consent.'),
  openTo: line('For the open door “open”: “remote backend roles”.'),
  askAgain: line('For the open door “again”: “in six months”.'),
  length: choice('A whole letter, a short one, or a message for a chat or a form.', lengths),
  register: choice('The tone.', registers),
  interviewAt: line('When the interview is that is called off or moved: “Tuesday, 3 March, at 2 pm”.'),
  late: { type: 'boolean', description: 'Whether the answer comes late, so that it apologises.' },
  wording: {
    type: 'integer',
    description: 'Another wording of the same content: 0, 1, 2 and so on.',
    minimum: 0,
    maximum: 1000,
  },
  to: line('The recipient’s e-mail address.'),
  replySubject: line('The subject of the message that is answered.'),
  ownLine: line('One sentence of the writer’s own, such as thanks for something particular.'),
  referrer: line('Who recommended the writer.'),
  times: line('For the kind “reschedule”: when the writer could come instead.'),
  signOff: line('The words above the name, in place of the letter’s own: “Yours sincerely,”.'),
  contact: {
    type: 'array',
    description: 'Lines below the name, such as a telephone number.',
    items: { type: 'string', maxLength: 200 },
    maxItems: 6,
  },
};

/** What a letter can be composed from; it holds what the answers do, and names what they choose from. */
export const answersSchema: InputSchema = {
  type: 'object',
  properties,
  required: (Object.keys(properties) as (keyof Answers)[]).filter((key) => !isAnswer(key, undefined)),
  additionalProperties: false,
};
