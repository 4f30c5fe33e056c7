import type { SentenceWords } from '../sentence-phrases.ts';
import type { WordRange } from '../../text/phrases/phrases.ts';
import type { Words } from '../../text/words.ts';
import { performs, type SentenceAct } from './act.ts';
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
} satisfies Record<string, SentenceAct>;
export type ActName = keyof typeof acts;

/** What is said for the reader's sake: it tells nothing of the matter. */
export const warmActs = ['thanks', 'openDoor', 'wishes'] as const satisfies readonly ActName[];

const names = Object.keys(acts) as ActName[];

/** The acts by the numbers of the sets that their phrases are. */
const bySet: ({ readonly act: SentenceAct; readonly bit: number } | undefined)[] = [];
for (const [index, name] of names.entries())
  bySet[acts[name].phrases.number] = { act: acts[name], bit: 1 << index };

/** Whether phrases of the act stand in the sentence, though others may outweigh them: “thanks for nothing”. */
export const seemsTo = (name: ActName, words: Words, sentence: WordRange): boolean =>
  acts[name].phrases.find(words, sentence) !== undefined;

/** The acts that a sentence performs, as bits. */
export function actBits(words: Words, sentence: SentenceWords): number {
  let bits = 0;
  for (const set of sentence.sets) {
    const found = bySet[set];
    if (found && performs(found.act, words, sentence)) bits |= found.bit;
  }
  return bits;
}

/** Sets are made once for all sentences and letters that do the same. */
const sets: ReadonlySet<ActName>[] = [];

export function actSet(bits: number): ReadonlySet<ActName> {
  return (sets[bits] ??= new Set(names.filter((_, act) => (bits & (1 << act)) !== 0)));
}
