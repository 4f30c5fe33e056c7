/* Matches one phrase with the words of a block. */

import type { Phrase, Slot } from './syntax.ts';

/*
 * Matching keeps all places that a phrase can have come to at once, as bits of a number: bit n stands for n words
 * from where it began. Each slot moves them on together, so the cost of a phrase is bounded whatever the text is.
 */

/**
 * The end of the longest match of the slots from `slot` on, with the words from `at` on, before the word `end`;
 * -1 where there is none.
 */
export function endOfMatch(
  { slots, atEnd }: Phrase,
  slot: number,
  hashes: readonly number[],
  at: number,
  end: number,
): number {
  let places = 1;
  for (let index = slot; index < slots.length; index++) {
    places = step(slots[index] as Slot, places, hashes, at, 1, end - at);
    if (places === 0) return -1;
  }
  const last = at + lastBit(places);
  return atEnd && last !== end ? -1 : last;
}

/**
 * Where matches of the slots before `slot` can begin that end before the word `at`, as bits: bit n stands for
 * `at - n`. They begin at the word `first` or behind it.
 */
export function startsOfMatch(
  { slots, atStart }: Phrase,
  slot: number,
  hashes: readonly number[],
  at: number,
  first: number,
): number {
  let places = 1;
  for (let index = slot - 1; index >= 0; index--) {
    places = step(slots[index] as Slot, places, hashes, at - 1, -1, at - first);
    if (places === 0) return 0;
  }
  return atStart ? places & bit(at - first) : places;
}

/** Moves the places on by one slot, towards the end or the start of the text; `room` is how many words there are. */
function step(
  slot: Slot,
  places: number,
  hashes: readonly number[],
  at: number,
  direction: 1 | -1,
  room: number,
): number {
  const { min, max } = slot;
  let next = min === 0 ? places : 0;
  if (slot.isAny) {
    let moved = places;
    for (let count = 1; count <= max; count++) {
      moved <<= 1;
      if (count >= min) next |= moved;
    }
    return room < 31 ? next & (bit(room + 1) - 1) : next;
  }
  for (let rest = places; rest !== 0; rest &= rest - 1) {
    const place = lowestBit(rest);
    if (place < room && slot.has(hashes[at + direction * place] ?? 0)) next |= 1 << (place + 1);
  }
  return next;
}

/** A phrase has at most 30 words. */
const bit = (place: number) => (place > 30 ? 0 : 1 << place);

export const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);
const lastBit = (bits: number) => 31 - Math.clz32(bits);
