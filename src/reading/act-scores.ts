import type { ActName, Block, Sentence } from '../draft/draft.ts';
import { seemsTo } from '../draft/acts/acts.ts';
import { remembered } from '../draft/memo.ts';
import { extractFeatures } from '../model/features.ts';
import { mix, toKey } from '../model/hash.ts';
import { toneTokens } from '../model/tokens.ts';
import { WeightTable } from '../model/weight-table.ts';
import { hashText } from '../text/hash.ts';
import { bias, step, weights } from './heard-acts-weights.ts';

/* How much a sentence sounds like each act, by its own words and its place in its paragraph. */

/** The acts that are heard. */
export const heardActs = [
  'decline',
  'reason',
  'thanks',
  'openDoor',
  'apology',
  'wishes',
] as const satisfies readonly ActName[];
export type HeardAct = (typeof heardActs)[number];

/** The acts that a sentence is scored for: that the talks go on is asked of none, and only tells for or against the rest. */
export const scoredActs = [...heardActs, 'goingOn'] as const satisfies readonly ActName[];
export type ScoredAct = (typeof scoredActs)[number];

/** So that a sentence of two words is not judged by one of them alone. */
const steadiness = 20;

/** In a sentence of so many words a phrase is most of it. */
const fewWords = 6;

/** Whether phrases of the act stand in the sentence that others outweigh: “no thanks”. */
const isOutweighed = ({ acts, block, words }: Sentence, act: ScoredAct): boolean =>
  !acts.has(act) && seemsTo(act, block.words, words);

/** What the model may weigh in a sentence when it is asked for one act. */
export interface ActFeatures {
  /** The keys of what stands in its words, as often as it does. */
  readonly words: readonly number[];
  /** 1 over the root of how many those are; what they weigh together is multiplied by it. */
  readonly norm: number;
  /** The keys of what else is known of it; they weigh the same however long it is. */
  readonly others: readonly number[];
}

/** How long the sentence is, with the acts whose phrases it has; and where it stands. */
function notesOn(sentence: Sentence): string[] {
  const { block, index, acts } = sentence;
  const length = lengthOf(sentence) <= fewWords ? 'short' : 'long';
  const place = index === 0 ? 'first' : 'later';
  const end = index === block.sentences.length - 1 ? 'last' : 'not last';
  return [length, ...[...acts].map((name) => `${length} ${name}`), `${block.role} ${place} ${end}`];
}

const lengthOf = ({ words }: Sentence): number => words.end - words.first;

const hashes = scoredActs.map((act) => hashText(act));

/** The key of a feature joined to the act of this hash, so that one table has the weights of all. */
const joined = (act: number, key: number): number => toKey(mix(act, key));

/** The features of a sentence for each act that it is scored for, each joined to that act. */
export function actFeatures(sentence: Sentence): ActFeatures[] {
  const { words, norm, notes } = readKeys(sentence);
  return scoredActs.map((act, at) => {
    const others = isOutweighed(sentence, act) ? [...notes, outweighed] : notes;
    const join = (key: number): number => joined(hashes[at] ?? 0, key);
    return { words: words.map(join), norm, others: others.map(join) };
  });
}

const outweighed = hashText('outweighed');

/** The keys of a sentence that are joined to each act. */
interface SentenceKeys {
  readonly words: readonly number[];
  readonly notes: readonly number[];
  readonly norm: number;
}

function readKeys(sentence: Sentence): SentenceKeys {
  const words: number[] = [];
  extractFeatures(toneTokens(sentence), (key) => words.push(key));
  const notes = notesOn(sentence).map((note) => hashText(note));
  return { words, notes, norm: 1 / Math.sqrt(words.length + steadiness) };
}

let table: WeightTable | undefined;

/** What the keys weigh together, each joined to the act of this hash. */
function sumOf(act: number, keys: readonly number[]): number {
  const read = (table ??= new WeightTable(weights));
  let sum = 0;
  for (const key of keys) sum += read.get(joined(act, key));
  return sum;
}

/** What the features that `actFeatures` tells weigh, without a list of them. */
function scoresOf(sentence: Sentence): number[] {
  const { words, norm, notes } = readKeys(sentence);
  return scoredActs.map((act, at) => {
    const hash = hashes[at] ?? 0;
    const others = sumOf(hash, notes) + (isOutweighed(sentence, act) ? sumOf(hash, [outweighed]) : 0);
    return bias + step * (sumOf(hash, words) * norm + others);
  });
}

/** For each sentence of a block the score of each act, in the order of `scoredActs`. */
export const scoresIn = remembered((block: Block): readonly (readonly number[])[] =>
  block.sentences.map(scoresOf),
);
