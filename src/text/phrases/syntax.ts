/* Parses the notation in which phrases are written. */

import { internWord } from '../vocabulary.ts';

/** One place of a phrase: which words may stand there, and how often. */
export class Slot {
  /** Word numbers; absent where any word will do. */
  readonly words: readonly number[] | undefined;
  readonly min: number;
  readonly max: number;
  /** How often to expect one of its words, once somebody has reckoned it. */
  weight: number | undefined;
  /** The words as bits, by their numbers; made at the first question, as most slots are never asked about a text. */
  #bits: Int32Array | undefined;

  constructor(words: readonly number[] | undefined, min: number, max: number) {
    this.words = words;
    this.min = min;
    this.max = max;
  }

  /** Whether the word with this number may stand here; not to be asked where any may. */
  has(id: number): boolean {
    this.#bits ??= bitsOf(this.words ?? []);
    return ((this.#bits[id >> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }
}

function bitsOf(numbers: readonly number[]): Int32Array {
  const greatest = numbers.reduce((one, other) => Math.max(one, other), 0);
  const bits = new Int32Array((greatest >> 5) + 1);
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  return bits;
}

export interface Phrase {
  readonly slots: readonly Slot[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Names for words that can stand in for each other, for use as `@name` in phrases. */
export type WordClasses = Readonly<Record<string, string>>;

/** How many words a phrase can have: matching keeps its places as bits of a number. */
export const longestPhrase = 30;

/**
 * Reads a phrase in the notation of `PhraseSet`.
 * @throws {Error} where it has no word to begin with, names an unknown class, is empty or too long.
 */
export function parsePhrase(source: string, classes: WordClasses): Phrase {
  const atStart = source.startsWith('^ ');
  const atEnd = source.endsWith(' $');
  const slots: Slot[] = [];
  let most = 0;
  let hasWord = false;
  for (const part of source.slice(atStart ? 2 : 0, atEnd ? -2 : undefined).split(' ')) {
    const slot = slotOf(part, classes);
    most += slot.max;
    hasWord ||= slot.words !== undefined && slot.min > 0;
    slots.push(slot);
  }
  if (!hasWord || !slots[0]?.words)
    throw new Error(`A phrase begins with a word and has one that can't be left out: "${source}"`);
  if (most > longestPhrase) throw new Error(`A phrase has up to ${longestPhrase} words: "${source}"`);
  return { slots, atStart, atEnd };
}

/** Many phrases share a part; parts with classes mean the same only beside the same classes. */
const shared = new Map<string, Slot>();
const sharedByClasses = new WeakMap<WordClasses, Map<string, Slot>>();

function slotOf(part: string, classes: WordClasses): Slot {
  let known = shared;
  if (part.includes('@')) {
    known = sharedByClasses.get(classes) ?? new Map<string, Slot>();
    sharedByClasses.set(classes, known);
  }
  let slot = known.get(part);
  if (!slot) known.set(part, (slot = parseSlot(part, classes)));
  return slot;
}

function parseSlot(part: string, classes: WordClasses): Slot {
  if (part.startsWith('..')) return new Slot(undefined, 0, Number(part.slice(2)));
  const optional = part.endsWith('?');
  const words = optional ? part.slice(0, -1) : part;
  const min = optional ? 0 : 1;
  if (words === '_') return new Slot(undefined, min, 1);
  const ids: number[] = [];
  addWords(words, classes, ids);
  return new Slot(ids, min, 1);
}

/** Adds the numbers of the words that `a|b~|@name` stands for. */
function addWords(alternatives: string, classes: WordClasses, ids: number[]): void {
  const isPlain = !alternatives.includes('@') && !alternatives.includes('~');
  for (const word of alternatives.split('|')) {
    if (word === '') throw new Error(`An empty word in "${alternatives}"`);
    if (isPlain) ids.push(internWord(word));
    else addForms(word, classes, ids);
  }
}

function addForms(word: string, classes: WordClasses, ids: number[]): void {
  if (word.startsWith('@')) {
    const members = classes[word.slice(1)];
    if (members === undefined) throw new Error(`There is no class of words "${word}"`);
    addWords(members, classes, ids);
  } else if (word.endsWith('~')) {
    for (const form of inflect(word.slice(0, -1))) ids.push(internWord(form));
  } else {
    ids.push(internWord(word));
  }
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
