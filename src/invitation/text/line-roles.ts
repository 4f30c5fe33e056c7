/* Tells what each line of a message is for: words of a writer, or furniture of calendars, job sites and mail programs. */

import { addressesIn, findMailbox, type Mailbox } from '../../text/mailbox.ts';
import { readValediction } from '../../text/valediction.ts';
import { readGreeting } from '../../text/greeting.ts';

/**
 * What a line is for.
 * - `text`: words of a writer, with greeting, signature and details such as "Role: Senior Cook".
 * - `button`: something to press, and how to dial in: "Yes - No - Maybe", "Join with Google Meet", "Meeting ID: 1".
 * - `label`: the heading of a calendar's field with nothing behind it: "When", "Joining info", "Going?".
 * - `place`: the value of a calendar's place, on the line of its label or below it.
 * - `guest`: one of those invited, by a calendar.
 * - `footer`: what programs and lawyers set below a message: "Sent from my phone", "You are receiving this …".
 */
export type LineRole = 'text' | 'button' | 'label' | 'place' | 'guest' | 'footer';

export interface RoledLine {
  readonly text: string;
  readonly role: LineRole;
}

const setOf = (phrases: string): ReadonlySet<string> => new Set(phrases.split('|'));

/** What stands on the buttons of calendars, job sites and mail programs, in lower case. */
const buttons = setOf(
  'yes|no|maybe|accept|accepted|decline|tentative|propose a new time|propose new time|more options|reply|reply all|forward|rsvp|going|not going|' +
    'join|join meeting|join now|join call|join the call|join by phone|more phone numbers|more joining options|view map|map|directions|' +
    'view in browser|view in calendar|view on calendar|view event|view event details|view details|view all guest info|see all guests|add to calendar|' +
    'add to google calendar|add to outlook|add to outlook calendar|save to calendar|ical|reschedule|cancel|reschedule or cancel|cancel event|confirm|confirm attendance|' +
    'view job|view role|apply|apply now|apply with profile|easy apply|interested|not interested|no thanks|yes, interested|maybe later|accept invitation|' +
    'decline invitation|book a time|book a slot|pick a time|choose a time|schedule|schedule interview|schedule now|select a time|manage interview|view profile|view message|' +
    'reply to message|message|connect|follow|unfollow|open|open in app|download|download app|learn more|help|meeting options|find a local number|reset pin|' +
    'show more|see more|see less|read more|inbox|important|starred|print|close|ja|nein|vielleicht|annehmen|ablehnen|oui|non|peut-être|sí|quizás|' +
    'teilnehmen|zusagen|absagen|accepter|refuser|aceptar|rechazar',
);
/** What lines begin with that dial in, or that show another way to answer. */
const dialIn =
  /^(?:join (?:with|by|on|via|from|the|your|zoom|microsoft|teams|webex|google)\b.{0,80}|click here to join\b.{0,60}|microsoft teams (?:meeting|need help\??)|zoom meeting|google meet|meeting (?:id|number|password|passcode|url|link)\s?[:#].{0,80}|(?:passcode|password|access code|pin|phone conference id|conference id|one tap mobile|video call link|meet link)\s?[:#].{0,80}|(?:or )?(?:call in|dial|dial in|dial by)\b.{0,60}|or (?:call|dial)\b.{0,40}|(?:https?:\/\/)?(?:meet\.google\.com|[a-z0-9.-]{0,40}zoom\.us|teams\.microsoft\.com|teams\.live\.com|[a-z0-9.-]{0,40}webex\.com)\/\S{0,300}|\+?[\d ()+,;#*-]{7,40}#?(?: \p{L}.{0,50})?|find a local number.{0,40}|reply for \S{1,80}|view .{0,30} on google maps|invitation from google calendar.{0,80}|(?:event|calendar) details\s?:\s?https?:\S{0,300})$/iu;
/** Headings of a calendar's fields, in lower case, that stand alone on their line. */
const labels = setOf(
  'when|time|date|date and time|date & time|when & where|joining info|joining information|join info|conference details|description|agenda|notes|' +
    'event type|event name|event|event details|meeting details|invitee|invitee email|organizer|organiser|calendar|going|rsvp|questions|time zone|' +
    'invitee time zone|event date/time|duration|what|title|wann|quand|cuándo|reply|required|optional',
);
const placeLabels = setOf('where|location|venue|place|address|wo|ort|où|lieu|dónde|lugar|meeting location');
const guestLabels = setOf(
  'who|guests|guest list|attendees|invitees|participants|your guests|invited|required attendees|optional attendees|required|optional|wer|teilnehmer|gäste|invités|participantes|' +
    'invitee|invitee email|organizer|organiser|calendar',
);
const footerStart =
  /^(?:sent (?:from|via) (?!my (?:heart|side)\b)|get outlook|unsubscribe|to unsubscribe|manage (?:your )?(?:preferences|notifications|subscriptions)|this (?:e-?mail|message)\b.{0,60}\b(?:sent|intended|confidential|contains?|may|was|and any)\b|(?:this )?(?:e-?mail )?(?:is )?confidential|confidentiality|disclaimer|the information (?:contained|in this)|please consider the env|if you (?:no longer|do not wish|prefer not|are not the intended)|you(?:['’]re| are)? (?:are )?(?:receiving|received) (?:this|an?)\b|you have received this|forwarding this invitation|to stop receiving|view (?:this|message)|©|copyright|powered by|scheduled (?:with|via|by) |.{0,60}\b(?:is )?registered (?:in|at|office|company|address)\b|registered office|reg(?:istered)?\.? no|company (?:no|number|registration)|vat (?:no|number|reg)|why did (?:i|you) (?:get|receive) this|add us to your)/iu;

const longestLine = 400;
const bullet = /^[\s*•·▪◦●○‣>-]{1,9}(?=\S)/u;
/** A guest's part in the meeting behind the name. */
const part =
  /\s?[-–—(,]\s?(?:organi[sz]er|creator|optional|required|host|attendee|accepted|declined|tentative|no response|you)\)?$/iu;
const mostGuestLines = 30;

/** What each of `lines` is for, in their order. */
export function roleLines(lines: readonly string[]): RoledLine[] {
  const footerAt = footerFrom(lines);
  const roled: RoledLine[] = [];
  let open: 'guest' | 'place' | undefined;
  let count = 0;
  for (const [at, text] of lines.entries()) {
    const line = text.slice(0, longestLine).trim();
    if (at >= footerAt) {
      roled.push({ text, role: 'footer' });
      continue;
    }
    const label = labelOf(line);
    if (line === '') {
      // A list of guests may have empty lines between its heading and its names.
      if (count > 0) open = undefined;
    } else if (label) {
      open = label.opens;
      count = 0;
    }
    const role = label?.role ?? (line === '' ? 'text' : roleOf(line, open));
    if (role !== 'guest' && role !== 'place' && line !== '' && !label) open = undefined;
    else if (line !== '' && !label) {
      count += 1;
      if (open === 'place' || count > mostGuestLines) open = undefined;
    }
    roled.push({ text, role });
  }
  return roled;
}

function roleOf(line: string, open: 'guest' | 'place' | undefined): LineRole {
  if (isButton(line)) return 'button';
  if (open === 'place' && line.length < 120) return 'place';
  return open === 'guest' && isGuest(line) ? 'guest' : isMarkedGuest(line) ? 'guest' : 'text';
}

interface Label {
  readonly role: LineRole;
  /** What stands on the lines below. */
  readonly opens: 'guest' | 'place' | undefined;
}

/** The heading of a calendar's field, alone on its line or with its value. */
function labelOf(line: string): Label | undefined {
  const [, name = '', value = ''] =
    /^[*_•\s]{0,4}([\p{L}][\p{L} /&]{1,24}?)[*_]{0,2}\s?(?:[:?][*_]{0,2}\s?(.{0,300}))?$/u.exec(line) ?? [];
  const folded = name.toLowerCase();
  const isGuests = guestLabels.has(folded);
  const isPlace = placeLabels.has(folded);
  if (!isGuests && !isPlace && !labels.has(folded)) return undefined;
  if (value === '') return { role: 'label', opens: isGuests ? 'guest' : isPlace ? 'place' : undefined };
  if (isPlace) return { role: 'place', opens: undefined };
  return isGuests && (value.includes('@') || part.test(value))
    ? { role: 'guest', opens: 'guest' }
    : undefined;
}

/** Whether a line holds nothing but what can be pressed: "Yes - No - Maybe", "Going (ann@ek.example)? Yes". */
function isButton(line: string): boolean {
  const bare = line
    .replace(/^\[image: [^\]]{0,60}\]/iu, '')
    .replace(/^(?:going|rsvp|will you attend|are you going)\b[^?]{0,80}\?/iu, '')
    .replace(/(?:»|›|→|>|>>)$/u, '')
    .trim();
  if (bare === '') return line !== '';
  if (dialIn.test(bare)) return true;
  if (bare.length > 120) return false;
  const parts = bare
    .split(/\s[-–—]\s|[|·•⋅/[\]()<>]|\t|  /u)
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
  return (
    parts.length > 0 &&
    (parts.every((word) => buttons.has(word)) ||
      bare
        .toLowerCase()
        .split(/\s+/u)
        .every((word) => answers.has(word)))
  );
}

const answers = setOf('yes|no|maybe|more|options|accept|decline|tentative');

/** Whether a line of a list of guests is one: an address, or a name of a few words. */
function isGuest(line: string): boolean {
  if (line.length > 120 || /[.!?:]$/u.test(line)) return false;
  return line.includes('@') || part.test(line) || line.split(/\s+/u).length <= 5;
}

/** "Ann Ek - organizer", wherever it stands. */
const isMarkedGuest = (line: string): boolean =>
  line.length < 120 && /\s?[-–—(]\s?(?:organi[sz]er|creator|optional)\)?$/iu.test(line);

/** Where what programs and lawyers set below a message begins; behind the last line where there is none. */
function footerFrom(lines: readonly string[]): number {
  let first = 0;
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    if (text.length <= 80 && (readValediction(text) || (at < 20 && readGreeting(text)?.isOpened))) first = at;
  }
  const at = lines.findIndex(
    (line, index) => index > first && footerStart.test(line.slice(0, longestLine).trim().replace(bullet, '')),
  );
  return at < 0 ? lines.length : at;
}

/** The guests of a calendar's message; the name is empty where only an address stands. */
export interface Guest extends Mailbox {
  readonly isOrganizer: boolean;
}

/** Reads the lines whose role is `guest`. */
export function readGuests(lines: readonly RoledLine[]): Guest[] {
  return lines
    .filter(({ role }) => role === 'guest')
    .slice(0, mostGuestLines)
    .map(({ text }) => {
      const line = text.slice(0, longestLine).trim().replace(bullet, '');
      const value = /^[\p{L} ]{2,24}: (?<value>\S.{0,200})/u.exec(line)?.groups?.['value'] ?? line;
      const { name } = findMailbox(value.replace(part, ''));
      return {
        name: value.slice(name.start, name.end),
        address: addressesIn(value)[0] ?? '',
        isOrganizer: /organi[sz]er|host\)?$/iu.test(line),
      };
    });
}
