/* Recognises a line, or its end, that is a name in a signature. */

import { isParticle } from './name-words.ts';
import { beginsWithSmall, isInitial, LetterPattern } from './letter-pattern.ts';

const capital = new LetterPattern(String.raw`^(?:[[{<($*%_]|\p{Lu}|\p{Lo}[\p{L}\p{M}]{0,11}$)`);

/**
 * One to four words that each begin with a capital letter, a bracket or a brace, or are short and of a script without
 * capitals: a person, a company or a placeholder below a letter. Only an initial ends in a stop.
 */
export function isName(text: string): boolean {
  if (/^[[{<][^\]}>]{1,40}[\]}>]{1,2}$/u.test(text.trim())) return true;
  const parts = text.trim().split(/\s+/u, 6);
  const last = parts.at(-1) ?? '';
  if (parts.length > 4 || !parts.some((part) => !beginsWithSmall(part))) return false;
  return parts.every((part) => isPart(part)) && (isInitial(last) || !/[.!?:;,]$/u.test(last));
}

const isPart = (part: string): boolean =>
  capital.test(part) || isParticle(part) || /^(?:from|and|x+|&)$/u.test(part);
