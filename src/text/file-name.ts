/* Makes text from others safe to name a file by. */

import { singleLine } from './sanitise.ts';

/** UTF-16 units: what a tab has room for, and less than any file system takes. */
const longest = 60;

/**
 * The text as the name of a file, without its ending: one short line without the characters that some system does not
 * take. Empty if nothing is left.
 */
export function asFileName(text: string): string {
  const plain = singleLine(text).replace(/[<>:"/\\|?*]/gu, ' ');
  const short = [...singleLine(plain)].slice(0, longest);
  const first = short.findIndex(isSubstance);
  return first < 0 ? '' : short.slice(first, short.findLastIndex(isSubstance) + 1).join('');
}

/** Windows takes no name that ends in a blank or a stop, and one that begins with a stop is hidden elsewhere. */
const isSubstance = (character: string): boolean => character !== ' ' && character !== '.';
