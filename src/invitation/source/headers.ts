import { readMailbox } from '../../text/mailbox.ts';
import type { Message } from './message.ts';
import { readDate } from './received.ts';

type HeaderName = 'from' | 'to' | 'subject' | 'date' | 'replyTo' | 'other';

/** How mail programs name the lines that they show above a message, in the languages of recruiters' offices. */
const names: Readonly<Record<HeaderName, string>> = {
  from: 'from|von|de|da|van|från|fra|od|lähettäjä|expéditeur|sender',
  to: 'to|an|à|para|a|aan|till|til|do|destinataire|recipient',
  subject: 'subject|betreff|objet|asunto|oggetto|onderwerp|ämne|emne|assunto|temat|předmět|re',
  date: 'date|sent|datum|gesendet|envoyé|enviado el|enviado|fecha|data|inviato|verzonden|skickat|dato|received',
  replyTo: 'reply-to|antwort an|répondre à|responder a',
  other: 'cc|bcc|kopie|copie|importance|attachments?|anlagen|thread-topic|priority',
};
const nameOf = new Map(
  Object.entries(names).flatMap(([name, all]) => all.split('|').map((one) => [one, name as HeaderName])),
);
/** Single letters and short words that open a line of prose too. */
const isWeak = (name: string): boolean => name.length < 3 && name !== 'to';

const line = /^[\s>#*_]{0,8}([\p{L}-]{1,14}(?: [\p{L}]{1,3})?)[*_]{0,2} ?:[*_]{0,2}[ \t]{0,8}/u;
const longestName = 60;

export interface HeaderBlock {
  readonly headers: Omit<Message, 'text'>;
  /** The index of the first line behind the block and the empty lines after it. */
  readonly end: number;
}

/** Reads the header lines that a message begins with, as they are copied along with it; none is a block too. */
export function readHeaders(lines: readonly string[], start: number): HeaderBlock {
  const values = new Map<HeaderName, string>();
  const shown = senderShown(lines, start);
  let at = shown?.end ?? start;
  let last: HeaderName | undefined;
  let blanks = 0;
  for (; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (text.trim() === '') {
      blanks += 1;
      if (blanks > 1 && values.size > 0) break;
      continue;
    }
    const header = readHeaderLine(text);
    if (!header && blanks === 0 && last && /^[ \t]/u.test(text)) {
      values.set(last, `${values.get(last) ?? ''} ${text.trim()}`);
      continue;
    }
    // Behind an empty line only another name of a header goes on with the block, and none that opens a list.
    if (!header || (blanks > 0 && (values.has(header.name) || values.size === 0))) break;
    if (!values.has(header.name)) values.set(header.name, header.value);
    last = header.name;
    blanks = 0;
  }
  const hasBlock = values.size > 0 && [...values.keys()].some((name) => name !== 'other');
  return {
    headers: { ...(shown && { from: shown.from, date: shown.date }), ...fields(values) },
    end: hasBlock ? at : (shown?.end ?? start),
  };
}

/** Whether the line begins the header lines of another message: its sender stands there, and more headers below. */
export function opensHeaders(lines: readonly string[], at: number): boolean {
  if (readHeaderLine(lines[at] ?? '')?.name !== 'from') return false;
  const next = [1, 2, 3].map((step) => readHeaderLine(lines[at + step] ?? '')?.name);
  return next.filter((name) => name === 'to' || name === 'date' || name === 'subject').length > 1;
}

interface HeaderLine {
  readonly name: HeaderName;
  readonly value: string;
}

function readHeaderLine(text: string): HeaderLine | undefined {
  const found = line.exec(text.slice(0, longestName));
  const written = (found?.[1] ?? '').toLowerCase();
  const name = nameOf.get(written);
  if (!found || !name) return undefined;
  const value = text.slice(found[0].length).trim();
  const isAddressed = value.includes('@');
  return isWeak(written) && !isAddressed ? undefined : { name, value };
}

function fields(values: ReadonlyMap<HeaderName, string>): Omit<Message, 'text'> {
  const mailbox = (name: HeaderName) => {
    const value = values.get(name);
    return value ? readMailbox(value) : undefined;
  };
  const [from, to, replyTo] = [mailbox('from'), mailbox('to'), mailbox('replyTo')];
  const subject = values.get('subject');
  const date = readDate(values.get('date') ?? '');
  return {
    ...(subject && { subject: subject.replace(/[*_]{1,2}$/u, '') }),
    ...(from && { from }),
    ...(to && { to }),
    ...(replyTo && { replyTo }),
    ...(date && { date }),
  };
}

/** The sender's line as web mail shows it without a name of a header: "Ann Ek <ann@ek.example>", below it "to me". */
function senderShown(lines: readonly string[], start: number) {
  const first = lines.findIndex((text, at) => at >= start && text.trim() !== '');
  const text = (lines[first] ?? '').slice(0, 200).trim();
  const shown = /^[^<>:@]{1,80}<[^<>\s@]{1,64}@[^<>\s@]{1,200}>/u.exec(text);
  if (!shown) return undefined;
  let end = first + 1;
  let date = readDate(text.slice(shown[0].length));
  for (; end < Math.min(lines.length, first + 4); end++) {
    const below = (lines[end] ?? '').slice(0, 100).trim();
    const sent = readDate(below);
    if (!sent && !/^(?:to (?:me|you)\b|.{0,40}\bago\)?$|reply\b)/iu.test(below)) break;
    date ??= sent;
  }
  return { from: readMailbox(shown[0]), date, end };
}
