/* Learns the weights by which the kind of a message is guessed. */

import type { InvitationKind } from '../../src/invitation/invitation.ts';
import { kindFeatures, kinds, type KindWeights } from '../../src/invitation/kind/features.ts';
import { guessKind } from '../../src/invitation/kind/kind.ts';
import type { Learned } from '../../src/invitation/read-fields.ts';
import { openMessage, type OpenedMessage } from '../../src/invitation/read.ts';
import type { LabelledInvitation } from '../accuracy/corpus.ts';
import { fingerprintOf, learnedFromOthers, unlearned } from './groups.ts';
import { trainSoftmax, type Choice } from './softmax.ts';

/** A labelled message; `features` as the guess sees them. */
export interface KindExample {
  readonly writer: string;
  readonly evidence: OpenedMessage['evidence'];
  readonly features: readonly string[];
  readonly kind: InvitationKind;
}

/** How much large weights cost, of a cue and of a word; chosen by leaving writers out. */
const cuePenalty = 1;
const wordPenalty = 8;
/** A feature in fewer messages is not learned from. */
const leastMessages = 6;
/** So many words, and pairs of words, are kept: those that weigh most where all are learned from. */
const mostWords = 2000;

const isWord = (feature: string): boolean => feature.includes('“');

/**
 * Those of the messages whose kind is labelled.
 * @param learnedFor what the messages of a writer are read by
 */
export async function kindExamples(
  messages: readonly LabelledInvitation[],
  learnedFor: (writer: string) => Omit<Learned, 'company'>,
): Promise<KindExample[]> {
  const labelled = messages.flatMap(({ writer, source, answer }) => {
    const kind = kinds.find((each) => each === answer);
    return kind ? [{ writer, source, kind }] : [];
  });
  return await Promise.all(
    labelled.map(async ({ writer, source, kind }) => {
      const learned = { company: unlearned, ...learnedFor(writer) };
      const { evidence } = await openMessage(source, { learned });
      return { writer, evidence, kind, features: kindFeatures(evidence) };
    }),
  );
}

/** Differs wherever an example, a feature or a setting does. */
export const kindFingerprint = (examples: readonly KindExample[]): string =>
  fingerprintOf([
    cuePenalty,
    wordPenalty,
    leastMessages,
    mostWords,
    examples.map(({ features, kind }) => [features, kind]),
  ]);

/** Weights to two decimals. */
export function learnKinds(examples: readonly KindExample[]): KindWeights {
  const frequency = new Map<string, number>();
  for (const feature of examples.flatMap(({ features }) => features))
    frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const seen = [...frequency].flatMap(([name, count]) => (count < leastMessages ? [] : [name])).toSorted();
  return trained(examples, mostTelling(trained(examples, seen)));
}

/** The cues, and the words that weigh most. */
function mostTelling(weights: KindWeights): readonly string[] {
  const names = [...weights.keys()];
  const weightOf = (name: string) => Math.max(...(weights.get(name) ?? []).map(Math.abs));
  const words = names.filter(isWord).toSorted((one, other) => weightOf(other) - weightOf(one));
  return [...names.filter((name) => !isWord(name)), ...words.slice(0, mostWords)];
}

function trained(examples: readonly KindExample[], names: readonly string[]): KindWeights {
  const index = new Map(names.map((name, at) => [name, at]));
  const choices = examples.map(({ features, kind }): Choice => {
    const known = features.flatMap((feature) => index.get(feature) ?? []);
    return {
      alternatives: kinds.map((_, at) => Int32Array.from(known, (feature) => at * names.length + feature)),
      right: [kinds.indexOf(kind)],
    };
  });
  const penalties = names.map((name) => (isWord(name) ? wordPenalty : cuePenalty));
  const weights = trainSoftmax(choices, Float64Array.from(kinds.flatMap(() => penalties)));
  const rounded = (kind: number, feature: number) =>
    Math.round(100 * (weights[kind * names.length + feature] ?? 0)) / 100;
  return new Map(names.map((name, at) => [name, kinds.map((_, kind) => rounded(kind, at))]));
}

/** How many guesses are right about writers that were not learned from, and how many of those that are certain. */
export function judgeLeftOut(examples: readonly KindExample[]) {
  const weightsFor = learnedFromOthers(examples, learnKinds);
  const guesses = examples.map(({ evidence, kind, writer }) => {
    const guess = guessKind(evidence, weightsFor(writer));
    return { isRight: guess.kind === kind, isCertain: guess.confidence === 'certain' };
  });
  const certain = guesses.filter(({ isCertain }) => isCertain);
  const right = (of: typeof guesses) => of.filter(({ isRight }) => isRight).length / of.length;
  return {
    messages: guesses.length,
    right: right(guesses),
    certain: certain.length,
    certainRight: right(certain),
  };
}
