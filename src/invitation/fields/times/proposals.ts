/* Tells times that are proposed from others that an invitation speaks of, by what was learned from labelled ones. */

import { monthOf, weekdayOf } from '../../../text/calendar-words.ts';
import { wordsOf, type Word } from '../../../text/line-words.ts';
import { asElectionModel, elect, type Candidates, type ElectionModel } from '../election.ts';
import * as written from './weights.ts';

/** What `npm run train` learned of times. */
export const timesModel: ElectionModel = asElectionModel(written);

/** Those of the times, which `findTimes` found in the lines, that are proposed. */
export function proposedOf(
  times: readonly string[],
  lines: readonly string[],
  model: ElectionModel,
): readonly string[] {
  return times.filter((_, at) => elect(proposalAt(at, times, lines), model) !== undefined);
}

/** One time as a choice: it is proposed, or it is not. */
export function proposalAt(at: number, times: readonly string[], lines: readonly string[]): Candidates {
  const value = times[at] ?? '';
  const features = new Set([...formOf(value), ...besideOthers(value, times), ...mentionOf(value, lines)]);
  return { candidates: [{ value, features }], none: new Set(['none']) };
}

/** "Mondays" too. */
const isWeekday = (word: string): boolean => weekdayOf(word.replace(/s$/u, '')) !== undefined;
const isMonth = (word: string): boolean => monthOf(word) !== undefined;
const isDayWord = (word: string): boolean => isWeekday(word) || isMonth(word);
const clock = /\p{N}[:.h]\p{N}{2}|\p{N} ?[ap]\.?m\b|\bnoon\b|\p{N} ?(?:uhr|o['’]clock)/iu;

/** What a time is made of. */
function* formOf(value: string): Generator<string> {
  const words = value.toLowerCase().match(/\p{L}+/gu) ?? [];
  const parts = [
    words.some(isWeekday) ? 'weekday' : '',
    words.some(isMonth) || /\p{N}[/.]\p{N}{1,2}[/.]\p{N}/u.test(value) ? 'date' : '',
    /\b20\p{N}{2}\b/u.test(value) ? 'year' : '',
    clock.test(value) ? 'clock' : '',
  ];
  yield `form ${parts.filter(Boolean).join(' ')}`;
  for (const word of words) if (!isDayWord(word)) yield `word ${word}`;
  if (/\p{N}\s?(?:[–—-]|to|until|bis)\s?\p{N}/u.test(value)) yield 'from to';
  if (words.some((word) => /^\p{L}{3,}days$/u.test(word))) yield 'every week';
}

/** Where a day is said with its hour, days and hours alone are mostly those of something else. */
function* besideOthers(value: string, times: readonly string[]): Generator<string> {
  yield `times ${Math.min(times.length, 5)}`;
  const own = richnessOf(value);
  if (times.some((other) => richnessOf(other) > own)) yield 'poorer than another';
  if (times.every((other) => other === value || richnessOf(other) < own)) yield 'richest';
}

const richnessOf = (value: string): number =>
  (clock.test(value) ? 1 : 0) +
  (value
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(isDayWord)
    ? 1
    : 0);

/** In words, to either side. */
const reach = 8;

/** Where the time stands first. */
function* mentionOf(value: string, lines: readonly string[]): Generator<string> {
  const at = lines.findIndex((line) => line.includes(value));
  const line = lines[at];
  if (line === undefined) return;
  const start = line.indexOf(value);
  yield `line ${Math.floor((4 * at) / lines.length)} of 4`;
  if (at === 0) yield 'first line';
  const before = wordsOf(line.slice(Math.max(0, start - 200), start));
  const behind = wordsOf(line.slice(start + value.length, start + value.length + 200));
  if (before.length === 0) yield behind.length === 0 ? 'whole line' : 'opens the line';
  const heading = /^[^\p{L}]{0,6}(\p{L}[\p{L} ]{1,24}?) ?[:\t]/u.exec(line)?.[1];
  if (heading !== undefined) yield `heading ${heading.toLowerCase()}`;
  yield* wordsBeside(before, behind);
  const sentence = sentenceAround(line, start, start + value.length);
  if (sentence.includes('?')) yield 'in a question';
  if (/^\s*(?:[-*•]|\(?\p{N}\)?[.)])/u.test(line)) yield 'item';
}

function* wordsBeside(before: readonly Word[], behind: readonly Word[]): Generator<string> {
  const [third, second, last] = [before.at(-3), before.at(-2), before.at(-1)];
  yield `${last?.folded ?? '^'} _`;
  if (second) yield `${second.folded} ${last?.folded} _`;
  if (third) yield `${third.folded} ${second?.folded} ${last?.folded} _`;
  const [next, after] = behind;
  yield `_ ${next?.folded ?? '$'}`;
  if (after) yield `_ ${next?.folded} ${after.folded}`;
  for (const { folded } of before.slice(-reach)) yield `${folded} … _`;
  for (const { folded } of behind.slice(0, reach)) yield `_ … ${folded}`;
}

function sentenceAround(line: string, start: number, end: number): string {
  const before = line.slice(0, start);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1;
  const stop = line.slice(end).search(/[.?!](?:\s|$)/u);
  return line.slice(from, stop < 0 ? line.length : end + stop + 1);
}
