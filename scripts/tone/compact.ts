import { keyBits } from '../../src/model/hash.ts';
import { zero } from '../../src/model/weight-table.ts';
import { frequencies, trainLogistic, type Example, type Fit, type LinearModel } from './logistic.ts';

/** The few largest weights are cut, so that the others keep their differences. */
const uncut = 0.998;
const size = 2 ** keyBits;

/** A model as it ships: whole numbers from -45 to 45, written as 0 to 90, times `step`. */
export interface CompactModel {
  readonly entries: readonly (readonly [key: number, value: number])[];
  readonly step: number;
  readonly bias: number;
}

/** A model of the `most` features that matter most, trained again without the others. */
export function prune(examples: readonly Example[], most: number, fit: Fit): LinearModel {
  const { weights } = trainLogistic(examples, size, fit);
  const found = frequencies(examples, size);
  const importance = weights.map((weight, key) => Math.abs(weight) * (found[key] ?? 0));
  const least = importance.toSorted().at(-most) ?? 0;
  return trainLogistic(
    examples,
    size,
    fit,
    Uint8Array.from(importance, (value) => Number(value > 0 && value >= least)),
  );
}

/** The model with its weights as they ship. */
export function compact(model: LinearModel): CompactModel {
  const step = stepOf(model);
  const entries = [...model.weights.entries()].flatMap(([key, weight]): [number, number][] => {
    const units = quantise(weight, step);
    return units === 0 ? [] : [[key, units + zero]];
  });
  return { entries, step, bias: round(model.bias) };
}

/** The model as it judges once it ships. */
export function rounded(model: LinearModel): LinearModel {
  const step = stepOf(model);
  return { weights: model.weights.map((weight) => quantise(weight, step) * step), bias: model.bias };
}

/** To six digits, so that processors that differ in the last one write the same tables. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function quantise(weight: number, step: number): number {
  return Math.max(-zero, Math.min(zero, Math.round(weight / step)));
}

function stepOf({ weights }: LinearModel): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .toSorted();
  return round((sizes[Math.floor(sizes.length * uncut)] ?? zero) / zero);
}
