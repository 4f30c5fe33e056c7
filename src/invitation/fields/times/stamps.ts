/* Tells when a message was written, sent or shown from the times that it proposes. */

import { isPersonName } from '../../../text/person.ts';
import { weekdayStart } from './atoms.ts';

/** "Date & time", "Slot": what stands above a time of its own. */
const heading =
  /^\W{0,5}(?:(?:inter\S{1,8} )?(?:date|time|day|when|slots?|hour|start|begins?|termin|wann|quand|fecha|cuándo|data|hora|schedule|available|proposed|new time|options?)\b)[^.!?]{0,40}$/iu;
/** A sentence that goes on below. */
const goesOn = /(?:[:,]|\b(?:on|at|for|am|um|le|el|den|the|is|be|or|and|till|to))$/iu;
const dated = /\b20\d\d\b|\d[./-]\d{1,2}[./-]\d\d\b|\d{4}年/u;
const clock = /\d[:.h]\d\d|\d ?[ap]m\b/iu;

/** "22/06/2026, 17:45": with its year and its hour, as programs write when something was sent. */
export const isDatedInFull = (value: string): boolean => dated.test(value) && clock.test(value);

/** A line that holds a time and nothing else, and the lines around it. */
export interface Alone {
  readonly text: string;
  readonly above: string;
  readonly below: string;
}

/** The date of a letter, the hour of a message, the day above messages: each alone in its line, in no list. */
export function isStampAlone({ text, above, below }: Alone, isTime: (line: string) => boolean): boolean {
  if (heading.test(above.trim()) || goesOn.test(above.trim()) || isTime(above) || isTime(below)) return false;
  const own = text.trim();
  if (/^[\p{Lu}\p{N} ,.━–—-]{3,30}$/u.test(own) && /\p{Lu}{3}/u.test(own) && !clock.test(own)) return true;
  return (
    (dated.test(own) && !weekdayStart.test(own) && !clock.test(own)) ||
    /^[[(]?\d{1,2}[:.]\d\d(?: ?[ap]m)?[\])]?$/iu.test(own)
  );
}

/** "Ann Ek · 3:14 PM", "sent the following message at 9:03 AM", "Ann 🔥 — Oct 21, 10:04": when a chat shows a message. */
export function isShownAt(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, start - reading), start);
  // "[21/10, 10:04] Ann:"
  if (/^\s*\[[^\]]{0,20}$/u.test(before) && /^[^[]{0,12}\]\s*\S/u.test(behind)) return true;
  if (/[\p{L}\p{N}?]/u.test(text.slice(end))) return false;
  if (/ sent (?:the following|a|you a) messages? at $/u.test(before)) return true;
  if (/^\W*(?:edited|delivered|seen|read|sent)\s(?:at\s)?$/iu.test(before)) return true;
  const shown = before.trimEnd().replace(/[\s·•|,–—-]{1,6}$/u, '');
  const isApart = shown.length < before.trimEnd().length && shown.length < reading / 2;
  return (isApart || /\S\s{2,}$/u.test(before)) && isSpeaker(shown);
}

/**
 * "at 06/11/2025 05:00:03", "Mon 3 Nov, 09:31 (2 days ago)", "22/06/2026, 17:45 - Ann:", "<ann@ek.example> May 6, 2026",
 * "SMS · Tue, 14 Apr 2026": what only programs write.
 */
export function isProgramTime(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  const before = text.slice(Math.max(0, start - reading), start);
  const behind = text.slice(end, end + 40);
  if (/\d:\d\d:\d\d/u.test(value) || /^\s*\([^()]{1,20}\bago\)/iu.test(behind)) return true;
  if (/^\W*$/u.test(before))
    return isDatedInFull(value) && (weekdayStart.test(value) ? saidBy : setApart).test(behind);
  return (
    !/[\p{L}\p{N}?]/u.test(behind) &&
    (/@[^\s@<>]{1,60}>$/u.test(before.trimEnd()) ||
      /^\W*(?:sms|imessage|text message|whatsapp)\W+$/iu.test(before))
  );
}

const reading = 70;
/** " - Ann:" */
const saidBy = /^\s[-–]\s[^:]{1,36}:/u;
const setApart = /^\s[-–]\s/u;

/** "Ann Ek", "Ann 🔥", "Ann Ek [Acme]", "tomo.v", but not "Slot B" */
function isSpeaker(shown: string): boolean {
  const [name = ''] = shown.split(/[[(]/u, 1);
  const bare = name.replace(/[^\p{L}\p{N}.' -]/gu, '').trim();
  if (/^(?:slot|option|choice|time|date|group)\b/iu.test(bare)) return false;
  return (
    isPersonName(bare) ||
    /^\p{Ll}[\p{L}\p{N}]{1,20}[._]\p{L}[\p{L}\p{N}._]{0,20}$/u.test(bare) ||
    bare === 'You'
  );
}
