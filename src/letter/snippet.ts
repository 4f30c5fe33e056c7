import { toPlainText } from './draft-text.ts';
import { apology, appreciation, decision, openDoors, reasons } from './phrases.ts';
import { writeLetter, writeShortLetter } from './write.ts';

export interface Snippet {
  /** The entry's name in the snippet file; also told to screen readers. */
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  /** In VS Code's snippet syntax, `\n` between lines. */
  readonly body: string;
  /** Whether it is a whole letter, fit to start a file with. */
  readonly whole: boolean;
}

const fields = {
  role: '${1:[Role]}',
  name: '${2:[Your Name]}',
  recipient: '${3:[Recipient]}',
  company: '${4:[Company]}',
};
const decisions = Object.values(reasons).map((reason) => reason.decision);
const doors = Object.values(openDoors).flatMap((door) => door.sentence || []);

/** The sample letter and one small snippet for each piece of advice, in its order. */
export const snippets: readonly Snippet[] = [
  {
    name: 'Decline an interview',
    prefix: 'decline',
    description: 'A whole letter that declines an interview: thanks, the decision, staying in touch, wishes.',
    body: `${toPlainText(writeLetter({ ...fields, decision: choice(5, decisions) }, openDoors.touch.sentence))}$0`,
    whole: true,
  },
  {
    name: 'Decline an interview: apologise for a late reply',
    prefix: 'decline-promptly',
    description:
      'One sentence for a reply that is more than 48 hours late. Best not needed: reply within a day or two.',
    body: `${apology}$0`,
    whole: false,
  },
  {
    name: 'Decline an interview: the decision and a tactful reason',
    prefix: 'decline-reason',
    description: 'Says no clearly, with one tactful reason to pick, or none.',
    body: `${decision(choice(1, decisions))}$0`,
    whole: false,
  },
  {
    name: 'Decline an interview: thanks',
    prefix: 'decline-thanks',
    description: 'Thanks for the opportunity and for the time spent on the application.',
    body: `${appreciation}$0`,
    whole: false,
  },
  {
    name: 'Decline an interview: stay in touch',
    prefix: 'decline-touch',
    description: 'Keeps the door open: stay in touch, a later role, or a colleague to recommend.',
    body: `${choice(1, doors)}$0`,
    whole: false,
  },
  {
    name: 'Decline an interview: short letter',
    prefix: 'decline-short',
    description: 'The whole letter in three sentences.',
    body: `${toPlainText(writeShortLetter({ ...fields, decision: choice(5, decisions) }))}$0`,
    whole: true,
  },
];

function choice(stop: number, options: readonly string[]): string {
  return `\${${stop}|${options.map((option) => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}
