/** The states of a linear congruential generator: whole numbers below 2 ** 32, the same for the same seed. */
function states(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0);
}

/** Whole numbers that look drawn at random, the same for the same seed. */
export function draws(seed: number): () => number {
  const next = states(seed);
  return () => next() >>> 8;
}

/** Numbers from 0 to 1 that look drawn at random, the same for the same seed. */
export function fractions(seed: number): () => number {
  const next = states(seed);
  return () => next() / 2 ** 32;
}
