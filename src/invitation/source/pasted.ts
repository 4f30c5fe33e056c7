/* Reads a message that was copied from where it was shown: text, the source of an HTML page, or a calendar file. */

import { isCalendar, readCalendar } from './calendar.ts';
import { readChat } from './chat.ts';
import { readHeaders } from './headers.ts';
import { htmlToText } from './html.ts';
import type { Message } from './message.ts';

/** How much of a text tells whether it is HTML. */
const opening = 2000;

export function readPasted(source: string, now?: Date): Message {
  if (isCalendar(source)) return ofEvent(source);
  const text = isHtml(source) ? htmlToText(source) : source;
  const lines = text.split('\n');
  const chat = readChat(lines);
  if (chat) return chat;
  const { headers, end } = readHeaders(lines, 0, now);
  const rest = lines.slice(end).join('\n');
  // A page may stand below a subject that was copied apart.
  return { ...headers, text: end > 0 && isHtml(rest) ? htmlToText(rest) : rest };
}

/** Whether a text is the source of a page: it begins with a tag, and holds more of them than a note about HTML does. */
function isHtml(text: string): boolean {
  const start = text.slice(0, opening).trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/iu.test(start)) return true;
  if (!/^<(?:!--|meta|div|p|span|table|center|font|style|h[1-6])\b/iu.test(start)) return false;
  return /<\/(?:div|p|span|table|td|font|style|h[1-6])>|<br\b/iu.test(text.slice(0, 4 * opening));
}

/** A calendar file alone: what its event says stands for the header fields. */
function ofEvent(source: string): Message {
  const event = readCalendar(source);
  const { summary, description = '', organizer, attendees = [], sentAt } = event ?? {};
  return {
    text: description,
    subject: summary,
    from: organizer,
    to: attendees.length === 1 ? attendees[0] : undefined,
    recipients: attendees.filter(({ address }) => address !== organizer?.address),
    date: sentAt,
    event,
  };
}
