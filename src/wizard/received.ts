/* The choices for the day on which an invitation came. */

import type { Choice } from './step.ts';
import { days as names } from './wordings.ts';

/** More days ago than these, nobody looks up the day. */
const daysListed = 14;

/**
 * When an invitation came, to pick from: the days on which an answer is still in time, then one row for all before. A
 * value is an instant as `Date.toISOString` writes it. Who remembers the day remembers no hour: noon is never more than
 * 12 hours off.
 * @param known when it came by its own header; listed first
 * @param isLate whether an answer to an invitation of that time is late now
 * @param apology what the letter then says
 */
export function receivedChoices(
  { now, locale, isLate }: Moment,
  known: string | undefined,
  apology: string,
): readonly Choice<string>[] {
  const noons = Array.from({ length: daysListed + 1 }, (_, ago) => {
    const noon = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ago, 12);
    return new Date(Math.min(noon.getTime(), now.getTime()));
  });
  const firstLate = noons.findIndex(isLate);
  const last = firstLate < 0 ? daysListed : Math.max(firstLate, 2);
  const dayFormat = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const days = noons.slice(0, last + 1).map((day, ago) => ({
    value: day.toISOString(),
    label: nameOf(ago, last) ?? dayFormat.format(day),
    detail: isLate(day) ? apology : '',
  }));
  if (known === undefined || days.some(({ value }) => value === known)) return days;
  const date = new Date(known);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
  return [{ value: known, label: format.format(date), detail: isLate(date) ? apology : '' }, ...days];
}

/** The moment at which the wizard asks. */
export interface Moment {
  readonly now: Date;
  /** A BCP 47 tag, for the names of days. */
  readonly locale: string;
  readonly isLate: (receivedAt: Date) => boolean;
}

function nameOf(ago: number, last: number): string | undefined {
  if (ago === last) return names.earlier;
  return [names.today, names.yesterday][ago];
}
