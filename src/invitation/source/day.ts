/* Reads the day in a date, as mail programs, phones and letters write it in each language. */

import { monthOf, weekdayOf } from '../../text/calendar-words.ts';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** What stands behind the day. */
  readonly rest: string;
}

/** "2026-11-02", "2026/11/2", "2026. 11. 02.", "2026年11月2日", "2026년 11월 2일" */
const yearFirst =
  /(?<!\d)((?:19|20)\d{2})(?:[-/.] ?| ?[年년] ?)(\d{1,2})(?:[-/.] ?| ?[月월] ?)(\d{1,2})(?!\d)(?: ?[日일]|T|\.)?/u;
/** "2026. november 2." */
const yearThenName = /(?<!\d)((?:19|20)\d{2})[.,]?\s([\p{L}\p{M}]{3,14})\.?\s(\d{1,2})(?!\d)/u;
/** "2 Nov 2026", "2. November 2026", "2 de noviembre de 2026"; not the hour of "2 Nov, 09:12". */
const dayThenName =
  /\b(\d{1,2})(?:st|nd|rd|th|er|[.º])?[\s.-](?:de\s|of\s)?([\p{L}\p{M}]{2,14})\.?,?[\s.-](?:de\s|del\s)?(\d{2,4})\b(?![:.h]\d)/iu;
/** "Nov 2, 2026", "noviembre 2 de 2026" */
const nameThenDay = /([\p{L}\p{M}]{3,14})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?:,|\sde)?\s(\d{4})\b/iu;
/** "02/11/2026", "2. 11. 2026" */
const inFigures = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})\b/u;
const inFiguresApart = /\b(\d{1,2})(\.) (\d{1,2})\. (\d{4})\b/u;

/** The first day in the text; one without a year is the last such day before `now`, and none where that is not given. */
export function readDay(text: string, now: Date | undefined): Day | undefined {
  const figures = yearFirst.exec(text);
  if (figures) return checked(Number(figures[1]), Number(figures[2]) - 1, Number(figures[3]), text, figures);
  const named = dayThenName.exec(text);
  const month = monthOf(named?.[2] ?? '');
  if (named && month !== undefined) return checked(fullYear(named[3]), month, Number(named[1]), text, named);
  return readMonthFirst(text) ?? readFigures(text) ?? (now && withoutYear(text, now));
}

function readMonthFirst(text: string): Day | undefined {
  const named = nameThenDay.exec(text);
  const month = monthOf(named?.[1] ?? '');
  if (named && month !== undefined) return checked(Number(named[3]), month, Number(named[2]), text, named);
  const late = yearThenName.exec(text);
  const lateMonth = monthOf(late?.[2] ?? '');
  return late && lateMonth !== undefined
    ? checked(Number(late[1]), lateMonth, Number(late[3]), text, late)
    : undefined;
}

/**
 * "11/23/2026 9:12 AM", "23.11.2026 09:12": which comes first the day of the week tells, or a number beyond 12, or the
 * halves of the day, which are counted where the month comes first.
 */
function readFigures(text: string): Day | undefined {
  const match = inFigures.exec(text) ?? inFiguresApart.exec(text);
  if (!match) return undefined;
  const [, first, mark, second] = match;
  const year = fullYear(match[4]);
  const dayFirst = checked(year, Number(second) - 1, Number(first), text, match);
  const monthFirst = checked(year, Number(first) - 1, Number(second), text, match);
  const fits = (day: Day | undefined) => day !== undefined && isOn(text, day);
  const isMonthFirst = mark === '/' && /\d\s?[ap]\.?m\b/iu.test(text);
  const [likely, other] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (fits(likely)) return likely;
  return (fits(other) ? other : likely) ?? other;
}

/** Whether the day of the week in the text, where it names one, is that of the day. */
function isOn(text: string, { year, month, date }: Day): boolean {
  const named = wordsOf(text)
    .map(weekdayOf)
    .find((day) => day !== undefined);
  return named === undefined || new Date(Date.UTC(year, month, date)).getUTCDay() === named;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

/** How many years back a day without its year is looked for; one on a day of the week comes again within 12. */
const mostYears = 12;
const dayLength = 86_400_000;

/** "Mon, Nov 23, 9:12 AM", "23 Nov, 09:12", "11月23日 9:12" */
function withoutYear(text: string, now: Date): Day | undefined {
  const found = dayAndMonth(text);
  if (!found) return undefined;
  const { month, date, match } = found;
  for (let ago = 0; ago < mostYears; ago++) {
    const day = checked(now.getFullYear() - ago, month, date, text, match);
    if (!day || !isOn(text, day)) continue;
    if (new Date(day.year, day.month, day.date).getTime() <= now.getTime() + dayLength) return day;
  }
  return undefined;
}

function dayAndMonth(text: string) {
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s(?:de\s)?([\p{L}\p{M}]{3,14})(?![\p{L}\p{M}])/u.exec(
    text,
  );
  const month = monthOf(dayFirst?.[2] ?? '');
  if (dayFirst && month !== undefined) return { month, date: Number(dayFirst[1]), match: dayFirst };
  const inSigns = /(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/u.exec(text);
  if (inSigns) return { month: Number(inSigns[1]) - 1, date: Number(inSigns[2]), match: inSigns };
  const monthFirst = /([\p{L}\p{M}]{3,14})\.?\s(\d{1,2})(?:st|nd|rd|th)?\b/u.exec(text);
  const named = monthOf(monthFirst?.[1] ?? '');
  return monthFirst && named !== undefined
    ? { month: named, date: Number(monthFirst[2]), match: monthFirst }
    : undefined;
}

function checked(
  year: number,
  month: number,
  date: number,
  text: string,
  match: RegExpExecArray,
): Day | undefined {
  const isDay =
    month >= 0 && month < 12 && date >= 1 && date <= new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isDay ? { year, month, date, rest: text.slice(match.index + match[0].length) } : undefined;
}

/** Two and three digits by RFC 5322, section 4.3. */
function fullYear(digits = ''): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}
