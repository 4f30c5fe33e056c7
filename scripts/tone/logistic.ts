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

const mostRounds = 100;

/**
 * Logistic regression with quadratic regularisation, solved by coordinate descent in the dual (Yu, Huang, Lin,
 * Machine Learning 85, 2011). Features are scaled by their inverse document frequency. Deterministic.
 * @param keep if given, only features whose keys it marks with 1 get a weight
 */
export function trainLogistic(
  examples: readonly Example[],
  size: number,
  fit: Fit,
  keep?: Uint8Array,
): LinearModel {
  const { rarity, closeness } = fit;
  const scale = inverseFrequency(examples, size, rarity);
  const weights = new Float64Array(size);
  const state = { weights, bias: 0 };
  const points = examples.map((example) => new Point(example, scale, closeness, keep));
  for (const point of points) point.enter(state);
  const next = shuffler(points.length);
  for (let round = 0; round < mostRounds; round++) {
    let change = 0;
    for (const index of next()) change += points[index]?.improve(state) ?? 0;
    if (change < points.length * closeness * 1e-6) break;
  }
  for (let key = 0; key < size; key++) weights[key] = (weights[key] ?? 0) * (scale[key] ?? 0);
  return { weights, bias: state.bias };
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

function inverseFrequency(examples: readonly Example[], size: number, rarity: number): Float64Array {
  const scale = new Float64Array(size);
  for (const [key, count] of frequencies(examples, size).entries())
    scale[key] = (Math.log((1 + examples.length) / (1 + count)) + 1) ** rarity;
  return scale;
}

interface State {
  readonly weights: Float64Array;
  bias: number;
}

/** An example in the dual problem, with the multiplier that it has now: between 0 and what its weight allows. */
class Point {
  readonly #keys: Int32Array;
  readonly #values: Float64Array;
  readonly #sign: number;
  /** The squared length, with the constant feature of the bias. */
  readonly #square: number;
  readonly #most: number;
  #multiplier: number;

  constructor(
    { keys, counts, norm, positive, weight = 1 }: Example,
    scale: Float64Array,
    closeness: number,
    keep: Uint8Array | undefined,
  ) {
    const kept = [...keys.keys()].filter((at) => keep?.[keys[at] ?? 0] !== 0);
    this.#keys = Int32Array.from(kept, (at) => keys[at] ?? 0);
    this.#values = Float64Array.from(kept, (at) => (counts[at] ?? 0) * (scale[keys[at] ?? 0] ?? 0) * norm);
    this.#sign = positive ? 1 : -1;
    this.#most = closeness * weight;
    this.#multiplier = this.#most * 0.01;
    this.#square = this.#values.reduce((sum, value) => sum + value * value, 1);
  }

  enter(state: State): void {
    this.#add(state, this.#multiplier * this.#sign);
  }

  /** Sets the multiplier to its best value while all others stay; returns by how much it changed. */
  improve(state: State): number {
    const margin = this.#sign * this.#dot(state);
    const before = this.#multiplier;
    let low = this.#most * 1e-12;
    let high = this.#most * (1 - 1e-12);
    let value = before;
    for (let step = 0; step < 30; step++) {
      const slope = Math.log(value / (this.#most - value)) + margin + this.#square * (value - before);
      if (Math.abs(slope) < 1e-4) break;
      if (slope > 0) high = value;
      else low = value;
      const curve = this.#most / (value * (this.#most - value)) + this.#square;
      const newton = value - slope / curve;
      value = newton > low && newton < high ? newton : (low + high) / 2;
    }
    this.#multiplier = value;
    this.#add(state, (value - before) * this.#sign);
    return Math.abs(value - before);
  }

  #dot({ weights, bias }: State): number {
    let sum = bias;
    for (const [at, key] of this.#keys.entries()) sum += (weights[key] ?? 0) * (this.#values[at] ?? 0);
    return sum;
  }

  #add(state: State, amount: number): void {
    for (const [at, key] of this.#keys.entries())
      state.weights[key] = (state.weights[key] ?? 0) + amount * (this.#values[at] ?? 0);
    state.bias += amount;
  }
}

/** The numbers below `count` in another order each time, the same orders in each run. */
function shuffler(count: number): () => readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let seed = 1;
  return () => {
    for (let last = count - 1; last > 0; last--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const other = seed % (last + 1);
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    return order;
  };
}
