/* Learns the weights by which the value of a field is elected among its candidates. */

import type { Candidates, ElectionModel } from '../../src/invitation/fields/election.ts';
import { collapse, type LabelledInvitation, type SingleField } from '../accuracy/corpus.ts';
import { fingerprintOf, learnedFromOthers } from './groups.ts';
import { probabilities, trainSoftmax, type Choice } from './softmax.ts';

/** A message as a choice between candidates, by the names of their features; the last is that there is none. */
export interface ElectionExample {
  readonly writer: string;
  readonly features: readonly ReadonlySet<string>[];
  readonly right: readonly number[];
  /** Whether it is an invitation; what else there is, is not asked for the field. */
  readonly invites: boolean;
}

/** How one field is learned; chosen by leaving writers out. */
export interface ElectionSettings {
  /** How much large weights cost. */
  readonly penalty: number;
  /** A feature in fewer messages, or by fewer writers, is not learned from. */
  readonly leastMessages: number;
  readonly leastWriters: number;
  /** The shares of messages that may be given a wrong value at all, and as certain. */
  readonly mostWrong: number;
  readonly mostWronglyCertain: number;
}

/** What a message teaches of a field; where none of its candidates is right, that there is none. */
export function electionExample(
  message: LabelledInvitation,
  field: SingleField,
  { candidates, none }: Candidates,
): ElectionExample {
  const accepted = [message.fields[field], ...(message.alsoOk[field] ?? [])];
  const names = new Set(accepted.flatMap((name) => (name === null ? [] : [collapse(name)])));
  const right = candidates.flatMap(({ value }, at) => (names.has(collapse(value)) ? [at] : []));
  if (accepted.includes(null) || right.length === 0) right.push(candidates.length);
  return {
    writer: message.writer,
    invites: message.answer !== 'other',
    features: [...candidates.map(({ features }) => features), none],
    right,
  };
}

/** Differs wherever an example, a feature or a setting does. */
export const electionFingerprint = (
  examples: readonly ElectionExample[],
  settings: ElectionSettings,
): string =>
  fingerprintOf([
    Object.values(settings),
    examples.map(({ features, right }) => [features.map((all) => [...all]), right]),
  ]);

/** What the examples teach. */
export interface LearnedElection {
  readonly model: ElectionModel;
  /** What all of them teach but those of a writer's group; the thresholds are those of `model`. */
  readonly ofOthers: (writer: string) => ElectionModel;
}

/** What the examples teach, with the thresholds that hold on writers left out. */
export function learnElection(
  examples: readonly ElectionExample[],
  settings: ElectionSettings,
): LearnedElection {
  const weightsFor = learnedFromOthers(examples, (others) => learnWeights(others, settings));
  const judged = examples
    .filter(({ invites }) => invites)
    .map((example) => judge(example, weightsFor(example.writer)));
  const least = thresholds(judged, settings);
  return {
    model: { weights: learnWeights(examples, settings), ...least },
    ofOthers: (writer) => ({ weights: weightsFor(writer), ...least }),
  };
}

type Weights = ElectionModel['weights'];

/** To two decimals, those that matter. */
function learnWeights(examples: readonly ElectionExample[], settings: ElectionSettings): Weights {
  const inviting = examples.filter(({ invites }) => invites);
  const names = namesOf(inviting, settings);
  const index = new Map(names.map((name, at) => [name, at]));
  const choices = inviting.map((example) => choiceOf(example, index));
  const weights = trainSoftmax(choices, new Float64Array(names.length).fill(settings.penalty));
  return new Map(
    names.flatMap((name, at): [string, number][] => {
      const weight = Math.round(100 * (weights[at] ?? 0)) / 100;
      return Math.abs(weight) < 0.05 ? [] : [[name, weight]];
    }),
  );
}

/** The features that enough messages by enough writers have. */
function namesOf(
  examples: readonly ElectionExample[],
  { leastMessages, leastWriters }: ElectionSettings,
): string[] {
  const seen = new Map<string, { messages: number; readonly writers: Set<string> }>();
  for (const { features, writer } of examples) {
    const own = new Set<string>();
    for (const all of features) for (const feature of all) own.add(feature);
    for (const feature of own) {
      const row = seen.get(feature) ?? { messages: 0, writers: new Set() };
      row.messages += 1;
      row.writers.add(writer);
      seen.set(feature, row);
    }
  }
  return [...seen]
    .filter(([, { messages, writers }]) => messages >= leastMessages && writers.size >= leastWriters)
    .map(([name]) => name)
    .sort();
}

const choiceOf = ({ features, right }: ElectionExample, index: ReadonlyMap<string, number>): Choice => ({
  alternatives: features.map((all) => Int32Array.from([...all].flatMap((name) => index.get(name) ?? []))),
  right,
});

/** The likeliest value of a message, by weights that have not seen its writer. */
interface Judged {
  readonly probability: number;
  readonly isRight: boolean;
}

function judge(example: ElectionExample, weights: Weights): Judged {
  const index = new Map([...weights.keys()].map((name, at) => [name, at]));
  const shares = probabilities(choiceOf(example, index), Float64Array.from(weights.values()));
  const named = shares.slice(0, -1);
  const probability = Math.max(0, ...named);
  return { probability, isRight: example.right.includes(named.indexOf(probability)) };
}

/** The lowest probabilities from which few enough of the messages are given a wrong value. */
function thresholds(
  judged: readonly Judged[],
  { mostWrong, mostWronglyCertain }: ElectionSettings,
): Pick<ElectionModel, 'doubtful' | 'certain'> {
  const ranked = judged.toSorted((a, b) => b.probability - a.probability);
  const lowest = (share: number): number => {
    let wrong = 0;
    let threshold = 1;
    for (const { probability, isRight } of ranked) {
      wrong += isRight ? 0 : 1;
      if (wrong > share * judged.length) break;
      threshold = probability;
    }
    return Math.ceil(1000 * threshold) / 1000;
  };
  return { doubtful: lowest(mostWrong), certain: lowest(mostWronglyCertain) };
}
