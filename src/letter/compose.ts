import type { Letter } from './letter.ts';
import { type OpenDoorId, openDoors, type ReasonId, reasons } from './phrases.ts';
import { singleLine } from './sanitise.ts';
import { writeLetter } from './write.ts';

/** What a letter is composed from. Free text may be anything a stranger typed or pasted; it is made to fit one line. */
export interface Answers {
  /** As in the greeting: "Nicole", "Ms Okafor". Empty: the hiring team. */
  readonly recipient: string;
  readonly role: string;
  /** As in "at …": "Acme", "the chocolate factory". */
  readonly company: string;
  readonly name: string;
  /** Absent: the sample letter's own. */
  readonly reason?: ReasonId;
  /** Absent: the sample letter's own. */
  readonly openDoor?: OpenDoorId;
}

export function compose(answers: Answers): Letter {
  return writeLetter(
    {
      recipient: addressee(singleLine(answers.recipient)),
      role: singleLine(answers.role),
      company: withoutStop(singleLine(answers.company)),
      name: singleLine(answers.name),
      decision: reasons[answers.reason ?? 'goals'].decision,
    },
    openDoors[answers.openDoor ?? 'touch'].sentence,
  );
}

/** Takes "Dear Nicole," for "Nicole": the greeting brings its own. */
function addressee(recipient: string): string {
  return recipient
    .replace(/^dear /i, '')
    .replace(/[,;:!]$/, '')
    .trim();
}

/** Our sentence ends after the company and brings the stop, so that "Acme Inc." is not followed by two. */
function withoutStop(company: string): string {
  return company.replace(/\.$/, '');
}
