import type { Words } from './words.ts';

/** A sentence of a block: offsets from the start of the block, and which of its words it has. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly endWord: number;
}

/** What ends in a full stop and goes on, lower-case without that stop. */
const abbreviations = new Set(
  (
    'dr mr mrs ms mx prof st sr jr e.g i.e eg ie etc vs cf nr inc ltd co corp llc dept univ approx ' +
    'ca p.m a.m pm am u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs ' +
    'fri sat sun b.sc m.sc ph.d ph resp incl ext tel hr hrs min fig vol rev gen hon messrs mme mlle'
  ).split(' '),
);

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
  const hardEnds = deliberateLineEnds(text);
  let start = 0;
  let first = 0;
  for (let word = 0; word < words.starts.length; word++) {
    const from = words.ends[word] ?? 0;
    const to = words.starts[word + 1] ?? text.length;
    const end = boundaryIn(text, from, to, words, word, hardEnds);
    if (end < 0 && word + 1 < words.starts.length) continue;
    sentences.push(trimmed(text, start, end < 0 ? text.length : end, first, word + 1));
    start = end < 0 ? text.length : end;
    first = word + 1;
  }
  return sentences;
}

function trimmed(text: string, start: number, end: number, first: number, endWord: number): SentenceSpan {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to, first, endWord };
}

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** The end of the sentence in the gap behind the word numbered `word`, or -1. */
function boundaryIn(
  text: string,
  from: number,
  to: number,
  words: Words,
  word: number,
  hardEnds: ReadonlySet<number>,
): number {
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (hardEnds.has(at)) return at;
    if (!'.!?…。！？'.includes(char)) continue;
    let end = at + 1;
    while (end < to && '.!?…'.includes(text.charAt(end))) end += 1;
    const marks = text.slice(at, Math.min(end, at + 4));
    while (end < to && '"”’\')]*_'.includes(text.charAt(end))) end += 1;
    if (end >= text.length) return end;
    if (end === to || !isBlank(text.charCodeAt(end))) {
      at = end - 1;
      continue;
    }
    return endsSentence(text, marks, to, words, word, at === from) ? end : -1;
  }
  return -1;
}

function endsSentence(
  text: string,
  marks: string,
  nextAt: number,
  words: Words,
  word: number,
  touchesWord: boolean,
): boolean {
  const next = text.charAt(nextAt);
  const goesOn = next !== next.toUpperCase();
  if (marks !== '.') return !(goesOn && (marks.includes('…') || marks.startsWith('..')));
  if (!touchesWord) return true;
  const last = text.slice(wordWithStops(text, words, word), words.ends[word]).toLowerCase();
  if (last === 'no') return !/[0-9]/u.test(next);
  if (abbreviations.has(last)) return canEnd.has(last) && !goesOn && next !== '';
  const isInitial = last.length === 1 && last !== 'i' && /[a-z]/u.test(last);
  if (isInitial) return false;
  return true;
}

/** Where the abbreviation begins that the word numbered `word` ends: "p" of "p.m". */
function wordWithStops(text: string, words: Words, word: number): number {
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
function deliberateLineEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  if (!text.includes('\n')) return ends;
  const lines = text.split('\n');
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.trimEnd().length);
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined) break;
    const length = line.trimEnd().length;
    const spaceAt = next.indexOf(' ');
    const nextWord = spaceAt < 0 ? next.trimEnd().length : spaceAt;
    const beginsSentence = /^\p{Lu}/u.test(next);
    if (beginsSentence && length + 1 + nextWord <= longest) ends.add(at + length);
    at += line.length + 1;
  }
  return ends;
}
