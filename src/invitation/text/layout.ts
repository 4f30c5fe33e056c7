/* Cuts an invitation into what stands before the greeting, body and signature. */

import { readValediction } from '../../text/valediction.ts';
import { readGreeting, type Greeting } from '../../text/greeting.ts';
import { isOrganisationWord } from '../../text/organisations.ts';
import { isImpersonal } from '../../text/name-words.ts';
import { isSignatureLine } from '../../text/signature.ts';
import { isPersonName } from '../../text/person.ts';
import { isCapital, wordsOf } from '../../text/line-words.ts';
import { excerptOf } from './excerpt.ts';
import { readGuests, roleLines, type Guest, type RoledLine } from './line-roles.ts';

/** An invitation cut into its parts. A line of `body` is a paragraph, a list item or a line of its own. */
export interface Layout {
  /** What stands before the greeting: a heading, or who writes, as a network for professionals shows it. */
  readonly preamble: readonly string[];
  /** Whom the greeting names first, with a title. */
  readonly greeted: string | undefined;
  readonly body: readonly string[];
  /** The lines from the sender's name on, without the valediction. */
  readonly signature: readonly string[];
  /** What programs and lawyers set below the message. */
  readonly footer: readonly string[];
  /** Those whom a calendar lists as invited. */
  readonly guests: readonly Guest[];
  /** All lines that are read, with what each is for; the other members hold lines whose role is `text` alone. */
  readonly lines: readonly RoledLine[];
}

/** A line at least so long was broken to fit rather than to begin another. */
const wrappedLine = 55;
const greetingReach = 12;
const mostSignatureLines = 14;
const longestSignatureLine = 110;
/** A valediction and a name at the end of a line are shorter. */
const longestTail = 80;

const bullet = /^\s*(?:[-*•·▪◦●○‣–—>]|\(?\d{1,2}[.)]|\(?[a-z][.)]|[►→✔✅📅🗓⏰📍])\s/u;
const label = /^[*_]{0,2}[\p{L}/&() -]{2,28}[*_]{0,2}\s?:/u;
const rule = /^\s*[-–—_=*~#─━═.]{2,}\s*$/u;
const footer =
  /^(?:p\.?\s?s\b|sent (?:from|via)|get outlook|unsubscribe|to unsubscribe|this (?:e-?mail|message)|confidential|disclaimer|the information|please consider the env|if you (?:no longer|do not wish|prefer not)|you (?:are receiving|received) this|reply:|view (?:this|message)|©|copyright)/iu;

export function layOut(text: string): Layout {
  const all = roleLines(excerptOf(text).split('\n').map(withoutMarkup));
  const lines = all.filter(({ role }) => role === 'text').map((line) => line.text);
  const greeted = findGreeting(lines);
  const preamble = greeted ? lines.slice(0, greeted.at).filter(isFilled) : [];
  const rest = greeted
    ? [behindGreeting(lines[greeted.at] ?? '', greeted.greeting), ...lines.slice(greeted.at + 1)]
    : lines;
  const { body, signature } = splitSignature(rest);
  return {
    preamble,
    greeted: greeted && nameIn(lines[greeted.at] ?? '', greeted.greeting),
    body: paragraphs(body),
    signature,
    footer: all
      .filter(({ role, text: line }) => role === 'footer' && isFilled(line))
      .map((line) => line.text.trim()),
    guests: readGuests(all),
    lines: all,
  };
}

const nameIn = (line: string, { people: [first] }: Greeting): string | undefined =>
  first && line.slice(first.start, first.end);

/** What the line says behind its greeting: also whom it comes from, as in "Hello from Acme!". */
function behindGreeting(line: string, { end, length }: Greeting): string {
  const isSaid = wordsOf(line.slice(end, length)).some(
    ({ folded }) => /\p{L}/u.test(folded) && (!isImpersonal(folded) || folded === 'from'),
  );
  return line.slice(isSaid ? end : length).replace(/^[\s,.!:;–—-]{1,9}/u, '');
}

const isFilled = (line: string): boolean => line.trim() !== '';

/** Emphasis, headings and links of Markdown leave their words; a value must stand in the text as it does here. */
function withoutMarkup(line: string): string {
  return line
    .replace(/\r$/u, '')
    .replace(/^\s{0,3}#{1,6}\s/u, '')
    .replace(/\*\*|__/gu, '')
    .replace(/\[([^[\]]{1,80})\]\([^()\s]{1,300}\)/gu, '$1');
}

function findGreeting(lines: readonly string[]): Greeted | undefined {
  let seen = 0;
  let unnamed: Greeted | undefined;
  let guess: Greeted | undefined;
  for (let at = 0; at < lines.length && seen < greetingReach; at++) {
    const line = lines[at] ?? '';
    if (!isFilled(line)) continue;
    seen += 1;
    const greeting = readGreeting(line);
    if (greeting?.isOpened && greeting.people.length > 0)
      return unnamed && seen > 3 ? unnamed : { at, greeting };
    // "Hello from Acme" can be a heading above the greeting.
    if (greeting?.isOpened) unnamed ??= { at, greeting };
    else if (greeting && seen <= 2) guess ??= { at, greeting };
  }
  return unnamed ?? guess;
}

interface Greeted {
  readonly at: number;
  readonly greeting: Greeting;
}

interface Split {
  readonly body: readonly string[];
  readonly signature: readonly string[];
}

function splitSignature(lines: readonly string[]): Split {
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || line.length > 80) continue;
    const valediction = readValediction(line);
    if (!valediction) continue;
    if (!valediction.beside) return { body: lines.slice(0, at), signature: signatureFrom(lines, at + 1) };
    const name = besideName(line);
    if (name !== undefined && isPersonName(name.split(/\s[|–—-]\s|,\s/u, 1)[0] ?? '')) {
      return { body: lines.slice(0, at), signature: [name, ...signatureFrom(lines, at + 1)] };
    }
  }
  return unannounced(lines);
}

/** What stands beside the valediction of the line, behind a mark: "Cheers, Tom". */
function besideName(line: string): string | undefined {
  const valediction = readValediction(line);
  const { start, end } = valediction?.beside ?? {};
  return valediction?.isSetOff ? line.slice(start, end) : undefined;
}

/** The lines below a valediction, up to a footer, a postscript or a paragraph. */
function signatureFrom(lines: readonly string[], start: number): string[] {
  const signature: string[] = [];
  for (const line of lines.slice(start)) {
    const text = line.trim();
    if (text === '') continue;
    if (rule.test(line)) {
      if (signature.length > 1) break;
      continue;
    }
    if (footer.test(text) || text.length > longestSignatureLine || signature.length >= mostSignatureLines)
      break;
    if (signature.length > 0 && isSentence(text)) break;
    signature.push(text.replace(/^[-–—~/*•]{1,3}\s?/u, ''));
  }
  return signature;
}

const isSentence = (text: string): boolean =>
  /\p{Ll}{2}[.!?]$/u.test(text) && text.split(/\s+/u, 8).length > 6;

/** A signature without a valediction: behind a rule, behind a dash, or short lines at the end. */
function unannounced(lines: readonly string[]): Split {
  const filled = lines.flatMap((line, at) => (isFilled(line) ? [at] : []));
  const ruleAt = filled.findIndex((at) => rule.test(lines[at] ?? '') && isSigner(lines[at + 1] ?? ''));
  const byRule = filled[ruleAt];
  if (ruleAt > 0 && byRule !== undefined) {
    return { body: lines.slice(0, byRule), signature: signatureFrom(lines, byRule + 1) };
  }
  const footerAt = filled.findIndex(
    (at, index) => index > 0 && (rule.test(lines[at] ?? '') || footer.test((lines[at] ?? '').trim())),
  );
  const last = footerAt < 0 ? filled : filled.slice(0, footerAt);
  let first = last.length;
  while (first > 0 && last.length - first < 6 && canSign(lines[last[first - 1] ?? 0] ?? '')) first -= 1;
  // The first of the short lines that is signed begins it: those above it belong to a list.
  for (let index = Math.max(first, 1); index < last.length; index++) {
    const at = last[index] ?? 0;
    const isApart = index === last.length - 1 && (lines[at - 1] ?? '').trim() === '';
    if (isSigner(lines[at] ?? '') || (isApart && chatSigner.test((lines[at] ?? '').trim()))) {
      return { body: lines.slice(0, at), signature: signatureFrom(lines, at) };
    }
  }
  return besideLast(lines, last.at(-1));
}

/** A short line that neither opens a list nor goes on. */
const canSign = (line: string): boolean =>
  isSignatureLine(line) && !/[:;,]\s*$/u.test(line) && !bullet.test(line.trim().replace(/^[-–—]\s/u, ''));

/** "anouk, brine magazine" */
const chatSigner =
  /^(?!thanks|thx|cheers|hope|let|just|anyway|best|ps)\p{Ll}{2,14}(?:, [\p{Ll}\p{N} .&]{2,30})?$/u;

/** "- Tom", "— Priya Nair, Talent Partner", "Priya Nair". */
function isSigner(line: string): boolean {
  const text = line.trim();
  const dashed = /^[-–—~/]{1,2}\s?/u.exec(text);
  const name = text.slice(dashed?.[0].length ?? 0).split(/\s[|/–—-]\s|,\s|\s\(/u, 1)[0] ?? '';
  if (dashed && /^\p{Ll}{2,14}$/u.test(name) && text.length < 20) return true;
  return isPersonName(name) || signsForCompany(text);
}

/** "Corrigan Haulage", "Quillpay Recruiting", "Hofmann GmbH" */
const signsForCompany = (text: string): boolean => {
  const words = wordsOf(text);
  const last = words.at(-1);
  return (
    words.length > 1 &&
    words.length < 7 &&
    last?.after === '' &&
    words.every(
      (word) => isCapital(word) || word.text === '&' || word.folded === 'of' || word.folded === 'and',
    ) &&
    (isOrganisationWord(last.folded) ||
      /^(?:team|recruiting|recruitment|hr|talent|careers|people)$/u.test(last.folded))
  );
};

/** "Up for a chat? Cheers, Jo", "Thanks! - Jo." in the last line. */
function besideLast(lines: readonly string[], at: number | undefined): Split {
  const line = at === undefined ? '' : (lines[at] ?? '').trimEnd();
  for (let end = line.length; end > 0 && line.length - end < longestTail;) {
    end = Math.max(...['. ', '! ', '? '].map((stop) => line.lastIndexOf(stop, end - 1)));
    const tail = line.slice(end + 1).trim();
    const name = besideName(tail) ?? /^[-–—~]\s?(.{2,40})$/u.exec(tail)?.[1];
    if (end > 0 && name !== undefined && isPersonName(name.replace(/[.!]$/u, ''))) {
      return { body: [...lines.slice(0, at), line.slice(0, end + 1)], signature: [name] };
    }
  }
  return { body: lines, signature: [] };
}

/** Joins lines that were broken to fit. */
function paragraphs(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let previous = '';
  for (const line of lines) {
    const before = previous.trimEnd();
    const goesOn =
      before.trim() !== '' &&
      isFilled(line) &&
      !bullet.test(line) &&
      !label.test(line.trimStart()) &&
      (before.length >= wrappedLine || (before.length >= 40 && /^\s*\p{Ll}/u.test(line))) &&
      !before.endsWith(':');
    if (goesOn) joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
    else if (isFilled(line)) joined.push(line.trim());
    previous = line;
  }
  return joined;
}
