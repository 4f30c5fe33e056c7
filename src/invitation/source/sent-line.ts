/* Reads the lines in which a message says when it was sent: "Sent 3 May 2026 via …", "This message was sent on …". */

import { monthOf } from '../../text/calendar-words.ts';
import { endLines, reach } from './end-lines.ts';
import { readSentDate } from './received.ts';

/** So many lines at either end are read, and none longer. */
const mostAbove = 10;
const mostBelow = 4;
const longestLine = 160;

/** "This e-mail was automatically generated", "Notification sent", "Sent from my phone", at the start of what is said. */
const says = new RegExp(
  String.raw`^(?:note: ?)?(?:(?:this|the) )?(?:(?:message|e-?mail|mail|notification|text|letter|notice|invitation) )?(?:(?:was|is) )?(?:an automated (?:e-?mail|message) )?(?:automatically )?` +
    String.raw`(?:sent|generated|delivered|received|gesendet|envoyé|enviado|enviada|inviato|verzonden|skickat|sendt|wysłano|lähetetty)(?![\p{L}\p{N}])`,
  'iu',
);
/** "This is an automated e-mail sent by … at 06/11/2025 05:00:03" */
const isSent = /^this is an? [\p{L} -]{0,30}(?:e-?mail|message|notification) (?:sent|generated)\b/iu;
/** "WhatsApp 14/09/2026, 18:42", "timestamp 2026-05-27 15:00:02": what programs alone write above and below. */
const program =
  /^(?:-- .{0,30} )?(?:whatsapp|telegram|signal|viber|imessage|sms|text message|wechat|messenger|timestamp|printed|powered by [^·|]{1,40}[·|])(?: message)?[\s:,·–-]/iu;
const hasDigit = /\d/u;
/** Between the words and a date of something else: "Sent to confirm your interview on 3 May". */
const isOfElse =
  /[.!?]\s|(?:^|[^\p{L}])(?:interview|meeting|call|appointment|visit|invit|offer|test|before|until|till|expire|valid|reply|respond|your|application|bis|gespräch|bewerbung|entretien|candidature|entrevista|candidatura|colloquio|rozmow|for ?$)/iu;

/** When a message was sent, as one of its first or last lines says; undefined where none does. */
export function sentInLine(text: string, now?: Date): Date | undefined {
  const lines = endLines(text);
  const top = lines.slice(0, mostAbove);
  for (const line of [...top, ...lines.slice(Math.max(top.length, lines.length - mostBelow))]) {
    const value = line.length <= longestLine && hasDigit.test(line) ? saidIn(line) : undefined;
    const date = value === undefined ? undefined : dateIn(value, text, now);
    if (date) return date;
  }
  return undefined;
}

/** What a line says behind its words for sending; the line may begin with something else, set apart by a gap. */
function saidIn(line: string): string | undefined {
  for (const part of line.split(/\t| {3,}/u)) {
    const words = says.exec(part) ?? isSent.exec(part) ?? program.exec(part);
    const value = words ? part.slice(words[0].length) : undefined;
    if (value !== undefined && !isOfElse.test(value.split(/\d/u, 1)[0] ?? '')) return value;
  }
  return undefined;
}

/** A day with its year; where the text writes months first, "9/3/2026" is of September. */
function dateIn(value: string, text: string, now: Date | undefined): Date | undefined {
  if (!/(?:19|20)\d{2}|\d[./-]\d\d(?!\d)/u.test(value)) return undefined;
  const turned = writesMonthFirst(text)
    ? value.replace(/\b(\d{1,2})\/(0?\d|1[0-2])\/(?=\d)/u, '$2.$1.')
    : value;
  return readSentDate(turned, now);
}

/** Whether a text writes "September 9, 2026". */
const writesMonthFirst = (text: string): boolean =>
  [...text.slice(0, reach).matchAll(/(\p{L}{3,12}) \d{1,2}, 20\d\d\b/gu)].some(
    ([, name = '']) => monthOf(name) !== undefined,
  );
