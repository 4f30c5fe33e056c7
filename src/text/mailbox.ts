/* Reads mailboxes, a name with an e-mail address (RFC 5322), from header values and from text. */

import type { Span } from './span.ts';
import { LetterPattern } from './letter-pattern.ts';

/** One sender or recipient; either part may be empty. */
export interface Mailbox {
  /** As a mail program shows it. */
  readonly name: string;
  /** `local-part@domain`. */
  readonly address: string;
  /** What a stranger's header has in brackets behind the name, often where somebody works; absent where nothing is. */
  readonly remark?: string;
}

/** A character of RFC 5322's dot-atom, with the letters that RFC 6532 adds. */
const atomCharacter = new LetterPattern(String.raw`^[\w!#$%&'*+/=?^{|}~\x60\p{L}\p{M}\p{N}-]$`);
/** Between two dots of a domain, also of one that is not ASCII. */
const domainLabel = new LetterPattern(
  String.raw`^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$`,
);
const longestDomain = 253;
const domainRun = new LetterPattern(String.raw`^[\p{L}\p{M}\p{N}.-]+`);
const longestLocalPart = 64;
const longestAddress = 254;
/** A mailbox of a pasted header line can't be longer: what follows are further ones. */
const longestMailbox = 300;

/**
 * Cuts a header's value at the commas and semicolons that are neither quoted nor in angle brackets, and gives what
 * stands between, white space included. With `joinsNames` a comma before the first "@" of a mailbox belongs to its
 * name, as in `Braun, Nicole <nicole@example.com>`, wherever the value has an address.
 */
export function splitMailboxes(value: string, { joinsNames = false } = {}): Span[] {
  const spans: Span[] = [];
  const needsAddress = joinsNames && value.includes('@');
  let start = 0;
  let isQuoted = false;
  let inAngles = false;
  let hasAddress = false;
  for (let at = 0; at <= value.length; at++) {
    const character = value.charAt(at);
    if (character === '\\' && isQuoted) at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === '<') inAngles = true;
    else if (!isQuoted && character === '>') inAngles = false;
    else if (character === '@') hasAddress = true;
    const isMark = character === ';' || (character === ',' && (hasAddress || !needsAddress));
    if (at < value.length && (isQuoted || inAngles || !isMark)) continue;
    if (value.slice(start, at).trim() !== '') spans.push({ start, end: Math.min(at, value.length) });
    start = at + 1;
    hasAddress = false;
  }
  return spans;
}

/**
 * Reads one mailbox for sending: `nicole@example.com`, `Nicole <nicole@example.com>`; the domain of its address is in
 * Punycode (RFC 5891) where it is not ASCII. Undefined for anything else, and for quoted local parts and domain
 * literals, valid though they are (RFC 5322, section 3.4.1): mail programs read them differently, and a letter must
 * not go astray.
 */
export function parseMailbox(text: string): Mailbox | undefined {
  const open = text.endsWith('>') ? text.lastIndexOf('<') : -1;
  const name = open < 0 ? '' : unquoted(text.slice(0, open).trim());
  const written = text.slice(open + 1, open < 0 ? text.length : -1).trim();
  const address = sendable(written.replace(/^mailto:/iu, ''));
  return address === undefined ? undefined : { name, address };
}

function unquoted(name: string): string {
  if (name.length < 2 || !name.startsWith('"') || !name.endsWith('"')) return name;
  return name.slice(1, -1).replace(/\\(.)/gu, '$1').trim();
}

function sendable(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const domain = toAscii(text.slice(at + 1));
  const address = `${local}@${domain}`;
  const fits = local.length <= longestLocalPart && address.length <= longestAddress;
  const isAddress =
    fits &&
    local
      .split('.')
      .every((atom) => atom !== '' && Array.from(atom).every((char) => atomCharacter.test(char))) &&
    domain.split('.').every((label) => domainLabel.test(label));
  return isAddress ? address : undefined;
}

/** The domain in Punycode where it is not ASCII; '' where that can't be. */
function toAscii(domain: string): string {
  if (/^[!-~]*$/.test(domain)) return domain;
  if (domainRun.exec(domain)?.[0] !== domain) return '';
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : '';
}

/** Where the first address in `text` stands, looked for around each "@"; it has a dot in its domain. */
function findAddress(text: string): Span | undefined {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (at - start < longestLocalPart && isLocalCharacter(text.charAt(start - 1))) start -= 1;
    const labels =
      start < at ? (domainRun.exec(text.slice(at + 1, at + 1 + longestDomain))?.[0].split('.') ?? []) : [];
    const invalid = labels.findIndex((label) => !domainLabel.test(label));
    const domain = labels.slice(0, invalid < 0 ? labels.length : invalid);
    if (domain.length > 1) return { start, end: at + 1 + domain.join('.').length };
  }
  return undefined;
}

const isLocalCharacter = (char: string): boolean => char === '.' || atomCharacter.test(char);

/** White space and quotation marks around a name are none of it. */
const isOutside = (char: string): boolean => /[\s"]/u.test(char);

/** Where the parts of a mailbox stand in its text; `name` is empty, and `address` absent, where it has none. */
export interface MailboxParts {
  /** Without the quotation marks around it. */
  readonly name: Span;
  readonly address: Span | undefined;
}

/**
 * Finds the parts of the first mailbox of a stranger's header, however it is written: `Ann Ek <ann@ek.example>`,
 * `ann@ek.example`, `Ann Ek [mailto:…]`, `Ann Ek (Acme)`, `Ann Ek`.
 */
export function findMailbox(value: string): MailboxParts {
  const line = value.slice(0, longestMailbox);
  const address = findAddress(line);
  const mark = line.search(/[<[(;]/u);
  let end = Math.min(mark < 0 ? line.length : mark, address?.start ?? line.length);
  let start = 0;
  while (start < end && isOutside(line.charAt(start))) start += 1;
  while (end > start && isOutside(line.charAt(end - 1))) end -= 1;
  const isQuoted = end - start > 2 && line.charAt(start) === "'" && line.charAt(end - 1) === "'";
  return { name: isQuoted ? { start: start + 1, end: end - 1 } : { start, end }, address };
}

/** The first mailbox of a stranger's header; see `findMailbox`. */
export function readMailbox(value: string): Mailbox {
  const { name, address } = findMailbox(value);
  const remark = remarkBehind(value, name.end);
  return {
    name: value.slice(name.start, name.end),
    address: address ? value.slice(address.start, address.end) : '',
    ...(remark && { remark }),
  };
}

/** What stands in brackets right behind the name. */
function remarkBehind(value: string, end: number): string | undefined {
  const behind = value.slice(end, longestMailbox).trimStart();
  const close = behind.startsWith('(') ? behind.indexOf(')') : -1;
  return close > 1 ? behind.slice(1, close).trim() : undefined;
}

/** All e-mail addresses in `text`, each once, in their order. */
export function addressesIn(text: string): string[] {
  const found = text.split(/[\s<>()[\],;:"|]/u).flatMap((word) => {
    const address = word.length <= longestMailbox && word.includes('@') ? findAddress(word) : undefined;
    return address ? [word.slice(address.start, address.end)] : [];
  });
  return [...new Set(found)];
}

const unread =
  /(?:^|[._-])(?:no-?reply|do-?not-?reply|no-?response|unmonitored|mailer-daemon|postmaster|bounces?|notifications?|alerts?|auto-?mailer|automated)(?:$|[._+-])/iu;

/** Whether a program writes from the address, and nobody reads what is sent there: "noreply@jobs.example". */
export const isUnread = (mailAddress: string): boolean => unread.test(mailAddress.split('@', 1)[0] ?? '');
