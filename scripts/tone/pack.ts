import { buckets, bucketSize } from '../../src/model/weight-table.ts';
import { continued, digits } from '../../src/model/unpack.ts';

/** Writes a table for `unpack`: keys with a number from 0 to 90 each. */
export function pack(entries: readonly (readonly [key: number, value: number])[]): string {
  let before = 0;
  let packed = '';
  for (const [key, value] of entries.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    packed += distance(key - before) + (digits[value] ?? '');
    before = key;
  }
  return packed;
}

function distance(value: number): string {
  const base = digits.length - continued;
  let written = '';
  let rest = value;
  while (rest >= continued) {
    written += digits[continued + (rest % base)];
    rest = Math.floor(rest / base);
  }
  return written + digits[rest];
}

/** Writes weights for `WeightTable`: keys with a number from 0 to 90 each, no key twice. */
export function packWeights(entries: readonly (readonly [key: number, value: number])[]): string {
  const counts = new Uint32Array(buckets);
  let packed = '';
  for (const [key, value] of entries.toSorted((one, other) => one[0] - other[0])) {
    const bucket = Math.floor(key / bucketSize);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    packed += (digits[key - bucket * bucketSize] ?? '') + (digits[value] ?? '');
  }
  if (counts.some((count) => count >= digits.length))
    throw new Error('More weights of one bucket than a digit counts.');
  return Array.from(counts, (count) => digits[count]).join('') + packed;
}
