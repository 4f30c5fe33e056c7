import { softmax } from '../../src/invitation/softmax.ts';

/** One choice of the training data: alternatives by the indices of their features, and which of them are right. */
export interface Choice {
  readonly alternatives: readonly Int32Array[];
  readonly right: readonly number[];
}

const rounds = 250;
const rate = 0.5;

/**
 * Learns a softmax over the alternatives of each choice, with quadratic regularisation: gradient descent with a step
 * of its own for each weight (Rprop, Riedmiller and Braun, 1993). Deterministic.
 * @param penalties how much a large weight costs, of each feature
 * @returns one weight a feature
 */
export function trainSoftmax(choices: readonly Choice[], penalties: Float64Array): Float64Array {
  const size = penalties.length;
  const weights = new Float64Array(size);
  const steps = new Float64Array(size).fill(rate / 10);
  let last = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, at) => (penalties[at] ?? 0) * weight);
    for (const choice of choices) addGradient(choice, weights, gradient);
    for (let at = 0; at < size; at++) {
      const [slope = 0, before = 0, step = 0] = [gradient[at], last[at], steps[at]];
      const turn = slope * before;
      steps[at] = Math.min(Math.max(step * (turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1), 1e-6), rate);
      if (turn < 0) gradient[at] = 0;
      else weights[at] = (weights[at] ?? 0) - Math.sign(slope) * (steps[at] ?? 0);
    }
    last = gradient;
  }
  return weights;
}

/** The probability of each alternative. */
export function probabilities({ alternatives }: Choice, weights: Float64Array): number[] {
  return softmax(alternatives.map((features) => scoreOf(features, weights)));
}

function scoreOf(features: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const at of features) sum += weights[at] ?? 0;
  return sum;
}

function addGradient(choice: Choice, weights: Float64Array, gradient: Float64Array): void {
  const shares = probabilities(choice, weights);
  const hit = choice.right.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
  for (const [at, features] of choice.alternatives.entries()) {
    const share = shares[at] ?? 0;
    const due = choice.right.includes(at) ? share / Math.max(hit, 1e-12) : 0;
    const change = share - due;
    if (Math.abs(change) < 1e-9) continue;
    for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + change;
  }
}
