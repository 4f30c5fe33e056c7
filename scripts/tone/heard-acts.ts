import { actFeatures, scoredActs, type ActFeatures, type ScoredAct } from '../../src/reading/act-scores.ts';
import { does, folds, isKnown, otherMessage, weightOf, type ActedMessage } from './acts.ts';
import { trainContexts, type ContextModel } from './act-context.ts';
import { compact, prune, rounded, type CompactModel } from './compact.ts';
import { countKeys } from './counts.ts';
import { scoreOf, type Example, type Fit } from './logistic.ts';

/** So many weights ship, of all acts together. */
const mostWeights = 50_000;
const fit: Fit = { rarity: 1.5, closeness: 0.05 };

/**
 * Trains the models behind `hears`: one linear model over features that are each joined to an act, which hears a
 * sentence alone, and one that hears it among the others of its letter.
 * @param others texts that decline nothing, whatever else they do
 */
export function trainHeardActs(
  answers: readonly ActedMessage[],
  others: readonly string[],
): CompactModel & ContextModel {
  const messages = [...answers, ...others.map(otherMessage)];
  const examples = messages.map(examplesOf);
  const foldOf = foldsOf(messages);
  const scores = heldOut(messages, examples, foldOf);
  return {
    ...compact(prune(known(messages, examples), mostWeights, fit)),
    ...trainContexts(
      messages.map((message, at) =>
        Object.assign(message, { scores: scores[at] ?? [], fold: foldOf[at] ?? 0 }),
      ),
    ),
  };
}

type MessageExamples = readonly (readonly Example[])[];

/** For each sentence of a message an example for each act. */
function examplesOf(message: ActedMessage): Example[][] {
  const weight = weightOf(message);
  return message.sentences.map(({ sentence, acts }) =>
    actFeatures(sentence).map((features, at) => {
      const positive = does(acts, scoredActs[at] as ScoredAct);
      return exampleOf(features, { positive, weight });
    }),
  );
}

/** The examples of which it is known whether they do it. */
const known = (messages: readonly ActedMessage[], examples: readonly MessageExamples[]): Example[] =>
  messages.flatMap((message, at) =>
    (examples[at] ?? []).flatMap((acts) => acts.filter((_, act) => isKnown(message, scoredActs[act]))),
  );

function exampleOf(
  { words, norm, others }: ActFeatures,
  label: Pick<Example, 'positive' | 'weight'>,
): Example {
  const counts = countKeys(words);
  for (const key of others) counts.set(key, 1 / norm);
  return {
    keys: Int32Array.from(counts.keys()),
    counts: Float64Array.from(counts.values()),
    norm,
    ...label,
  };
}

/** For each message the fold that its writer is in. */
function foldsOf(messages: readonly ActedMessage[]): number[] {
  const writers = new Map(
    [...new Set(messages.map(({ writer }) => writer))].map((writer, at) => [writer, at]),
  );
  return messages.map(({ writer }) => (writers.get(writer) ?? 0) % folds);
}

/** What models that have not read its writer make of each sentence of each message: a score for each act. */
function heldOut(
  messages: readonly ActedMessage[],
  examples: readonly MessageExamples[],
  foldOf: readonly number[],
): number[][][] {
  const scores: number[][][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isOther = (_: unknown, at: number) => foldOf[at] !== fold;
    const model = rounded(prune(known(messages.filter(isOther), examples.filter(isOther)), mostWeights, fit));
    for (const [at, sentences] of examples.entries())
      if (foldOf[at] === fold)
        scores[at] = sentences.map((acts) => acts.map((example) => scoreOf(model, example)));
  }
  return scores;
}
