/* The indefinite article of a name: which words begin with a vowel as they are said. */

/** Capital letters whose names begin with a vowel: an F, an MBA. */
const vowelNames = /^[AEFHILMNORSX]/;
/** No English word begins so: the letters are spelled, as in HVAC. */
const unspeakable = /^[HLMNRX][^AEIOUY]/;
/** Numbers that are spoken with a vowel first: 8, 80, 11, 18. */
const vowelNumber = /^(?:8|1[18](?!\d))/;
/** Vowels that sound like "you" or "one". */
const consonantSound =
  /^(?:uni(?![nm])|ukr|ubiq|us(?:[eau])|ut[ie]|ur[aeiou]|eu|ew|one(?!\p{L})|once(?!\p{L}))/iu;
const silentH = /^(?:hour|honest|honou?r|heir)/i;

/** "a" or "an", as `name` is said: an accountant, a UX designer, an MBA role. Judges the first word only. */
export function article(name: string): 'a' | 'an' {
  const word = /[\p{L}\p{N}]{1,40}/u.exec(name.slice(0, 100))?.[0] ?? '';
  if (/^\d/.test(word)) return vowelNumber.test(word) ? 'an' : 'a';
  if (isSpelled(word)) return vowelNames.test(word) ? 'an' : 'a';
  if (silentH.test(word)) return 'an';
  const initial = word.normalize('NFD').charAt(0);
  return /[aeiouæøœ]/i.test(initial) && !consonantSound.test(word) ? 'an' : 'a';
}

/** Whether the word is read letter by letter: "MBA", "HVAC", the beginning of "MLOps"; not "NASA". */
function isSpelled(word: string): boolean {
  const capitals = /^\p{Lu}*/u.exec(word)?.[0] ?? '';
  const isWhole = /^\d*$/.test(word.slice(capitals.length));
  if (!isWhole) return capitals.length > 2;
  return capitals.length < 4 ? capitals !== '' : !/[AEIOUY]/.test(capitals) || unspeakable.test(capitals);
}
