/* Reads the date that a letter bears above its greeting or below its signature. */

import { weekdayOf } from '../../text/calendar-words.ts';
import { isDateAlone } from './date-alone.ts';
import { endLines } from './end-lines.ts';
import { isGreeting } from './greeted.ts';
import { readDate, readLetterDate, readSentDate } from './received.ts';

const mostAbove = 8;
const mostBelow = 3;
const longestLine = 140;
const longestDate = 50;

const written = String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.)?[ -]\p{L}{3,12}\.?,?[ -](?:20)?\d\d|\p{L}{3,12} \d{1,2}(?:st|nd|rd|th)?,? 20\d\d|\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|20\d\d-\d\d-\d\d)`;
const lead = String.raw`(?:(?:sent|dated|date|datum|dato|fecha|data|le|den|am|the)\b[:\s]{0,3}(?:the )?)?`;
const whole = new RegExp(String.raw`^${lead}(${written})[\s.\])]{0,3}$`, 'iu');
const atStart = new RegExp(String.raw`^${lead}(${written})\s{3}`, 'iu');

/** The day of a letter, undefined where it bears none or several. */
export function letterDate(text: string, now?: Date): Date | undefined {
  const lines = endLines(text);
  const greeted = lines.slice(0, mostAbove).findIndex(isGreeting);
  const above = lines.slice(0, greeted < 0 ? 4 : greeted).filter((line) => line.length < longestLine);
  const below = lines
    .slice(Math.max(greeted + 1, lines.length - mostBelow))
    .filter((line) => line.length < longestLine);
  return only(above, now) ?? only(below, now) ?? stamp(lines, now);
}

/**
 * The date alone in the first line with its hour, as phones show it, or in the last line. A day of the week beside an
 * hour is the interview's, and so is what stands below a colon or another time.
 */
function stamp(lines: readonly string[], now: Date | undefined): Date | undefined {
  const [first = ''] = lines;
  const last = lines.at(-1) ?? '';
  const above = lines.at(-2) ?? '';
  if (isStamp(first) && clock.test(first) && !announcesTime.test(lines[1] ?? '')) return readDate(first, now);
  const isOther = isDateAlone(above) && readLetterDate(above, now) !== undefined;
  const goesOn = isOther || clock.test(above) || announcesTime.test(above);
  return lines.length > 1 && isStamp(last) && !goesOn ? readSentDate(last, now) : undefined;
}

/** "Day", "When:", "Your interview is": what stands beside a time that is proposed. */
const announcesTime =
  /[:,]$|\b(?:interview|appointment|meeting|on|at|for|is|be|the)$|^(?:interview|appointment|meeting|date|day|time|when|slot|hour)\b/iu;
const clock = /\d[:.h]\d\d(?![.\d])|\d ?[ap]m\b/iu;

/** A date with its year, and with its hour or its day of the week but not both. */
const isStamp = (line: string): boolean =>
  isDateAlone(line) &&
  /\b20\d\d\b/u.test(line) &&
  !(clock.test(line) && (line.match(/\p{L}+/gu) ?? []).some((word) => weekdayOf(word) !== undefined));

/** The date that ends the line, behind a place, a mark or a gap. */
function dateAtEnd(line: string): string | undefined {
  // "12 Mawrth / March 2026"
  const tail = line.slice(-longestDate).replace(/\p{L}{3,12} \/ (?=\p{L}{3,12} 20\d\d)/u, '');
  const starts = [...tail.matchAll(/,\s|\s\s\s|[·|.\])]\s/gu)].map((gap) => gap.index + gap[0].length);
  return [...(line.length <= longestDate ? [0] : []), ...starts]
    .map((start) => whole.exec(tail.slice(start).trimStart())?.[1])
    .find((date) => date !== undefined);
}

/** What stands beside a date makes it that of the interview: its hour or its place. */
export const saysWhen =
  /^(?:(?:time|when|slot|day|hour)\b|(?:at|where|venue|place|uhrzeit|ort|heure|lieu|hora|lugar|local|ora|orario|luogo|tijd|plaats|tid|tidspunkt|sted|plats|godzina|miejsce|saat|yer|ώρα|время|место|时间|地点|時間|場所|시간|장소)\s?[:：])/iu;

/** Several dates are those of something else, and so is one beside an hour. */
function only(lines: readonly string[], now: Date | undefined): Date | undefined {
  if (lines.some((line) => saysWhen.test(line))) return undefined;
  const dates = lines.flatMap((line) => dateAtEnd(line) ?? atStart.exec(line)?.[1] ?? []);
  const [date] = dates;
  return date !== undefined && dates.length === 1 ? readLetterDate(date, now) : undefined;
}
