/* Reads the date of a message. */

import { instantIn, type ClockTime } from '../time-zones.ts';
import { readDay } from './day.ts';

/** Longer values are no dates. */
const longest = 120;

/**
 * When a message was sent, by the value of its Date header (RFC 5322, section 3.3) or of a "Sent:" line as mail
 * programs show it, in any of their languages. Where no zone is given, the machine's own counts, as it does for the
 * program that showed it. A day without an hour is no answer; one without a year is the last such day before `now`.
 */
export function readDate(value: string, now?: Date): Date | undefined {
  const day = readDay(inDigits(value), now);
  const time = day && readTime(day.rest);
  if (!day || !time) return undefined;
  const { hour, minute, second, rest } = time;
  const clock: ClockTime = { year: day.year, month: day.month, day: day.date, hour, minute, second };
  const zone = readZone(rest);
  if (zone !== undefined) return instantIn(zone, clock);
  return new Date(day.year, day.month, day.date, hour, minute, second);
}

/** The day on which a letter was written, at noon by the machine's clock: never more than 12 hours off. */
export function readLetterDate(value: string, now?: Date): Date | undefined {
  const day = readDay(inDigits(value), now);
  return day && new Date(day.year, day.month, day.date, 12);
}

/** When a message was sent, by the minute where the value has an hour, else by its day. */
export const readSentDate = (value: string, now?: Date): Date | undefined =>
  readDate(value, now) ?? readLetterDate(value, now);

/** As much of a value as can be a date, with the digits that a date is counted in. */
const inDigits = (value: string): string =>
  value
    .slice(0, longest)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** "14:05", "8h30", "12.00", "16時20分", and with the half of the day "4:20 PM", "오전 10:31", "1:22 μμ" */
const clockTime = /(?<!\d)(\d{1,2})(?:[:.]|\s?h\s?|[時时點点시]\s?)(\d{2})(?!\d)(?::(\d{2}))?/iu;
/** How many characters beside an hour its half of the day takes at most. */
const halfReach = 6;

/** The first clock time in the text, and what stands behind it. */
function readTime(text: string) {
  const time = clockTime.exec(text);
  if (!time) return undefined;
  const before = text.slice(Math.max(time.index - halfReach, 0), time.index);
  const behind = text.slice(time.index + time[0].length);
  const last = /^\s{0,2}(\p{L}{1,2}(?:\.\s?\p{L})?)(?!\p{L})\.?/u.exec(behind.slice(0, halfReach + 3));
  const early = halfOf(/(\p{L}{1,2})\s?$/u.exec(before)?.[1]);
  const late = halfOf(last?.[1]);
  const half = early ?? late;
  const [, hourText = '', minuteText = '', secondText = '0'] = time;
  const hour = half === undefined ? Number(hourText) : (Number(hourText) % 12) + half;
  const minute = Number(minuteText);
  if (hour > 23 || minute > 59) return undefined;
  // A leap second, 23:59:60, is a second of its own in the header and none in a Date.
  const second = Math.min(Number(secondText), 59);
  return { hour, minute, second, rest: late === undefined ? behind : behind.slice(last?.[0].length) };
}

/** What the halves of the day are called beside an hour, before or behind it, without points. */
const halves: readonly (readonly [words: string, hours: number])[] = [
  ['am πμ ص oo 오전 上午 午前 早上 凌晨 vm', 0],
  ['pm μμ م os 오후 下午 午後 晚上 中午 nm', 12],
];
const hoursOf = new Map(halves.flatMap(([words, hours]) => words.split(' ').map((word) => [word, hours])));

/** The hours that a half of the day adds. */
const halfOf = (word = ''): number | undefined =>
  hoursOf.get(word.toLowerCase().replace(/[.\s]/gu, '').replaceAll('ö', 'o'));

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
