import { extractFeatures } from '../../src/model/features.ts';
import type { ToneToken } from '../../src/model/tokens.ts';

/** How often each feature stands in the sentences, by its key, and how many there are. */
export function countFeatures(sentences: Iterable<readonly ToneToken[]>): {
  readonly counts: Map<number, number>;
  readonly total: number;
} {
  const counts = new Map<number, number>();
  let total = 0;
  for (const tokens of sentences) {
    extractFeatures(tokens, (key) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      total += 1;
    });
  }
  return { counts, total };
}
