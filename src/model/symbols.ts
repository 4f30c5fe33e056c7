import { hashText } from '../text/hash.ts';
import { mix } from './hash.ts';

/** The kinds of patterns of two words: neighbours as they are, what stands for them, and with one word between. */
const wordPair = hashText('word pair');
const pair = hashText('pair');
const gappedPair = hashText('gapped pair');

/** What stands for a word in patterns, and the hashes that patterns begin with in which it is the first. */
export interface Symbols {
  readonly all: readonly number[];
  readonly pairHeads: readonly number[];
  readonly gappedPairHeads: readonly number[];
}

export function symbolsOf(all: readonly number[]): Symbols {
  return {
    all,
    pairHeads: all.map((symbol) => mix(pair, symbol)),
    gappedPairHeads: all.map((symbol) => mix(gappedPair, symbol)),
  };
}

/** The hash that a pair of neighbours begins with, as they are, in which the word is the first. */
export const wordPairHead = (word: number): number => mix(wordPair, word);
