/* Recognises the lines with which mail programs introduce a quoted or forwarded message. */

import { readHeader } from './header-lines.ts';
import type { Span } from './span.ts';
import { LetterPattern } from './letter-pattern.ts';

/** A line below the one that is read: 0 is the next. Empty where the text has ended. */
export type LineBelow = (count: number) => string;

/** How many lines below a line tell what it announces. */
export const linesAhead = 3;

/** "---------- Forwarded message ---------", "Begin forwarded message:", as mail programs write it in each language. */
const forwarded =
  /^(begin )?(?:forwarded message|forwarded by|weitergeleitete nachricht|anfang der weitergeleiteten (?:e-mail|nachricht)|message transféré|videresendt (?:melding|besked|meddelelse)|edelleenlähetetty viesti|välitetty viesti|przekazana wiadomość|wiadomość przekazana dalej|přeposlaná zpráva|továbbított üzenet|mesaj redirecționat|προωθημένο μήνυμα|iletilen ileti|пересылаемое сообщение|转发邮件|转发的邮件|轉寄的郵件|転送メッセージ|전달된 메시지|début du message (?:réexpédié|transféré)|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|vidarebefordrat meddelande|mensagem encaminhada)(?![\p{L}\p{N}])/iu;
/** "-----Original Message-----" */
const original =
  /^(?:original (?:message|appointment)|ursprünglicher termin|ursprüngliche nachricht|originalnachricht|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|opprinnelig melding|oprindelig meddelelse|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|pôvodná správa|eredeti üzenet|mesaj original|αρχικό μήνυμα|özgün ileti|orijinal ileti|исходное сообщение|原始邮件|原始郵件|元のメッセージ|원본 메시지|mensagem original)(?![\p{L}\p{N}])/iu;
const marks = /^[\s>*_]{0,8}(-{2,40})?[\s*_]{0,8}/u;

/**
 * Whether the line is one that mail programs write above a message: below it stand only words of others. Dashes in
 * front of the words show that, or that nothing else stands on the line.
 */
export function announcesMessage(line: string): 'original' | 'forwarded' | undefined {
  const start = line.slice(0, 200).trimEnd();
  const [all = '', dashes] = marks.exec(start) ?? [];
  const words = start.slice(all.length);
  for (const [kind, pattern] of [
    ['forwarded', forwarded],
    ['original', original],
  ] as const) {
    const said = pattern.exec(words)?.[0];
    if (said !== undefined && (dashes !== undefined || /^[\s:*_-]*$/u.test(words.slice(said.length))))
      return kind;
  }
  return undefined;
}

/**
 * Whether the line begins the header lines of another message, as Outlook writes them: its sender stands there, and
 * another right below, or two near by; one will do where the sender has an address.
 */
export function opensHeaders(line: string, below: LineBelow): boolean {
  const from = readQuotedHeader(line, readQuotedHeader(below(0)) !== undefined);
  if (from?.name !== 'from') return false;
  let others = line.slice(from.start).includes('@') ? 1 : 0;
  for (let count = 0; count < linesAhead && others < 2; count++) {
    const name = readQuotedHeader(below(count))?.name;
    if (name === 'to' || name === 'date' || name === 'subject') others += count === 0 ? 2 : 1;
  }
  return others > 1;
}

/** A header line of a message that is quoted: it may be indented, and stand behind `>`. */
export function readQuotedHeader(line: string, isBeside = false): ReturnType<typeof readHeader> {
  const quoted = /^[\s>]{1,8}/u.exec(line)?.[0].length ?? 0;
  const header = readHeader(line.slice(quoted), isBeside);
  return header && { ...header, start: header.start + quoted, end: header.end + quoted };
}

export interface Attribution {
  /** The writer's name in the line; empty where an address stands alone. */
  readonly name: Span;
  /** How many lines it takes: mail programs wrap long ones. */
  readonly lines: number;
  /** The line, or the two in one. */
  readonly text: string;
}

/** Longer lines are prose. */
const longestLine = 300;
const begins = new LetterPattern(
  String.raw`^[\s>]{0,8}(?:-{2,3} )?(?:on|am|le|el|il|op|den|em)(?![\p{L}\p{N}])`,
  'iu',
);
/** The verb ends the line: "On …, Ann Ek wrote:", "Le … Ann Ek a écrit :"; Yahoo's is "said". */
const ends = /(?:^|[\s>)\]])(?:wrote|said|a écrit|escribió|ha scritto|escreveu|skrev|schrieb)\s?:$/iu;
/** The verb stands in front of the name: "Am … schrieb Ann Ek:", "Op … schreef Ann Ek het volgende:". */
const within = /(?:^|\s)(?:schrieb|schreef|skrev)\s/iu;
/** A clock time, a year, a day in numbers, a day of the week set off by a comma: what programs write. */
const stamp =
  /(?<!\d)(?:\d{1,2}[:.h]\d{2}|(?:19|20)\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?!\d)|(?:mon|tues|wednes|thurs|fri|satur|sun)day,/iu;
const fullName = new LetterPattern(
  String.raw`^\p{Lu}[\p{L}\p{M}'’.-]{0,40}(?: (?:\p{Lu}[\p{L}\p{M}'’.-]{0,40}|van|von|der|den|de|da|di|del|la|bin|al)){0,4}$`,
);
/** What stands before a name: a time, its zone, marks. */
const beforeName = new LetterPattern(
  String.raw`^[\s"'*_]*(?:(?:[ap]\.?m\.?|uhr|gmt|utc)(?![\p{L}])[\s"'*_]*)?`,
  'iu',
);

/**
 * Reads the line that a mail program writes above the message that is answered: "On 3 Nov 2026 at 10:14, Ann Ek
 * <ann@ek.example> wrote:", in any of its languages, wrapped or not. It has the writer's address in brackets, or both a
 * time and a name; "On Monday your colleague wrote:" is a sentence.
 */
export function readAttribution(line: string, below: LineBelow): Attribution | undefined {
  const first = line.slice(0, longestLine).trimEnd();
  if (first.length < 6 || line.trimEnd().length > longestLine) return undefined;
  const name = first.endsWith(':') ? writerIn(first) : undefined;
  if (name) return { name, lines: 1, text: first };
  if (!begins.test(first) || !/\d/u.test(first)) return undefined;
  const second = below(0).slice(0, longestLine).trim().replace(/^>\s?/u, '');
  if (!second.endsWith(':')) return undefined;
  const both = first.endsWith('<') ? first + second : `${first} ${second}`;
  const wrapped = writerIn(both);
  return wrapped && { name: wrapped, lines: 2, text: both };
}

/** The place of the writer's name in an attribution; undefined where the line is none. */
function writerIn(line: string): Span | undefined {
  const verb = ends.exec(line) ?? within.exec(line);
  if (!verb) return undefined;
  const isBehind = verb.index + verb[0].length < line.length;
  const address = bracketedAddress(line);
  const start = isBehind ? verb.index + verb[0].length : 0;
  const end = isBehind ? line.lastIndexOf(':') : verb.index;
  const name = nameIn(
    line,
    start,
    address && address.start >= start ? Math.min(address.start, end) : end,
    isBehind,
  );
  const opensWell = begins.test(line);
  if (address) {
    const gap = isBehind ? '' : line.slice(address.end, verb.index);
    return opensWell || (gap.trim() === '' && !isBehind) ? name : undefined;
  }
  return opensWell && stamp.test(line) && fullName.test(line.slice(name.start, name.end)) ? name : undefined;
}

const isOutside = (char: string): boolean => char === '' || /[\s<>()[\]]/u.test(char);

/** The first address that stands in brackets, with them. */
function bracketedAddress(line: string): Span | undefined {
  for (let at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
    let start = at - 1;
    let end = at + 1;
    while (!isOutside(line.charAt(start))) start -= 1;
    while (!isOutside(line.charAt(end))) end += 1;
    if (/[<([]/u.test(line.charAt(start)) && /[>)\]]/u.test(line.charAt(end))) return { start, end: end + 1 };
  }
  return undefined;
}

/** The words next to the verb, up to a comma, a colon or a digit. */
function nameIn(line: string, start: number, end: number, isBehind: boolean): Span {
  const part = line.slice(start, end);
  const text = isBehind ? (part.split(/[,:\d]/u, 1)[0] ?? '') : (part.split(/[,:\d]/u).at(-1) ?? '');
  const from = isBehind ? start : end - text.length;
  const lead = beforeName.exec(text)?.[0].length ?? 0;
  let name = text.slice(lead).replace(/\s(?:het volgende|folgendes)$/iu, '');
  while (/[\s"'*_(<[]$/u.test(name)) name = name.slice(0, -1);
  return { start: from + lead, end: from + lead + name.length };
}
