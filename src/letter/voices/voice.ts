/* The type of a voice: the sentences of a letter in one way of wording. */

import type { KindId, OpenDoorId, ReasonId } from '../choices.ts';

type PerKind<Value> = Readonly<Record<KindId, Value>>;
/** The kinds of letter that say no. */
type DeclineKind = Exclude<KindId, 'reschedule'>;

/** What the letter is about, in the forms that a sentence may need. */
export interface Job {
  /** "the Accountant position at Acme"; "the position" where nothing is known. */
  readonly the: string;
  /** "an Accountant position at Acme" */
  readonly a: string;
  /** " for the Accountant position at Acme"; empty where nothing is known. */
  readonly forThe: string;
}

/** Sentences that take up the reader's team: "your team", "the Acme team". */
type Closing = (team: string) => string;

/**
 * One person's way of saying everything that a letter may need. Within a voice no two phrases that can meet in one
 * letter share three words in a row, no sentence is longer than 25 words, and nothing has a meaning in Markdown or
 * in snippets; tests hold all that.
 */
export interface Voice {
  /** The first sentence, without its full stop; it ends with the job. */
  readonly thanks: PerKind<(job: Job) => string>;
  /** One more thought of thanks, for the standard length. */
  readonly appreciation: PerKind<string>;
  readonly apologies: {
    /** For a reply that took too long. */
    readonly late: string;
    /** For an interview called off, in good time and at short notice. */
    readonly change: string;
    readonly lateChange: string;
  };
  /** A sentence made of a decline, with or without a reason. */
  readonly decision: (decided: string) => string;
  /** The decline by itself, ready for a reason to be added. */
  readonly declines: Readonly<Record<DeclineKind, string>>;
  /** The decline together with a reason. */
  readonly reasons: Readonly<Record<Exclude<ReasonId, 'none' | 'other'>, AddReason>>;
  readonly openDoors: Readonly<Record<Exclude<OpenDoorId, 'none'>, string>>;
  readonly rescheduling: {
    /** That the time proposed does not suit. */
    readonly conflict: string;
    readonly question: string;
    /** Follows the question where the writer proposes times, and where not. */
    readonly offer: (times: string) => string;
    readonly anyTime: string;
  };
  readonly closings: PerKind<Closing>;
  /** For the short length, which has no appreciation: these bring some of their own. */
  readonly shortClosings: PerKind<Closing>;
  readonly signOff: string;
}

type AddReason = (decline: string, kind: DeclineKind) => string;
