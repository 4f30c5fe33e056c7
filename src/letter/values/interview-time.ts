/* The time of an interview: in words, as a letter names it, and whether it is near. */

import { uncapitalised } from '../sentences.ts';
import { before } from './nothing.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Tuesday, 3 March, at 2:30 pm", in the time zone of the machine. */
export function interviewTime(at: Date): string {
  const date = `${days[at.getDay()] ?? ''}, ${at.getDate()} ${months[at.getMonth()] ?? ''}`;
  const minutes = at.getMinutes();
  const hour = at.getHours() % 12 || 12;
  const clock = minutes === 0 ? `${hour}` : `${hour}:${String(minutes).padStart(2, '0')}`;
  return `${date}, at ${clock} ${at.getHours() < 12 ? 'am' : 'pm'}`;
}

const adverb = /^(?:today|tomorrow|tonight|this|next|on|at|in|later)\b/i;
const clock = /^(?:\d{1,2}[:.]\d\d|noon|midday|\d{1,2} ?[ap]\.?m)/i;

/** " on Tuesday at 2 pm", " today at noon": behind "our interview"; empty for no time. */
export function whenOf(interviewAt: string): string {
  const time = interviewAt.replace(/[,;:!? ]{1,3}$|(?<![ap]\.m)\.$/i, '');
  if (time === '') return '';
  if (adverb.test(time)) return ` ${uncapitalised(time)}`;
  return ` ${clock.test(time) ? 'at' : 'on'} ${time}`;
}

/** The same without the hour: " on Tuesday". */
export function dayOf(interviewAt: string): string {
  return before(/,? at /i, whenOf(interviewAt));
}

const hour = 3_600_000;
/** Calling off later than this leaves nobody time to give the slot to somebody else. */
const shortNotice = 48 * hour;

/**
 * Whether an interview at the time that `interviewAt` names is less than 48 hours off; without an hour it counts as
 * noon. False where no day is understood. Days and months are read in English; a weekday is the next one of its name.
 */
export function isShortNotice(interviewAt: string, now: Date): boolean {
  const text = interviewAt.slice(0, 200).toLowerCase();
  const at = readDay(text, now);
  if (!at) return false;
  at.setHours(...readClock(text));
  const left = at.getTime() - now.getTime();
  return left < shortNotice && left > -12 * hour;
}

const twelve = /\b(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b/;
const twentyFour = /\b([01]?\d|2[0-3])[:.h]([0-5]\d)\b/;

function readClock(text: string): [hours: number, minutes: number] {
  const [, hours, minutes = 0, half] = twelve.exec(text) ?? twentyFour.exec(text) ?? [];
  if (hours === undefined) return [12, 0];
  return [
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0),
    Number(minutes),
  ];
}

const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/;
const weekdays = days.map((name) => new RegExp(`\\b(?:${name}|${name.slice(0, 3)})\\b`, 'i'));
const dates = months.map((name) => {
  const month = `(?:${name}|${name.slice(0, 3)})\\b\\.?`;
  return new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?${month}|\\b${month} (\\d{1,2})`, 'i');
});

function readDay(text: string, now: Date): Date | undefined {
  const inDays = (count: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + count);
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year !== undefined) return new Date(Number(year), Number(month) - 1, Number(day));
  const dated = dates.findIndex((date) => date.test(text));
  if (dated >= 0) return readDate(text, dated, now);
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(text)) return inDays(0);
  if (/\btomorrow\b/.test(text)) return inDays(1);
  const weekday = weekdays.findIndex((name) => name.test(text));
  return weekday < 0 || /\bnext\b/.test(text) ? undefined : inDays((weekday - now.getDay() + 7) % 7);
}

/** Without a year the date is that of this year, or of the next where it is long past. */
function readDate(text: string, month: number, now: Date): Date {
  const [, before, behind] = dates[month]?.exec(text) ?? [];
  const year = /\b20\d\d\b/.exec(text)?.[0];
  const date = new Date(Number(year ?? now.getFullYear()), month, Number(before ?? behind));
  const isLongPast = now.getTime() - date.getTime() > 4000 * hour;
  if (year === undefined && isLongPast) date.setFullYear(date.getFullYear() + 1);
  return date;
}
