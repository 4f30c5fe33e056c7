/* Reads an `.eml` message (RFC 5322) with a mail parser. */

import type { Address, Email } from 'postal-mime';
import { InvitationError, unreadable } from '../invitation.ts';
import type { Mailbox } from '../../text/mailbox.ts';
import { toBytes, unmark } from './bytes.ts';
import { readCalendar, type CalendarEvent } from './calendar.ts';
import { htmlToText } from './html.ts';
import type { Message } from './message.ts';
import { readDate } from './received.ts';

/** UTF-16 units or bytes that are read of a message: what an invitation says stands before its attachments. */
export const longestMessage = 256 * 1024;
const deepestNesting = 8;
const longestHeaders = 64 * 1024;
/** Lines that can begin a part: as many as a message of 50 parts has, with room for a writer's own rules. */
const mostPartLines = 200;
/** Fewer words than these above a forwarded message are a note on it. */
const shortNote = 15;

const header = /^[!-9;-~]{1,70}[ \t]?:/u;
/** What only a mail program writes. */
const machineHeader =
  /^(?:received|return-path|message-id|mime-version|content-type|content-transfer-encoding|delivered-to|dkim-signature|authentication-results|x-[a-z-]{1,40}|arc-[a-z-]{1,40})[ \t]?:/iu;
const dateHeader = /^date[ \t]?:[ \t]?(?:[a-z]{3},)?[ \t]{0,3}\d{1,2} [a-z]{3} \d{2,4} \d{1,2}:\d{2}/iu;

/** Whether the text is a whole message (RFC 5322) rather than one that was copied from where it was shown. */
export function isEml(text: string): boolean {
  let isMachineMade = false;
  let start = 0;
  for (; start < Math.min(text.length, longestHeaders);) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + 100)).trimEnd();
    if (line === '') break;
    const isFirst = start === 0;
    const isFolded = !isFirst && /^[ \t]/u.test(line);
    const isMailbox = isFirst && /^From \S/u.test(line);
    if (!isFolded && !isMailbox && !header.test(line)) return false;
    isMachineMade ||= machineHeader.test(line) || dateHeader.test(line);
    start = end + 1;
  }
  return isMachineMade;
}

/**
 * Reads a whole message: its headers, and of its body the plain text, or the HTML where the plain text is missing
 * or only says to open it elsewhere. Attachments are left alone, but for a message that is all that was forwarded.
 * @throws {InvitationError} if its parts are nested too deeply or its headers are too long
 */
export async function readEml(source: string | Uint8Array, isForwarded = false): Promise<Message> {
  const email = await parse(
    withinLimits(typeof source === 'string' ? toBytes(source.slice(0, longestMessage)) : source),
  );
  const plain = unmark(email.text ?? '');
  const shown = email.html === undefined ? '' : htmlToText(unmark(email.html));
  const written = isStub(plain, shown) ? shown : plain;
  const event = eventIn(email);
  const text = written.trim() === '' ? (event?.description ?? '') : written;
  const message: Message = {
    text,
    subject: (email.subject && unmark(email.subject)) || event?.summary,
    from: mailbox(email.from) ?? event?.organizer,
    to: mailbox(email.to?.[0]),
    replyTo: mailbox(email.replyTo?.[0]),
    date: dateOf(email),
    messageId: messageIds(email.messageId).at(0),
    references: messageIds(email.references ?? email.inReplyTo),
    recipients: recipientsOf(email),
    event,
  };
  const attached = email.attachments.find(({ mimeType }) => mimeType === 'message/rfc822')?.content;
  const isNote = text.split(/\s+/u, shortNote).filter(Boolean).length < shortNote;
  if (isForwarded || !isNote || !(attached instanceof ArrayBuffer)) return message;
  return { ...(await readEml(new Uint8Array(attached), true)), date: message.date };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: deepestNesting,
      maxHeadersSize: longestHeaders,
      maxRfc822NestingDepth: 1,
    });
  } catch (error) {
    throw new InvitationError(unreadable, { cause: error });
  }
}

const [newline, space, dash] = [0x0a, 0x20, 0x2d];

/** Cuts the message where the number of its parts goes beyond what any invitation needs. */
function withinLimits(message: Uint8Array): Uint8Array {
  let parts = 0;
  for (let at = message.indexOf(newline); at >= 0; at = message.indexOf(newline, at + 1)) {
    const isPartLine = message[at + 1] === dash && message[at + 2] === dash && (message[at + 3] ?? 0) > space;
    if (isPartLine && ++parts > mostPartLines) return message.subarray(0, at);
  }
  return message;
}

/** Whether the plain text holds far less than the HTML does, as "Your program can't show this message". */
function isStub(plain: string, shown: string): boolean {
  return plain.trim().length * 3 < shown.length || plain.trim() === '';
}

function mailbox(from: Address | undefined): Mailbox | undefined {
  const one = from?.group === undefined ? from : from.group[0];
  if (!one || (one.address === undefined && one.name === '')) return undefined;
  return { name: unmark(one.name), address: unmark(one.address ?? '') };
}

const mostRecipients = 100;

/** All whom it was sent to; the reader is one of them. */
function recipientsOf({ to = [], cc = [], deliveredTo }: Email): Mailbox[] {
  const addressed = [...to, ...cc].slice(0, mostRecipients).flatMap((one) => mailbox(one) ?? []);
  return deliveredTo === undefined ? addressed : [...addressed, { name: '', address: deliveredTo }];
}

/** The event of the first calendar among the parts. */
function eventIn({ attachments }: Email): CalendarEvent | undefined {
  const part = attachments.find(
    ({ mimeType, filename }) => mimeType === 'text/calendar' || /\.ics$/iu.test(filename ?? ''),
  );
  if (!part) return undefined;
  const { content } = part;
  return readCalendar(unmark(typeof content === 'string' ? content : new TextDecoder().decode(content)));
}

/** The Date header; where a message has none, when the last server received it. */
function dateOf({ headers }: Email): Date | undefined {
  const valueOf = (key: string) => headers.find((line) => line.key === key)?.value ?? '';
  return readDate(valueOf('date')) ?? readDate(valueOf('received').split(';').at(-1) ?? '');
}

function messageIds(value = ''): string[] {
  return value.split(/\s/u).filter((id) => /^<[^<>\s]{1,995}>$/u.test(id));
}
