/* Reads the date that a letter bears above its greeting or below its signature. */

import { isGreeting } from './greeted.ts';
import { readLetterDate } from './received.ts';

const mostAbove = 8;
const mostBelow = 3;
const longestLine = 140;
const longestDate = 50;
/** Of a long text so much is read at either end, in UTF-16 units. */
const reach = 4000;

const written = String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.)?[ -]\p{L}{3,12}\.?,?[ -](?:20)?\d\d|\p{L}{3,12} \d{1,2}(?:st|nd|rd|th)?,? 20\d\d|\d{1,2}[./]\d{1,2}[./](?:20)?\d\d|20\d\d-\d\d-\d\d)`;
const lead = String.raw`(?:(?:sent|dated|date|datum|dato|fecha|data|le|den|am|the)\b[:\s]{0,3}(?:the )?)?`;
const whole = new RegExp(String.raw`^${lead}(${written})[\s.\])]{0,3}$`, 'iu');
const atStart = new RegExp(String.raw`^${lead}(${written})\s{3}`, 'iu');

/** The day of a letter, undefined where it bears none or several. */
export function letterDate(text: string, now?: Date): Date | undefined {
  const ends = text.length > 2 * reach ? `${text.slice(0, reach)}\n${text.slice(-reach)}` : text;
  const lines = ends
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'));
  const greeted = lines.slice(0, mostAbove).findIndex(isGreeting);
  const above = lines.slice(0, greeted < 0 ? 4 : greeted).filter((line) => line.length < longestLine);
  const below = lines
    .slice(Math.max(greeted + 2, lines.length - mostBelow))
    .filter((line) => line.length < longestLine);
  return only(above, now) ?? only(below, now);
}

/** The date that ends the line, behind a place, a mark or a gap. */
function dateAtEnd(line: string): string | undefined {
  const tail = line.slice(-longestDate);
  const starts = [...tail.matchAll(/,\s|\s\s\s|[·|.\])]\s/gu)].map((gap) => gap.index + gap[0].length);
  return [...(tail === line ? [0] : []), ...starts]
    .map((start) => whole.exec(tail.slice(start).trimStart())?.[1])
    .find((date) => date !== undefined);
}

/** Several dates are those of something else, and so is one beside an hour. */
function only(lines: readonly string[], now: Date | undefined): Date | undefined {
  if (lines.some((line) => /^(?:time|when|slot|day|hour)\b/iu.test(line))) return undefined;
  const dates = lines.flatMap((line) => dateAtEnd(line) ?? atStart.exec(line)?.[1] ?? []);
  const [date] = dates;
  return date !== undefined && dates.length === 1 ? readLetterDate(date, now) : undefined;
}
