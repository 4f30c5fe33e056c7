/* Learns the weights by which the employer is elected. */

import { candidatesOf } from '../../src/invitation/fields/company/candidates.ts';
import type { CompanyModel } from '../../src/invitation/fields/company/company.ts';
import type { Weights } from '../../src/invitation/fields/people/tagger.ts';
import { prepare } from '../../src/invitation/read-fields.ts';
import { openMessage } from '../../src/invitation/read.ts';
import { collapse, type LabelledInvitation } from '../accuracy/corpus.ts';
import { fingerprintOf, learnedFromOthers, unlearned } from './groups.ts';
import { probabilities, trainSoftmax, type Choice } from './softmax.ts';

/** A message as a choice between its candidates, by the names of their features; the last is that there is none. */
export interface CompanyExample {
  readonly writer: string;
  readonly values: readonly string[];
  readonly features: readonly ReadonlySet<string>[];
  readonly right: readonly number[];
  /** Whether it is an invitation; what else there is, is not asked for its employer. */
  readonly invites: boolean;
}

/** How much large weights cost; chosen by leaving writers out. */
const penalty = 1;
/** A feature in fewer messages, or by fewer writers, is not learned from. */
const leastMessages = 4;
const leastWriters = 2;
/** The shares of messages that may name a wrong employer at all, and as certain. */
const mostWrong = 0.045;
const mostWronglyCertain = 0.015;

/** @param people what persons are told by in the messages of a writer */
export const companyExamples = (
  messages: readonly LabelledInvitation[],
  people: (writer: string) => Weights,
): Promise<CompanyExample[]> =>
  Promise.all(messages.map((message) => companyExample(message, people(message.writer))));

async function companyExample(message: LabelledInvitation, people: Weights): Promise<CompanyExample> {
  const { message: read } = await openMessage(message.source, { learned: { company: unlearned, people } });
  const { evidence, known } = prepare(read, people);
  const { candidates, none } = candidatesOf(evidence, known);
  const accepted = [message.fields.company, ...(message.alsoOk['company'] ?? [])];
  const names = new Set(accepted.flatMap((name) => (name === null ? [] : [collapse(name)])));
  const values = candidates.map(({ value }) => collapse(value));
  const right = values.flatMap((value, at) => (names.has(value) ? [at] : []));
  if (accepted.includes(null) || right.length === 0) right.push(values.length);
  return {
    writer: message.writer,
    invites: message.answer !== 'other',
    values: [...values, ''],
    features: [...candidates.map(({ features }) => features), none],
    right,
  };
}

/** Differs wherever an example, a feature or a setting does. */
export const companyFingerprint = (examples: readonly CompanyExample[]): string =>
  fingerprintOf([
    [penalty, leastMessages, leastWriters, mostWrong, mostWronglyCertain],
    examples.map(({ features, right }) => [features.map((all) => [...all]), right]),
  ]);

/** What the examples teach, with the thresholds that hold on writers left out. */
export function learnCompany(examples: readonly CompanyExample[]): CompanyModel {
  const judged = judgeLeftOut(examples.filter(({ invites }) => invites));
  return { weights: learnWeights(examples), ...thresholds(judged) };
}

function learnWeights(examples: readonly CompanyExample[]): Record<string, number> {
  const inviting = examples.filter(({ invites }) => invites);
  const seen = new Map<string, { messages: number; readonly writers: Set<string> }>();
  for (const { features, writer } of inviting) {
    const own = new Set<string>();
    for (const all of features) for (const feature of all) own.add(feature);
    for (const feature of own) {
      const row = seen.get(feature) ?? { messages: 0, writers: new Set() };
      row.messages += 1;
      row.writers.add(writer);
      seen.set(feature, row);
    }
  }
  const names = [...seen]
    .filter(([, { messages, writers }]) => messages >= leastMessages && writers.size >= leastWriters)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const weights = trainSoftmax(
    inviting.map((example) => choiceOf(example, index)),
    names.length,
    penalty,
  );
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const weight = Math.round(100 * (weights[at] ?? 0)) / 100;
      return Math.abs(weight) < 0.05 ? [] : [[name, weight]];
    }),
  );
}

const choiceOf = ({ features, right }: CompanyExample, index: ReadonlyMap<string, number>): Choice => ({
  alternatives: features.map((all) => Int32Array.from([...all].flatMap((name) => index.get(name) ?? []))),
  right,
});

/** The likeliest name of a message, by weights that have not seen its writer. */
interface Judged {
  readonly probability: number;
  readonly isRight: boolean;
}

/** What is learned when one writer is left out; `model` has the thresholds. */
export const learnWithout = (
  examples: readonly CompanyExample[],
  writer: string,
  model: CompanyModel,
): CompanyModel => ({
  ...model,
  weights: learnWeights(examples.filter((example) => example.writer !== writer)),
});

function judgeLeftOut(examples: readonly CompanyExample[]): Judged[] {
  const weightsFor = learnedFromOthers(examples, learnWeights);
  return examples.map((example) => judge(example, weightsFor(example.writer)));
}

function judge(example: CompanyExample, weights: Readonly<Record<string, number>>): Judged {
  const names = Object.keys(weights);
  const index = new Map(names.map((name, at) => [name, at]));
  const shares = probabilities(choiceOf(example, index), Float64Array.from(Object.values(weights)));
  const named = shares.slice(0, -1);
  const probability = Math.max(0, ...named);
  return { probability, isRight: example.right.includes(named.indexOf(probability)) };
}

/** The lowest probabilities from which few enough of the messages are named wrongly. */
function thresholds(judged: readonly Judged[]): Pick<CompanyModel, 'doubtful' | 'certain'> {
  const lowest = (share: number) => {
    let wrong = 0;
    let threshold = 1;
    for (const { probability, isRight } of judged.toSorted((a, b) => b.probability - a.probability)) {
      wrong += isRight ? 0 : 1;
      if (wrong > share * judged.length) break;
      threshold = probability;
    }
    return Math.ceil(1000 * threshold) / 1000;
  };
  return { doubtful: lowest(mostWrong), certain: lowest(mostWronglyCertain) };
}
