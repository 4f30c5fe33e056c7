/* Finds the spans of a line that can be the name of a role. */

import { endsSentence, isCapital, type Word } from '../../../text/line-words.ts';
import { isOccupation } from '../../../text/occupations.ts';
import type { WordSpan } from '../company/spans.ts';
import type { ZonedLine } from '../company/zones.ts';
import { isRoleEdge, leadingAdjectives, roleConnectors, roleNouns, seekers, stages } from './vocabulary.ts';

/** No role has more words before or behind the one that names a trade. */
const reach = 6;
const longestPart = 9;
const longest = 12;
const mostSpans = 160;

const marks = /^(?:[|–—·•/@-]|<>|[<>])$/u;
const dash = /^[–—-]$/u;

type Add = (first: number, end: number) => void;

/** All spans to be considered, each once. */
export function roleSpansOf({ words, zone, label }: ZonedLine): WordSpan[] {
  const found = new Map<number, WordSpan>();
  const add: Add = (first, end) => {
    if (end <= first || end - first > longest || found.size >= mostSpans) return;
    if (!words.slice(first, end).some(({ text }) => /\p{L}{2}/u.test(text))) return;
    found.set(first * 1000 + end, { first, end });
  };
  if (zone !== 'sentence' || label === 'role') addParts(words, add);
  for (const [at, word] of words.entries()) {
    if (isOccupation(word.folded)) addAround(words, at, add);
    else if (roleNouns.has(word.folded)) addBefore(words, at, add);
    if (leadsToRole(words, at)) addBehind(words, at + 1, add);
    if (isCapital(word) && !goesOn(words, at)) addCapitals(words, at, add);
  }
  return [...found.values()];
}

/** Whether the name of a role can't go on from word `at - 1` to word `at`. */
function isStopped(words: readonly Word[], at: number): boolean {
  const [last, word] = [words[at - 1], words[at]];
  return !last || !word || endsSentence(last) || marks.test(word.text) || marks.test(last.text);
}

/** What stands between dashes, bars and the like: all of it, and up to where its name may end. */
function addParts(words: readonly Word[], add: Add): void {
  for (let first = 0; first < words.length;) {
    const end = partEnd(words, first);
    if (end - first <= longestPart) add(first, end);
    for (let cut = first + 1; cut < Math.min(end, first + longestPart); cut++)
      if (isCut(words, cut)) add(first, cut);
    // "Senior Cook – Nights"
    if (dash.test(words[end]?.text ?? '') && end + 1 < words.length) add(first, partEnd(words, end + 1));
    first = end;
    while (marks.test(words[first]?.text ?? '')) first += 1;
  }
}

function partEnd(words: readonly Word[], first: number): number {
  let end = first + 1;
  while (end < words.length && !isStopped(words, end)) end += 1;
  return end;
}

/** Whether a mark or a small word before word `at` may end the name. */
function isCut(words: readonly Word[], at: number): boolean {
  const [last, word] = [words[at - 1], words[at]];
  if (!last || !word) return false;
  return last.after !== '' || word.before !== '' || isRoleEdge(word.folded) || roleNouns.has(word.folded);
}

/** The spans around a word that names a trade. */
function addAround(words: readonly Word[], at: number, add: Add): void {
  const starts = [at];
  for (let first = at - 1; first >= 0 && at - first <= reach; first--) {
    const word = words[first];
    if (!word || isStopped(words, first + 1) || word.after.includes(',') || isLeftEdge(word)) break;
    if (!roleConnectors.has(word.folded) && !/^[&+/]$/u.test(word.text)) starts.push(first);
    if (word.before !== '') break;
  }
  const ends = endsFrom(words, at + 1);
  for (const first of starts) for (const end of ends) add(first, end);
}

const isLeftEdge = (word: Word): boolean =>
  (isRoleEdge(word.folded) && !isCapital(word)) || seekers.has(word.folded);

/** Where a name can end that goes on to word `from`: there, and behind each word that may still belong to it. */
function endsFrom(words: readonly Word[], from: number): number[] {
  const ends = [from];
  let commas = 0;
  for (let end = from; end < words.length && end - from < reach; end++) {
    const [last, word] = [words[end - 1], words[end]];
    if (!last || !word || endsSentence(last) || /^[|·•@<>]$/u.test(word.text)) break;
    if (last.after.includes(',')) commas += 1;
    const isLink = roleConnectors.has(word.folded) || /^(?:in|for|to|the|[&+/–—-])$/u.test(word.folded);
    if (commas > 1 || (!isLink && isRoleEdge(word.folded) && !isCapital(word))) break;
    if (!isLink) ends.push(end + 1);
  }
  return ends;
}

/** "the … role" */
function addBefore(words: readonly Word[], noun: number, add: Add): void {
  for (let first = noun - 1; first >= 0 && noun - first <= reach; first--) {
    const word = words[first];
    if (!word || isStopped(words, first + 1) || isLeftEdge(word)) break;
    if (first + 1 < noun && word.after.includes(',')) break;
    if (!roleConnectors.has(word.folded) && !leadingAdjectives.has(word.folded)) add(first, noun);
  }
}

const links = new Set('for as of an a the called titled is re become be join'.split(' '));

/** Whether the name of a role may begin behind the word: "position of", "hiring a", "interview:". */
function leadsToRole(words: readonly Word[], at: number): boolean {
  const { after = '', folded = '' } = words[at] ?? {};
  if (after.endsWith(':')) return roleNouns.has(folded) || stages.has(folded);
  if (!/^["“(]?$/u.test(after)) return false;
  if (roleNouns.has(folded)) return true;
  return (
    links.has(folded) &&
    words
      .slice(Math.max(0, at - 4), at)
      .some(({ folded: word }) => roleNouns.has(word) || seekers.has(word) || stages.has(word))
  );
}

function addBehind(words: readonly Word[], first: number, add: Add): void {
  const head = words[first];
  if (!head || (isRoleEdge(head.folded) && !isCapital(head)) || marks.test(head.text)) return;
  for (const end of endsFrom(words, first + 1)) add(first, end);
}

/** Whether the word before is capitalised and belongs to the same run. */
const goesOn = (words: readonly Word[], at: number): boolean => {
  const last = words[at - 1];
  return last !== undefined && last.after === '' && !isStopped(words, at) && isCapital(last);
};

/** The run of capitalised words from `first` on. */
function addCapitals(words: readonly Word[], first: number, add: Add): void {
  let end = first + 1;
  while (end - first < reach && goesOn(words, end) && isCapital(words[end] as Word)) end += 1;
  add(first, end);
}
