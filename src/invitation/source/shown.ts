/* Reads what web mail, networks and letters show above a message without naming it: sender, subject and date. */

import { findMailbox, readMailbox } from '../../text/mailbox.ts';
import { readQuotedHeader } from '../../text/quoting.ts';
import { isDateAlone } from './date-alone.ts';
import { isGreeting } from './greeted.ts';
import { letterDate, saysWhen } from './letter-date.ts';
import type { HeaderBlock } from './message.ts';
import { readDate, readLetterDate, readSentDate } from './received.ts';
import { sentInLine } from './sent-line.ts';
import { isFurniture, isRecipient } from './shown-lines.ts';

/** The block is short: so many lines that are not empty, none of them prose. */
const mostLines = 14;
const longestLine = 160;

/**
 * Reads the block above a message that was copied from web mail, in any order: "Ann Ek <ann@ek.example>", a subject
 * with "Inbox" below it, "Mon, Nov 23, 9:12 AM (2 days ago)", "to me". It needs the sender's address in brackets.
 */
export function readShownBlock(lines: readonly string[], start: number, now?: Date): HeaderBlock | undefined {
  const top = topOf(lines, start);
  const senders = top.filter(({ text }) => senderIn(text) !== undefined);
  // Above the sender a printed page may show whose mail it is.
  const sender = senders.find(({ text }) => readDate(senderIn(text)?.rest ?? '', now)) ?? senders[0];
  const found = sender && senderIn(sender.text);
  if (!sender || !found) return undefined;
  let date = readDate(found.rest, now);
  let subject: string | undefined;
  let end = sender.at + 1;
  for (const { text, at } of top) {
    if (at === sender.at) continue;
    const sent = isDateAlone(text) ? (readDate(text, now) ?? dayIn(text)) : undefined;
    date ??= sent;
    const isPart = sent !== undefined || isRecipient(text) || isFurniture(text);
    if (at < sender.at && !isPart) subject ??= text;
    if (at > sender.at && isPart && at - end < 3) end = at + 1;
    else if (at > sender.at) break;
  }
  return { headers: { ...(subject !== undefined && { subject }), from: found.from, date }, end };
}

/** The lines above the greeting and the first prose. */
function topOf(lines: readonly string[], start: number) {
  const top: { text: string; at: number }[] = [];
  for (let at = start; at < lines.length && top.length < mostLines; at++) {
    const text = (lines[at] ?? '').trim();
    if (text === '') continue;
    const isProse = text.length > longestLine || (/[.!?]$/u.test(text) && text.split(/\s+/u, 9).length > 8);
    if (isProse || isGreeting(text)) break;
    top.push({ text, at });
  }
  return top;
}

/** A day with its year. */
const dayIn = (text: string): Date | undefined =>
  /\b20\d\d\b/u.test(text) ? readLetterDate(text) : undefined;

/** "Ann Ek <ann@ek.example>", and what stands behind it, or in front of it and a gap. */
function senderIn(line: string) {
  if (readQuotedHeader(line)) return undefined;
  const [first = ''] = line.split(/\t| {2,}/u, 1);
  const lead = isDateAlone(first) && readDate(first) ? first : '';
  const text = line.slice(lead.length).trimStart();
  const { address } = findMailbox(text);
  const before = text.slice(0, Math.max((address?.start ?? 0) - 1, 0));
  const isShown = address && text.charAt(address.start - 1) === '<' && text.charAt(address.end) === '>';
  if (!isShown || before === '' || /[<>:@]/u.test(before)) return undefined;
  return { from: readMailbox(text.slice(0, address.end + 1)), rest: lead || text.slice(address.end + 1) };
}

/**
 * The date of a message by the lines above its greeting: a letter's own, or the one that a network shows. A date
 * beside an hour of its own, "Date: 3 May" and "Time: 10:00", is the interview's.
 */
export function shownDate(text: string, now?: Date): Date | undefined {
  return sentInLine(text, now) ?? dateAbove(text.split('\n', 60), now) ?? letterDate(text, now);
}

function dateAbove(lines: readonly string[], now?: Date): Date | undefined {
  const top = topOf(lines, 0).map((line) => line.text);
  if (top.some((line) => saysWhen.test(line))) return undefined;
  if (!lines.some((line) => isGreeting(line.trim()))) return undefined;
  for (const line of top) {
    const header = readQuotedHeader(line);
    const labelled = header?.name === 'date' ? line.slice(header.start, header.end) : undefined;
    const value = labelled ?? (isDateAlone(line) ? line : undefined);
    const date = value === undefined ? undefined : readSentDate(value, now);
    if (date) return date;
  }
  return undefined;
}
