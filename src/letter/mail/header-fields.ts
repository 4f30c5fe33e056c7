import type { Mailbox } from '../../text/mailbox.ts';

/*
 * Header fields as they stand in a message: ASCII, folded with `\r\n`, no line above 76 characters (RFC 2047,
 * section 2, asks for that where there are encoded words) save where one address or message id is longer by itself.
 * Values must be single lines already.
 */

const longestLine = 76;

const utf8 = new TextEncoder();

/** Bytes of UTF-8 in an encoded word: 52 characters of Base64 and 12 around them leave room for a header's name. */
const wordBytes = 39;

/** A field of free text, such as the subject. */
export function textField(name: string, text: string): string {
  const folded = isPlain(text) ? fold(`${name}: ${text}`) : undefined;
  return folded ?? `${name}: ${encodeWords(text).join('\r\n ')}`;
}

/** A field of recipients. */
export function addressField(name: string, mailboxes: readonly Mailbox[]): string {
  return `${name}: ${mailboxes.map(mailbox).join(',\r\n ')}`;
}

/** A field of message ids. */
export function idField(name: string, ids: readonly string[]): string {
  return `${name}: ${ids.join('\r\n ')}`;
}

/** Printable ASCII that nobody can take for an encoded word. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text) && !text.includes('=?');
}

/** Breaks lines in front of spaces; undefined where that does not make them short enough. */
function fold(line: string): string | undefined {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > longestLine) {
      lines.push(open);
      open = ` ${word}`;
    } else open += (open === '' ? '' : ' ') + word;
  }
  lines.push(open);
  return lines.some((line) => line.length > longestLine) ? undefined : lines.join('\r\n');
}

/** RFC 2047, section 4.1: each word stands by itself, so no character is split. */
function encodeWords(text: string): string[] {
  const words: string[] = [];
  let open: number[] = [];
  const close = (): void => {
    if (open.length > 0) words.push(`=?UTF-8?B?${btoa(String.fromCharCode(...open))}?=`);
    open = [];
  };
  for (const character of text) {
    const bytes = utf8.encode(character);
    if (open.length + bytes.length > wordBytes) close();
    open.push(...bytes);
  }
  close();
  return words;
}

/** Room for the header's name in front of a mailbox and for the comma behind it. */
const longestMailbox = longestLine - 'Bcc: '.length - ','.length;

/** Longer names are encoded, as a quoted string can't be folded safely. */
const longestQuoted = 60;

function mailbox({ name, address }: Mailbox): string {
  if (name === '') return address;
  const quoted = /^[\w !#$%&'*+/=?^`{|}~-]*$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
  const words = isPlain(name) && quoted.length <= longestQuoted ? [quoted] : encodeWords(name);
  const line = [...words, `<${address}>`].join(' ');
  return line.length <= longestMailbox ? line : [...words, `<${address}>`].join('\r\n ');
}
