/* Tells by when an invitation should be answered, and how long that is. */

/** How long a reply may take, in hours. */
export interface ReplyLimits {
  /** From then on a reply is due. */
  readonly dueAfter: number;
  /** From then on it is late: an apology is in place. */
  readonly lateAfter: number;
}

/** A prompt reply comes within 24 to 48 hours. */
export const promptReply: ReplyLimits = { dueAfter: 24, lateAfter: 48 };

export interface ClockOptions extends Partial<ReplyLimits> {
  /** Whether the hours of Saturdays and Sundays do not count. */
  readonly skipWeekends?: boolean;
  /** Whose Saturdays and Sundays: an IANA time zone such as "Europe/Oslo". Absent: the machine's own. */
  readonly timeZone?: string;
}

export interface ReplyBy {
  readonly dueAt: Date;
  readonly lateAt: Date;
  /**
   * Hours until it is late, a fraction; negative once it is, down to a year. Hours that do not count are left out.
   */
  readonly hoursLeft: number;
  readonly state: 'open' | 'due' | 'late';
  /** When to remind next: at `dueAt`, then at `lateAt`, then never again. */
  readonly nextReminder: Date | undefined;
}

const hour = 3_600_000;
/** A year: more than any limit makes sense for, and as far as lateness is counted. */
const mostHours = 24 * 366;

/**
 * The reply-by clock of an invitation that came at `receivedAt`, read at `now`. An hour is an hour, also on days
 * that have 23 or 25 of them; only where weekends do not count, the calendar of `timeZone` says when one begins and
 * ends. An invitation from the future is as fresh as one that came just now: clocks differ.
 * @throws {RangeError} for limits that are not in order, a date that is none, or a time zone that is unknown
 */
export function replyBy(receivedAt: Date, now: Date, options: ClockOptions = {}): ReplyBy {
  const { dueAfter, lateAfter } = { ...promptReply, ...options };
  if (!(dueAfter >= 0 && lateAfter >= dueAfter && lateAfter <= mostHours)) {
    throw new RangeError(
      `A reply can’t be due after ${dueAfter} hours and late after ${lateAfter}: give hours in this order, from 0 up to a year.`,
    );
  }
  if (Number.isNaN(receivedAt.getTime()) || Number.isNaN(now.getTime())) {
    throw new RangeError('The clock needs two valid dates: when the invitation came, and now.');
  }
  const week = options.skipWeekends ? workWeek(options.timeZone) : undefined;
  const start = receivedAt.getTime();
  const dueAt = after(start, dueAfter * hour, week);
  const lateAt = after(start, lateAfter * hour, week);
  const at = Math.max(now.getTime(), start);
  const state = at >= lateAt ? 'late' : at >= dueAt ? 'due' : 'open';
  return {
    dueAt: new Date(dueAt),
    lateAt: new Date(lateAt),
    hoursLeft: (at < lateAt ? counted(at, lateAt, week) : -counted(lateAt, at, week)) / hour,
    state,
    nextReminder: state === 'late' ? undefined : new Date(state === 'due' ? lateAt : dueAt),
  };
}

/** Whether the local day of an instant counts, and when the next one begins; in milliseconds. */
interface Week {
  counts(at: number): boolean;
  nextDay(at: number): number;
}

/** The instant at which `duration` of counting time has passed since `start`; in milliseconds. */
function after(start: number, duration: number, week: Week | undefined): number {
  if (!week) return start + duration;
  let at = start;
  let left = duration;
  for (;;) {
    const next = week.nextDay(at);
    if (week.counts(at)) {
      if (left <= next - at) return at + left;
      left -= next - at;
    }
    at = next;
  }
}

/** How much of the time between two instants counts, of a year at most; in milliseconds. */
function counted(from: number, until: number, week: Week | undefined): number {
  const to = Math.min(until, from + mostHours * hour);
  if (!week) return to - from;
  let sum = 0;
  for (let at = from; at < to;) {
    const next = Math.min(week.nextDay(at), to);
    if (week.counts(at)) sum += next - at;
    at = next;
  }
  return sum;
}

/** The calendar of a time zone, as far as it is known here: which day it is, and when the next one begins. */
function workWeek(timeZone: string | undefined): Week {
  const format = new Intl.DateTimeFormat('en-US', {
    ...(timeZone !== undefined && { timeZone }),
    weekday: 'short',
  });
  const dayAt = (at: number) => format.format(at);
  return {
    counts: (at) => !/^(?:Sat|Sun)$/u.test(dayAt(at)),
    nextDay(at) {
      const today = dayAt(at);
      // A day has 23 to 25 hours, and where a zone crosses the date line it can have none at all.
      let before = at;
      let behind = at + hour;
      while (dayAt(behind) === today) {
        before = behind;
        behind += hour;
      }
      while (behind - before > 1) {
        const middle = Math.floor((before + behind) / 2);
        if (dayAt(middle) === today) before = middle;
        else behind = middle;
      }
      return behind;
    },
  };
}
