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
  /** Whether role or company are known. */
  readonly isNamed: boolean;
}

/** Sentences that take up the reader's team: "your team", "the Acme team". */
type Closing = (team: string) => string;

/** A sentence with a name, a time or whatever else its writer gave. */
type With = (given: string) => string;

type Doors = Readonly<Record<Exclude<OpenDoorId, 'none' | 'colleague' | 'open' | 'again'>, string>> & {
  /** In place of `later` for somebody who has a job to be loyal to: they will write, nobody shall ask. */
  readonly ownAccord: string;
  /** With "a colleague", or "my colleague Sam Ortiz". */
  readonly colleague: With;
  /** With what the writer would be open to: "remote backend roles". */
  readonly open: With;
  /** With when to ask again: "in six months". */
  readonly again: With;
};

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
  /** Thanks to whoever recommended the writer. */
  readonly referral: With;
  readonly apologies: {
    /** For a reply that took too long. */
    readonly late: string;
    /** For an interview called off or moved, in good time and at short notice. */
    readonly change: string;
    readonly lateChange: string;
  };
  /** A sentence made of a decline, with or without a reason; without its full stop. */
  readonly decision: (decided: string, kind: DeclineKind) => string;
  /** The decline by itself, ready for a reason to be added. */
  readonly declines: Readonly<Record<DeclineKind, string>>;
  /** The decline together with a reason. */
  readonly reasons: Readonly<Record<Exclude<ReasonId, 'none' | 'other'>, AddReason>>;
  /** The answer to "may I ask why?" of somebody who would rather not say; without its full stop. */
  readonly noReason: string;
  readonly openDoors: Doors & {
    /** In place of `touch` where nothing was wrong with this opportunity. */
    readonly settledTouch: string;
  };
  readonly rescheduling: {
    /** That the time does not suit; with " on Tuesday at 2 p.m.", or empty. */
    readonly conflict: With;
    readonly question: string;
    /** Follow the question where the writer proposes times, one time, and none. */
    readonly offer: With;
    readonly offerOne: With;
    readonly anyTime: string;
  };
  readonly closings: PerKind<Closing>;
  /** For the short length, which has no appreciation: these bring some of their own. */
  readonly shortClosings: PerKind<Closing>;
  readonly signOff: string;
  /** For messages of two or three sentences. All but `ask` and `askFor` begin with "I", without a full stop. */
  readonly brief: {
    readonly late: string;
    readonly change: string;
    readonly lateChange: string;
    readonly doors: Doors;
    readonly wish: string;
    /** That the writer can't come; with " on Tuesday at 2 p.m.", or empty. */
    readonly absence: With;
    readonly lateAbsence: With;
    readonly ask: string;
    readonly askFor: With;
  };
}

type AddReason = (decline: string, kind: DeclineKind) => string;
