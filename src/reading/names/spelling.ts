import { LetterPattern } from '../../text/letter-pattern.ts';

const others = new LetterPattern(String.raw`[^\p{L}\p{N}]`, 'gu');

/** Lower case without accents, dots and apostrophes; "ue" and "ü" are one. */
export function foldName(name: string): string {
  if (/^[a-z]+$/iu.test(name)) return name.toLowerCase().replace(/([aou])e/gu, '$1');
  const plain = name.normalize('NFD').toLowerCase();
  return plain
    .replace(others.for(plain), '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/([aou])e/gu, '$1');
}

/** Whether one letter is missing, is wrong or has changed places with the next. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.max(one.length, other.length) < 4) return false;
  let start = 0;
  while (start < one.length && one.charAt(start) === other.charAt(start)) start += 1;
  let end = 0;
  const shorter = Math.min(one.length, other.length);
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const rest = one.slice(start, one.length - end);
  const otherRest = other.slice(start, other.length - end);
  if (rest.length <= 1 && otherRest.length <= 1) return rest !== otherRest;
  return (
    rest.length === 2 && otherRest.length === 2 && rest === `${otherRest.charAt(1)}${otherRest.charAt(0)}`
  );
}

/** Whether two folded names are said alike: "Lee" and "Leigh", "Stephens" and "Stevens", "Meyer" and "Maier". */
export function soundAlike(one: string, other: string): boolean {
  return soundOf(one) === soundOf(other);
}

/** A rough key of how an English or German name is said; of a word of two letters or more. */
function soundOf(name: string): string {
  return name
    .replace(/eigh|[ae][iy]|e[ae]|ie|igh|y/gu, 'i')
    .replace(/ph|v/gu, 'f')
    .replace(/ck|q|c(?!h)/gu, 'k')
    .replace(/([^cs])h/gu, '$1')
    .replace(/(.)\1/gu, '$1')
    .replace(/(..)e$/u, '$1');
}
