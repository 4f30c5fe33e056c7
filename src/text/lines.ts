import { PhraseSet } from './phrases/phrases.ts';
import { isWordCode } from './characters.ts';
import { tokenise } from './words.ts';

/** The first line that begins a quoted original which is not marked by `>`; `text` has no indentation. */
export function opensQuotedOriginal(text: string): 'rest' | 'attribution' | undefined {
  if (!/^[-_o]/iu.test(text)) return undefined;
  const start = text.slice(0, 400).trimEnd();
  if (/^-{2,}\s?(?:original|forwarded) message\s?-{2,}$/iu.test(start)) return 'rest';
  if (/^_{20,}$/u.test(start)) return 'rest';
  if (/^on\b.{6,}\bwrote:$/iu.test(start)) return 'attribution';
  return undefined;
}

/** A "From:" line below the text: a forwarded message begins. */
export function opensForwarded(line: string): boolean {
  if (!/^from:\s/iu.test(line)) return false;
  const value = line.slice(6, 200);
  return value.includes('@') || (value.length >= 2 && value.length <= 80);
}

/** A line that begins with a bullet or a number. */
export function isItem(line: string): boolean {
  return /^\s*(?:[-*+•]|\d{1,3}[.)])\s/u.test(line.slice(0, 40));
}

export interface HeaderLine {
  /** Lower case: "subject". */
  readonly name: string;
  /** The value's place in the line, without marks and white space around it. */
  readonly start: number;
  readonly end: number;
}

const headerName = /^\s{0,3}(?:#{1,6} |\*\*|__)?(subject|to|from|cc|bcc|date|sent|reply-to)\b/iu;

/** Reads `Subject: …`, also with a bold or heading mark around the name. */
export function readHeader(line: string): HeaderLine | undefined {
  const name = headerName.exec(line.slice(0, 40));
  if (!name) return undefined;
  let start = name[0].length;
  while ('*_ '.includes(line.charAt(start)) && start < line.length) start += 1;
  if (line.charAt(start) !== ':') return undefined;
  start += 1;
  while (start < line.length && '*_ \t'.includes(line.charAt(start))) start += 1;
  let end = line.length;
  while (end > start && '*_ \t\r'.includes(line.charAt(end - 1))) end -= 1;
  return { name: (name[1] ?? '').toLowerCase(), start, end };
}

const opener =
  /^\s{0,3}[*_]{0,2}(?:hi|hello|hey|hiya|howdy|dear|greetings|salutations|good (?:morning|afternoon|evening|day)|to whom it may concern|to the)\b/iu;
const nameOnly = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,2}\s?,$/u;
const placeholderOnly = /^(?:\$\{|\{|\[|<)[^,]{1,40}[\]}>],$/u;
const longestGreeting = 80;

/** The length of the greeting that the line begins with, or 0. */
export function greetingLength(line: string): number {
  const whole = line.trimEnd();
  if (whole.length <= longestGreeting && (nameOnly.test(whole) || placeholderOnly.test(whole)))
    return whole.length;
  const opened = opener.exec(line.slice(0, 40));
  if (!opened) return 0;
  let words = 0;
  let afterNames = opened[0].length;
  for (let at = opened[0].length; at < Math.min(whole.length, longestGreeting); at++) {
    const char = whole.charAt(at);
    if (',!:;–—'.includes(char) || (char === '.' && at === whole.length - 1)) return at + 1;
    if ((char === '-' && whole.charAt(at + 1) === ' ') || (char === '.' && !isTitleStop(whole, at)))
      return at;
    const startsWord = isWordCode(char.charCodeAt(0)) && !isWordCode(whole.charCodeAt(at - 1));
    if (!startsWord) continue;
    words += 1;
    const isName = char !== char.toLowerCase() && !/^I\b/u.test(whole.slice(at, at + 2));
    if (isName && words <= 4) afterNames = wordEndAt(whole, at);
    if (words > 6) return /^\s*dear$/iu.test(opened[0]) ? 0 : afterNames;
  }
  if (/to the$/iu.test(opened[0])) return 0;
  return whole.length <= longestGreeting ? whole.length : afterNames;
}

/** Whether a line above the greeting can belong to a letterhead: a date, an address, "Re: the post of gardener". */
export function isLetterhead(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= longestLetterhead &&
    !/[.!?…]$/u.test(text) &&
    !/(?:^|\s)i['’]?(?:\s|m\s|ll\s)/iu.test(text)
  );
}

const longestLetterhead = 60;

function wordEndAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** "Dr." and initials do not end a greeting. */
function isTitleStop(text: string, at: number): boolean {
  return /(?:\b(?:dr|mr|mrs|ms|mx|prof|st)|\b\p{L})$/iu.test(text.slice(Math.max(0, at - 5), at));
}

const valedictions = new PhraseSet([
  '^ with? my? kind|kindest|best|warm|warmest|many|heartfelt regards|wishes',
  '^ with? kind|kindest|best|warm|warmest and|& kind|best|warm|warmest regards|wishes',
  '^ regards|best|cheers|warmly|cordially|gratefully|sincerely|respectfully|kindly|bests|rgds|br',
  '^ best|warm|kind regards|wishes to? you?',
  '^ all the|my best',
  '^ my best',
  '^ sincerely|cordially|respectfully|truly|faithfully yours',
  '^ yours sincerely|truly|faithfully|respectfully|cordially',
  '^ yours',
  '^ very truly yours',
  '^ most sincerely|respectfully|gratefully',
  '^ with sincere|deep|much|many|great|warm|kind? gratitude|appreciation|thanks|respect',
  '^ with gratitude|appreciation|thanks|respect',
  '^ in gratitude|appreciation',
  '^ thanks|thx|ta',
  '^ thanks again|all|everyone',
  '^ thanks so much',
  '^ many|much|sincere thanks',
  '^ many|much|sincere thanks again',
  '^ thank you',
  '^ thank you again|kindly|sincerely',
  '^ thank you so|very much',
  '^ thanks|thank you? again? and|& all? the? kind|best|warm? regards|wishes|best',
  '^ take good? care',
  '^ with compliments|greetings',
  '^ be well',
  '^ until then|soon',
  '^ talk|speak soon',
]);

/** "Best wishes for the rest of the season," is a valediction as well. */
const wishing = new PhraseSet([
  '^ all|with|my|our? my|the|our? good|best|warm|kind|warmest|kindest|many|friendly regards|wishes|greetings to|for|from',
]);
const longestWishing = 12;

/** Whether the line is a valediction, with or without a name behind it: "Best,", "Kind regards, John Doe". */
export function isValediction(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > 80 || /[?:]$/u.test(text)) return false;
  if (/[.!]$/u.test(text) && /\bthank/iu.test(text)) return false;
  const words = tokenise(text);
  const count = words.starts.length;
  const all = { first: 0, end: count };
  if (text.endsWith(',') && count <= longestWishing && wishing.matchAt(words, 0, all)) return true;
  const match = valedictions.matchAt(words, 0, all);
  if (!match) return false;
  const rest = count - match.end;
  if (rest === 0) return true;
  const tail = text.slice(words.ends[match.end - 1]);
  return rest <= 4 && /^[,!.]?\s*[-–—~]?\s*/u.test(tail) && isName(tail.replace(/^[\s,!.–—~-]+/u, ''));
}

const namePart = /^(?:[[{<($*%_]|\p{Lu}|(?:van|von|de|da|di|der|den|du|la|le|bin|al|el|from|and|x+|&)$)/u;

/** One to four words that each begin with a capital letter, a bracket or a brace; only an initial ends in a stop. */
export function isName(text: string): boolean {
  if (/^[[{<][^\]}>]{1,40}[\]}>]{1,2}$/u.test(text.trim())) return true;
  const parts = text.trim().split(/\s+/u, 6);
  const last = parts.at(-1) ?? '';
  if (parts.length > 4 || !parts.some((part) => !/^\p{Ll}/u.test(part))) return false;
  return parts.every((part) => namePart.test(part)) && (/^\p{Lu}\.$/u.test(last) || !/[.!?:;,]$/u.test(last));
}

const longestSignatureLine = 70;

/** Whether a line below the valediction can belong to the signature: a name, a title, contact details. */
export function isSignatureLine(line: string): boolean {
  const text = line.trim();
  if (text.length > longestSignatureLine) return false;
  if (/^p\.?\s?s\b/iu.test(text)) return false;
  if (/[.!?]$/u.test(text)) return /(?:^|\s)\p{Lu}[\p{L}.]{0,3}\.$/u.test(text);
  return text.split(/\s+/u, 12).length <= 9;
}
