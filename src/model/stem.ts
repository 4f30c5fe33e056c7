const endings = ['ingly', 'edly', 'ing', 'ed', 'ly'];

/**
 * What the forms of a word have in common, roughly: "bored", "boring" and "bore" are one. It need not be a word,
 * and is not meant to be right about irregular ones.
 */
export function stemOf(word: string): string {
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stem.length <= 3) return stem;
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('s') && !/(?:s|u|i)s$/u.test(stem)) stem = stem.slice(0, -1);
  const ending = endings.find((end) => stem.endsWith(end) && stem.length - end.length >= 3);
  if (ending) stem = undouble(stem.slice(0, -ending.length));
  if (stem.endsWith('e') && stem.length > 3) stem = stem.slice(0, -1);
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem;
}

/** "stopp" to "stop", but "miss" and "call" stay. */
function undouble(stem: string): string {
  const last = stem.at(-1) ?? '';
  return stem.length > 3 && last === stem.at(-2) && !'sl'.includes(last) ? stem.slice(0, -1) : stem;
}
