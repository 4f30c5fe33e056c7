import { keyBits } from './hash.ts';
import { digits, placeOf } from './unpack.ts';

/** A weight of 0 is written as this digit. */
export const zero = 45;

/** So many keys share a bucket: what tells them apart is one digit. */
export const bucketSize = digits.length;

export const buckets = Math.ceil(2 ** keyBits / bucketSize);

/** Stands in the place of a weight that was not read yet. */
const unread = -128;

/**
 * Weights by the keys of their features, as they are written: first how many each bucket of `bucketSize` keys has, a
 * digit each, then two digits for each weight, its key within the bucket and the weight, bucket by bucket. A bucket is
 * read when the first of its keys is asked for, so that the first letter waits for no more than it needs.
 */
export class WeightTable {
  readonly #packed: string;
  /** Where the weights of each bucket begin. */
  readonly #starts: Int32Array;
  readonly #weights = new Int8Array(buckets * bucketSize).fill(unread);

  constructor(packed: string) {
    this.#packed = packed;
    this.#starts = startsOf(packed);
  }

  /** The weight of the feature with this key, from -45 to 45; 0 of one that the model does not know. */
  get(key: number): number {
    const weight = this.#weights[key] ?? 0;
    return weight === unread ? this.#read(key) : weight;
  }

  #read(key: number): number {
    const bucket = Math.floor(key / bucketSize);
    const first = bucket * bucketSize;
    const end = this.#starts[bucket + 1] ?? 0;
    this.#weights.fill(0, first, first + bucketSize);
    for (let at = this.#starts[bucket] ?? end; at < end; at += 2)
      this.#weights[first + placeOf(this.#packed.charCodeAt(at))] =
        placeOf(this.#packed.charCodeAt(at + 1)) - zero;
    return this.#weights[key] ?? 0;
  }
}

function startsOf(packed: string): Int32Array {
  const starts = new Int32Array(buckets + 1);
  let at = buckets;
  for (let bucket = 0; bucket < buckets; bucket++) {
    starts[bucket] = at;
    at += 2 * placeOf(packed.charCodeAt(bucket));
  }
  starts[buckets] = at;
  return starts;
}
