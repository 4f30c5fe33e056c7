/* Describes where the name of a role stands in its line, by named features. */

import { isFieldOfWork } from '../../../text/fields-of-work.ts';
import { isCapital, phrase, type Word } from '../../../text/line-words.ts';
import { isOccupation } from '../../../text/occupations.ts';
import { isPersonName } from '../../../text/person.ts';
import { fold } from '../../text/ballot.ts';
import type { WordSpan } from '../company/spans.ts';
import type { ZonedLine } from '../company/zones.ts';
import { isRoleEdge, leadingAdjectives, roleNouns, seekers, stages } from './vocabulary.ts';

/** The features of the span in its line; each is true or absent. */
export function* mentionOf(line: ZonedLine, span: WordSpan): Generator<string> {
  const { words, zone, label, heading } = line;
  const { first, end } = span;
  yield `in ${zone}`;
  if (label !== undefined) {
    yield `label ${label}`;
    if (first === 0) yield `label ${label} first`;
    if (label === 'role') yield `heading ${fold(heading)}`;
  }
  if (line.isSigned) yield 'signed';
  if (line.isInBlock) yield 'in block';
  if (first === 0 && end === words.length) yield `whole ${zone}`;
  yield* beside(line, span);
  yield* before(words.slice(Math.max(0, first - 6), first).map(({ folded }) => folded));
  const behind = words.slice(end, end + 4).map(({ folded }) => folded);
  if (roleNouns.has(behind[0] ?? '')) yield '_ role';
  else if (behind.some((word) => roleNouns.has(word))) yield '_ … role';
  // "Ann Ek, Recruiter": what somebody is.
  if (isName(words[first - 2], words[first - 1])) yield `behind a name, ${zone}`;
  if (isName(words[end], words[end + 1])) yield `before a name, ${zone}`;
  if (isBeforeField(line, end)) yield 'before a field';
  yield* cutsOf(words, span);
}

/** Whether a mark and a field of work follow: "Analyst, Commodities", "Manager - Purchasing". */
function isBeforeField({ words, text }: ZonedLine, end: number): boolean {
  const isDash = /^[–—-]$/u.test(words[end]?.text ?? '');
  if (!isDash && words[end - 1]?.after !== ',') return false;
  const first = isDash ? end + 1 : end;
  let stop = first;
  while (stop < words.length && stop - first < 4) {
    stop += 1;
    if (isFieldOfWork(phrase(text, words, first, stop)) && !goesOn(words, stop)) return true;
  }
  return false;
}

/** Whether a name goes on at `at`: "Design" in "Data Design". */
const goesOn = (words: readonly Word[], at: number): boolean => {
  const [last, word] = [words[at - 1], words[at]];
  return last?.after === '' && word !== undefined && isCapital(word);
};

/** What touches the span on either side: a mark, a class of words, or the word itself. */
function* beside({ words, zone }: ZonedLine, { first, end }: WordSpan): Generator<string> {
  const [second, left, head] = [words[first - 2], words[first - 1], words[first]];
  const [last, right, next] = [words[end - 1], words[end], words[end + 1]];
  const leftSide = sideOf(left, `${left?.after ?? ''}${head?.before ?? ''}`);
  const rightSide = sideOf(right, `${last?.after ?? ''}${right?.before ?? ''}`);
  yield `${leftSide} _`;
  yield `_ ${rightSide}`;
  yield `${zone}: ${leftSide} _`;
  yield `${zone}: _ ${rightSide}`;
  yield `${leftSide} _ ${rightSide}`;
  if (left && second) yield `${second.folded} ${left.folded} _`;
  if (right && next && last?.after === '') yield `_ ${right.folded} ${next.folded}`;
}

function sideOf(word: Word | undefined, between: string): string {
  const mark = /[.!?…:;,()"“”|[\]]/u.exec(between)?.[0];
  if (mark !== undefined) return `mark ${mark}`;
  if (!word) return 'edge';
  if (roleNouns.has(word.folded)) return 'role noun';
  if (isOccupation(word.folded)) return 'occupation';
  return isCapital(word) && word.folded.length > 3 && !isRoleEdge(word.folded) ? 'Capital' : word.folded;
}

/** What the words before it speak of. */
function* before(near: readonly string[]): Generator<string> {
  if (near.some((word) => roleNouns.has(word))) yield 'role … _';
  if (near.some((word) => seekers.has(word))) yield 'seek … _';
  if (near.some((word) => stages.has(word))) yield 'stage … _';
  if (near.some((word) => /^(?:with|meet|join|joined|by|met)$/u.test(word))) yield 'with … _';
  const close = near.slice(-3);
  if (close.some((word) => /^(?:our|my|their)$/u.test(word))) yield 'our … _';
  if (close.some((word) => /^your?$/u.test(word))) yield 'your … _';
  if (close.some((word) => /^(?:i'm|am|i)$/u.test(word))) yield 'i am … _';
}

const isName = (one: Word | undefined, two: Word | undefined): boolean =>
  one !== undefined &&
  two !== undefined &&
  /^[,(]?$/u.test(two.after) &&
  isCapital(one) &&
  isCapital(two) &&
  isPersonName(`${one.text} ${two.text}`);

/** Whether the span is a part of something longer. */
function* cutsOf(words: readonly Word[], { first, end }: WordSpan): Generator<string> {
  const [left, head, last, right] = [words[first - 1], words[first], words[end - 1], words[end]];
  if (left && head && left.after === '' && head.before === '') {
    if (isCapital(left) && isCapital(head)) yield 'cut left';
    if (!isRoleEdge(left.folded) && !leadingAdjectives.has(left.folded)) yield 'cut left, any';
  }
  if (last && right && last.after === '' && right.before === '') {
    if (isCapital(last) && isCapital(right)) yield 'cut right';
    if (!isRoleEdge(right.folded) && !roleNouns.has(right.folded)) yield 'cut right, any';
  }
}
