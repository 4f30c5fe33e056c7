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
  readonly length?: LengthId;
  readonly register?: RegisterId;
  /** Whether the letter comes so late that it apologises; an interview is called off at short notice then. */
  readonly late?: boolean;
  /** Which wording of the same content: a whole number; after the last comes the first again. */
  readonly wording?: number;
  /** The recipient's e-mail address. */
  readonly to?: string;
  /** The subject of the message that is answered: the letter's becomes "Re: …". */
  readonly replySubject?: string;
  /** When the writer could come instead: "Tuesday after 2 p.m. or Thursday morning". */
  readonly times?: string;
  /** The valediction in place of the letter's own: "Yours sincerely,". */
  readonly signOff?: string;
  /** Lines below the name: a telephone number, an address. Line breaks within one make several. */
  readonly contact?: readonly string[];
}

/** Answers with nothing left out, each text on one line. */
export type TidyAnswers = Required<Answers>;

/** @throws RangeError for a choice that there is none of */
export function tidy(answers: Answers): TidyAnswers {
  return {
    recipient: addressee(singleLine(answers.recipient)),
    role: singleLine(answers.role).replace(/[,;:]$/, ''),
    company: singleLine(answers.company).replace(/[,;:]$/, ''),
    name: singleLine(answers.name),
    kind: known('kind', kinds, answers.kind ?? 'interview'),
    reason: known('reason', reasons, answers.reason ?? 'goals'),
    ownReason: singleLine(answers.ownReason ?? ''),
    openDoor: known('openDoor', openDoors, answers.openDoor ?? 'touch'),
    length: known('length', lengths, answers.length ?? 'standard'),
    register: known('register', registers, answers.register ?? 'formal'),
    late: answers.late ?? false,
    wording: answers.wording ?? 0,
    to: singleLine(answers.to ?? ''),
    replySubject: singleLine(answers.replySubject ?? ''),
    times: singleLine(answers.times ?? '').replace(/[.,;:?]$/, ''),
    signOff: singleLine(answers.signOff ?? ''),
    contact: contactLines(answers.contact ?? []),
  };
}

/** Takes "Dear Nicole," for "Nicole": the greeting brings its own. */
function addressee(recipient: string): string {
  return recipient
    .replace(/^(?:dear|hi|hello|hey) /i, '')
    .replace(/[,;:!]$/, '')
    .trim();
}

function known<Id extends string>(what: string, options: Readonly<Record<Id, unknown>>, id: Id): Id {
  if (Object.hasOwn(options, id)) return id;
  throw new RangeError(`There is no ${what} “${id}”. Choose one of: ${Object.keys(options).join(', ')}.`);
}
