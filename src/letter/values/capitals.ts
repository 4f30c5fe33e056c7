/* Capitals of names, roles and companies that were typed all in capitals, or without any. */

import { isParticle, isTitle } from '../../text/name-words.ts';
import { isOccupation } from '../../text/occupations.ts';
import { capitalised } from '../sentences.ts';

const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)?/gu;
const smallWords = new Set('of for and the in at on to or a an as with by'.split(' '));
/** Abbreviations of four letters and more that have a vowel, and short ones that look like names. */
const abbreviations = new Set(
  'ai ar it io ui ux aws api ceo coo cio cpo emea apac nasa nato ikea unicef unesco unhcr asos ibm iaea saas paas'.split(
    ' ',
  ),
);

export const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
const isWhispered = (text: string): boolean => /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);

/** "NICOLE", "nicole" and "ms o'brien" as names are written; a name with capitals of its own stays. */
export function personCase(name: string): string {
  if (!isShouted(name) && !isWhispered(name)) return name;
  return name.replace(word, (each, at: number) => {
    const folded = each.toLowerCase();
    if (at > 0 && (isParticle(folded) || smallWords.has(folded))) return folded;
    return isShouted(name) && isInitials(each) ? each : inCapitals(folded);
  });
}

/** "SENIOR DATA ENGINEER" as "Senior Data Engineer"; abbreviations stay, as does a role in small letters. */
export function roleCase(role: string): string {
  return isShouted(role) ? quietened(role, (each) => each.length <= 3 && !isOccupation(each)) : role;
}

/** "ACME ROBOTICS" as "Acme Robotics", "stripe" as "Stripe"; "IBM" and "the chocolate factory" stay. */
export function companyCase(company: string): string {
  if (isShouted(company)) {
    return company.includes(' ') ? quietened(company, (each) => each.length <= 3) : company;
  }
  // "acme.io", "the bakery" and "3m" are written so.
  const isPlainName = isWhispered(company) && /^\p{L}[\p{L}\p{M} &’'-]*$/u.test(company);
  if (!isPlainName || /^(?:the|your|this|that|my|their) /u.test(company)) return company;
  return company.replace(word, (each) => (smallWords.has(each) ? each : inCapitals(each)));
}

/** Small letters but for each word's first, and for the words that are short as abbreviations are. */
function quietened(text: string, isShort: (folded: string) => boolean): string {
  return text.replace(word, (each, at: number) => {
    const folded = each.toLowerCase();
    if (at > 0 && smallWords.has(folded)) return folded;
    return abbreviations.has(folded) || isShort(folded) || hasNoVowel(folded) ? each : inCapitals(folded);
  });
}

/** "DJ", "HR": letters that are said one by one. */
function isInitials(shouted: string): boolean {
  const folded = shouted.toLowerCase();
  if (isTitle(folded)) return false;
  return abbreviations.has(folded) || hasNoVowel(folded) || (shouted.length < 3 && folded.includes('j'));
}

const hasNoVowel = (folded: string): boolean => !/[aeiouy]/u.test(folded.normalize('NFD'));

/** "o'brien" as "O'Brien", "mcdonald" as "McDonald". */
function inCapitals(folded: string): string {
  const prefix = /^(?:mc(?=\p{L}{3})|\p{L}['’])/u.exec(folded)?.[0] ?? '';
  return capitalised(prefix) + capitalised(folded.slice(prefix.length));
}
