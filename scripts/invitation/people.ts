/* Trains the weights of the tagger. */

import { steps } from '../../src/invitation/fields/people/model.ts';
import { sharesOf, type Weights } from '../../src/invitation/fields/people/tagger.ts';
import { tagNames } from '../../src/invitation/fields/people/tags.ts';
import { fingerprintOf } from './groups.ts';
import type { Example } from './people-labels.ts';
import { tableOf } from './weight-rows.ts';

export { peopleExamples } from './people-labels.ts';

const tagCount = tagNames.length;
const pairCount = tagCount * tagCount;

interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** How strongly a weight is drawn to zero. */
  readonly lasso: number;
  /** In how many messages, and from how many writers, a feature has to be seen. */
  readonly leastMessages: number;
  readonly leastWriters: number;
}

/** Chosen by leaving writers out. */
const settings: Settings = { rounds: 12, rate: 0.3, lasso: 2, leastMessages: 4, leastWriters: 3 };

/** The module that the reader takes its weights from. */
export function weightsModule(weights: Weights, examples: readonly Example[]): string {
  return (
    '// Written by `npm run train`.\n\n' +
    '/** What each feature adds to each tag, in tenths; a line each. */\n' +
    `export const features = ${tableOf(weights.features, steps)};\n\n` +
    '/** What each gap adds to each tag behind each other tag, in tenths; a line each. */\n' +
    `export const gaps = ${tableOf(weights.gaps, steps)};\n\n` +
    '/** Of what they were learned from. */\n' +
    `export const learnedFrom = '${fingerprint(examples)}';\n`
  );
}

/** Differs wherever an example, a feature or a setting does. */
export const fingerprint = (examples: readonly Example[]): string =>
  fingerprintOf([settings, examples.map(({ items, tags }) => [items, tags])]);

/** The weights as the reader finds them in the module. */
export const asWritten = ({ features, gaps }: Weights): Weights => ({
  features: inSteps(features),
  gaps: inSteps(gaps),
});

const inSteps = (rows: Weights['features']): Weights['features'] =>
  new Map(
    [...rows].map(([name, row]) => [name, row.map((weight) => (Math.round(weight * steps) || 0) / steps)]),
  );

/** An example with the places of its weights. */
interface Placed {
  readonly features: readonly (readonly number[])[];
  readonly gaps: readonly number[];
  readonly forbidden: readonly (readonly number[])[];
  readonly tags: readonly number[];
}

/**
 * Learns weights that make the labels of the examples likely, with as few of them as will do (adaptive gradients with
 * lasso, Duchi and others 2011). The same examples in the same order give the same weights.
 */
export function learnPeople(
  examples: readonly Example[],
  { rounds, rate, lasso, leastMessages, leastWriters }: Settings = settings,
): Weights {
  const places = placesOf(examples, leastMessages, leastWriters);
  const placed = examples.map(({ items, tags }): Placed => ({
    features: items.map((item) => item.features.flatMap((feature) => places.features.get(feature) ?? [])),
    gaps: items.map(({ gap }) => places.gaps.get(gap) ?? 0),
    forbidden: items.map((item) => item.forbidden),
    tags,
  }));
  const weights = new Float64Array(places.size);
  const squares = new Float64Array(places.size).fill(1);
  const turns = new Int32Array(places.size);
  const slopes = new Float64Array(places.size);
  const penalty = lasso / examples.length;
  let turn = 0;
  for (let round = 0; round < rounds; round++) {
    for (const example of placed) {
      turn += 1;
      const touched = addSlopes(example, weights, slopes);
      for (const at of touched) {
        const slope = slopes[at] ?? 0;
        squares[at] = (squares[at] ?? 0) + slope * slope;
        const step = rate / Math.sqrt(squares[at] ?? 1);
        const moved = (weights[at] ?? 0) - step * slope;
        const shrink = step * penalty * (turn - (turns[at] ?? 0));
        weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - shrink);
        turns[at] = turn;
        slopes[at] = 0;
      }
    }
  }
  const rows = (names: ReadonlyMap<string, number>, length: number) =>
    new Map([...names].map(([name, at]) => [name, [...weights.subarray(at, at + length)]]));
  return { features: rows(places.features, tagCount), gaps: rows(places.gaps, pairCount) };
}

function placesOf(examples: readonly Example[], leastMessages: number, leastWriters: number) {
  const seen = new Map<string, { count: number; writers: Set<string> }>();
  for (const { items, writer } of examples) {
    for (const feature of new Set(items.flatMap((item) => item.features))) {
      const row = seen.get(feature) ?? { count: 0, writers: new Set() };
      row.count += 1;
      row.writers.add(writer);
      seen.set(feature, row);
    }
  }
  let size = 0;
  const features = new Map<string, number>();
  for (const [feature, { count, writers }] of seen) {
    if (count < leastMessages || writers.size < leastWriters) continue;
    features.set(feature, size);
    size += tagCount;
  }
  const gaps = new Map<string, number>();
  for (const { items } of examples)
    for (const { gap } of items) {
      if (gaps.has(gap)) continue;
      gaps.set(gap, size);
      size += pairCount;
    }
  return { features, gaps, size };
}

/** Adds what one example says to the slopes, and tells which it changed. */
function addSlopes(
  { features, gaps, forbidden, tags }: Placed,
  weights: Float64Array,
  slopes: Float64Array,
): Set<number> {
  const touched = new Set<number>();
  const scores = features.map((places, at) => {
    const row = Array.from({ length: tagCount }, () => 0);
    for (const place of places)
      for (let tag = 0; tag < tagCount; tag++) row[tag] = (row[tag] ?? 0) + (weights[place + tag] ?? 0);
    for (const tag of forbidden[at] ?? []) if (tag !== tags[at]) row[tag] = -1e6;
    return row;
  });
  const moves = gaps.map((place) => [...weights.subarray(place, place + pairCount)]);
  const add = (place: number, slope: number) => {
    slopes[place] = (slopes[place] ?? 0) + slope;
    touched.add(place);
  };
  const { shares } = sharesOf(scores, moves, tagCount, (at, pair, share) => {
    if (share > 1e-5) add((gaps[at] ?? 0) + pair, share);
  });
  for (const [at, places] of features.entries()) {
    const right = tags[at] ?? 0;
    if (at > 0) add((gaps[at] ?? 0) + (tags[at - 1] ?? 0) * tagCount + right, -1);
    const share = shares[at] ?? [];
    if ((share[right] ?? 0) > 0.999) continue;
    for (const place of places)
      for (let tag = 0; tag < tagCount; tag++) add(place + tag, (share[tag] ?? 0) - (tag === right ? 1 : 0));
  }
  return touched;
}
