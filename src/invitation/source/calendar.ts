/* Reads the event of an iCalendar object (RFC 5545), as meeting requests carry one. */

import type { Mailbox } from '../../text/mailbox.ts';
import { instantIn, zoneNamed } from '../time-zones.ts';
import { htmlToText } from './html.ts';

/*
 * An own reader rather than a library: of the whole standard an invitation needs eight properties of one event, and
 * the known libraries bring recurrence rules, a writer and their zone tables, many times the size of all other readers.
 */

/** What a meeting request says of its meeting. */
export interface CalendarEvent {
  readonly summary?: string;
  readonly description?: string;
  readonly location?: string;
  readonly organizer?: Mailbox;
  readonly attendees: readonly Mailbox[];
  readonly start?: Date;
  /** The zone that the start is written in, an IANA name or the calendar's own; absent where it has none. */
  readonly timeZone?: string;
  /** When the request was sent. */
  readonly sentAt?: Date;
}

/** One line of an object (RFC 5545, section 3.1). */
interface ContentLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** More than any meeting request has, in UTF-16 units and lines. */
const longestObject = 128 * 1024;
const mostAttendees = 50;
const longestText = 20_000;

/** Whether a text is an iCalendar object. */
export const isCalendar = (text: string): boolean => /^\s{0,20}BEGIN:VCALENDAR\s/iu.test(text);

/** The first event of an object; undefined where it has none. */
export function readCalendar(object: string): CalendarEvent | undefined {
  const open: string[] = [];
  const said = new Map<string, ContentLine>();
  const attendees: Mailbox[] = [];
  for (const text of unfolded(object)) {
    const line = contentLine(text);
    if (!line) continue;
    const value = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') open.push(value);
    else if (line.name === 'END') {
      if (open.pop() === 'VEVENT') break;
    } else if (line.name === 'METHOD' || open.at(-1) === 'VEVENT') {
      if (line.name === 'ATTENDEE' && attendees.length < mostAttendees) attendees.push(mailboxOf(line));
      else if (!said.has(line.name)) said.set(line.name, line);
    }
  }
  if (said.size === 0 || (said.size === 1 && said.has('METHOD'))) return undefined;
  return eventOf(said, attendees);
}

function eventOf(said: ReadonlyMap<string, ContentLine>, attendees: readonly Mailbox[]): CalendarEvent {
  const text = (name: string) => textOf(said.get(name)?.value ?? '');
  const organizer = said.get('ORGANIZER');
  const begins = said.get('DTSTART');
  const start = begins && instantOf(begins);
  const written = text('DESCRIPTION');
  const description = /<(?:html|body|p|br|div)\b/iu.test(written) ? htmlToText(written) : written;
  // Without a method an object is a calendar's own file, and its stamp the day on which it was written out.
  const stamp = said.has('METHOD') ? said.get('DTSTAMP') : undefined;
  const sentAt = stamp && instantOf(stamp)?.at;
  return {
    attendees,
    ...(text('SUMMARY') && { summary: text('SUMMARY') }),
    ...(description && { description }),
    ...(text('LOCATION') && { location: text('LOCATION') }),
    ...(organizer && { organizer: mailboxOf(organizer) }),
    ...(start?.at && { start: start.at }),
    ...(start?.zone !== undefined && { timeZone: start.zone }),
    ...(sentAt && { sentAt }),
  };
}

/** The lines of an object; one that begins with white space goes on with the line before (section 3.1). */
function unfolded(object: string): string[] {
  const lines: string[] = [];
  let parts: string[] = [];
  for (const line of object.slice(0, longestObject).split(/\r\n|\n|\r/u)) {
    if (/^[ \t]/u.test(line) && parts.length > 0) parts.push(line.slice(1));
    else {
      if (parts.length > 0) lines.push(parts.join(''));
      parts = [line];
    }
  }
  lines.push(parts.join(''));
  return lines;
}

/** Cuts a line at the colon and the semicolons that are not within quotation marks. */
function contentLine(line: string): ContentLine | undefined {
  const pieces: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted || (character !== ';' && character !== ':')) continue;
    pieces.push(line.slice(start, at));
    start = at + 1;
    if (character === ':') break;
  }
  const [name = '', ...parameters] = pieces;
  if (!/^[A-Za-z0-9-]{1,40}$/u.test(name)) return undefined;
  const pairs = parameters.map((parameter): [string, string] => {
    const equals = parameter.indexOf('=');
    const value = parameter.slice(equals + 1);
    return [parameter.slice(0, Math.max(equals, 0)).toUpperCase(), value.replace(/^"|"$/gu, '')];
  });
  return { name: name.toUpperCase(), parameters: new Map(pairs), value: line.slice(start) };
}

/** TEXT (section 3.3.11) without its escapes. */
const textOf = (value: string): string =>
  value
    .slice(0, longestText)
    .replace(/\\([\\;,Nn])/gu, (_, escaped: string) => (/n/iu.test(escaped) ? '\n' : escaped))
    .trim();

/** "ORGANIZER;CN=Ann Ek:mailto:ann@ek.example" */
function mailboxOf({ parameters, value }: ContentLine): Mailbox {
  const address = value.trim().replace(/^mailto:/iu, '');
  const name = (parameters.get('CN') ?? '').trim();
  return { name: name.includes('@') ? '' : name, address: address.includes('@') ? address : '' };
}

/** The instant of a DATE-TIME (section 3.3.5); a whole day, or an hour on no known clock, is none. */
function instantOf({ parameters, value }: ContentLine): { at: Date | undefined; zone: string | undefined } {
  const [, year, month, day, hour, minute, second, utc] =
    /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])([0-5]\d)([0-6]\d)(Z?)$/u.exec(
      value.trim(),
    ) ?? [];
  const named = utc === 'Z' ? 'UTC' : parameters.get('TZID');
  const zone = named === undefined ? undefined : zoneNamed(named);
  if (year === undefined || zone === undefined) return { at: undefined, zone: named };
  const at = instantIn(zone, {
    year: Number(year),
    month: Number(month) - 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  });
  return { at, zone: typeof zone === 'string' ? canonical(zone) : named };
}

const canonical = (zone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
