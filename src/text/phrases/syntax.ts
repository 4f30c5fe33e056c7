/* Parses the notation in which phrases are written. */

import { WordSet } from '../word-set.ts';

/** One place of a phrase: which words may stand there, and how often. */
export class Slot {
  readonly min: number;
  readonly max: number;
  /** As they are written, `a|b`; absent where any word will do. */
  readonly #words: string | undefined;
  /** Made at the first question, as most slots are never asked about a text. */
  #set: WordSet | undefined;

  constructor(words: string | undefined, min: number, max: number) {
    this.#words = words;
    this.min = min;
    this.max = max;
  }

  /** Whether any word may stand here. */
  get isAny(): boolean {
    return this.#words === undefined;
  }

  /** The words that may stand here; none where any may. */
  get words(): readonly string[] {
    return this.#words?.split('|') ?? [];
  }

  /** Whether the word with this hash may stand here; not to be asked where any may. */
  has(hash: number): boolean {
    return (this.#set ??= new WordSet(this.words)).has(hash);
  }
}

/** Names for words that can stand in for each other, for use as `@name` in phrases. */
export type WordClasses = Readonly<Record<string, string>>;

/** How many words a phrase can have: matching keeps its places as bits of a number. */
export const longestPhrase = 30;

/** A phrase in the notation of `PhraseSet`. Of those that are looked for few are ever nearly met, so it is read late. */
export class Phrase {
  /** What is written for each of its slots. */
  readonly parts: readonly string[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly #classes: WordClasses;
  #slots: readonly Slot[] | undefined;

  constructor(source: string, classes: WordClasses) {
    const parts = source.split(' ');
    this.atStart = parts[0] === '^';
    this.atEnd = parts.at(-1) === '$';
    if (this.atStart) parts.shift();
    if (this.atEnd) parts.pop();
    this.parts = parts;
    this.#classes = classes;
  }

  /** @throws {Error} where it has no word to begin with, names an unknown class, or is empty or too long. */
  get slots(): readonly Slot[] {
    return (this.#slots ??= this.#read());
  }

  /** The slot with this number, by itself. */
  slotAt(at: number): Slot {
    return slotOf(this.parts[at] ?? '', this.#classes);
  }

  #read(): readonly Slot[] {
    const slots = this.parts.map((_, at) => this.slotAt(at));
    if (slots[0]?.isAny || !this.parts.some(isRequired))
      throw new Error(
        `A phrase begins with a word and has one that can't be left out: "${this.parts.join(' ')}"`,
      );
    if (slots.reduce((sum, { max }) => sum + max, 0) > longestPhrase)
      throw new Error(`A phrase has up to ${longestPhrase} words: "${this.parts.join(' ')}"`);
    return slots;
  }
}

/** Whether the slot that is written so must be filled, and not by any word. */
export const isRequired = (part: string): boolean =>
  !part.endsWith('?') && !part.startsWith('..') && part !== '_';

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
  if (/(?:^|\|)(?:$|\|)/u.test(words)) throw new Error(`An empty word in "${words}"`);
  return new Slot(/[@~]/u.test(words) ? spelledOut(words, classes) : words, min, 1);
}

/** The words that `a|b~|@name` stands for. */
function spelledOut(alternatives: string, classes: WordClasses): string {
  return alternatives
    .split('|')
    .flatMap((word) => formsOf(word, classes))
    .join('|');
}

function formsOf(word: string, classes: WordClasses): string | string[] {
  if (!word.startsWith('@')) return word.endsWith('~') ? inflect(word.slice(0, -1)) : word;
  const members = classes[word.slice(1)];
  if (members === undefined) throw new Error(`There is no class of words "${word}"`);
  return spelledOut(members, classes);
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
