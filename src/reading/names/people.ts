import type { Draft, PlacedBlock } from '../../draft/draft.ts';
import type { DraftField } from '../../draft/fields.ts';
import { remembered } from '../../draft/memo.ts';
import { readAddresses, type Address } from './address.ts';
import { greetedBy } from './greeted.ts';
import { isGivenName } from './nicknames.ts';
import { readPerson, type Person } from '../../text/person.ts';
import { areDifferent, differInFamilyName } from './person.ts';
import { quotedPeople } from './quoted.ts';

/** A name and where in the letter it stands. */
export interface Evidence {
  readonly person: Person;
  /** The name of the header line; absent for the message that is answered. */
  readonly header?: string;
}

/** Who writes to whom, as far as the letter says so clearly. */
export interface People {
  /** The names in the greeting; empty unless all of it is names. */
  readonly greeted: readonly Person[];
  /** The name under the letter. */
  readonly signed: Person | undefined;
  /** The reader, from the address lines and the message that is answered. */
  readonly readers: readonly Evidence[];
  /** The writer, from the From line, the subject and the greeting of the message that is answered. */
  readonly writers: readonly Evidence[];
  /** The name that ends the subject: "Interview Invitation for Gardener - Kim Larsen". */
  readonly inSubject: Person | undefined;
  /** The addresses that the letter goes to. */
  readonly addresses: readonly Address[];
}

export const peopleOf = remembered((draft: Draft): People => new LetterPeople(draft));

/** Most letters are asked about few of their people; the others are not looked for. */
class LetterPeople implements People {
  readonly addresses: Address[] = [];
  readonly readers: Evidence[] = [];
  readonly writers: Evidence[] = [];
  readonly #draft: Draft;
  #greeted: readonly Person[] | undefined;
  #signed: readonly [Person | undefined] | undefined;
  #inSubject: readonly [Person | undefined] | undefined;

  constructor(draft: Draft) {
    this.#draft = draft;
    for (const field of draft.fields) this.#readField(field);
    if (!draft.blocks.some(({ block }) => block.role === 'quoted')) return;
    const { sender, receiver } = quotedPeople(draft, this.signed);
    if (sender) this.readers.push({ person: sender });
    if (receiver) this.writers.push({ person: receiver });
  }

  get greeted(): readonly Person[] {
    return (this.#greeted ??= greetedIn(this.#draft));
  }

  get signed(): Person | undefined {
    this.#signed ??= [signatureOf(this.#draft)];
    return this.#signed[0];
  }

  get inSubject(): Person | undefined {
    this.#inSubject ??= [subjectName(this.#draft, this)];
    return this.#inSubject[0];
  }

  #readField({ name, start, end }: DraftField): void {
    if (name !== 'to' && name !== 'cc' && name !== 'from') return;
    const found = readAddresses(this.#draft.text.slice(start, end), start);
    const header = name.charAt(0).toUpperCase() + name.slice(1);
    if (name !== 'from') this.addresses.push(...found);
    for (const { person } of found) {
      if (person) (name === 'from' ? this.writers : this.readers).push({ person, header });
    }
  }
}

function greetedIn({ text, greeting }: Draft): readonly Person[] {
  if (!greeting) return [];
  return greetedBy(text.slice(greeting.start, greeting.end), greeting.start);
}

/** The name below the valediction, or on its line. */
function signatureOf({ blocks }: Draft): Person | undefined {
  const index = blocks.findLastIndex(({ block }) => block.role === 'signOff');
  const signOff = blocks[index];
  const below = blocks.slice(index + 1).find(({ block }) => block.role === 'signature');
  const beside = signOff && nameBeside(signOff);
  return beside ?? (below && firstLine(below));
}

function nameBeside({ block, start }: PlacedBlock): Person | undefined {
  const comma = block.text.lastIndexOf(',');
  return comma < 0 ? undefined : readPerson(block.text.slice(comma + 1), start + comma + 1);
}

function firstLine({ block, start }: PlacedBlock): Person | undefined {
  const line =
    block.text
      .slice(0, 200)
      .split('\n', 2)
      .find((part) => !/^-{0,2}$/u.test(part.trim())) ?? '';
  const at = block.text.indexOf(line);
  const mark = /^[\s–—~/*_-]{0,8}/u.exec(line)?.[0].length ?? 0;
  return readPerson(line.slice(mark).replace(/[\s,.*_]{1,8}$/u, ''), start + at + mark);
}

/** The last part of the subject, where it is a person beyond doubt: by the given name, or by the signature. */
function subjectName({ text, subject }: Draft, people: LetterPeople): Person | undefined {
  const line = subject ? text.slice(subject.start, Math.min(subject.end, subject.start + 300)) : '';
  const dash = Math.max(...[' - ', ' – ', ' — ', ' | '].map((mark) => line.lastIndexOf(mark)));
  if (!subject || dash < 0) return undefined;
  const person = readPerson(line.slice(dash + 3), subject.start + dash + 3);
  const { signed } = people;
  const given = person?.words[0] ?? '';
  const isWriter = person && signed && (!areDifferent(person, signed) || differInFamilyName(person, signed));
  const isClear = isWriter || isGivenName(given);
  return isClear ? person : undefined;
}
