/* Numbers the words that phrases are made of. */

import { hashText } from './hash.ts';

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
 * Numbers of the words by their hashes: an open table with linear probing, at most a quarter full. It finds
 * a word without copying it out of the text. A word of a text is taken for one of ours if the 32 bits of its hash are
 * the same; that happens to one word in a million that people could write, and to hardly any that they do.
 */
let table = emptyTable(1 << 14);

interface Table {
  readonly numbers: Uint16Array;
  readonly hashes: Int32Array;
}

function emptyTable(size: number): Table {
  return { numbers: new Uint16Array(size), hashes: new Int32Array(size) };
}

/** How many of the words the table has. */
let entered = 0;

/** Gives `word` (folded by `foldWord`) a number above 0, the same one each time. */
export function internWord(word: string): number {
  let id = ids.get(word);
  if (id === undefined) ids.set(word, (id = ids.size + 1));
  return id;
}

/** Enters the words that were interned since. */
function complete(): void {
  while (ids.size * 4 > table.numbers.length) {
    table = emptyTable(table.numbers.length * 2);
    entered = 0;
  }
  for (const [word, id] of ids) {
    if (id <= entered) continue;
    enter(hashText(word), id);
  }
  entered = ids.size;
}

function enter(hash: number, id: number): void {
  let slot = slotOf(hash);
  while (table.numbers[slot] !== unknownWord) slot = (slot + 1) & (table.numbers.length - 1);
  table.numbers[slot] = id;
  table.hashes[slot] = hash;
}

const slotOf = (hash: number) => (hash ^ (hash >>> 15)) & (table.numbers.length - 1);

/** The number of the word whose folded text has this hash, or `unknownWord`. */
export function wordIdOf(hash: number): number {
  if (entered < ids.size) complete();
  const { numbers, hashes } = table;
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (numbers.length - 1)) {
    const id = numbers[slot] ?? unknownWord;
    if (id === unknownWord || hashes[slot] === hash) return id;
  }
}

/** Lower case, with typewriter apostrophes: "Don’t" and "don't" are one word. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
