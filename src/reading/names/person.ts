import type { Person } from '../../text/person.ts';
import { foldName, isOneSlip, soundAlike } from './spelling.ts';
import { areNicknames } from './nicknames.ts';

/**
 * Whether two names can't be one person's. Initials, short forms, family names beside given names and changed
 * family names leave it open, and then the answer is no.
 */
export function areDifferent(one: Person, other: Person): boolean {
  if (one.words.some((word) => other.words.some((match) => areRelated(word, match)))) {
    return hasSlip(one, other);
  }
  const areBothSingle = one.words.length === 1 && other.words.length === 1;
  return !areBothSingle || one.isTitled === other.isTitled;
}

/** Full names of which one word is the same, and the other differs by a slip of the pen or sounds alike. */
function hasSlip(one: Person, other: Person): boolean {
  if (one.words.length !== 2 || other.words.length !== 2) return false;
  const unlike = one.words.flatMap((word, at) => {
    const match = other.words[at] ?? '';
    return areRelated(word, match) ? [] : [isSlip(foldName(word), foldName(match))];
  });
  return unlike.length === 1 && unlike[0] === true;
}

const isSlip = (one: string, other: string): boolean => isOneSlip(one, other) || soundAlike(one, other);

/** Whether two full names have the same given name and family names of which neither stands in the other. */
export function differInFamilyName(one: Person, other: Person): boolean {
  if (one.words.length !== 2 || other.words.length !== 2 || one.isTitled || other.isTitled) return false;
  const [given = '', family = ''] = one.words;
  const [otherGiven = '', otherFamily = ''] = other.words;
  return foldName(given) === foldName(otherGiven) && !areRelated(family, otherFamily);
}

function areRelated(one: string, other: string): boolean {
  if (one === other) return true;
  const others = parts(other);
  return parts(one).some((a) => others.some((b) => areForms(a, b) || areForms(b, a)));
}

const parts = (word: string) =>
  word.includes('-') ? [word, ...word.split('-')].map(foldName) : [foldName(word)];

/** "Chris" and "Christina", "N." and "Nicole", "Bob" and "Robert". */
function areForms(short: string, long: string): boolean {
  if (short.length === 1 || short.length > 2) if (long.startsWith(short)) return true;
  return short === long || areNicknames(short, long);
}
