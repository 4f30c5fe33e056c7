/* The choices for a letter: kinds, reasons, open doors, lengths and registers. */

/** What a person picks for a letter: the ids that answers hold, and the labels that a question shows. */

interface Option {
  readonly label: string;
}
type Options = Readonly<Record<string, Option>>;

/** What is being answered; the first is the sample letter's own. */
export const kinds = {
  interview: { label: 'An interview' },
  approach: { label: 'A recruiter’s message' },
  agreed: { label: 'An interview I have already agreed to' },
  withdraw: { label: 'The process, after an interview' },
  round: { label: 'Another round of interviews' },
  task: { label: 'A test, task or screening call' },
  offer: { label: 'A job offer' },
  why: { label: 'They ask why I declined' },
  reschedule: { label: 'Nothing yet: I need another time' },
} as const satisfies Options;

export type KindId = keyof typeof kinds;

/** Tactful reasons; the first is the sample letter's own. */
export const reasons = {
  goals: { label: 'Other opportunities suit my goals better' },
  accepted: { label: 'I have accepted another position' },
  staying: { label: 'I am staying in my current role' },
  timing: { label: 'The timing isn’t right' },
  experience: { label: 'I am looking for something closer to my experience' },
  location: { label: 'The location doesn’t work for me' },
  hours: { label: 'The hours or days on site don’t work for me' },
  pay: { label: 'The pay range doesn’t match' },
  expected: { label: 'The role isn’t what I expected' },
  notLooking: { label: 'I am not looking for a new job' },
  family: { label: 'My family needs me' },
  studies: { label: 'I am concentrating on my studies' },
  personal: { label: 'My personal circumstances have changed' },
  process: { label: 'I am already in another process there' },
  other: { label: 'In my own words…' },
  none: { label: 'No reason' },
} as const satisfies Options;

export type ReasonId = keyof typeof reasons;

/** Ways to stay connected; the first is the sample letter's own. */
export const openDoors = {
  touch: { label: 'Stay in touch' },
  later: { label: 'Ask to hear about later roles' },
  colleague: { label: 'Offer to recommend a colleague' },
  open: { label: 'Say what you would be open to' },
  again: { label: 'Say when to ask again' },
  none: { label: 'Say nothing about staying in touch' },
} as const satisfies Options;

export type OpenDoorId = keyof typeof openDoors;

/** Reasons that leave nothing to be found fault with in this opportunity: no later one has to be "a better fit". */
const settled: ReadonlySet<ReasonId> = new Set([
  'accepted',
  'staying',
  'notLooking',
  'family',
  'studies',
  'personal',
  'process',
]);
/** Reasons of people with a job to be loyal to. */
const employed: ReadonlySet<ReasonId> = new Set(['accepted', 'staying']);

export const isSettled = (reason: ReasonId): boolean => settled.has(reason);
export const isEmployed = (reason: ReasonId): boolean => employed.has(reason);

/** The ways to stay connected, the most fitting first: who has just taken a job does not ask for others. */
export function openDoorsFor(reason: ReasonId | undefined): readonly OpenDoorId[] {
  return reason !== undefined && isEmployed(reason)
    ? ['touch', 'colleague', 'none', 'again', 'open', 'later']
    : ['touch', 'later', 'colleague', 'open', 'again', 'none'];
}

/** The first is the sample letter's own; a message for a chat or a form has no subject and no sign-off. */
export const lengths = { standard: {}, short: {}, message: {} } as const;

export type LengthId = keyof typeof lengths;

/** The first is the sample letter's own. */
export const registers = { formal: {}, warm: {} } as const;

export type RegisterId = keyof typeof registers;
