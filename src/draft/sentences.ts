/* Cuts the text of a block into sentences. */

import { abbreviatedTitles } from '../text/name-words.ts';
import type { Words } from '../text/words.ts';
import { beginsWithCapital } from '../text/letter-pattern.ts';

/** A sentence of a block: offsets from the start of the block, and which of its words it has. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly endWord: number;
}

/** What ends in a full stop and goes on, lower-case without that stop. */
const abbreviations = new Set([
  ...abbreviatedTitles,
  ...(
    'st jr e.g i.e eg ie etc vs cf nr inc ltd co corp llc dept univ approx ' +
    'ca p.m a.m pm am u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs ' +
    'fri sat sun b.sc m.sc ph.d ph resp incl ext tel hrs min fig vol gen'
  ).split(' '),
]);

/** Abbreviations that can stand last in a sentence: before a capital letter they end it. */
const canEnd = new Set(
  'etc inc ltd co corp llc p.m a.m pm am u.s u.k jr sr ph.d b.sc m.sc hrs min dept'.split(' '),
);

/**
 * Cuts the text of a block into sentences, at full stops, exclamation and question marks, and at line ends that
 * were typed on purpose. Reads each character a bounded number of times.
 */
export function splitSentences(text: string, words: Words): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  const block: WordedBlock = { text, words, hardEnds: deliberateLineEnds(text) };
  const count = words.starts.length;
  let start = 0;
  let first = 0;
  for (let word = 0; word < count; word++) {
    const end = word + 1 < count ? boundaryAfter(block, word) : lastBoundary(block, word);
    if (end < 0) continue;
    sentences.push(trimmed(text, start, end, first, word + 1));
    start = end;
    first = word + 1;
  }
  return sentences;
}

interface WordedBlock {
  readonly text: string;
  readonly words: Words;
  readonly hardEnds: ReadonlySet<number> | undefined;
}

function trimmed(text: string, start: number, end: number, first: number, endWord: number): SentenceSpan {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to, first, endWord };
}

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** The end of the sentence in the gap behind the word numbered `word`, or -1. Most gaps are one space. */
function boundaryAfter(block: WordedBlock, word: number): number {
  const gap = block.words.ends[word] ?? 0;
  const next = block.words.starts[word + 1] ?? 0;
  if (next - gap === 1 && block.text.charCodeAt(gap) === 32) return -1;
  return boundaryIn(block, gap, next, word);
}

function lastBoundary(block: WordedBlock, word: number): number {
  const { text, words } = block;
  const end = boundaryIn(block, words.ends[word] ?? 0, text.length, word);
  return end < 0 ? text.length : end;
}

function boundaryIn(block: WordedBlock, gap: number, next: number, word: number): number {
  const { text, hardEnds } = block;
  for (let at = gap; at < next; at++) {
    if (hardEnds?.has(at)) return at;
    if (!isEndMark(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < next && '.!?…'.includes(text.charAt(end))) end += 1;
    const behind = end;
    while (end < next && '"”’\')]*_'.includes(text.charAt(end))) end += 1;
    if (end >= text.length) return end;
    if (end === next || !isBlank(text.charCodeAt(end))) {
      at = end - 1;
      continue;
    }
    const marks = {
      text: text.slice(at, Math.min(behind, at + 4)),
      touchWord: at === gap,
      areClosed: end > behind,
    };
    return endsSentence(block, marks, next, word) ? end : -1;
  }
  return -1;
}

/** One of `.!?…。！？`. */
const isEndMark = (code: number) =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f;

/** The marks that can end a sentence, whether they stand right behind its word, and before a quotation mark or bracket. */
interface Marks {
  readonly text: string;
  readonly touchWord: boolean;
  readonly areClosed: boolean;
}

function endsSentence(block: WordedBlock, marks: Marks, nextAt: number, word: number): boolean {
  const { text, words } = block;
  const next = text.charAt(nextAt);
  const goesOn = next !== next.toUpperCase();
  // “The test (was it one?) was short”
  if (marks.text !== '.')
    return !(goesOn && (marks.areClosed || marks.text.includes('…') || marks.text.startsWith('..')));
  if (!marks.touchWord) return true;
  const last = text.slice(wordWithStops(block, word), words.ends[word]).toLowerCase();
  if (last === 'no') return !(/[0-9]/u.test(next) && isBlank(text.charCodeAt(nextAt - 1)));
  if (abbreviations.has(last)) return canEnd.has(last) && !goesOn && next !== '';
  const isInitial = last.length === 1 && last !== 'i' && /[a-z]/u.test(last);
  if (isInitial) return false;
  return true;
}

/** Where the abbreviation begins that the word numbered `word` ends: "p" of "p.m". */
function wordWithStops({ text, words }: WordedBlock, word: number): number {
  let first = word;
  while (
    first > 0 &&
    word - first < 3 &&
    words.ends[first - 1] === (words.starts[first] ?? 0) - 1 &&
    text.charAt(words.ends[first - 1] ?? 0) === '.'
  ) {
    first -= 1;
  }
  return words.starts[first] ?? 0;
}

/**
 * Line ends at which the first word of the next line would still have fitted on the line, so that a person and
 * not a mail program has broken it; only where the next line begins like a sentence.
 */
function deliberateLineEnds(text: string): ReadonlySet<number> | undefined {
  if (!text.includes('\n')) return undefined;
  const lines = text.split('\n');
  const ends = new Set<number>();
  const lengths = lines.map((line) => line.trimEnd().length);
  const longest = lengths.reduce((one, other) => Math.max(one, other));
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined) break;
    const length = lengths[index] ?? 0;
    const spaceAt = next.indexOf(' ');
    const nextWord = spaceAt < 0 ? next.trimEnd().length : spaceAt;
    if (length + 1 + nextWord <= longest && beginsWithCapital(next)) ends.add(at + length);
    at += line.length + 1;
  }
  return ends;
}
