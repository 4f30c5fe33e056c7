/* Reads header lines such as `Subject: …`, and tells where those at the top of a draft end. */

import type { LineKind } from './line-reader.ts';

export type HeaderName = 'subject' | 'to' | 'cc' | 'bcc' | 'from' | 'date' | 'replyTo' | 'other';

/**
 * How header fields are named (RFC 5322, section 3.6), and how mail programs name the lines that they show above a
 * message, in the languages of recruiters' offices.
 */
const names: Readonly<Record<HeaderName, string>> = {
  subject: 'subject|betreff|objet|asunto|oggetto|onderwerp|ämne|emne|assunto|temat|předmět|re',
  to: 'to|an|à|para|a|aan|till|til|do|destinataire|recipient',
  cc: 'cc|kopie|copie',
  bcc: 'bcc',
  from: 'from|von|de|da|van|från|fra|od|lähettäjä|expéditeur|sender',
  date: 'date|sent|datum|gesendet|envoyé|enviado el|enviado|fecha|data|inviato|verzonden|skickat|dato|received',
  replyTo: 'reply-to|antwort an|répondre à|responder a',
  other: 'importance|attachments?|anlagen|thread-topic|priority',
};
const nameOf = new Map(
  Object.entries(names).flatMap(([name, all]) => all.split('|').map((one) => [one, name as HeaderName])),
);
/** Short words open a line of prose too, so that only an address behind them makes them the name of a header. */
const isWeak = (name: string): boolean => name.length < 3 && name !== 'to' && name !== 'cc';

export interface HeaderLine {
  readonly name: HeaderName;
  /** The value's place in the line, without marks and white space around it. */
  readonly start: number;
  readonly end: number;
}

const longestName = 60;
const opening =
  /^ {0,3}(?:#{1,6}[ \t]+)?([*_]{0,3})([\p{L}-]{1,14}(?: \p{L}{1,3})?) ?([*_]{0,3}) ?:[ \t]{0,8}/u;

/**
 * Reads a line such as `Subject: Interview` (RFC 5322, section 2.2), with or without the marks of a heading or of
 * emphasis: `**Subject:** x`, `*Subject: x*`, `__Subject__: x`, `**Subject: **x`. A value may be empty; marks that
 * are its own belong to it.
 */
export function readHeader(line: string): HeaderLine | undefined {
  const [all, marks = '', written = '', closing = ''] = opening.exec(line.slice(0, longestName)) ?? [];
  const name = nameOf.get(written.toLowerCase());
  if (all === undefined || name === undefined || (closing !== '' && closing !== reversed(marks)))
    return undefined;
  let start = all.length;
  let end = line.length;
  if (marks !== '' && closing === '') {
    if (line.startsWith(reversed(marks), start)) start += marks.length;
    else if (line.trimEnd().endsWith(reversed(marks))) end = line.trimEnd().length - marks.length;
    else return undefined;
  }
  if (line.slice(0, start).trimStart().startsWith('#')) end = headingEnd(line, start, end);
  const value = line.slice(start, end);
  if (isWeak(written.toLowerCase()) && !value.includes('@')) return undefined;
  end = start + value.trimEnd().length;
  return { name, start: Math.min(start + value.length - value.trimStart().length, end), end };
}

const reversed = (marks: string): string => [...marks].toReversed().join('');

/** Where a heading ends in front of the number signs that may close it (CommonMark 0.31, section 4.2). */
export function headingEnd(line: string, start: number, end = line.length): number {
  const length = line.slice(0, end).trimEnd().length;
  let text = length;
  while (text > start && line.charAt(text - 1) === '#') text -= 1;
  const closes = text < length && (text <= start || ' \t'.includes(line.charAt(text - 1)));
  return closes ? line.slice(0, text).trimEnd().length : length;
}

/**
 * Tells where the header lines at the top of a draft end. In front of the subject line they may be set apart by empty
 * lines, as Markdown would else show them as one; the first empty line below it ends them, and so does another
 * subject, so that a letter may well begin with "To:". Comments stand anywhere between them.
 */
export class HeaderRegion {
  /** Whether the subject line was read. */
  hasSubject = false;
  hasEnded = false;

  /** The header in the next line; undefined where none is, and from the end of the region on. */
  read({ kind, text }: { readonly kind: LineKind; readonly text: string }): HeaderLine | undefined {
    if (this.hasEnded || kind === 'comment') return undefined;
    if (kind === 'blank') {
      this.hasEnded = this.hasSubject;
      return undefined;
    }
    const header = kind === 'text' || kind === 'heading' ? readHeader(text) : undefined;
    const belongs = header && header.name !== 'other' && !(header.name === 'subject' && this.hasSubject);
    if (!belongs) {
      this.hasEnded = true;
      return undefined;
    }
    this.hasSubject ||= header.name === 'subject';
    return header;
  }
}
