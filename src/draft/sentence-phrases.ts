/* Searches all phrases of speech acts and rules in a sentence, in one pass. */

import { endOfMatch, lowestBit, startsOfMatch } from '../text/phrases/matching.ts';
import { longestPhrase } from '../text/phrases/syntax.ts';
import { PhraseSet, type Match, type WordClasses, type WordRange } from '../text/phrases/phrases.ts';
import type { Words } from '../text/words.ts';
import type { Anchor } from './anchor.ts';
import { packedIndex, PhraseIndex } from './phrase-index.ts';
import { preparedIndex } from './prepared-index.ts';

/**
 * A set of phrases that is searched for in every sentence. All such sets are searched for together, in one pass over
 * the words of a sentence; asking for the matches in a whole sentence is a look-up then.
 */
export class SentencePhrases extends PhraseSet {
  readonly number: number;

  constructor(phrases: readonly string[], classes?: WordClasses) {
    super(phrases, classes);
    this.number = sets.push(this) - 1;
    index = undefined;
  }

  override matches(words: Words, range: WordRange): readonly Match[] {
    return this.#found(range) ?? super.matches(words, range);
  }

  override find(words: Words, range: WordRange): Match | undefined {
    const found = this.#found(range);
    return found ? found[0] : super.find(words, range);
  }

  override overlaps(words: Words, range: WordRange, other: WordRange): boolean {
    const found = this.#found(range);
    if (!found) return super.overlaps(words, range, other);
    let at = firstFrom(found, other.first - longestPhrase);
    for (let match = found[at]; match && match.first < other.end; match = found[++at]) {
      if (match.end > other.first) return true;
    }
    return false;
  }

  override matchAt(words: Words, at: number, range: WordRange): Match | undefined {
    const found = this.#found(range);
    if (!found) return super.matchAt(words, at, range);
    if (found.length === 0) return undefined;
    const match = found[firstFrom(found, at)];
    return match?.first === at ? match : undefined;
  }

  /** What the pass over the sentence has found; undefined where `range` is no sentence. */
  #found(range: WordRange): readonly Match[] | undefined {
    return range instanceof SentenceWords ? range.matchesOf(this.number) : undefined;
  }
}

/** The index of the first match that begins at the word `first` or behind it. */
function firstFrom(matches: readonly Match[], first: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a sentence, and what the phrases of all sets say of them. */
export class SentenceWords implements WordRange {
  readonly first: number;
  readonly end: number;
  /** The numbers of the sets that have matches; few in any sentence. */
  sets: readonly number[] = none;
  #matches: readonly Match[][] = none;
  /** Of the numbers of these sets the last five bits, each as a bit: most sets are told from it to have no match. */
  #hints = 0;

  constructor(words: Words, first: number, end: number) {
    this.first = first;
    this.end = end;
    index ??= new PhraseIndex(sets, preparedIndex);
    const { hashes } = words;
    for (let at = first; at < end; at++) {
      const anchors = index.at(hashes[at] ?? 0);
      if (!anchors) continue;
      for (const number of anchors) {
        const anchor = index.anchor(number);
        const { next, previous } = anchor;
        if (next && (at + 1 === end || !next.has(hashes[at + 1] ?? 0))) continue;
        if (previous && (at === first || !previous.has(hashes[at - 1] ?? 0))) continue;
        this.#try(anchor, hashes, at);
      }
    }
  }

  /** The matches of the set with this number, the longest at each word, in their order. */
  matchesOf(set: number): readonly Match[] {
    if ((this.#hints & (1 << (set & 31))) === 0) return none;
    return this.#matches[this.sets.indexOf(set)] ?? none;
  }

  #try(anchor: Anchor, hashes: readonly number[], at: number): void {
    const { phrase, slot } = anchor;
    let starts = startsOfMatch(phrase, slot, hashes, at, this.first);
    if (starts === 0) return;
    const end = endOfMatch(phrase, slot + 1, hashes, at + 1, this.end);
    if (end < 0) return;
    for (; starts !== 0; starts &= starts - 1) {
      const first = at - lowestBit(starts);
      if (anchor.beginnings?.has(hashes[first] ?? 0) === false) continue;
      this.#add(anchor.set, { first, end, phrase: anchor.index });
    }
  }

  /** Keeps the longest match at each word, and of equals the one whose phrase comes first. */
  #add(set: number, match: Match): void {
    const matches = this.#matches[this.sets.indexOf(set)];
    if (!matches) {
      this.sets = [...this.sets, set];
      this.#matches = [...this.#matches, [match]];
      this.#hints |= 1 << (set & 31);
      return;
    }
    // Anchors come in their order and a phrase is short, so the place is near the end.
    let at = matches.length;
    while (at > 0 && (matches[at - 1]?.first ?? 0) > match.first) at -= 1;
    const rival = matches[at - 1];
    if (rival?.first !== match.first) {
      if (at === matches.length) matches.push(match);
      else matches.splice(at, 0, match);
    } else if (match.end > rival.end || (match.end === rival.end && match.phrase < rival.phrase))
      matches[at - 1] = match;
  }
}

const none: readonly never[] = [];

/** All sets, by their numbers. */
const sets: SentencePhrases[] = [];

/** Made at the first sentence, when all sets are there. */
let index: PhraseIndex | undefined;

/** The index of all sets, as a build puts it into `prepared-index.ts`. */
export const packedSentencePhrases = (): string => packedIndex(sets);
