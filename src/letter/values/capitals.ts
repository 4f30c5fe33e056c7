/* Capitals of names, roles and companies that were typed all in capitals, or without any. */

import { isParticle, isTitle } from '../../text/name-words.ts';
import { capitalised } from '../sentences.ts';

const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)?/gu;
const smallWords = new Set('of for and the in at on to or a an as with by'.split(' '));
/** Abbreviations of four letters and more that have a vowel, and short ones that look like names. */
const abbreviations = new Set(
  'ai ar it io ui ux aws api ceo coo cio cpo emea apac nasa nato ikea unicef unesco unhcr asos ibm iaea saas paas'.split(
    ' ',
  ),
);

/** "$TM_NAME" is no shout. */
export const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/[\p{Ll}_$]/u.test(text);
const isWhispered = (text: string): boolean => /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);

/** "NICOLE", "nicole" and "Ms o'brien" as names are written; a name with capitals of its own stays. */
export function personCase(name: string): string {
  const words = name.split(' ');
  const titles = words.findIndex((each, at) => at === words.length - 1 || !isTitle(each.toLowerCase()));
  const named = words.slice(titles).join(' ');
  if (!isShouted(named) && !isWhispered(named) && !isShouted(name)) return name;
  return name.replace(word, (each, at: number) => {
    const folded = each.toLowerCase();
    if (at > 0 && (isParticle(folded) || smallWords.has(folded))) return folded;
    return isShouted(named) && isInitials(each) ? each : inCapitals(folded);
  });
}

/** "SENIOR DATA ENGINEER" as "Senior Data Engineer"; abbreviations stay, as does a role in small letters. */
export function roleCase(role: string): string {
  return isShouted(role) ? quietened(role) : withoutShouts(role);
}

/** "ACME ROBOTICS" as "Acme Robotics", "stripe" as "Stripe"; "IBM" and "the chocolate factory" stay. */
export function companyCase(company: string): string {
  const [determiner = ''] = /^(?:the|your|this|that|my|their) /iu.exec(company) ?? [];
  const name = company.slice(determiner.length);
  if (isShouted(name)) return name.includes(' ') ? determiner + quietened(name) : company;
  if (!isWhispered(name)) return withoutShouts(company);
  // "acme.io", "the bakery" and "3m" are written so.
  const isPlainName = /^\p{L}[\p{L}\p{M} &’'-]*$/u.test(company);
  if (!isPlainName || determiner !== '') return company;
  return company.replace(word, (each) => (smallWords.has(each) ? each : inCapitals(each)));
}

const isLoud = (each: string): boolean =>
  each.length > 3 && isShouted(each) && !isAbbreviation(each.toLowerCase());

/** "SENIOR ENGINEER position": several words in capitals are no abbreviations, whatever stands beside them. */
function withoutShouts(text: string): string {
  if (/[_$]/.test(text) || (text.match(word) ?? []).filter(isLoud).length < 2) return text;
  return text.replace(word, (each) => (isLoud(each) ? inCapitals(each.toLowerCase()) : each));
}

/** Small letters but for each word's first, and for abbreviations. */
function quietened(text: string): string {
  return text.replace(word, (each, at: number) => {
    const folded = each.toLowerCase();
    if (at > 0 && smallWords.has(folded)) return folded;
    return each.length <= 3 || isAbbreviation(folded) ? each : inCapitals(folded);
  });
}

/** "DJ", "HR": letters that are said one by one. */
function isInitials(shouted: string): boolean {
  const folded = shouted.toLowerCase();
  if (isTitle(folded)) return false;
  return isAbbreviation(folded) || (shouted.length < 3 && folded.includes('j'));
}

/** No English word begins so: the letters are spelled, as in "HVAC". */
const unspeakable = /^(?:[hjlmnrvxyz][^aeiouy]|[bcdfgkpqstw][bcdfgjkmnpqtvxz])[a-z]{0,3}$/;
/** "SHIFT", "CHEF", "KNIT", "SPA" */
const speakable = /^(?:gn|kn|ph|rh|s[ckmnpqt]|ch|th)/;

function isAbbreviation(folded: string): boolean {
  const bare = folded.normalize('NFD');
  if (abbreviations.has(folded) || !/[aeiouy]/u.test(bare)) return true;
  return unspeakable.test(bare) && !speakable.test(bare);
}

/** "o'brien" as "O'Brien", "mcdonald" as "McDonald". */
function inCapitals(folded: string): string {
  const prefix = /^(?:mc(?=\p{L}{3})|\p{L}['’])/u.exec(folded)?.[0] ?? '';
  return capitalised(prefix) + capitalised(folded.slice(prefix.length));
}
