import { readPerson, type Person } from './person.ts';

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
  const addresses: Address[] = [];
  let from = 0;
  let isQuoted = false;
  const line = `${value.slice(0, longestLine)};`;
  const hasMail = line.includes('@');
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === '"') isQuoted = !isQuoted;
    const isNamePart = char === ',' && (isQuoted || (hasMail && !line.slice(from, at).includes('@')));
    if ((char !== ';' && char !== ',') || isNamePart) continue;
    const address = readAddress(line.slice(from, at), start + from);
    if (address) addresses.push(address);
    from = at + 1;
  }
  return addresses;
}

function readAddress(entry: string, start: number): Address | undefined {
  const sign = entry.indexOf('@');
  if (sign < 0) return { person: readPerson(entry.replaceAll('"', ' '), start), domain: '' };
  const open = entry.indexOf('<');
  const shown = open < 0 ? '' : inOrder(entry.slice(0, open).replaceAll('"', ' '));
  const box = entry.slice(open + 1, sign).trim();
  const domain = /^[\w.-]{1,100}/u.exec(entry.slice(sign + 1))?.[0].toLowerCase() ?? '';
  return { person: shown.trim() === '' ? spelledOut(box) : readPerson(shown, start), domain };
}

/** "Braun, Nicole" is Nicole Braun. */
function inOrder(name: string): string {
  const [family = '', given] = name.split(',', 2);
  return given === undefined ? name : `${given.trim()} ${family.trim()}`;
}

/** The person whose names are the two parts of a mailbox; other mailboxes leave too much open. */
function spelledOut(box: string): Person | undefined {
  const parts = box.split(/[._-]/u);
  if (parts.length !== 2 || !parts.every((part) => /^[a-z]{3,30}$/iu.test(part))) return undefined;
  const name = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join(' ');
  return readPerson(name, 0);
}
