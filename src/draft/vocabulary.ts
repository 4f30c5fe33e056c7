/**
 * The words that our phrases are made of, each with a number. A text's words are looked up once; from then on
 * phrases compare numbers. It is complete once the modules that declare phrases are loaded.
 */
const ids = new Map<string, number>();

/** The number of a word that no phrase knows. */
export const unknownWord = 0;

/** Gives `word` (folded by `foldWord`) a number above 0, the same one each time. */
export function internWord(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const id = ids.size + 1;
  ids.set(word, id);
  return id;
}

/** The number of `word` as it stands in a text, or `unknownWord`. */
export function wordId(word: string): number {
  return ids.get(foldWord(word)) ?? unknownWord;
}

/** Lower case, with typewriter apostrophes: "Don’t" and "don't" are one word. */
function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
