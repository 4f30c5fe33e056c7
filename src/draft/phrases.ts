import type { Span } from './span.ts';
import { internWord } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Word numbers from `first` to `end` (exclusive) of a block's words. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

export interface Match extends WordRange {
  /** The index of the phrase that matched, in the list that the set was made of. */
  readonly phrase: number;
}

/** One place of a phrase: which words may stand there, and how often. */
interface Slot {
  /** Word numbers; absent where any word will do. */
  readonly ids: ReadonlySet<number> | undefined;
  readonly min: number;
  readonly max: number;
}

/**
 * A set of phrases that is searched for in one pass over the words of a sentence.
 *
 * A phrase is written as words with a space between them:
 * - `a|b` either word; `a?` may be missing; `_` any one word; `..3` up to three words of any kind;
 * - `decline~` the word with its regular endings (decline, declines, declined, declining);
 * - `@name` one of the words of a named class (see `classes`), which may be joined by `|` as well;
 * - `^` at the start and `$` at the end tie the phrase to the ends of the range.
 *
 * Matching costs at most the product of a phrase's gaps for each word, so it is linear in the text.
 */
export class PhraseSet {
  readonly #phrases: readonly Phrase[];
  /** Phrases by the number of a word they can begin with. */
  readonly #byFirst = new Map<number, number[]>();
  /** How many words the longest phrase can have. */
  readonly #longest: number;

  constructor(phrases: readonly string[], classes: WordClasses = {}) {
    this.#phrases = phrases.map((phrase) => parsePhrase(phrase, classes));
    const lengths = this.#phrases.map(({ slots }) => slots.reduce((sum, { max }) => sum + max, 0));
    this.#longest = Math.max(0, ...lengths);
    for (const [index, phrase] of this.#phrases.entries()) {
      for (const id of firstWords(phrase)) {
        const list = this.#byFirst.get(id);
        if (list) list.push(index);
        else this.#byFirst.set(id, [index]);
      }
    }
  }

  /** All matches within `range`, the longest at each word, in their order; they may overlap. */
  *matches(words: Words, range: WordRange): Generator<Match> {
    for (let at = range.first; at < range.end; at++) {
      const match = this.matchAt(words, at, range);
      if (match) yield match;
    }
  }

  /** The first match within `range`. */
  find(words: Words, range: WordRange): Match | undefined {
    for (let at = range.first; at < range.end; at++) {
      const match = this.matchAt(words, at, range);
      if (match) return match;
    }
    return undefined;
  }

  /** Whether a match within `range` shares a word with `other`. Looks only as far back as the longest phrase reaches. */
  overlaps(words: Words, range: WordRange, other: WordRange): boolean {
    const end = Math.min(range.end, other.end);
    for (let at = Math.max(range.first, other.first - this.#longest); at < end; at++) {
      const match = this.matchAt(words, at, range);
      if (match && match.end > other.first) return true;
    }
    return false;
  }

  /** The longest match that begins with the word `at`. */
  matchAt(words: Words, at: number, range: WordRange): Match | undefined {
    const candidates = this.#byFirst.get(words.ids[at] ?? 0);
    let best: Match | undefined;
    for (const index of candidates ?? []) {
      const phrase = this.#phrases[index];
      if (!phrase || (phrase.atStart && at !== range.first)) continue;
      const end = matchSlots(phrase, 0, words, at, range.end);
      if (end > (best?.end ?? at)) best = { first: at, end, phrase: index };
    }
    return best;
  }
}

/** Names for words that can stand in for each other, for use as `@name` in phrases. */
export type WordClasses = Readonly<Record<string, string>>;

interface Phrase {
  readonly slots: readonly Slot[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** The offsets of the words `range`, within the block. */
export function spanOfWords(words: Words, range: WordRange): Span {
  return { start: words.starts[range.first] ?? 0, end: words.ends[range.end - 1] ?? 0 };
}

/** The end of the longest match of the slots from `slot` on with the words from `at` on, or -1. */
function matchSlots(phrase: Phrase, slot: number, words: Words, at: number, end: number): number {
  const wanted = phrase.slots[slot];
  if (!wanted) return phrase.atEnd && at !== end ? -1 : at;
  let best = wanted.min === 0 ? matchSlots(phrase, slot + 1, words, at, end) : -1;
  for (let count = 1; count <= wanted.max && at + count <= end; count++) {
    if (wanted.ids && !wanted.ids.has(words.ids[at + count - 1] ?? 0)) break;
    if (count >= wanted.min) best = Math.max(best, matchSlots(phrase, slot + 1, words, at + count, end));
  }
  return best;
}

function* firstWords(phrase: Phrase): Generator<number> {
  for (const slot of phrase.slots) {
    yield* slot.ids ?? [];
    if (slot.min > 0) return;
  }
}

/** @throws {Error} where the phrase has no word to begin with, names an unknown class or is empty. */
function parsePhrase(source: string, classes: WordClasses): Phrase {
  const parts = source.split(' ');
  const atStart = parts[0] === '^';
  const atEnd = parts.at(-1) === '$';
  const slots = parts.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).map((part) => parseSlot(part, classes));
  const first = slots[0];
  if (!first?.ids || !slots.some((slot) => slot.ids && slot.min > 0)) {
    throw new Error(`A phrase begins with a word and has one that can't be left out: "${source}"`);
  }
  return { slots, atStart, atEnd };
}

function parseSlot(part: string, classes: WordClasses): Slot {
  if (part.startsWith('..')) return { ids: undefined, min: 0, max: Number(part.slice(2)) };
  const optional = part.endsWith('?');
  const words = optional ? part.slice(0, -1) : part;
  const ids = words === '_' ? undefined : new Set(expand(words, classes).map(internWord));
  return { ids, min: optional ? 0 : 1, max: 1 };
}

/** The words that `a|b~|@name` stands for. */
function expand(alternatives: string, classes: WordClasses): string[] {
  return alternatives.split('|').flatMap((word) => {
    if (word.startsWith('@')) {
      const members = classes[word.slice(1)];
      if (members === undefined) throw new Error(`There is no class of words "${word}"`);
      return expand(members, classes);
    }
    if (word === '') throw new Error(`An empty word in "${alternatives}"`);
    return word.endsWith('~') ? inflect(word.slice(0, -1)) : [word];
  });
}

/** The regular forms of a verb. */
function inflect(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (/[^aeiou]y$/u.test(verb)) {
    const short = verb.slice(0, -1);
    return [verb, `${short}ies`, `${short}ied`, `${verb}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, plural, `${stem}ed`, `${stem}ing`];
}
