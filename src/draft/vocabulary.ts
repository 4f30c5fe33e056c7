/**
 * The words that our phrases are made of, each with a number. A text's words are looked up once; from then on
 * phrases compare numbers. It is complete once the modules that declare phrases are loaded.
 */
const ids = new Map<string, number>();

/** The number of a word that no phrase knows. */
export const unknownWord = 0;

/** Numbers are smaller than this. */
export const mostWords = 0x10000;

/**
 * Numbers of the words in ASCII by their hashes: an open table with linear probing, at most a quarter full. It finds
 * a word without copying it out of the text. A word of a text is taken for one of ours if the 32 bits of its hash are
 * the same; that happens to one word in a million that people could write, and to hardly any that they do.
 */
let table = emptyTable(1 << 14);

interface Table {
  readonly ids: Uint16Array;
  readonly hashes: Int32Array;
}

function emptyTable(size: number): Table {
  return { ids: new Uint16Array(size), hashes: new Int32Array(size) };
}

/** Gives `word` (folded by `foldWord`) a number above 0, the same one each time. */
export function internWord(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const id = ids.size + 1;
  ids.set(word, id);
  if (id * 4 > table.ids.length) {
    table = emptyTable(table.ids.length * 2);
    for (const [each, number] of ids) enter(each, number);
  } else enter(word, id);
  return id;
}

function enter(word: string, id: number): void {
  // oxlint-disable-next-line no-control-regex
  if (/[^\x00-\x7f]/u.test(word)) return;
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  let slot = slotOf(hash);
  while (table.ids[slot] !== unknownWord) slot = (slot + 1) & (table.ids.length - 1);
  table.ids[slot] = id;
  table.hashes[slot] = hash;
}

/** The hash, 0 for no character, of a word that goes on with the folded character `code`. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);

const slotOf = (hash: number) => (hash >>> 15) & (table.ids.length - 1);

/** The number of the word of ASCII with this hash, or `unknownWord`. */
export function wordIdOf(hash: number): number {
  const { ids, hashes } = table;
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (ids.length - 1)) {
    const id = ids[slot] ?? unknownWord;
    if (id === unknownWord || hashes[slot] === hash) return id;
  }
}

/** The number of `word` as it stands in a text, or `unknownWord`. */
export function wordId(word: string): number {
  return ids.get(foldWord(word)) ?? unknownWord;
}

/** Lower case, with typewriter apostrophes: "Don’t" and "don't" are one word. */
function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
