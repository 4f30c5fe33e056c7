/* Finds the newest message of a thread, or the one that was forwarded. */

import { announcesMessage, opensHeaders, readAttribution, type LineBelow } from '../../text/quoting.ts';
import { isForwardedSubject, withoutForwardPrefix } from '../../text/subject-prefix.ts';
import { readHeaders } from './headers.ts';
import type { Message } from './message.ts';

/** A few words above a quoted message are a note on it rather than a message. */
const shortNote = 15;
/** Of messages that were forwarded again and again, how many are unwrapped. */
const mostForwards = 5;

/**
 * Finds the message that matters: of a thread the newest, without what it quotes; of a forwarded message the one
 * within, with its own sender. `message` is what stands outermost, its header lines read already.
 */
export function newest(message: Message): Message {
  let current = message;
  for (let turn = 0; turn < mostForwards; turn++) {
    const lines = withoutMarks(current.text.split('\n'));
    const cut = lines.findIndex((_, at) => startsOther(lines, at));
    if (cut < 0) return { ...current, text: lines.join('\n') };
    const own = lines.slice(0, cut).join('\n');
    const isForwarded =
      announcesMessage(lines[cut] ?? '') === 'forwarded' ||
      isForwardedSubject(current.subject ?? '') ||
      own.split(/\s+/u, shortNote + 1).filter(Boolean).length < shortNote;
    if (!isForwarded) return { ...current, text: own };
    current = within(lines, cut, current);
  }
  return current;
}

/** What the line `cut` announces. The forwarder is neither its sender nor its reader. */
function within(lines: readonly string[], cut: number, outer: Message): Message {
  const line = lines[cut] ?? '';
  const below = belowOf(lines, cut);
  const start = opensHeaders(line, below) ? cut : cut + (readAttribution(line, below)?.lines ?? 1);
  const { headers, end } = readHeaders(lines, start);
  const subject = headers.subject ?? (outer.subject && withoutForwardPrefix(outer.subject));
  return {
    date: outer.date,
    messageId: outer.messageId,
    references: outer.references,
    ...headers,
    ...(outer.messageId !== undefined && { date: outer.date }),
    subject,
    text: lines.slice(end).join('\n'),
  };
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

/** The lines without the `>` of a quotation where all of them have it; otherwise without the quoted ones. */
function withoutMarks(lines: readonly string[]): string[] {
  const isOwn = lines.map((line) => line.trim() !== '' && !line.startsWith('>'));
  const isAllQuoted = lines.every(
    (_, at) => isOwn[at] !== true || startsOther(lines, at) || isWrappedEnd(lines, at),
  );
  if (isAllQuoted) return lines.map((line) => line.replace(/^(?:> ?){1,9}/u, ''));
  return lines.filter((line) => !line.startsWith('>'));
}

/** Whether the line is the second one of an attribution. */
function isWrappedEnd(lines: readonly string[], at: number): boolean {
  return at > 0 && readAttribution(lines[at - 1] ?? '', belowOf(lines, at - 1))?.lines === 2;
}
