/* Reads the header lines that were copied along with a message. */

import type { HeaderName } from '../../text/header-lines.ts';
import { findMailbox, readMailbox } from '../../text/mailbox.ts';
import { readQuotedHeader } from '../../text/quoting.ts';
import type { Message } from './message.ts';
import { readDate } from './received.ts';

export interface HeaderBlock {
  readonly headers: Omit<Message, 'text'>;
  /** The index of the first line behind the block and the empty lines after it. */
  readonly end: number;
}

/** Reads the header lines that a message begins with, as they are copied along with it; none is a block too. */
export function readHeaders(lines: readonly string[], start: number): HeaderBlock {
  const values = new Map<HeaderName, string>();
  const shown = senderShown(lines, start);
  let at = shown?.end ?? start;
  let last: HeaderName | undefined;
  let blanks = 0;
  for (; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (text.trim() === '') {
      blanks += 1;
      if (blanks > 1 && values.size > 0) break;
      continue;
    }
    const header = readQuotedHeader(text);
    if (!header && blanks === 0 && last && /^[ \t]/u.test(text)) {
      values.set(last, `${values.get(last) ?? ''} ${text.trim()}`);
      continue;
    }
    // Behind an empty line only another name of a header goes on with the block, and none that opens a list.
    if (!header || (blanks > 0 && (values.has(header.name) || values.size === 0))) break;
    if (!values.has(header.name)) values.set(header.name, text.slice(header.start, header.end));
    last = header.name;
    blanks = 0;
  }
  const hasBlock = values.size > 0 && [...values.keys()].some((name) => !isMinor(name));
  return {
    headers: { ...(shown && { from: shown.from, date: shown.date }), ...fields(values) },
    end: hasBlock ? at : (shown?.end ?? start),
  };
}

/** These alone make no block: "Cc" may head a list. */
const isMinor = (name: HeaderName): boolean => name === 'other' || name === 'cc' || name === 'bcc';

function fields(values: ReadonlyMap<HeaderName, string>): Omit<Message, 'text'> {
  const mailbox = (name: HeaderName) => {
    const value = values.get(name);
    return value ? readMailbox(value) : undefined;
  };
  const [from, to, replyTo] = [mailbox('from'), mailbox('to'), mailbox('replyTo')];
  const subject = values.get('subject');
  const date = readDate(values.get('date') ?? '');
  return {
    ...(subject && { subject }),
    ...(from && { from }),
    ...(to && { to }),
    ...(replyTo && { replyTo }),
    ...(date && { date }),
  };
}

/** The sender's line as web mail shows it without a name of a header: "Ann Ek <ann@ek.example>", below it "to me". */
function senderShown(lines: readonly string[], start: number) {
  const first = lines.findIndex((text, at) => at >= start && text.trim() !== '');
  const text = (lines[first] ?? '').slice(0, 200).trim();
  const { address } = findMailbox(text);
  const before = text.slice(0, Math.max((address?.start ?? 0) - 1, 0));
  const isShown = address && text.charAt(address.start - 1) === '<' && text.charAt(address.end) === '>';
  if (!isShown || before === '' || /[<>:@]/u.test(before)) return undefined;
  let end = first + 1;
  let date = readDate(text.slice(address.end + 1));
  for (; end < Math.min(lines.length, first + 4); end++) {
    const below = (lines[end] ?? '').slice(0, 100).trim();
    const sent = readDate(below);
    if (!sent && !/^(?:to (?:me|you)\b|.{0,40}\bago\)?$|reply\b)/iu.test(below)) break;
    date ??= sent;
  }
  return { from: readMailbox(text.slice(0, address.end + 1)), date, end };
}
