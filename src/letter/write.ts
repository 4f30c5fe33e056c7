import { anybody, appreciation, closing, decision, shortClosing, signOff } from './phrases.ts';
import type { Letter } from './letter.ts';

/** The words that differ from letter to letter, each on one line; an empty one leaves no hole. */
export interface Fields {
  readonly recipient: string;
  readonly role: string;
  readonly company: string;
  readonly name: string;
  /** Completes "I’ve decided …". */
  readonly decision: string;
}

/** The sample letter. `openDoor` is a whole sentence, or empty. */
export function writeLetter(fields: Fields, openDoor: string): Letter {
  return letter(fields, [
    `${thanks(fields)} ${appreciation}`,
    [decision(fields.decision), openDoor].filter(Boolean).join(' '),
    closing,
  ]);
}

/** The same said in three sentences. */
export function writeShortLetter(fields: Fields): Letter {
  return letter(fields, [`${thanks(fields)} ${decision(fields.decision)} ${shortClosing}`]);
}

function letter(fields: Fields, paragraphs: readonly string[]): Letter {
  return {
    subject: [['Interview Invitation', fields.role].filter(Boolean).join(' for '), fields.name]
      .filter(Boolean)
      .join(' - '),
    body: [
      `Dear ${fields.recipient || anybody},`,
      ...paragraphs,
      [signOff, fields.name].filter(Boolean).join('\n'),
    ].join('\n\n'),
  };
}

function thanks({ role, company }: Fields): string {
  const what = role || company ? ` for ${position(role)}` : '';
  return `Thank you very much for considering me${what}${company && ` at ${company}`}.`;
}

/** "the Accountant position", also where the person has typed "the" or "position" already. */
function position(role: string): string {
  const named = /^(?:the|an?|your|this)\s/i.test(role) ? role : `the ${role}`.trim();
  return /\b(?:position|role|job|post|internship|apprenticeship|traineeship)$/i.test(role)
    ? named
    : `${named} position`;
}
