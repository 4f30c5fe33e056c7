import { findMailbox, splitMailboxes } from '../../text/mailbox.ts';
import { inOrder, readPerson, type Person } from '../../text/person.ts';

/** One recipient of a header line. */
export interface Address {
  /** The name beside the address, or the one that the address spells out: "nicole.braun@…". */
  readonly person: Person | undefined;
  /** What stands behind the "@", in lower case; empty where only a name is given. */
  readonly domain: string;
}

const longestLine = 1000;

/** Reads the value of a To, Cc or From line, which stands at `start`. */
export function readAddresses(value: string, start: number): Address[] {
  const line = value.slice(0, longestLine);
  return splitMailboxes(line, { joinsNames: true }).map((entry) =>
    readAddress(line.slice(entry.start, entry.end), start + entry.start),
  );
}

function readAddress(entry: string, start: number): Address {
  const { name, address } = findMailbox(entry);
  const shown = entry.slice(name.start, name.end);
  const [box = '', domain = ''] = address ? entry.slice(address.start, address.end).split('@') : [];
  const person = shown === '' ? spelledOut(box) : readPerson(inOrder(shown), start + name.start);
  return { person, domain: domain.toLowerCase() };
}

/** The person whose names are the two parts of a mailbox; other mailboxes leave too much open. */
function spelledOut(box: string): Person | undefined {
  const parts = box.split(/[._-]/u);
  if (parts.length !== 2 || !parts.every((part) => /^[a-z]{3,30}$/iu.test(part))) return undefined;
  const name = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join(' ');
  return readPerson(name, 0);
}
