/* Finds out when an interview begins. */

import { readDay } from './source/day.ts';
import { instantIn, zoneNamed } from './time-zones.ts';

/** Longer words are no time. */
const longest = 120;

/**
 * When the time begins that an invitation names in its own words, "Tuesday 3 March at 2 pm CET". A day without its year,
 * and a day of the week, is the next one behind `receivedAt`. Undefined where its day, hour or zone is not known: the
 * hour on the wall of another country is anybody's guess.
 */
export function startOf(words: string, receivedAt: Date): Date | undefined {
  const text = words.slice(0, longest);
  const clock = clockIn(text);
  const zone = zoneIn(text);
  const day = dayIn(text, receivedAt);
  if (!clock || zone === undefined || !day) return undefined;
  return instantIn(zone, { ...day, ...clock });
}

/** "14:30", "2 pm", "2.30 p.m." */
function clockIn(text: string): { hour: number; minute: number } | undefined {
  const halved = /\b(\d{1,2})(?:[:.](\d{2}))? ?(?:[–-] ?\d{1,2}(?:[:.]\d{2})? ?)?([ap])\.?m\b/iu.exec(text);
  const plain = /\b(\d{1,2})[:h](\d{2})\b/u.exec(text);
  const [, hourText = '', minuteText = '0', half] = halved ?? plain ?? [];
  if (hourText === '') return undefined;
  const hour = half ? (Number(hourText) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hourText);
  const minute = Number(minuteText);
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}

/** The zone at the end of the words, or in brackets there. */
function zoneIn(text: string) {
  const trimmed = text.trimEnd();
  const bracket = trimmed.endsWith(')') ? trimmed.slice(trimmed.lastIndexOf('(') + 1, -1) : '';
  const inBracket = zoneNamed(bracket) ?? zoneNamed(`${bracket} time`);
  if (inBracket !== undefined) return inBracket;
  const ends = text.split(/\s+/u).slice(-4);
  for (let from = 0; from < ends.length; from++) {
    const zone = zoneNamed(ends.slice(from).join(' '));
    if (zone !== undefined) return zone;
  }
  return undefined;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const dayLength = 86_400_000;

function dayIn(text: string, receivedAt: Date): { year: number; month: number; day: number } | undefined {
  // What has no year is read as the last such day, here before a year has passed.
  const named = readDay(text, new Date(receivedAt.getTime() + 363 * dayLength));
  if (named) return { year: named.year, month: named.month, day: named.date };
  const weekday = weekdays.indexOf(/\b(?:sun|mon|tue|wed|thu|fri|sat)/iu.exec(text)?.[0].toLowerCase() ?? '');
  if (weekday < 0 && !/\btomorrow\b/iu.test(text)) return undefined;
  const ahead = weekday < 0 ? 1 : (weekday - receivedAt.getDay() + 7) % 7 || 7;
  const date = new Date(receivedAt.getFullYear(), receivedAt.getMonth(), receivedAt.getDate() + ahead);
  return { year: date.getFullYear(), month: date.getMonth(), day: date.getDate() };
}
