/* Cuts a line into words with the punctuation around them, for reading names and greetings. */

import { abbreviatedTitles } from './name-words.ts';
import { beginsWithCapital, LetterPattern } from './letter-pattern.ts';

/** A word of a line, without the punctuation around it; `&`, `/`, dashes and the like are words of their own. */
export interface Word {
  readonly text: string;
  /** `text` in lower case with typewriter apostrophes. */
  readonly folded: string;
  /** Where `text` stands in the line, in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Punctuation that touches it. */
  readonly before: string;
  readonly after: string;
}

const space = /\s/u;
const opening = '("\'“‘‚„«‹[{<*_~`|•·›–—:;,.!?…/【「（';
const closing = '.,:;!?…)"\'”’»›]}>*_~`|–—-】」）/';
const marks = new Set(['&', '+', '/', '-', '–', '—', '|', '·', '•', '@']);

const abbreviations = new Set([
  ...abbreviatedTitles,
  ...'inc ltd co corp bros jr pvt pty st mt dept div univ assoc asst intl req ref no nos vs approx sro spol ste mag cía'.split(
    ' ',
  ),
]);

/** Finds the words of `line` in one pass. */
export function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  for (let word = wordFrom(line, 0); word; word = wordFrom(line, word.end + word.after.length))
    words.push(word);
  return words;
}

/** The first word that begins at `from` or behind it. */
export function wordFrom(line: string, from: number): Word | undefined {
  let at = from;
  while (at < line.length && isBlank(line.charCodeAt(at))) at += 1;
  if (at >= line.length) return undefined;
  let end = at + 1;
  while (end < line.length && !isBlank(line.charCodeAt(end)) && !isDashBetween(line, end)) end += 1;
  return wordWithin(line, at, end);
}

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && space.test(String.fromCharCode(code)));

/** A long dash or a bar stands for itself even without space around. */
const isDashBetween = (line: string, at: number): boolean =>
  isDash(line.charCodeAt(at)) || isDash(line.charCodeAt(at - 1));

const isDash = (code: number): boolean => code === longDash || code === bar;
const longDash = 0x2014;
const bar = 124;

function wordWithin(line: string, from: number, to: number): Word {
  let start = from;
  let end = to;
  if (!(to - from === 1 && marks.has(line.charAt(from)))) {
    while (start < end && opening.includes(line.charAt(start)) && !isNumberStop(line, start)) start += 1;
    while (end > start && closing.includes(line.charAt(end - 1)) && !isPart(line, start, end)) end -= 1;
    if (start === end) start = from;
    if (start === from && end === from) end = to;
  }
  const text = line.slice(start, end);
  return {
    text,
    folded: text.toLowerCase().replaceAll('’', "'"),
    start,
    end,
    before: line.slice(from, start),
    after: line.slice(end, to),
  };
}

/** ".NET" */
const isNumberStop = (line: string, at: number): boolean =>
  line.charAt(at) === '.' && beginsWithCapital(line.charAt(at + 1));

const initials = new LetterPattern(String.raw`^(?:\p{Lu}|(?:\p{L}\.){1,6}\p{L})$`);

/** Whether the mark before `end` belongs to the word: the stop of an abbreviation, the bracket of "Cook(s)". */
function isPart(line: string, start: number, end: number): boolean {
  const last = line.charAt(end - 1);
  if (last === ')') return line.slice(start, end - 1).includes('(');
  if (last !== '.') return false;
  const word = line.slice(start, end - 1);
  return word.length <= 12 && (initials.test(word) || abbreviations.has(word.toLowerCase()));
}

const capital = new LetterPattern(String.raw`^[\p{Lu}\p{Lt}\p{Lo}]|^\.?\p{N}{0,4}\p{Lu}`);
export const isCapital = (word: Word): boolean => capital.test(word.text);

const brandLike = [
  new LetterPattern(String.raw`^\p{Ll}{1,12}\p{Lu}`),
  new LetterPattern(String.raw`^\p{L}[\p{L}\p{N}-]{0,30}\.\p{L}{2,10}$`),
  new LetterPattern(String.raw`^(?=.{0,30}\p{L})(?=.{0,30}\p{N})[\p{L}\p{N}.-]{2,30}$`),
];

/** Lower case first and then not: "eBay", "brot.shop", "7bridges", "q4u". */
export const isBrandLike = (word: Word): boolean =>
  word.text.length <= 40 && brandLike.some((pattern) => pattern.test(word.text));

/** Whether a sentence, or a part of one set off by a colon or semicolon, ends behind the word. */
export const endsSentence = (word: Word): boolean => /[.!?…:;]/u.test(word.after);

/** The text from word `first` up to and without word `end`, with the brackets that belong to it. */
export function phrase(line: string, words: readonly Word[], first: number, end: number): string {
  const [one, last] = [words[first], words[end - 1]];
  if (!one || !last || end <= first) return '';
  const text = line.slice(one.start, last.end);
  const surplus = count(text, '(') - count(text, ')');
  if (surplus === 1 && last.after.startsWith(')')) return `${text})`;
  if (surplus === -1 && one.before.endsWith('(')) return `(${text}`;
  return text;
}

const count = (text: string, char: string): number => text.split(char).length - 1;

/** `text` without the UTF-16 units at its end that match `mark`, which is for a single one. */
export function trimEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Whether the phrase is within quotation marks, and the word behind them. */
export function quotedEnd(words: readonly Word[], first: number, longest: number): number | undefined {
  if (!/["“‘'«„]$/u.test(words[first]?.before ?? '')) return undefined;
  for (let at = first; at < Math.min(words.length, first + longest); at++) {
    if (/^[.,)]?["”’'»“]/u.test(words[at]?.after ?? '')) return at + 1;
  }
  return undefined;
}
