/* Finds where the name of a company begins and ends. */

import { endsInLegalForm, isLegalForm, isOrganisationWord } from '../../../text/organisations.ts';
import { isCommonTitle } from '../../../text/name-words.ts';
import { isOccupation } from '../../../text/occupations.ts';
import { isBrandLike, isCapital, phrase, type Word } from '../../../text/line-words.ts';
import type { Line } from '../evidence.ts';
import { genericWords, lowerCaseBrand } from '../generic.ts';

const connectors = new Set(
  'of de du di da do dos das des del für for the la le und and y e et & + van von der zu den och og in'.split(
    ' ',
  ),
);
const mostWords = 7;

export interface NameFound {
  readonly value: string;
  /** The word behind it. */
  readonly end: number;
}

/** The company's name that begins at word `first`; undefined where none does. */
export function companyFrom(
  { words, text }: Line,
  first: number,
  canBeLower: boolean,
): NameFound | undefined {
  const end = nameEnd(words, first, canBeLower);
  if (end === first) return undefined;
  const last = words[end - 1];
  const isPossessive = /['’]s$/u.test(last?.text ?? '') && last?.after === '' && end < words.length;
  const raw = phrase(text, words, first, end);
  const value = cleanCompany(isPossessive ? raw.slice(0, -2) : raw);
  return value === '' ? undefined : { value, end };
}

/** The company's name that ends before word `end`. */
export function companyBefore(
  { words, text }: Line,
  end: number,
): { readonly value: string; readonly first: number } {
  let first = end;
  while (first > 0 && end - first < mostWords) {
    const word = words[first - 1];
    const isBeforeForm = word?.after === ',' && first === end - 1 && isLegalForm(words[first]?.folded ?? '');
    const isLastForm = first === end && isLegalForm(word?.folded ?? '');
    if (!word || (word.after !== '' && !isBeforeForm && !isLastForm)) break;
    const isInner =
      word.text === '&' || (word.folded === 'and' && first < end) || (word.folded === 'of' && first < end);
    if (!isCapital(word) && !isBrandLike(word) && !isInner) break;
    first -= 1;
  }
  while (first < end && connectors.has(words[first]?.folded ?? '')) first += 1;
  return { value: cleanCompany(phrase(text, words, first, end)), first };
}

function nameEnd(words: readonly Word[], first: number, canBeLower: boolean): number {
  const head = words[first];
  if (!head || head.text === '&') return first;
  if (!isCapital(head) && !isBrand(head)) {
    if (!canBeLower) return first;
    const isFirm = words[first + 1]?.text === '&' && /^(?:co|sons?)$/u.test(words[first + 2]?.folded ?? '');
    return isFirm ? first + 3 : lowerCaseBrand(words, first) ? first + 1 : first;
  }
  let end = first + 1;
  while (end < words.length && end - first < mostWords) {
    const [last, word] = [words[end - 1], words[end]];
    if (!last || !word || (/['’]s$/u.test(last.text) && !isOrganisationWord(word.folded))) break;
    const isForm = isLegalForm(word.folded);
    if (/[.!?:;)…–—|”"]/u.test(last.after) || (last.after.includes(',') && !isForm)) break;
    if (word.before !== '') break;
    if (isCapital(word) || isForm) end += 1;
    else if (connectors.has(word.folded) && goesOn(words, end)) end += 1;
    else break;
  }
  while (end > first + 1 && connectors.has(words[end - 1]?.folded ?? '')) end -= 1;
  return end;
}

/** "brot.shop", "eBay", "7bridges": figures alone or with a unit are none. */
const isBrand = (word: Word): boolean =>
  isBrandLike(word) &&
  (!/^\p{N}/u.test(word.text) || /^\p{N}{1,3}\p{L}{3}/u.test(word.text)) &&
  !/^\p{N}+(?:st|nd|rd|th|am|pm|min|k)$/u.test(word.folded);

/** A connecting word belongs to a name when more of it follows; "and" and "in" join more than names. */
function goesOn(words: readonly Word[], at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !next || word.after !== '') return false;
  if (!/^(?:and|for|in|the|e|y|et)$/u.test(word.folded)) {
    return isCapital(next) || (connectors.has(next.folded) && isCapital(after ?? next));
  }
  const isKin = /^(?:sons?|daughters?|co|company|partners|brothers|associates|sisters)\.?$/u.test(
    next.folded,
  );
  return (
    isCapital(next) &&
    (isKin ||
      isOrganisationWord(next.folded) ||
      (word.folded === 'and' && isOrganisationWord(after?.folded ?? '')))
  );
}

/** Without generic words around: "Acme Interview" is Acme. Empty where nothing names a company. */
export function cleanCompany(raw: string): string {
  const words = raw.trim().split(/\s+/u);
  const folded = words.map((word) => word.toLowerCase().replace(/[.,]$/u, ''));
  let end = words.length;
  while (
    end > 0 &&
    !(end === words.length && endsInLegalForm(raw)) &&
    genericWords.has(folded[end - 1] ?? '')
  )
    end -= 1;
  const named = folded.slice(0, end);
  if (end === 0 || genericWords.has(named[0] ?? '') || isDescription(named) || isCommonTitle(named[0] ?? ''))
    return '';
  const last = words[end - 1] ?? '';
  return end === words.length ? raw.trim() : raw.slice(0, raw.lastIndexOf(last) + last.length).trim();
}

/** "School", "Design Director", "Well-Known Game Studio" say what somebody is, not who. */
function isDescription(folded: readonly string[]): boolean {
  const last = folded.at(-1) ?? '';
  return (
    folded.every((word) => isOrganisationWord(word) && !isLegalForm(word)) ||
    (isOccupation(last) && !isOrganisationWord(last)) ||
    /^(?:well-known|leading|global|major|renowned|fast-growing|top|confidential|international|prestigious|established|growing|boutique|stealth)$/u.test(
      folded[0] ?? '',
    )
  );
}
