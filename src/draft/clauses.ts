/* Cuts a sentence into clauses. */

import type { Sentence } from './draft.ts';
import { PhraseSet, type WordRange } from '../text/phrases/phrases.ts';

/** A conjunction and what a clause of its own begins with. */
const openings = new PhraseSet([
  "and|but|so|yet|because|since|as|though|although|therefore then|now|thus? i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|my|our|please|kindly|do|don't|you|it|it's|this|there",
]);

/** The clauses of a sentence as ranges of words: cut at commas, colons, dashes, brackets and conjunctions. */
export function clausesOf({ block, words: { first, end } }: Sentence): WordRange[] {
  const { words, text } = block;
  const clauses: WordRange[] = [];
  let from = first;
  for (let word = first + 1; word < end; word++) {
    const gap = text.slice(words.ends[word - 1], words.starts[word]);
    if (!/[,;:–—()…]|\s-/u.test(gap) && !openings.matchAt(words, word, { first, end })) continue;
    clauses.push({ first: from, end: word });
    from = word;
  }
  clauses.push({ first: from, end });
  return clauses;
}
