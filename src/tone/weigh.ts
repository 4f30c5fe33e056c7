import type { Sentence } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { extractFeatures, extractPatterns } from '../model/features.ts';
import { keyBits } from '../model/hash.ts';
import { bias, step, weights } from './weights.ts';
import { toneTokens, type ToneToken } from '../model/tokens.ts';
import { unpack } from '../model/unpack.ts';

/** A weight of 0 is written as this digit. */
export const zero = 45;
/** So that a short sentence is not judged by one of its words alone; each word has five features or so. */
export const steadiness = 40;

/** How a sentence weighs. */
export class Judgement {
  /** Above 0: more likely to hurt than not, to the writers of the sentences that the model learned from. */
  readonly score: number;
  readonly #sentence: Span;
  readonly #tokens: readonly ToneToken[];

  constructor(sentence: Span, tokens: readonly ToneToken[], score: number) {
    this.#sentence = sentence;
    this.#tokens = tokens;
    this.score = score;
  }

  /** The few words that weighed most towards hurting; offsets count from the start of the block. */
  get span(): Span {
    const { table } = readWeights();
    const shares = new Float64Array(this.#tokens.length);
    extractFeatures(this.#tokens, (key, first, last) => {
      const weight = table[key] ?? 0;
      shares[first] = (shares[first] ?? 0) + weight / 2;
      shares[last] = (shares[last] ?? 0) + weight / 2;
    });
    return heaviest(this.#tokens, shares) ?? this.#sentence;
  }
}

/**
 * Weighs a sentence with a linear model over its words and the patterns they form (`extractFeatures`): the sum of
 * the weights over the root of the number of features. Its tables are written by `npm run train`.
 */
export function weigh(sentence: Sentence): Judgement {
  const { known, table } = readWeights();
  const tokens = toneTokens(sentence);
  let sum = 0;
  let count = 0;
  extractPatterns(tokens, (key) => {
    if (((known[key >> 5] ?? 0) & (1 << (key & 31))) !== 0) sum += table[key] ?? 0;
    count += 1;
  });
  for (const { info } of tokens) {
    // A word weighs the same in all sentences.
    info.weight ??= info.keys.reduce((weight, key) => weight + (table[key] ?? 0), 0);
    sum += info.weight;
    count += info.keys.length;
  }
  return new Judgement(sentence, tokens, bias + (step * sum) / Math.sqrt(count + steadiness));
}

const longestSpan = 5;

/** The run of up to five tokens with the greatest sum. */
function heaviest(tokens: readonly ToneToken[], shares: Float64Array): Span | undefined {
  let best: Span | undefined;
  let most = -Infinity;
  for (let first = 0; first < tokens.length; first++) {
    let sum = 0;
    for (let last = first; last < Math.min(first + longestSpan, tokens.length); last++) {
      sum += shares[last] ?? 0;
      if (sum <= most) continue;
      most = sum;
      best = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
    }
  }
  return best;
}

interface Weights {
  /** The weights by the key of their feature. */
  readonly table: Int8Array;
  /** Whose weight is not 0, as bits: few are, and all bits stay at hand where the whole table would not. */
  readonly known: Int32Array;
}

let weighed: Weights | undefined;

/** Reads the weights at the first use. */
function readWeights(): Weights {
  if (weighed) return weighed;
  const table = new Int8Array(2 ** keyBits);
  const known = new Int32Array(2 ** (keyBits - 5));
  const { keys, values } = unpack(weights);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    table[key] = (values[at] ?? zero) - zero;
    known[key >> 5] = (known[key >> 5] ?? 0) | (1 << (key & 31));
  }
  return (weighed = { table, known });
}
