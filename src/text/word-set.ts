import { hashText } from './hash.ts';

/**
 * Words that are found by their hashes, without copying one out of its text: an open table with linear probing, at
 * most half full. A word of a text is taken for one of ours if the 32 bits of its hash are the same; that happens to
 * one word in a million that people could write, and to hardly any that they do.
 */
export class WordSet {
  /** 0 where there is none. */
  readonly #hashes: Int32Array;
  readonly #mask: number;

  /** @param words as `foldWord` folds them */
  constructor(words: readonly string[]) {
    const hashes = new Int32Array(2 << (32 - Math.clz32(words.length)));
    const mask = hashes.length - 1;
    for (const word of words) {
      const hash = hashText(word);
      let slot = hash & mask;
      while (hashes[slot] !== 0) slot = (slot + 1) & mask;
      hashes[slot] = hash;
    }
    this.#hashes = hashes;
    this.#mask = mask;
  }

  /** Whether a word has this hash; what is no word has 0. */
  has(hash: number): boolean {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const other = this.#hashes[slot];
      if (other === hash) return hash !== 0;
      if (other === 0) return false;
    }
  }
}
