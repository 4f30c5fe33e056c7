/* Takes a thread apart: the message on top, and those that it forwards or quotes. */

import { readGreeting } from '../../text/greeting.ts';
import { addressesIn } from '../../text/mailbox.ts';
import { announcesMessage, opensHeaders, readAttribution, type LineBelow } from '../../text/quoting.ts';
import { isForwardedSubject, withoutForwardPrefix } from '../../text/subject-prefix.ts';
import { readHeaders } from './headers.ts';
import type { Message } from './message.ts';
import { readDate } from './received.ts';

/** Of messages that were quoted or forwarded again and again, how many are read. */
const mostMessages = 6;

/**
 * The messages of a thread, the newest first. Who forwards a message is neither its sender nor its reader, and a note
 * on it is left out: the first is the one that was forwarded. `message` is what stands outermost, its header lines read
 * already.
 */
export function readThread(message: Message, now?: Date): readonly Message[] {
  let messages: Message[] = [];
  let current: Message | undefined = message;
  for (let turn = 1; current && turn <= mostMessages; turn++) {
    const { own, quoted, isForwarded }: Parts = parted(current, now);
    if (isForwarded && turn < mostMessages) messages = [];
    else if (!quoted || turn === mostMessages || !isHeading(own)) messages = [...messages, own];
    current = quoted;
  }
  return messages;
}

/** "REMINDER" above the header lines of a message is none itself. */
const isHeading = ({ text, from, date, event }: Message): boolean =>
  !from && !date && !event && text.trim().split(/\s+/u).length <= headingWords;
const headingWords = 3;

interface Parts {
  readonly own: Message;
  /** What stands below it, with all that this quotes in turn. */
  readonly quoted: Message | undefined;
  /** Whether the writer passes it on rather than answers it. */
  readonly isForwarded: boolean;
}

function parted(message: Message, now: Date | undefined): Parts {
  const lines = unquoted(message.text.split('\n'));
  const cut = lines.findIndex((_, at) => startsOther(lines, at));
  if (cut < 0) return partedByMarks(message, lines);
  const above = lines.slice(0, cut);
  const isForwarded =
    announcesMessage(lines[cut] ?? '') === 'forwarded' ||
    (isForwardedSubject(message.subject ?? '') && !isLetter(above));
  const quoted = within(lines, cut, message, isForwarded, now);
  const below = quoted.text.split('\n');
  const { own, others } = byMarks(below);
  const isQuotedByMarks = isMarked(below.find(isFilled) ?? '');
  // An answer may stand below what it answers.
  const isBelow = !above.some(isFilled) && isQuotedByMarks && own.some(isFilled);
  return {
    own: {
      ...message,
      text: (isBelow ? own : above.filter((line, at) => !isMarked(line) || isPoint(above, at))).join('\n'),
    },
    quoted: isQuotedByMarks ? { ...quoted, text: others.join('\n') } : quoted,
    isForwarded,
  };
}

/** A message without a line that announces what it quotes: only marks tell the two apart. */
function partedByMarks(message: Message, lines: readonly string[]): Parts {
  const { own, others } = byMarks(lines);
  return {
    own: { ...message, text: own.join('\n') },
    quoted: others.length > 0 ? { text: others.join('\n') } : undefined,
    isForwarded: false,
  };
}

/** Whoever greets somebody and goes on does more than pass a message on, whatever the subject says. */
const isLetter = (lines: readonly string[]): boolean =>
  lines.some((line) => (readGreeting(line)?.people.length ?? 0) > 0) &&
  lines.join(' ').split(/\s+/u).length >= letterWords;
const letterWords = 25;

const isFilled = (line: string): boolean => line.trim() !== '';
const isMarked = (line: string): boolean => line.startsWith('>');
/** ">> Monday at 9" below "any of these:" is a point of a list. */
function isPoint(lines: readonly string[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && (isMarked(lines[above] ?? '') || !isFilled(lines[above] ?? ''))) above -= 1;
  return (lines[above] ?? '').trimEnd().endsWith(':') && (lines[at] ?? '').length < longestPoint;
}
const longestPoint = 60;
const withoutMark = (line: string): string => line.replace(/^> ?/u, '');

function byMarks(lines: readonly string[]): { own: string[]; others: string[] } {
  return {
    own: lines.filter((line) => !isMarked(line)),
    others: lines.filter(isMarked).map(withoutMark),
  };
}

/** The lines without the `>` of a quotation where all of them have it. */
function unquoted(lines: readonly string[]): readonly string[] {
  let bare = lines;
  for (let depth = 0; depth < mostMessages; depth++) {
    const filled = bare.filter(isFilled);
    if (filled.length === 0 || !filled.every(isMarked)) break;
    bare = bare.map(withoutMark);
  }
  return bare;
}

/** What the line `cut` announces, with the sender and the date that stand in the line or below it. */
function within(
  lines: readonly string[],
  cut: number,
  outer: Message,
  isForwarded: boolean,
  now: Date | undefined,
): Message {
  const line = lines[cut] ?? '';
  const below = belowOf(lines, cut);
  const attribution = opensHeaders(line, below) ? undefined : readAttribution(line, below);
  const start = opensHeaders(line, below) ? cut : cut + (attribution?.lines ?? 1);
  const inner = unquoted(lines.slice(start));
  const { headers, end } = readHeaders(inner, 0, now);
  const text = inner.slice(end).join('\n');
  if (!isForwarded) {
    return { subject: outer.subject, ...(attribution && attributed(attribution, now)), ...headers, text };
  }
  const subject = headers.subject ?? (outer.subject && withoutForwardPrefix(outer.subject));
  return {
    date: outer.date,
    messageId: outer.messageId,
    references: outer.references,
    event: outer.event,
    ...(attribution && attributed(attribution, now)),
    ...headers,
    ...(outer.messageId !== undefined && { date: outer.date }),
    subject,
    text,
  };
}

/** Sender and date of "On 3 Nov 2026 at 10:14, Ann Ek <ann@ek.example> wrote:". */
function attributed(
  { name, text }: NonNullable<ReturnType<typeof readAttribution>>,
  now: Date | undefined,
): Pick<Message, 'from' | 'date'> {
  const from = { name: text.slice(name.start, name.end), address: addressesIn(text)[0] ?? '' };
  return { from, date: readDate(text.slice(0, name.start), now) ?? readDate(text, now) };
}

/** Whether the line begins, or announces, another message. */
function startsOther(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const below = belowOf(lines, at);
  return (
    announcesMessage(line) !== undefined ||
    opensHeaders(line, below) ||
    readAttribution(line, below) !== undefined
  );
}

const belowOf =
  (lines: readonly string[], at: number): LineBelow =>
  (count) =>
    lines[at + 1 + count] ?? '';
