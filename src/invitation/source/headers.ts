/* Reads the header lines that were copied along with a message. */

import type { HeaderName } from '../../text/header-lines.ts';
import { readMailbox } from '../../text/mailbox.ts';
import { opensHeaders, readQuotedHeader } from '../../text/quoting.ts';
import type { HeaderBlock, Message } from './message.ts';
import { readDate, readSentDate } from './received.ts';
import { behindWarnings } from './shown-lines.ts';
import { readShownBlock } from './shown.ts';
import { readWebMail } from './web-mail.ts';

/** Reads the header lines that a message begins with, as they are copied along with it; none is a block too. */
export function readHeaders(lines: readonly string[], start: number, now?: Date): HeaderBlock {
  const values = new Map<HeaderName, string>();
  const shown = readShownBlock(lines, start, now) ?? readWebMail(lines, start, now);
  let at = shown?.end ?? behindWarnings(lines, start, (line) => opens(lines, line));
  let last: HeaderName | undefined;
  let blanks = 0;
  for (; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (text.trim() === '') {
      blanks += 1;
      if (blanks > 1 && values.size > 0) break;
      continue;
    }
    const header = readQuotedHeader(text) ?? shortHeader(lines, at);
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
  // "Date: 3 May" alone may be that of the interview.
  const isDayAlone = values.size === 1 && values.has('date') && !readDate(values.get('date') ?? '', now);
  const hasBlock = !isDayAlone && [...values.keys()].some((name) => !isMinor(name));
  return {
    headers: { ...shown?.headers, ...(hasBlock && fields(values, now)) },
    end: hasBlock ? at : (shown?.end ?? start),
  };
}

/** Whether the line begins header lines. */
const opens = (lines: readonly string[], at: number): boolean =>
  opensHeaders(lines[at] ?? '', (count) => lines[at + 1 + count] ?? '');

/** "De : Ann Ek" opens a line of prose too; beside another header line it is one. */
function shortHeader(lines: readonly string[], at: number) {
  const isBeside = [at - 1, at + 1].some((other) => readQuotedHeader(lines[other] ?? '') !== undefined);
  return isBeside ? readQuotedHeader(lines[at] ?? '', true) : undefined;
}

/** These alone make no block: "Cc" may head a list. */
const isMinor = (name: HeaderName): boolean => name === 'other' || name === 'cc' || name === 'bcc';

function fields(values: ReadonlyMap<HeaderName, string>, now?: Date): Omit<Message, 'text'> {
  const mailbox = (name: HeaderName) => {
    const value = values.get(name);
    return value ? readMailbox(value) : undefined;
  };
  const [from, to, replyTo] = [mailbox('from'), mailbox('to'), mailbox('replyTo')];
  const subject = values.get('subject');
  const date = readSentDate(values.get('date') ?? '', now);
  return {
    ...(subject && { subject }),
    ...(from && { from }),
    ...(to && { to }),
    ...(replyTo && { replyTo }),
    ...(date && { date }),
  };
}
