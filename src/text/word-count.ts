import { isSpace } from './characters.ts';
import type { Words } from './words.ts';

/** Joined pieces beyond so many begin another word, so that a text without spaces is long as well. */
const mostPieces = 8;

/**
 * Counts words as people count them: what stands together is one, such as `Node.js`, `18.0.2`, `9:30` or `and/or`,
 * unless a dash, an ellipsis or the punctuation of a sentence stands between.
 * @param range numbers of `words`; all of them if absent
 * @returns the number, in `words`, of the first piece of each
 */
export function countedWords(
  text: string,
  words: Words,
  { first, end } = { first: 0, end: words.starts.length },
): number[] {
  const counted: number[] = [];
  let pieces = 0;
  for (let word = first; word < end; word++) {
    if (
      word > first &&
      pieces < mostPieces &&
      isJoined(text, words.ends[word - 1] ?? 0, words.starts[word] ?? 0)
    )
      pieces += 1;
    else {
      counted.push(word);
      pieces = 1;
    }
  }
  return counted;
}

/** Whether the characters from `start` to `end` hold two words together. Most gaps are one space. */
function isJoined(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || separators.has(code)) return false;
    if (punctuation.has(code) && !(isDigit(text, start - 1) && isDigit(text, end))) return false;
    if (doubled.has(code) && text.charCodeAt(at + 1) === code) return false;
  }
  return true;
}

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

const separators = codesOf('—…|;!');
/** Marks that stand within numbers as well. */
const punctuation = codesOf(',');
/** Marks that separate as `--` and `..`. */
const doubled = codesOf('-.');

const isDigit = (text: string, at: number): boolean => /[0-9]/u.test(text.charAt(at));
