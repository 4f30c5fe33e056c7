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

/** What each feature weighs for each kind of hurt; read at the first question. */
let table: HurtTable | undefined;

/**
 * The kind of hurt that a passage which hurts most likely is; undefined where two are nearly as likely. Takes time in
 * proportion to the passage.
 */
export function hurtOf(sentence: Sentence, passage: WordRange): Hurt | undefined {
  const { rows, weights } = (table ??= readTable());
  const sums = hurts.map(() => 0);
  let count = 0;
  extractFeatures(toneTokens(sentence, passage), (key) => {
    count += 1;
    const row = rows.get(key);
    if (row === undefined) return;
    for (let kind = 0; kind < hurts.length; kind++)
      sums[kind] = (sums[kind] ?? 0) + (weights[row + kind] ?? 0);
  });
  const norm = 1 / Math.sqrt(count + steadiness);
  return likeliest(
    hurts.map((hurt, kind) => {
      const { bias, step }: PackedHurt = hurtWeights[hurt];
      return [hurt, bias + (sums[kind] ?? 0) * step * norm];
    }),
  );
}

/** The kind with the highest score, if it leads. */
export function likeliest(scores: readonly (readonly [Hurt, number])[]): Hurt | undefined {
  const [first, second] = scores.toSorted((one, other) => other[1] - one[1]);
  return first && second && first[1] - second[1] >= leastLead ? first[0] : undefined;
}

/** A row of weights, one for each of `hurts`, by the key of the feature. */
interface HurtTable {
  /** Where each row begins. */
  readonly rows: ReadonlyMap<number, number>;
  readonly weights: Int8Array;
}

function readTable(): HurtTable {
  const tables = hurts.map((hurt) => unpack(hurtWeights[hurt].weights));
  const rows = new Map<number, number>();
  for (const { keys } of tables)
    for (const key of keys) if (!rows.has(key)) rows.set(key, rows.size * hurts.length);
  const weights = new Int8Array(rows.size * hurts.length);
  for (const [kind, { keys, values }] of tables.entries())
    for (const [at, key] of keys.entries())
      weights[(rows.get(key) ?? 0) + kind] = (values[at] ?? zero) - zero;
  return { rows, weights };
}
