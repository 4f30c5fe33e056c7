import type { Sentence } from '../../src/draft/draft.ts';
import {
  contextPlaces,
  contextSize,
  dependsOnLetter,
  doubtfulPhrase,
  heardAlone,
  soundOf,
  tellContexts,
  together,
} from '../../src/reading/act-context.ts';
import { heardActs, type HeardAct } from '../../src/reading/act-scores.ts';
import { does, doesIn, folds, isKnown, weightOf, type ActedMessage } from './acts.ts';
import { trainLogistic, type Example, type Fit } from './logistic.ts';

/** A message, with what a model that has not read its writer makes of each sentence alone. */
export interface ScoredMessage extends ActedMessage {
  readonly scores: readonly (readonly number[])[];
  readonly fold: number;
}

export interface ContextModel {
  /** For each act what each number of a context weighs. */
  readonly contextWeights: Readonly<Record<HeardAct, readonly number[]>>;
  /** What a sentence must exceed to do it, and what all sentences of a message must together. */
  readonly thresholds: Readonly<Record<HeardAct | 'declineTogether' | 'reasonTogether', number>>;
}

const fit: Fit = { rarity: 0, closeness: 0.2 };

/**
 * Learns how a sentence is heard among the others of its message, and above what it does an act: where messages by
 * writers that neither model has read are read right most often. Prints how often.
 */
export function trainContexts(read: readonly ScoredMessage[]): ContextModel {
  const messages = [...read, ...read.filter(isDecliningAnswer).map(withoutNo)];
  const contexts = messages.map(contextsOf);
  const learnFrom = (act: HeardAct, isIn: (message: ScoredMessage) => boolean): number[] =>
    learned(
      messages.flatMap((message, at) => (isIn(message) ? examplesOf(message, contexts[at] ?? [], act) : [])),
      act,
    );
  const contextWeights = recordOf((act) => learnFrom(act, (message) => isKnown(message, act)));
  const heard = recordOf((act) => {
    const unread = Array.from({ length: folds }, (_, fold) =>
      learnFrom(act, (message) => message.fold !== fold && isKnown(message, act)),
    );
    return messages.map(({ fold }, at) =>
      (contexts[at] ?? []).map((context) => soundOf(context, unread[fold] ?? [])),
    );
  });
  const inOne = recordOf((act) =>
    bestThreshold(
      act,
      messages,
      heard[act].map((sounds, at) =>
        Math.max(
          ...sounds.map((sound, index) => trusted(sound, act, messages[at]?.sentences[index]?.sentence)),
        ),
      ),
    ),
  );
  const inAll = (act: HeardAct): number[] => heard[act].map(together);
  return {
    contextWeights,
    thresholds: {
      ...inOne,
      declineTogether: thresholdOfNo(messages, inAll('decline')),
      reasonTogether: bestThreshold('reason', messages, inAll('reason')),
    },
  };
}

function contextsOf({ sentences, scores, text }: ScoredMessage): Float64Array[] {
  const contexts: Float64Array[] = [];
  const heard = sentences.map(({ sentence }, at) => heardAlone(sentence, scores[at] ?? []));
  tellContexts(heard, text.includes('?'), (context) => contexts.push(context.slice()));
  return contexts;
}

const recordOf = <Value>(valueOf: (act: HeardAct) => Value): Record<HeardAct, Value> =>
  Object.fromEntries(heardActs.map((act) => [act, valueOf(act)])) as Record<HeardAct, Value>;

/** Where a phrase of the act stands, little more is needed; see `hears`. */
const trusted = (sound: number, act: HeardAct, sentence: Sentence | undefined): number =>
  sentence?.acts.has(act) && sound > doubtfulPhrase ? Infinity : sound;

/** Most messages decline: those that do not must be told from them. */
const balanceOf = ({ goesOn, isOther }: ScoredMessage, act: HeardAct): number =>
  act === 'decline' && goesOn ? 4 : isOther ? 0.3 : 1;

const examplesOf = (message: ScoredMessage, contexts: readonly Float64Array[], act: HeardAct): Example[] =>
  contexts.map((counts, at) => ({
    keys: Int32Array.from(counts.keys()),
    counts,
    norm: 1,
    positive: does(message.sentences[at]?.acts ?? '', act),
    weight: weightOf(message) * balanceOf(message, act),
  }));

/** Marks the numbers of a context that may weigh something for the act. */
const keptFor = (act: HeardAct): Uint8Array =>
  Uint8Array.from({ length: contextSize }, (_, place) =>
    Number(
      dependsOnLetter(act) ||
        place < contextPlaces.before ||
        (place >= contextPlaces.phrase && place < contextPlaces.place),
    ),
  );

function learned(examples: readonly Example[], act: HeardAct): number[] {
  const { weights, bias } = trainLogistic(examples, contextSize, fit, keptFor(act));
  weights[contextPlaces.constant] = (weights[contextPlaces.constant] ?? 0) + bias;
  return [...weights].map((weight) => Math.round(weight * 100) / 100);
}

const isDecliningAnswer = (message: ScoredMessage): boolean =>
  !message.goesOn && !message.isOther && doesIn(message, 'decline');

/** The message as one that says neither no nor why. */
function withoutNo({ sentences, scores, ...message }: ScoredMessage): ScoredMessage {
  const isKept = (_: unknown, at: number) => !/[DIR]/u.test(sentences[at]?.acts ?? '');
  return { ...message, isOther: true, sentences: sentences.filter(isKept), scores: scores.filter(isKept) };
}

/** So many of the messages that decline are heard to. */
const leastDeclines = 0.975;

/**
 * The score that most messages which decline exceed. It takes more to say that a letter does not decline than that it
 * has no thanks: whoever reads that about a clear no is told something wrong in the middle of the matter. Prints how
 * many others exceed it.
 */
function thresholdOfNo(messages: readonly ScoredMessage[], scores: readonly number[]): number {
  const sorted = scores
    .filter((_, at) => isDecliningAnswer(messages[at] as ScoredMessage))
    .toSorted((one, other) => other - one);
  const threshold = Math.floor((sorted[Math.floor(sorted.length * leastDeclines)] ?? 0) * 10) / 10;
  const shareOf = (isOf: (message: ScoredMessage) => boolean): string => {
    const group = scores.filter((_, at) => isOf(messages[at] as ScoredMessage));
    return (group.filter((score) => score > threshold).length / group.length).toFixed(3);
  };
  process.stdout.write(
    `no: above ${threshold} by unread writers ${shareOf((message) => message.isPlain && isDecliningAnswer(message))} of plain messages that decline, ` +
      `${shareOf(({ goesOn }) => goesOn)} of those that go on, ${shareOf(({ isOther, isPlain }) => isOther && isPlain)} of plain ones without their no\n`,
  );
  return threshold;
}

/** Shares that differ by less are alike. */
const alike = 0.003;

/**
 * The threshold, in tenths, at which most messages are read right, of odd and of plain ones; of thresholds that are alike
 * the highest, which claims least. Prints how many of each.
 */
function bestThreshold(act: HeardAct, messages: readonly ScoredMessage[], scores: readonly number[]): number {
  const judged = messages
    .map((message, at) => ({ ...message, does: doesIn(message, act), score: scores[at] ?? -Infinity }))
    .filter(({ goesOn, isOther }) => !isOther && (act === 'decline' || !goesOn));
  const shares = (tenths: number): number[] =>
    [false, true].map((plain) => {
      const group = judged.filter(({ isPlain }) => isPlain === plain);
      return group.filter(({ does, score }) => score * 10 > tenths === does).length / group.length;
    });
  const total = (tenths: number): number => shares(tenths).reduce((sum, one) => sum + one);
  const tenths = Array.from({ length: 121 }, (_, at) => at - 60);
  const most = Math.max(...tenths.map(total));
  const best = tenths.findLast((each) => total(each) > most - alike) ?? 0;
  const [odd, plain] = shares(best).map((one) => one.toFixed(3));
  process.stdout.write(
    `${act}: by unread writers ${odd} of odd messages read right and ${plain} of plain ones, above ${best / 10}\n`,
  );
  return best / 10;
}
