import { extractPatterns } from './features.ts';
import { keyBits } from './hash.ts';
import type { ToneToken } from './tokens.ts';
import { unpack } from './unpack.ts';

/** A weight of 0 is written as this digit. */
export const zero = 45;

/** A linear model as it ships; `npm run train` writes it. */
export interface PackedModel {
  /** The weights by the keys of their features, for `unpack`: whole numbers from -45 to 45, written as 0 to 90. */
  readonly weights: string;
  /** What one unit of a weight adds. */
  readonly step: number;
}

/** What the features of some words weigh together, and how many features they are. */
export interface Weighed {
  readonly sum: number;
  readonly count: number;
}

interface Table {
  /** The weights by the key of their feature. */
  readonly weights: Int8Array;
  /** Whose weight is not 0, as bits: few are, and all bits stay at hand where the whole table would not. */
  readonly known: Int32Array;
}

/** Models so far, each with a number by which words remember what they weigh to it. */
let models = 0;

/** A linear model over the features of words (`extractFeatures`). Its table is unpacked at the first question. */
export class LinearModel {
  readonly #packed: PackedModel;
  readonly #number = models++;
  #table: Table | undefined;

  constructor(packed: PackedModel) {
    this.#packed = packed;
  }

  /** The weight of the feature with this key. */
  weightOf(key: number): number {
    this.#table ??= tableOf(this.#packed.weights);
    return (this.#table.weights[key] ?? 0) * this.#packed.step;
  }

  /** What the tokens of a sentence weigh. Takes linear time. */
  weigh(tokens: readonly ToneToken[]): Weighed {
    const { weights, known } = (this.#table ??= tableOf(this.#packed.weights));
    const number = this.#number;
    let sum = 0;
    let count = 0;
    extractPatterns(tokens, (key) => {
      if (((known[key >> 5] ?? 0) & (1 << (key & 31))) !== 0) sum += weights[key] ?? 0;
      count += 1;
    });
    for (const { info } of tokens) {
      // A word weighs the same in all sentences.
      sum += info.weights[number] ??= info.keys.reduce((weight, key) => weight + (weights[key] ?? 0), 0);
      count += info.keys.length;
    }
    return { sum: sum * this.#packed.step, count };
  }
}

function tableOf(packed: string): Table {
  const weights = new Int8Array(2 ** keyBits);
  const known = new Int32Array(2 ** (keyBits - 5));
  const { keys, values } = unpack(packed);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    weights[key] = (values[at] ?? zero) - zero;
    known[key >> 5] = (known[key >> 5] ?? 0) | (1 << (key & 31));
  }
  return { weights, known };
}
