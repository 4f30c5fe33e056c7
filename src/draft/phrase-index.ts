/* Tells which phrases of many sets can stand at a word. */

import { hashText } from '../text/hash.ts';
import type { PhraseSet } from '../text/phrases/phrases.ts';
import type { Phrase } from '../text/phrases/syntax.ts';
import { Anchor } from './anchor.ts';
import { frequencyOf } from './markers.ts';

/** Where each phrase is looked for: at the words of one of its slots. */
interface Table {
  /** What tells the sets apart, in their order. */
  readonly names: readonly string[];
  /** The set, the phrase and the slot of each anchor. */
  readonly places: readonly (readonly [set: number, phrase: number, slot: number])[];
  /** By the hashes of words: the numbers of the anchors that they are. */
  readonly words: ReadonlyMap<number, readonly number[]>;
}

/** The anchors of the phrases of some sets, by their words; an anchor is made when its word is met. */
export class PhraseIndex {
  readonly #sets: readonly PhraseSet[];
  readonly #table: Table;
  readonly #anchors: (Anchor | undefined)[] = [];

  /** @param packed what `packedIndex` gave for sets of the same names, or of others: then it is of no use. */
  constructor(sets: readonly PhraseSet[], packed: string | undefined) {
    this.#sets = sets;
    this.#table = (packed === undefined ? undefined : unpacked(packed, sets)) ?? tableOf(sets);
  }

  /** The numbers of the anchors that the word with this hash is. */
  at(hash: number): readonly number[] | undefined {
    return this.#table.words.get(hash);
  }

  anchor(number: number): Anchor {
    return (this.#anchors[number] ??= this.#makeAnchor(number));
  }

  #makeAnchor(number: number): Anchor {
    const [set, phrase, slot] = this.#table.places[number] ?? [0, 0, 0];
    return new Anchor(set, phrase, (this.#sets[set] as PhraseSet).phraseAt(phrase), slot);
  }
}

/** The index of these sets, for `PhraseIndex`. */
export function packedIndex(sets: readonly PhraseSet[]): string {
  const { words, ...table } = tableOf(sets);
  return JSON.stringify({ ...table, words: [...words] });
}

/** The table, with the numbers of the sets as they are here; undefined where it is not of just these sets. */
function unpacked(packed: string, sets: readonly PhraseSet[]): Table | undefined {
  const { names, places, words } = JSON.parse(packed) as Table & { words: [number, number[]][] };
  const numbers = new Map(sets.map((set, number) => [nameOf(set), number]));
  if (numbers.size !== names.length || !names.every((name) => numbers.has(name))) return undefined;
  const isSameOrder = names.every((name, at) => numbers.get(name) === at);
  const moved = ([set, phrase, slot]: Table['places'][number]) =>
    [numbers.get(names[set] ?? '') ?? 0, phrase, slot] as const;
  return { names, places: isSameOrder ? places : places.map(moved), words: new Map(words) };
}

const nameOf = ({ sources }: PhraseSet): string => `${sources.length} ${sources[0] ?? ''}`;

function tableOf(sets: readonly PhraseSet[]): Table {
  const places: [number, number, number][] = [];
  const words = new Map<number, number[]>();
  for (const [number, set] of sets.entries()) {
    for (const [index, phrase] of set.phrases.entries()) {
      const slot = rarestSlot(phrase);
      for (const word of new Set(phrase.slotAt(slot).words)) {
        const hash = hashText(word);
        const others = words.get(hash);
        if (others) others.push(places.length);
        else words.set(hash, [places.length]);
      }
      places.push([number, index, slot]);
    }
  }
  return { names: sets.map(nameOf), places, words };
}

/** The number of the slot that is least likely to be filled by chance, of those that must be. */
function rarestSlot({ slots }: Phrase): number {
  let rarest = 0;
  let least = Infinity;
  for (const [at, { isAny, min, words }] of slots.entries()) {
    if (isAny || min === 0) continue;
    const weight = weightOf(words);
    if (weight < least) [rarest, least] = [at, weight];
  }
  return rarest;
}

/** How often to expect one of the words, roughly: letters are full of some, and have little of each of the others. */
const weightOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + frequencyOf(word), 0);
