/* Elects the value of a field among its candidates, by weights that were learned from labelled messages. */

import type { Confidence } from '../invitation.ts';
import { softmax } from '../softmax.ts';
import { readWeightRows } from '../weight-rows.ts';

/** What can be the value of a field. */
export interface Candidate {
  readonly value: string;
  /** All that is known of it, by the names of what is true. */
  readonly features: ReadonlySet<string>;
}

export interface Candidates {
  readonly candidates: readonly Candidate[];
  /** The features of there being no value. */
  readonly none: ReadonlySet<string>;
}

/** What was learned: what each feature adds to the score, and the probabilities from which a value is given. */
export interface ElectionModel {
  readonly weights: ReadonlyMap<string, number>;
  /** Less is no value. */
  readonly doubtful: number;
  /** Less is a guess. */
  readonly certain: number;
}

/** What `npm run train` wrote: hundredths by feature, `NAME:NUMBER`, a line each. */
type WrittenModel = Pick<ElectionModel, 'doubtful' | 'certain'> & { readonly hundredths: string };

/** The model that was written; its weights are unpacked at the first question. */
export function asElectionModel({ hundredths, doubtful, certain }: WrittenModel): ElectionModel {
  let unpacked: ElectionModel['weights'] | undefined;
  return {
    get weights() {
      return (unpacked ??= unpack(hundredths));
    },
    doubtful,
    certain,
  };
}

const unpack = (table: string): ElectionModel['weights'] =>
  new Map(Array.from(readWeightRows(table, 100), ([feature, [weight = 0]]) => [feature, weight]));

export interface Elected extends Candidate {
  readonly confidence: Confidence;
}

/** The likeliest candidate, if it is likely: a softmax over all of them and there being none. */
export function elect({ candidates, none }: Candidates, model: ElectionModel): Elected | undefined {
  const scores = candidates.map(({ features }) => scoreOf(features, model));
  const [, ...shares] = softmax([scoreOf(none, model), ...scores]);
  const at = scores.indexOf(Math.max(...scores));
  const probability = shares[at] ?? 0;
  const candidate = candidates[at];
  if (candidate === undefined || probability < model.doubtful) return undefined;
  return { ...candidate, confidence: probability < model.certain ? 'doubtful' : 'certain' };
}

function scoreOf(features: ReadonlySet<string>, { weights }: ElectionModel): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
