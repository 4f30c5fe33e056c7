/* Reads what web mail shows between the name of a sender and the message: to whom and when it was sent, and details. */

import { readMailbox, type Mailbox } from '../../text/mailbox.ts';
import { isPersonName } from '../../text/person.ts';
import { announcesMessage, readQuotedHeader } from '../../text/quoting.ts';
import { isDateAlone } from './date-alone.ts';
import { isGreeting } from './greeted.ts';
import type { HeaderBlock } from './message.ts';
import { readDate } from './received.ts';
import { isFurniture, isRecipient } from './shown-lines.ts';

/** So many lines that are not empty are looked through: names of folders, notes of the program, messages folded up. */
const mostLines = 24;
/** "Ann Ek", "Human Resource Dept <hr@lund.example>" */
const longestName = 80;
/** A longer line that begins like a greeting is the first words of a message that is folded up. */
const longestGreeting = 40;
/** The programs that show their own name first. */
const program =
  /^(?:gmail|(?:yahoo|icloud|zoho) mail|fastmail|proton ?mail|outlook|gmx|web\.de|mail|inbox)$/iu;

interface Line {
  readonly text: string;
  readonly at: number;
}

/** What one line says of the sending. */
interface Part {
  /** Of a line that holds nothing else. */
  readonly date?: Date | undefined;
  readonly isRecipient?: boolean;
  readonly to?: string;
  readonly from?: string;
  readonly subject?: string;
}

/**
 * Reads "Ann Ek", "Oct 14, 2025, 4:51 PM" and "to me", below each other in any order, with the details that can be
 * folded out; and "Ann Ek   Inbox   12 January 2026 at 16:20" in one line. Undefined where nothing of it is certain.
 */
export function readWebMail(lines: readonly string[], start: number, now?: Date): HeaderBlock | undefined {
  const top = topOf(lines, start);
  return readOneLine(top, now) ?? readParts(top, now);
}

/** The lines above the greeting and above what is quoted; none where the text begins with header lines. */
function topOf(lines: readonly string[], start: number): readonly Line[] {
  const top: Line[] = [];
  for (let at = start; at < lines.length && top.length < mostLines; at++) {
    const text = (lines[at] ?? '').trim();
    if (text === '') continue;
    const isOver = text.startsWith('>') || (text.length < longestGreeting && isGreeting(text));
    if (isOver || announcesMessage(text) || (top.length === 0 && readQuotedHeader(text))) break;
    top.push({ text, at });
  }
  return top;
}

/** Name, folder and date of the list of messages, in front of the subject. */
function readOneLine([first, second]: readonly Line[], now: Date | undefined): HeaderBlock | undefined {
  const [name = '', ...others] = first?.text.split(/\t| {2,}/u) ?? [];
  const shown = others.findLast((part) => part.trim() !== '') ?? '';
  const date = isDateAlone(shown) && isPersonName(name) ? readDate(shown, now) : undefined;
  if (!first || !date) return undefined;
  const hasSubject = second?.at === first.at + 1 && !readQuotedHeader(second.text);
  return {
    headers: { from: readMailbox(name), date, ...(hasSubject && { subject: second.text }) },
    end: first.at + (hasSubject ? 2 : 1),
  };
}

/** The first lines in a row that say when and to whom. */
function readParts(top: readonly Line[], now: Date | undefined): HeaderBlock | undefined {
  let parts: Part[] = [];
  for (let at = 0; at <= top.length; at++) {
    const part = partOf(top[at]?.text ?? '', now);
    if (part) parts.push(part);
    else {
      const block = blockOf(top, at - parts.length, parts);
      if (block) return block;
      parts = [];
    }
  }
  return undefined;
}

function partOf(text: string, now: Date | undefined): Part | undefined {
  const date = isDateAlone(text) ? readDate(text, now) : undefined;
  if (date) return { date };
  const header = readQuotedHeader(text);
  const value = header && text.slice(header.start, header.end);
  if (header?.name === 'from' || header?.name === 'subject') return { [header.name]: value };
  if (header?.name === 'to') return { isRecipient: true, ...(value !== undefined && { to: value }) };
  if (isRecipient(text))
    return { isRecipient: true, ...(!/\sme\b/u.test(text) && { to: text.replace(/^\S+\s/u, '') }) };
  return header || isFurniture(text) || /^:\s/u.test(text) ? {} : undefined;
}

/** @param first the index of the first of the parts */
function blockOf(top: readonly Line[], first: number, parts: readonly Part[]): HeaderBlock | undefined {
  const { date, isRecipient: isSent, to, from, subject }: Part = Object.assign({}, ...parts.toReversed());
  const above = top[first - 1]?.text ?? '';
  const sender = senderOf(above, from);
  if (!date || !sender || isSent !== true) return undefined;
  const shown = subject ?? subjectAbove(top, sender.name !== '' && first > 0 ? first - 1 : first);
  return {
    headers: {
      from: sender,
      date,
      ...(shown !== undefined && { subject: shown }),
      ...(to !== undefined &&
        (to.includes('@') || isPersonName(to)) &&
        to !== 'me' && { to: readMailbox(to) }),
    },
    end: (top[first + parts.length - 1]?.at ?? 0) + 1,
  };
}

/** The name stands above the parts, or with its address among them. */
function senderOf(above: string, from: string | undefined): Mailbox | undefined {
  const isName =
    above.length <= longestName && isPersonName(above) && !/^(?:interview|invitation|meeting)/iu.test(above);
  if (from === undefined)
    return isName || (above.length <= longestName && /<[^<>\s@]{1,64}@[^<>\s@]{1,64}>$/u.test(above))
      ? readMailbox(above)
      : undefined;
  const sender = readMailbox(from);
  return sender && sender.name === '' && isName ? { ...sender, name: above } : sender;
}

/** The subject stands first, but below the name of the program right above the sender. */
function subjectAbove(top: readonly Line[], sender: number): string | undefined {
  const [first] = top;
  const line = first && program.test(first.text) ? top[sender - 1] : first;
  if (!line || sender < 1 || isFurniture(line.text) || /^\(.{1,20}\)$/u.test(line.text)) return undefined;
  return line.text;
}
