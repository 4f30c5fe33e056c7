import { problemWordings, Unsendable } from './problem.ts';

/** One recipient. */
export interface Mailbox {
  /** As a mail program shows it; empty where there is none. */
  readonly name: string;
  /** `local-part@domain`; the domain is ASCII, in Punycode (RFC 5891) where it has to be. */
  readonly address: string;
}

/**
 * Reads the addresses of a header: "nicole@example.com", "Nicole <nicole@example.com>", several set apart by commas
 * or semicolons. Throws `Unsendable` on the first that is none. Quoted local parts and domain literals are refused,
 * valid though they are (RFC 5322, section 3.4.1): mail programs read them differently, and a letter must not go
 * astray.
 */
export function readMailboxes(value: string): readonly Mailbox[] {
  return splitAddresses(value).map(readMailbox);
}

/** Cuts at commas and semicolons that are neither quoted nor in angle brackets. */
function splitAddresses(value: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let isQuoted = false;
  let inAngles = false;
  for (let at = 0; at <= value.length; at++) {
    const character = value.charAt(at);
    if (character === '\\' && isQuoted) at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === '<') inAngles = true;
    else if (!isQuoted && character === '>') inAngles = false;
    if (at < value.length && (isQuoted || inAngles || (character !== ',' && character !== ';'))) continue;
    pieces.push(value.slice(start, at).trim());
    start = at + 1;
  }
  return pieces.filter((piece) => piece !== '');
}

function readMailbox(text: string): Mailbox {
  const open = text.endsWith('>') ? text.lastIndexOf('<') : -1;
  const name = open < 0 ? '' : unquote(text.slice(0, open).trim());
  const written = text.slice(open + 1, open < 0 ? text.length : -1).trim();
  const address = readAddress(written.replace(/^mailto:/iu, ''));
  if (address === undefined) {
    throw new Unsendable({
      kind: 'invalid-address',
      address: text,
      wording: problemWordings.noAddress,
      data: { address: shorten(text) },
    });
  }
  return { name, address };
}

function unquote(name: string): string {
  if (name.length < 2 || !name.startsWith('"') || !name.endsWith('"')) return name;
  return name.slice(1, -1).replace(/\\(.)/gu, '$1').trim();
}

/** RFC 5322's dot-atom, with the letters that RFC 6532 adds. */
const localPart = /^[\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+)*$/u;
const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/iu;
const longestLocalPart = 64;
const longestAddress = 254;

function readAddress(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const domain = toAscii(text.slice(at + 1));
  const address = `${local}@${domain}`;
  const fits = local.length <= longestLocalPart && address.length <= longestAddress;
  return fits && localPart.test(local) && domain.split('.').every((part) => label.test(part))
    ? address
    : undefined;
}

/** The domain in Punycode where it is not ASCII; '' where that can't be. */
function toAscii(domain: string): string {
  if (/^[!-~]*$/.test(domain)) return domain;
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return '';
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : '';
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
