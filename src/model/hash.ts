/** One hash out of two, in which their order counts. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ other;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** Features and words are told apart by so many bits of their hashes. */
export const keyBits = 20;

/** The upper bits of a hash: a number from 0 to 2^20 - 1. */
export function toKey(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x7feb352d) >>> (32 - keyBits);
}
