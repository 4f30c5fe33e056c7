/* The answers from which a letter is written, and their checks. */

import {
  kinds,
  lengths,
  openDoors,
  reasons,
  registers,
  type KindId,
  type LengthId,
  type OpenDoorId,
  type ReasonId,
  type RegisterId,
} from './choices.ts';
import { contactLines, singleLine } from '../text/sanitise.ts';
import { withoutStrays } from './values/brackets.ts';
import { tidyCompany } from './values/company.ts';
import { tidyTimes, tidyWhat, tidyWhen } from './values/door.ts';
import { tidyName, tidyRecipient } from './values/people.ts';
import { tidyRole } from './values/role.ts';

/**
 * What a letter is composed from. Free text may be anything a stranger typed or pasted; it is made to fit one line.
 * Where an answer is absent, the sample letter's own counts. Answers that the kind of letter has no use for do nothing:
 * another time needs neither a reason nor an open door, and only it has `times`.
 */
export interface Answers {
  /** As in the greeting: "Nicole", "Ms Okafor". Empty: nobody by name. */
  readonly recipient: string;
  readonly role: string;
  /** As in "at …": "Acme", "the chocolate factory". */
  readonly company: string;
  readonly name: string;
  readonly kind?: KindId;
  readonly reason?: ReasonId;
  /** For the reason `other`: a sentence ("I am moving to Leeds"), or what follows a comma ("as I am moving"). */
  readonly ownReason?: string;
  readonly openDoor?: OpenDoorId;
  /** For the open door `colleague`: "Sam Ortiz". */
  readonly colleague?: string;
  /** For the open door `open`: "remote backend roles". Without it the letter stays in touch. */
  readonly openTo?: string;
  /** For the open door `again`: "in six months". Without it the letter stays in touch. */
  readonly askAgain?: string;
  readonly length?: LengthId;
  readonly register?: RegisterId;
  /** When the interview is that is called off or moved, in words: "Tuesday, 3 March, at 2 pm". */
  readonly interviewAt?: string;
  /** Whether the letter comes so late that it apologises; an interview is called off or moved at short notice then. */
  readonly late?: boolean;
  /** Which wording of the same content: a whole number; after the last comes the first again. */
  readonly wording?: number;
  /** The recipient's e-mail address. */
  readonly to?: string;
  /** The subject of the message that is answered: the letter's becomes "Re: …". */
  readonly replySubject?: string;
  /** One sentence of the writer's own, in place of one that any letter has: "Your talk in May has stayed with me." */
  readonly ownLine?: string;
  /** Who recommended the writer: "Sam Ortiz". */
  readonly referrer?: string;
  /** When the writer could come instead: "Tuesday after 2 p.m. or Thursday morning". */
  readonly times?: string;
  /** The valediction in place of the letter's own: "Yours sincerely,". */
  readonly signOff?: string;
  /** Lines below the name: a telephone number, an address. Line breaks within one make several. */
  readonly contact?: readonly string[];
}

/** Answers with nothing left out, each text on one line: what the sentences are made from. */
export type TidyAnswers = Required<Answers>;

/** One of the answers: what it can be, and how it is made ready for a letter. */
interface Field<Value> {
  /** Whether a value of unknown origin, or its absence, can be this answer. */
  readonly accepts: (value: unknown) => boolean;
  /** @throws RangeError for a choice that there is none of */
  readonly tidy: (value: Value | undefined) => Value;
}

const fields: { readonly [Key in keyof TidyAnswers]: Field<TidyAnswers[Key]> } = {
  recipient: needed(text(tidyRecipient)),
  role: needed(text(tidyRole)),
  company: needed(text(tidyCompany)),
  name: needed(text(tidyName)),
  kind: choice('kind', kinds, 'interview'),
  reason: choice('reason', reasons, 'goals'),
  ownReason: text(withoutStrays),
  openDoor: choice('openDoor', openDoors, 'touch'),
  colleague: text(tidyName),
  openTo: text(tidyWhat),
  askAgain: text(tidyWhen),
  interviewAt: text(withoutStrays),
  ownLine: text(withoutStrays),
  referrer: text(tidyName),
  length: choice('length', lengths, 'standard'),
  register: choice('register', registers, 'formal'),
  late: field((value) => typeof value === 'boolean', false),
  wording: field(Number.isInteger, 0),
  to: text(),
  replySubject: text(),
  times: text(tidyTimes),
  signOff: text(),
  contact: field((value) => Array.isArray(value) && value.every(isText), [], contactLines),
};

export const answerKeys = Object.keys(fields) as readonly (keyof Answers)[];

/** Whether a value of unknown origin can be this answer; one that may be absent can be undefined. */
export function isAnswer(key: keyof Answers, value: unknown): boolean {
  return fields[key].accepts(value);
}

/** @throws RangeError for a choice that there is none of */
export function tidy(answers: Answers): TidyAnswers {
  const given: Partial<TidyAnswers> = answers;
  const tidied = <Key extends keyof Answers>(key: Key) => [key, fields[key].tidy(given[key])] as const;
  return Object.fromEntries(answerKeys.map(tidied)) as unknown as TidyAnswers;
}

const own = ['name', 'signOff', 'contact'] as const;

/** An answer about the writer, the same in every letter: it stands in the settings. */
export type OwnKey = (typeof own)[number];

export function isOwnKey(key: keyof Answers): key is OwnKey {
  return own.some((each) => each === key);
}

/** A field that may be absent. */
function field<Value>(
  accepts: (value: unknown) => boolean,
  usual: Value,
  tidied: (value: Value) => Value = (value) => value,
): Field<Value> {
  return {
    accepts: (value) => value === undefined || accepts(value),
    tidy: (value = usual) => tidied(value),
  };
}

function text(tidied: (line: string) => string = (line) => line): Field<string> {
  return field(isText, '', (value) => tidied(singleLine(value)));
}

function choice<Id extends string>(
  what: string,
  options: Readonly<Record<Id, unknown>>,
  usual: NoInfer<Id>,
): Field<Id> {
  return field(
    (value) => isText(value) && Object.hasOwn(options, value),
    usual,
    (id) => {
      if (Object.hasOwn(options, id)) return id;
      throw new RangeError(`There is no ${what} “${id}”. Choose one of: ${Object.keys(options).join(', ')}.`);
    },
  );
}

function needed<Value>(of: Field<Value>): Field<Value> {
  return { ...of, accepts: (value) => value !== undefined && of.accepts(value) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
