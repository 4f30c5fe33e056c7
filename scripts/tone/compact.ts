import { keyBits } from '../../src/model/hash.ts';
import { zero } from '../../src/tone/weigh.ts';
import { frequencies, scoreOf, trainLogistic, type Example, type LinearModel } from './logistic.ts';

/** So many weights ship; each costs about two and a half bytes. */
const mostWeights = 20_000;
/** The few largest weights are cut, so that the others keep their differences. */
const uncut = 0.998;
/** Which share of what the model flags, and of what it is certain of, was labelled tactless. */
const precision = 0.89;
const certainty = 0.98;
const size = 2 ** keyBits;
const folds = 8;
/** Neighbouring examples are often pairs about the same thing: they stay in one fold. */
const together = 40;

/** A model as it ships: whole numbers from -45 to 45, written as 0 to 90, times `step`. */
export interface CompactModel {
  readonly entries: readonly (readonly [key: number, value: number])[];
  readonly step: number;
  readonly bias: number;
  /** The score from which the model is certain. */
  readonly certain: number;
}

/**
 * Trains on all examples, with the threshold at which held-out ones were judged with the wanted precision.
 * @param more are learned from as well, and are too easy to measure by
 */
export function trainCompact(examples: readonly Example[], more: readonly Example[]): CompactModel {
  const model = prune([...examples, ...more]);
  const judged = heldOut(examples);
  const { threshold } = operatingPoint(judged, precision);
  const certain = operatingPoint(judged, certainty).threshold - threshold;
  const step = stepOf(model);
  const entries = [...model.weights.entries()].flatMap(([key, weight]): [number, number][] => {
    const units = quantise(weight, step);
    return units === 0 ? [] : [[key, units + zero]];
  });
  return { entries, step, bias: model.bias - threshold, certain };
}

/** Prints precision and recall on held-out folds, at several thresholds. */
export function crossValidate(examples: readonly Example[]): void {
  const judged = heldOut(examples);
  for (const wanted of [precision, 0.95, certainty]) {
    const { threshold, recall } = operatingPoint(judged, wanted);
    process.stdout.write(
      `${examples.length} examples, held out: precision ${wanted} at ${threshold.toFixed(2)}, recall ${recall.toFixed(3)}\n`,
    );
  }
}

interface Judged {
  readonly score: number;
  readonly positive: boolean;
}

/** Each example with the score of a model that was trained without its fold. */
function heldOut(examples: readonly Example[]): Judged[] {
  const foldOf = (index: number) => Math.floor(index / together) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const model = rounded(prune(examples.filter((_, index) => foldOf(index) !== fold)));
    return examples
      .filter((_, index) => foldOf(index) === fold)
      .map((example) => ({ score: scoreOf(model, example), positive: example.positive }));
  }).flat();
}

/** The lowest threshold that keeps the precision, and the recall there. */
function operatingPoint(judged: readonly Judged[], wanted: number) {
  const positives = judged.filter(({ positive }) => positive).length;
  let found = 0;
  let best = { threshold: Infinity, recall: 0 };
  for (const [index, { score, positive }] of judged
    .toSorted((one, other) => other.score - one.score)
    .entries()) {
    if (positive) found += 1;
    if (found / (index + 1) >= wanted) best = { threshold: score, recall: found / positives };
  }
  return best;
}

/** A model of the features that matter most, trained again without the others. */
function prune(examples: readonly Example[]): LinearModel {
  const { weights } = trainLogistic(examples, size);
  const found = frequencies(examples, size);
  const importance = weights.map((weight, key) => Math.abs(weight) * Math.sqrt(found[key] ?? 0));
  const least = importance.toSorted().at(-mostWeights) ?? 0;
  return trainLogistic(
    examples,
    size,
    Uint8Array.from(importance, (value) => Number(value > 0 && value >= least)),
  );
}

function rounded(model: LinearModel): LinearModel {
  const step = stepOf(model);
  return { weights: model.weights.map((weight) => quantise(weight, step) * step), bias: model.bias };
}

function quantise(weight: number, step: number): number {
  return Math.max(-zero, Math.min(zero, Math.round(weight / step)));
}

function stepOf({ weights }: LinearModel): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .toSorted();
  return (sizes[Math.floor(sizes.length * uncut)] ?? zero) / zero;
}
