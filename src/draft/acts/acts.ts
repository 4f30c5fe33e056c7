import type { WordRange } from '../phrases.ts';
import type { Words } from '../words.ts';
import { performs, type Act } from './act.ts';
import { apology } from './apology.ts';
import { decline } from './decline.ts';
import { farewell } from './farewell.ts';
import { goingOn } from './going-on.ts';
import { hedgedDecline } from './hedged-decline.ts';
import { openDoor } from './open-door.ts';
import { reason } from './reason.ts';
import { thanks } from './thanks.ts';
import { wishes } from './wishes.ts';

/** The speech acts that a sentence can perform. */
const acts = {
  thanks,
  decline,
  hedgedDecline,
  goingOn,
  farewell,
  reason,
  openDoor,
  apology,
  wishes,
} satisfies Record<string, Act>;
export type ActName = keyof typeof acts;

const names = Object.keys(acts) as ActName[];
const all: readonly Act[] = Object.values(acts);

/** The acts that the words of `range` perform, as bits. */
export function actBits(words: Words, range: WordRange): number {
  let bits = 0;
  for (let act = 0, bit = 1; act < all.length; act++, bit <<= 1) {
    if (performs(all[act] as Act, words, range)) bits |= bit;
  }
  return bits;
}

/** Sets are made once for all sentences and letters that do the same. */
const sets: ReadonlySet<ActName>[] = [];

export function actSet(bits: number): ReadonlySet<ActName> {
  return (sets[bits] ??= new Set(names.filter((_, act) => (bits & (1 << act)) !== 0)));
}
