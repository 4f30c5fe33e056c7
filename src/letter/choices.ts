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
  agreed: { label: 'An interview I had agreed to' },
  withdraw: { label: 'The process, after an interview' },
  reschedule: { label: 'Nothing: I need another time' },
} as const satisfies Options;

export type KindId = keyof typeof kinds;

/** Tactful reasons; the first is the sample letter's own. */
export const reasons = {
  goals: { label: 'Other opportunities suit my goals better' },
  accepted: { label: 'I have accepted another position' },
  staying: { label: 'I am staying in my current role' },
  timing: { label: 'The timing is not right' },
  experience: { label: 'I am looking for something closer to my experience' },
  location: { label: 'The location does not work for me' },
  personal: { label: 'My personal circumstances have changed' },
  other: { label: 'In my own words…' },
  none: { label: 'No reason' },
} as const satisfies Options;

export type ReasonId = keyof typeof reasons;

/** Ways to stay connected; the first is the sample letter's own. */
export const openDoors = {
  touch: { label: 'Stay in touch' },
  later: { label: 'Ask to hear of a later role' },
  colleague: { label: 'Offer to recommend a colleague' },
  none: { label: 'Leave it out' },
} as const satisfies Options;

export type OpenDoorId = keyof typeof openDoors;

/** The first is the sample letter's own. */
export const lengths = { standard: {}, short: {} } as const;

export type LengthId = keyof typeof lengths;

/** The first is the sample letter's own. */
export const registers = { formal: {}, warm: {} } as const;

export type RegisterId = keyof typeof registers;
