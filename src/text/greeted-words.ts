/* Tells which words of a greeting are names, and whether a mark sets them off. */

import { LetterPattern } from './letter-pattern.ts';
import type { Word } from './line-words.ts';
import { isGroupWord, isImpersonal, isOnlyTitle } from './name-words.ts';

const namePart = new LetterPattern(String.raw`^\p{L}[\p{L}\p{M}'’-]{1,20}$`);
const smallName = new LetterPattern(String.raw`^\p{Ll}[\p{L}'’-]{1,20}$`);

const isNamePart = (word: Word | undefined): boolean =>
  word !== undefined && namePart.test(word.text) && !isImpersonal(word.folded);

/** Behind a title a name may be in lower case up to a mark: "dear mr zhang wenbo,", "Dear Mrs al-Rashidi,". */
export function lowerEnd(words: readonly Word[], start: number): number | undefined {
  let end = start;
  while (end - start < 3 && isNamePart(words[end]) && (end === start || !endsName(words, end))) end += 1;
  const isWhole = end > start && (endsName(words, end) || end === words.length);
  return isWhole && !isOnlyTitle(words[end - 1]?.folded ?? '') ? end : undefined;
}

/** "Good evening sir. I …": an "I" is an initial only with its stop. */
export const isSpeaker = (word: Word): boolean => word.text === 'I' && !word.after.startsWith('.');

/** Whether a mark stands before the word `at`. */
export function endsName(words: readonly Word[], at: number): boolean {
  const word = words[at - 1];
  if (!word) return false;
  return (
    /[,!:;?)–—-]/u.test(word.after) ||
    (word.after.startsWith('.') && !isOnlyTitle(word.folded)) ||
    /^[,!:;–—-]/u.test(words[at]?.before ?? '')
  );
}

/** "hey sam," is a name in a chat. */
export function isMarkedName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const isName = word && smallName.test(word.text) && !isImpersonal(word.folded);
  return isName === true && isMarked(words, at);
}

/** "morning all!" */
export const isMarkedGroup = (words: readonly Word[], at: number): boolean =>
  isGroupWord(words[at]?.folded ?? '') && (isMarked(words, at) || words[at]?.after.startsWith('.') === true);

/** Whether a mark or the end of the line stands behind the word. */
const isMarked = (words: readonly Word[], at: number): boolean =>
  /^[,!:–—-]/u.test(words[at]?.after ?? '') || !words[at + 1] || /^[–—-]$/u.test(words[at + 1]?.text ?? '');
