import type { KindId, LengthId, OpenDoorId, ReasonId, RegisterId } from './choices.ts';
import type { Letter } from './letter.ts';
import { contactLines, singleLine } from './sanitise.ts';
import { subjectFor } from './subject.ts';
import { voiceFor } from './voices/index.ts';
import { writeBody } from './write.ts';

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

/** Writes the letter; the same answers give the same letter. */
export function compose(answers: Answers): Letter {
  const clean = tidy(answers);
  const voice = voiceFor(clean.register, clean.wording);
  const letter = { subject: subjectFor(clean), body: writeBody(clean, voice) };
  return clean.to ? { to: clean.to, ...letter } : letter;
}

/** Answers with nothing left out, each text on one line. */
export type TidyAnswers = Required<Answers>;

export function tidy(answers: Answers): TidyAnswers {
  return {
    recipient: addressee(singleLine(answers.recipient)),
    role: singleLine(answers.role).replace(/[,;:]$/, ''),
    company: singleLine(answers.company).replace(/[,;:]$/, ''),
    name: singleLine(answers.name),
    kind: answers.kind ?? 'interview',
    reason: answers.reason ?? 'goals',
    ownReason: singleLine(answers.ownReason ?? ''),
    openDoor: answers.openDoor ?? 'touch',
    length: answers.length ?? 'standard',
    register: answers.register ?? 'formal',
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
