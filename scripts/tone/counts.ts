import { extractFeatures } from '../../src/model/features.ts';
import type { ToneToken } from '../../src/model/tokens.ts';

/** How often each key is there. */
export function countKeys(keys: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How often each feature stands in the sentences, by its key, and how many there are. */
export function countFeatures(sentences: Iterable<readonly ToneToken[]>): {
  readonly counts: Map<number, number>;
  readonly total: number;
} {
  const keys: number[] = [];
  for (const tokens of sentences) extractFeatures(tokens, (key) => keys.push(key));
  return { counts: countKeys(keys), total: keys.length };
}
