import { firstWords } from '../text/phrases/phrases.ts';
import { isRequired, type Phrase, type Slot } from '../text/phrases/syntax.ts';
import { WordSet } from '../text/word-set.ts';

/** A phrase that is looked for where the word stands that it is least likely to have by chance. */
export class Anchor {
  readonly set: number;
  /** Of the phrase in its set. */
  readonly index: number;
  readonly phrase: Phrase;
  /** The slot that the word fills. */
  readonly slot: number;
  /** What must stand right behind or before that word, where the phrase leaves no choice; most words fail here. */
  readonly next: Slot | undefined;
  readonly previous: Slot | undefined;
  /** What a match can begin with, where that is not settled by the first slot. */
  readonly beginnings: WordSet | undefined;

  constructor(set: number, index: number, phrase: Phrase, slot: number) {
    this.set = set;
    this.index = index;
    this.phrase = phrase;
    this.slot = slot;
    this.next = requiredSlot(phrase, slot + 1);
    this.previous = requiredSlot(phrase, slot - 1);
    this.beginnings = isRequired(phrase.parts[0] ?? '') ? undefined : new WordSet([...firstWords(phrase)]);
  }
}

/** The slot, where it must be filled and not by any word. */
function requiredSlot(phrase: Phrase, slot: number): Slot | undefined {
  const part = phrase.parts[slot];
  return part !== undefined && isRequired(part) ? phrase.slotAt(slot) : undefined;
}
