/* Sets of phrases, and the search for them in the words of a block. */

import { hashText } from '../hash.ts';
import { endOfMatch } from './matching.ts';
import { longestPhrase, Phrase, type WordClasses } from './syntax.ts';
import type { Span } from '../span.ts';
import type { Words } from '../words.ts';

/** Word numbers from `first` to `end` (exclusive) of a block's words. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

export interface Match extends WordRange {
  /** The index of the phrase that matched, in the list that the set was made of. */
  readonly phrase: number;
}

/**
 * A set of phrases that can be searched for in any range of words.
 *
 * A phrase is written as words with a space between them, 30 at most:
 * - `a|b` either word; `a?` may be missing; `_` any one word; `..3` up to three words of any kind;
 * - `decline~` the word with its regular endings (decline, declines, declined, declining);
 * - `@name` one of the words of a named class (see `classes`), which may be joined by `|` as well;
 * - `^` at the start and `$` at the end tie the phrase to the ends of the range.
 *
 * Matching is linear in the text: what a phrase costs at a word is bounded.
 */
export class PhraseSet {
  /** The phrases as they are written. */
  readonly sources: readonly string[];
  readonly #classes: WordClasses;
  /** Taken apart when they are first asked for, so that a program starts without them. */
  readonly #phrases: (Phrase | undefined)[] = [];
  /** Phrases by the hash of a word they can begin with; made when they are first looked for by themselves. */
  #byFirst: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(phrases: readonly string[], classes: WordClasses = {}) {
    this.sources = phrases;
    this.#classes = classes;
  }

  phraseAt(index: number): Phrase {
    return (this.#phrases[index] ??= new Phrase(this.sources[index] ?? '', this.#classes));
  }

  get phrases(): readonly Phrase[] {
    return this.sources.map((_, index) => this.phraseAt(index));
  }

  /** All matches within `range`, the longest at each word, in their order; they may overlap. */
  matches(words: Words, range: WordRange): readonly Match[] {
    const matches: Match[] = [];
    for (let at = range.first; at < range.end; at++) {
      const match = this.matchAt(words, at, range);
      if (match) matches.push(match);
    }
    return matches;
  }

  /** The first match within `range`. */
  find(words: Words, range: WordRange): Match | undefined {
    for (let at = range.first; at < range.end; at++) {
      const match = this.matchAt(words, at, range);
      if (match) return match;
    }
    return undefined;
  }

  /** Whether a match within `range` shares a word with `other`. */
  overlaps(words: Words, range: WordRange, other: WordRange): boolean {
    const end = Math.min(range.end, other.end);
    for (let at = Math.max(range.first, other.first - longestPhrase); at < end; at++) {
      const match = this.matchAt(words, at, range);
      if (match && match.end > other.first) return true;
    }
    return false;
  }

  /** The longest match that begins with the word `at`. */
  matchAt(words: Words, at: number, range: WordRange): Match | undefined {
    this.#byFirst ??= indexByFirst(this.phrases);
    let best: Match | undefined;
    for (const index of this.#byFirst.get(words.hashes[at] ?? 0) ?? []) {
      const phrase = this.phraseAt(index);
      if (phrase.atStart && at !== range.first) continue;
      const end = endOfMatch(phrase, 0, words.hashes, at, range.end);
      if (end > (best?.end ?? at)) best = { first: at, end, phrase: index };
    }
    return best;
  }
}

function indexByFirst(phrases: readonly Phrase[]): ReadonlyMap<number, readonly number[]> {
  const byFirst = new Map<number, number[]>();
  for (const [index, phrase] of phrases.entries()) {
    for (const word of firstWords(phrase)) {
      const hash = hashText(word);
      const list = byFirst.get(hash);
      if (list) list.push(index);
      else byFirst.set(hash, [index]);
    }
  }
  return byFirst;
}

/** The words that a match of the phrase can begin with. */
export function* firstWords(phrase: Phrase): Generator<string> {
  for (const slot of phrase.slots) {
    yield* slot.words;
    if (slot.min > 0) return;
  }
}

/** The offsets of the words `range`, within the block. */
export function spanOfWords(words: Words, range: WordRange): Span {
  return { start: words.starts[range.first] ?? 0, end: words.ends[range.end - 1] ?? 0 };
}

export type { WordClasses };
