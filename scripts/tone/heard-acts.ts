import {
  actFeatures,
  heardActs,
  loudestAmong,
  noBeyondYes,
  trust,
  type HeardAct,
} from '../../src/reading/heard-acts.ts';
import type { Sentence } from '../../src/draft/draft.ts';
import { does, doesIn, sentencesIn, type ActedMessage } from './acts.ts';
import { compact, prune, rounded, type CompactModel } from './compact.ts';
import { countKeys } from './counts.ts';
import { scoreOf, type Example, type Fit } from './logistic.ts';

/** So many weights ship, of all acts together. */
const mostWeights = 30_000;
const fit: Fit = { rarity: 1.5, closeness: 0.05 };
const folds = 3;
/** There are few plain messages: each counts for so many. */
const weightOfPlain = 4;

export interface HeardActsModel extends CompactModel {
  /** The score above which a sentence does it; `no`: of a whole letter (see `declines`). */
  readonly thresholds: Readonly<Record<HeardAct | 'no', number>>;
}

/**
 * Trains the model behind `hears`: one linear model over features that are each joined to an act. Its thresholds are
 * those at which messages by writers that it has not read are read right most often. Prints how often.
 * @param others texts that decline nothing, whatever else they do
 */
export function trainHeardActs(messages: readonly ActedMessage[], others: readonly string[]): HeardActsModel {
  const examples = messages.map(examplesOf);
  const common = others.flatMap((text) => sentencesIn(text).map(({ sentence }) => noDecline(sentence)));
  const scores = heldOut(messages, examples, common);
  const thresholds = Object.fromEntries(
    heardActs.map((act) => [act, bestThreshold(act, messages, scores)]),
  ) as Record<HeardAct, number>;
  const no = thresholdOfNo(messages, scores);
  return {
    ...compact(prune([...common, ...learnedFrom(examples)], mostWeights, fit)),
    thresholds: { ...thresholds, no },
  };
}

/** An example, and whether a phrase of the act stands in it. */
interface HeardExample {
  readonly example: Example;
  readonly hasPhrase: boolean;
}

/** For each sentence of a message an example for each act. */
function examplesOf(message: ActedMessage): HeardExample[][] {
  const weight = message.isPlain ? weightOfPlain : 1;
  return message.sentences.map(({ sentence, acts }) =>
    heardActs.map((act) => ({
      example: { ...featuresOf(sentence, act), positive: does(acts, act), weight },
      hasPhrase: sentence.acts.has(act),
    })),
  );
}

const learnedFrom = (examples: readonly (readonly HeardExample[][])[]): Example[] =>
  examples.flat(2).map(({ example }) => example);

const noDecline = (sentence: Sentence): Example => ({ ...featuresOf(sentence, 'decline'), positive: false });

function featuresOf(sentence: Sentence, act: HeardAct): Omit<Example, 'positive'> {
  const { words, norm, others } = actFeatures(sentence, act);
  const counts = countKeys(words);
  for (const key of others) counts.set(key, 1 / norm);
  return { keys: Int32Array.from(counts.keys()), counts: Float64Array.from(counts.values()), norm };
}

/** What a model that has not read its writer makes of a sentence, for each act. */
interface Heard {
  readonly score: number;
  readonly hasPhrase: boolean;
}
type Scores = readonly (readonly Heard[])[];

function heldOut(
  messages: readonly ActedMessage[],
  examples: readonly (readonly HeardExample[][])[],
  common: readonly Example[],
): Scores[] {
  const writers = [...new Set(messages.map(({ writer }) => writer))];
  const foldOf = messages.map(({ writer }) => writers.indexOf(writer) % folds);
  const scores: Scores[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = examples.filter((_, at) => foldOf[at] !== fold);
    const model = rounded(prune([...common, ...learnedFrom(others)], mostWeights, fit));
    for (const [at, sentences] of examples.entries())
      if (foldOf[at] === fold)
        scores[at] = sentences.map((acts) =>
          acts.map(({ example, hasPhrase }) => ({
            score: scoreOf(model, example) + (hasPhrase ? trust : 0),
            hasPhrase,
          })),
        );
  }
  return scores;
}

/** So many of the messages that decline are heard to. */
const leastDeclines = 0.98;

/**
 * The score that most messages which decline exceed. It takes more to say that a letter does not decline than that it
 * has no thanks: whoever reads that about a clear no is told something wrong in the middle of the matter.
 */
function thresholdOfNo(messages: readonly ActedMessage[], scores: readonly Scores[]): number {
  const all = messages.map((message, at) => ({
    message,
    score: noBeyondYes((act) => loudestIn(scores[at], act), message.text.includes('?')),
  }));
  const declining = all.filter(({ message }) => !message.goesOn && doesIn(message, 'decline'));
  const sorted = declining.map(({ score }) => score).toSorted((one, other) => other - one);
  const threshold = Math.floor((sorted[Math.floor(sorted.length * leastDeclines)] ?? 0) * 10) / 10;
  const goingOn = all.filter(({ message }) => message.goesOn);
  const wrong = goingOn.filter(({ score }) => score > threshold).length / goingOn.length;
  process.stdout.write(
    `no: ${leastDeclines} of messages that decline and ${wrong.toFixed(3)} of those that go on, above ${threshold}\n`,
  );
  return threshold;
}

/**
 * The threshold, in tenths, at which most messages are read right: of the odd ones as they come, and of the plain ones as
 * if as many did it as did not. Prints how many of each.
 */
function bestThreshold(act: HeardAct, messages: readonly ActedMessage[], scores: readonly Scores[]): number {
  const judged = messages
    .map((message, at) => ({
      ...message,
      does: doesIn(message, act),
      score: isSettled(scores[at], act) ? Infinity : loudestIn(scores[at], act),
    }))
    .filter(({ goesOn }) => act === 'goingOn' || act === 'decline' || !goesOn);
  type Judged = (typeof judged)[number];
  const share = (of: (one: Judged) => boolean, tenths: number): number => {
    const group = judged.filter(of);
    return group.filter(({ does, score }) => score * 10 > tenths === does).length / group.length;
  };
  const shares = (tenths: number): number[] => [
    share(({ isPlain }) => !isPlain, tenths),
    (share(({ isPlain, does }) => isPlain && does, tenths) +
      share(({ isPlain, does }) => isPlain && !does, tenths)) /
      2,
  ];
  const total = (tenths: number): number => shares(tenths).reduce((sum, one) => sum + one);
  const tenths = Array.from({ length: 121 }, (_, at) => at - 60);
  const best = tenths.reduce((one, other) => (total(other) > total(one) ? other : one));
  const [odd, plain] = shares(best).map((one) => one.toFixed(3));
  process.stdout.write(
    `${act}: by unread writers ${odd} of odd messages read right and ${plain} of plain ones, above ${best / 10}\n`,
  );
  return best / 10;
}

const heardIn = (sentences: Scores | undefined, act: HeardAct): Heard[] =>
  (sentences ?? []).flatMap((acts) => acts[heardActs.indexOf(act)] ?? []);

const loudestIn = (sentences: Scores | undefined, act: HeardAct): number =>
  loudestAmong(act, (each) => heardIn(sentences, each).map(({ score }) => score));

const isSettled = (sentences: Scores | undefined, act: HeardAct): boolean =>
  heardIn(sentences, act).some(({ hasPhrase }) => hasPhrase);
