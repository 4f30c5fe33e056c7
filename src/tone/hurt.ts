import type { Sentence } from '../draft/draft.ts';
import { extractFeatures } from '../model/features.ts';
import { toneTokens } from '../model/tokens.ts';
import { unpack } from '../model/unpack.ts';
import { zero } from '../model/weight-table.ts';
import type { WordRange } from '../text/phrases/phrases.ts';
import { hurtWeights } from './hurt-weights.ts';
import { steadiness } from './weigh.ts';

/** What a passage that hurts may come across as. */
export const hurts = [
  'mockery',
  'reproach',
  'demand',
  'boast',
  'comparison',
  'disdain',
  'lecturing',
  'private',
  'promise',
  'bluntness',
] as const;
export type Hurt = (typeof hurts)[number];

/** A linear model of one kind of hurt against all others, as it ships. */
interface PackedHurt {
  readonly weights: string;
  readonly step: number;
  readonly bias: number;
}

/** The likeliest kind is named if its score is so much above the next one; chosen so that three in four are right. */
const leastLead = 0.6;

/** The weights of each kind by the keys of their features; unpacked at the first question. */
let tables: readonly (readonly [Hurt, PackedHurt, ReadonlyMap<number, number>])[] | undefined;

/**
 * The kind of hurt that a passage which hurts most likely is; undefined where two are nearly as likely. Takes time in
 * proportion to the passage.
 */
export function hurtOf(sentence: Sentence, passage: WordRange): Hurt | undefined {
  tables ??= hurts.map((hurt) => [hurt, hurtWeights[hurt], tableOf(hurtWeights[hurt].weights)]);
  const keys: number[] = [];
  extractFeatures(toneTokens(sentence, passage), (key) => keys.push(key));
  const norm = 1 / Math.sqrt(keys.length + steadiness);
  const scores = tables.map(([hurt, { bias, step }, table]): [Hurt, number] => {
    const sum = keys.reduce((total, key) => total + (table.get(key) ?? 0), 0);
    return [hurt, bias + sum * step * norm];
  });
  return likeliest(scores);
}

/** The kind with the highest score, if it leads. */
export function likeliest(scores: readonly (readonly [Hurt, number])[]): Hurt | undefined {
  const [first, second] = scores.toSorted((one, other) => other[1] - one[1]);
  return first && second && first[1] - second[1] >= leastLead ? first[0] : undefined;
}

function tableOf(packed: string): ReadonlyMap<number, number> {
  const { keys, values } = unpack(packed);
  return new Map(keys.map((key, at) => [key, (values[at] ?? zero) - zero]));
}
