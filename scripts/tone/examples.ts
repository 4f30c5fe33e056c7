import { Block } from '../../src/draft/block.ts';
import { extractFeatures } from '../../src/model/features.ts';
import { toneTokens } from '../../src/model/tokens.ts';
import { steadiness } from '../../src/tone/weigh.ts';
import type { Example } from './logistic.ts';
import type { TrainingRow } from './rows.ts';

/** The features of all sentences of a row together: its label is about all of them. */
export function exampleOf({ text, tactless }: TrainingRow): Example[] {
  const counts = new Map<number, number>();
  let total = 0;
  for (const sentence of new Block(text, 'body').sentences) {
    extractFeatures(toneTokens(sentence), (key) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      total += 1;
    });
  }
  if (total === 0) return [];
  return [
    {
      keys: Int32Array.from(counts.keys()),
      counts: Float64Array.from(counts.values()),
      norm: 1 / Math.sqrt(total + steadiness),
      positive: tactless,
    },
  ];
}
