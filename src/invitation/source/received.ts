/* Reads the date of a message. */

import { instantIn, type ClockTime } from '../time-zones.ts';

const months = [
  /^(?:jan|gen|ene|janv)/u,
  /^(?:feb|fév|fev|fevr|févr)/u,
  /^(?:mar|mär|mrt|mrz|maa)/u,
  /^(?:apr|avr|abr)/u,
  /^(?:may|mai|mei|maj|mag)/u,
  /^(?:jun|juin|giu)/u,
  /^(?:jul|juil|lug)/u,
  /^(?:aug|aoû|aou|ago)/u,
  /^(?:sep|set)/u,
  /^(?:oct|okt|ott|out)/u,
  /^nov/u,
  /^(?:dec|des|dez|déc|dic)/u,
];

/** Longer values are no dates. */
const longest = 120;

/**
 * When a message was sent, by the value of its Date header (RFC 5322, section 3.3) or of a "Sent:" line as mail
 * programs show it. Where no zone is given, the machine's own counts, as it does for the program that showed it.
 * A day without an hour is no answer; one without a year is the last such day before `now`.
 */
export function readDate(value: string, now?: Date): Date | undefined {
  const text = value.slice(0, longest);
  const day = readDay(text, now);
  const time = /\b(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:\s?([ap])\.?m\b)?/iu.exec(day ? day.rest : '');
  if (!day || !time) return undefined;
  const [, hourText = '', minuteText = '', secondText = '0', half] = time;
  const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hourText);
  const minute = Number(minuteText);
  // A leap second, 23:59:60, is a second of its own in the header and none in a Date.
  const second = Math.min(Number(secondText), 59);
  if (hour > 23 || minute > 59) return undefined;
  const clock: ClockTime = { year: day.year, month: day.month, day: day.date, hour, minute, second };
  const zone = readZone(day.rest.slice(time.index + time[0].length));
  if (zone !== undefined) return instantIn(zone, clock);
  return new Date(day.year, day.month, day.date, hour, minute, second);
}

/** The day on which a letter was written, at noon by the machine's clock: never more than 12 hours off. */
export function readLetterDate(value: string, now?: Date): Date | undefined {
  const day = readDay(value.slice(0, longest), now);
  return day && new Date(day.year, day.month, day.date, 12);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** What stands behind the day. */
  readonly rest: string;
}

/** "2 Nov 2026", "Nov 2, 2026", "2. November 2026", "2 de noviembre de 2026", "2026-11-02", "02/11/2026", "Nov 2". */
export function readDay(text: string, now: Date | undefined): Day | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?:T|\b)/u.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), text, iso);
  const dayFirst =
    /\b(\d{1,2})(?:st|nd|rd|th|\.)?[\s-](?:de\s)?(\p{L}{3,12})\.?,?[\s-](?:de\s)?(\d{2,4})\b/iu.exec(text);
  if (dayFirst && monthOf(dayFirst[2]) >= 0) {
    return checked(fullYear(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]), text, dayFirst);
  }
  const monthFirst = /(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/iu.exec(text);
  if (monthFirst && monthOf(monthFirst[1]) >= 0) {
    return checked(fullYear(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]), text, monthFirst);
  }
  const numeric = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})\b/u.exec(text);
  if (numeric) return inNumbers(text, numeric);
  return now && withoutYear(text, now);
}

/**
 * "11/23/2026 9:12 AM", "23.11.2026 09:12": which comes first the day of the week tells, or a number beyond 12, or the
 * halves of the day, which are counted where the month comes first.
 */
function inNumbers(text: string, match: RegExpExecArray): Day | undefined {
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

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Whether the day of the week in the text, where it has one in English, is that of the day. */
function isOn(text: string, { year, month, date }: Day): boolean {
  const named = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s?day|sday|rsday|nesday|urday|s|rs|r)?\b/iu.exec(
    text,
  )?.[1];
  return (
    named === undefined || weekdays[new Date(Date.UTC(year, month, date)).getUTCDay()] === named.toLowerCase()
  );
}

/** How many years back a day without its year is looked for; one on a day of the week comes again within 12. */
const mostYears = 12;
const dayLength = 86_400_000;

/** "Mon, Nov 23, 9:12 AM", "23 Nov, 09:12" */
function withoutYear(text: string, now: Date): Day | undefined {
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s(\p{L}{3,12})\b/u.exec(text);
  const monthFirst = /(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?\b/u.exec(text);
  const match = dayFirst && monthOf(dayFirst[2]) >= 0 ? dayFirst : monthFirst;
  if (!match) return undefined;
  const [name, number] = match === dayFirst ? [match[2], match[1]] : [match[1], match[2]];
  for (let ago = 0; ago < mostYears; ago++) {
    const day = checked(now.getFullYear() - ago, monthOf(name), Number(number), text, match);
    if (!day || !isOn(text, day)) continue;
    if (new Date(day.year, day.month, day.date).getTime() <= now.getTime() + dayLength) return day;
  }
  return undefined;
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

function monthOf(name = ''): number {
  const folded = name.toLowerCase();
  return months.findIndex((month) => month.test(folded));
}

/** Two and three digits by RFC 5322, section 4.3. */
function fullYear(digits = ''): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

function readZone(rest: string): number | undefined {
  const offset = /^\s?(?:\(?(?:GMT|UTC)\s?)?([+-])(\d{2}):?(\d{2})\b/u.exec(rest);
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  const name = /^\s?\(?([A-Z]{1,4})\b/u.exec(rest)?.[1] ?? '';
  return Object.hasOwn(zones, name) ? zones[name] : undefined;
}

/** Minutes east of UTC of the zones that RFC 5322, section 4.3, names; of any other nothing is known. */
const zones: Readonly<Record<string, number>> = {
  UT: 0,
  GMT: 0,
  UTC: 0,
  Z: 0,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
};
