import { draws } from './draws.ts';

/** What a model may weigh in one text: the keys of its features, and how often each occurs. */
export interface Example {
  readonly keys: Int32Array;
  readonly counts: Float64Array;
  /** 1 over the root of the number of features; see `weigh`. */
  readonly norm: number;
  readonly positive: boolean;
  /** How much it counts beside the others; 1 unless given. */
  readonly weight?: number;
}

export interface LinearModel {
  /** By key. */
  readonly weights: Float64Array;
  readonly bias: number;
}

/** How a model is fitted; chosen by cross-validation. */
export interface Fit {
  /** How much rare features may weigh in comparison with frequent ones. */
  readonly rarity: number;
  /** How closely the model follows single examples. */
  readonly closeness: number;
}

const mostRounds = 40;
/** It is good enough once a round changes the multipliers by a smaller part of what they may be. */
const tolerance = 3e-4;

/**
 * Logistic regression with quadratic regularisation, solved by coordinate descent in the dual (Yu, Huang, Lin,
 * Machine Learning 85, 2011). Features are scaled by their inverse document frequency. Deterministic.
 * @param keep if given, only features whose keys it marks with 1 get a weight
 */
export function trainLogistic(
  examples: readonly Example[],
  size: number,
  { rarity, closeness }: Fit,
  keep?: Uint8Array,
): LinearModel {
  const found = frequencies(examples, size);
  const scale = inverseFrequency(found, examples.length, rarity);
  const problem = new DualProblem(examples, { found, scale, closeness, keep });
  const next = shuffler(examples.length);
  for (let round = 0; round < mostRounds; round++) {
    let change = 0;
    for (const index of next()) change += problem.improve(index);
    if (change < problem.most * tolerance) break;
  }
  return {
    weights: problem.weights(size).map((weight, key) => weight * (scale[key] ?? 0)),
    bias: problem.bias,
  };
}

/** The model's score of an example, as `weigh` computes it. */
export function scoreOf({ weights, bias }: LinearModel, { keys, counts, norm }: Example): number {
  let sum = 0;
  for (const [at, key] of keys.entries()) sum += (weights[key] ?? 0) * (counts[at] ?? 0);
  return bias + sum * norm;
}

/** In how many examples each feature occurs, by key. */
export function frequencies(examples: readonly Example[], size: number): Int32Array {
  const found = new Int32Array(size);
  for (const { keys } of examples) for (const key of keys) found[key] = (found[key] ?? 0) + 1;
  return found;
}

function inverseFrequency(found: Int32Array, examples: number, rarity: number): Float64Array {
  return Float64Array.from(found, (count) => (Math.log((1 + examples) / (1 + count)) + 1) ** rarity);
}

/** The examples as rows of one table, with a multiplier each: between 0 and what its weight allows. */
class DualProblem {
  /** The sum of all that the multipliers may be. */
  readonly most: number;
  bias = 0;
  /** The keys by their places: frequent ones first, so that what is used often lies close together. */
  readonly #keys: readonly number[];
  /** The weights by the places of their keys. */
  readonly #weights: Float64Array;
  /** Example `n` has the places and values from `#starts[n]` to `#starts[n + 1]`. */
  readonly #starts: Int32Array;
  readonly #places: Int32Array;
  readonly #values: Float64Array;
  /** 1 or -1. */
  readonly #signs: Int8Array;
  /** Squared lengths, with the constant feature of the bias. */
  readonly #squares: Float64Array;
  readonly #limits: Float64Array;
  readonly #multipliers: Float64Array;

  constructor(examples: readonly Example[], { found, scale, closeness, keep }: DualOptions) {
    const isKept = (key: number): boolean => (found[key] ?? 0) > 0 && keep?.[key] !== 0;
    this.#keys = [...found.keys()]
      .filter(isKept)
      .toSorted((one, other) => (found[other] ?? 0) - (found[one] ?? 0) || one - other);
    const placeOf = new Int32Array(found.length).fill(-1);
    for (const [place, key] of this.#keys.entries()) placeOf[key] = place;
    const entries = examples.reduce((sum, { keys }) => sum + keys.length, 0);
    this.#weights = new Float64Array(this.#keys.length);
    this.#starts = new Int32Array(examples.length + 1);
    this.#places = new Int32Array(entries);
    this.#values = new Float64Array(entries);
    this.#signs = Int8Array.from(examples, ({ positive }) => (positive ? 1 : -1));
    this.#squares = new Float64Array(examples.length);
    this.#limits = Float64Array.from(examples, ({ weight = 1 }) => closeness * weight);
    this.#multipliers = this.#limits.map((limit) => limit * 0.01);
    this.most = this.#limits.reduce((sum, limit) => sum + limit, 0);
    let end = 0;
    for (const [index, { keys, counts, norm }] of examples.entries()) {
      let square = 1;
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] ?? 0;
        const place = placeOf[key] ?? -1;
        if (place < 0) continue;
        const value = (counts[at] ?? 0) * (scale[key] ?? 0) * norm;
        this.#places[end] = place;
        this.#values[end] = value;
        end += 1;
        square += value * value;
      }
      this.#starts[index + 1] = end;
      this.#squares[index] = square;
      this.#add(index, this.#multipliers[index] ?? 0);
    }
  }

  /** The weights by key. */
  weights(size: number): Float64Array {
    const weights = new Float64Array(size);
    for (const [place, key] of this.#keys.entries()) weights[key] = this.#weights[place] ?? 0;
    return weights;
  }

  /** Sets the multiplier of an example to its best value while all others stay; returns by how much it changed. */
  improve(index: number): number {
    const limit = this.#limits[index] ?? 0;
    const square = this.#squares[index] ?? 1;
    const margin = (this.#signs[index] ?? 1) * this.#dot(index);
    const before = this.#multipliers[index] ?? 0;
    let low = limit * 1e-12;
    let high = limit * (1 - 1e-12);
    let value = before;
    for (let step = 0; step < 30; step++) {
      const slope = Math.log(value / (limit - value)) + margin + square * (value - before);
      if (Math.abs(slope) < 1e-3) break;
      if (slope > 0) high = value;
      else low = value;
      const curve = limit / (value * (limit - value)) + square;
      const newton = value - slope / curve;
      value = newton > low && newton < high ? newton : (low + high) / 2;
    }
    this.#multipliers[index] = value;
    if (value !== before) this.#add(index, value - before);
    return Math.abs(value - before);
  }

  #dot(index: number): number {
    let sum = this.bias;
    const end = this.#starts[index + 1] ?? 0;
    for (let at = this.#starts[index] ?? 0; at < end; at++)
      sum += (this.#weights[this.#places[at] ?? 0] ?? 0) * (this.#values[at] ?? 0);
    return sum;
  }

  #add(index: number, multiplier: number): void {
    const amount = multiplier * (this.#signs[index] ?? 1);
    const end = this.#starts[index + 1] ?? 0;
    for (let at = this.#starts[index] ?? 0; at < end; at++) {
      const place = this.#places[at] ?? 0;
      this.#weights[place] = (this.#weights[place] ?? 0) + amount * (this.#values[at] ?? 0);
    }
    this.bias += amount;
  }
}

interface DualOptions {
  /** In how many examples each feature occurs, by key. */
  readonly found: Int32Array;
  /** What the features are scaled by, by key. */
  readonly scale: Float64Array;
  readonly closeness: number;
  readonly keep: Uint8Array | undefined;
}

/** The numbers below `count` in another order each time, the same orders in each run. */
function shuffler(count: number): () => Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  const draw = draws(1);
  return () => {
    for (let last = count - 1; last > 0; last--) {
      const other = draw() % (last + 1);
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    return order;
  };
}
