import { asks, type ActName, type Block, type Draft, type Sentence } from '../draft/draft.ts';
import { seemsTo } from '../draft/acts/acts.ts';
import { thanklessWords } from '../draft/acts/thanks.ts';
import { remembered } from '../draft/memo.ts';
import { extractFeatures } from '../model/features.ts';
import { mix, toKey } from '../model/hash.ts';
import { toneTokens } from '../model/tokens.ts';
import { WeightTable } from '../model/weight-table.ts';
import { hashText } from '../text/hash.ts';
import { decisionOf } from './decision.ts';
import { bias, step, thresholds, weights } from './heard-acts-weights.ts';

/* The speech acts of a letter as they are heard in any words: phrases are only some of what tells them. */

/** The acts that are heard. */
export const heardActs = [
  'decline',
  'reason',
  'thanks',
  'openDoor',
  'apology',
  'wishes',
  'goingOn',
] as const satisfies readonly ActName[];
export type HeardAct = (typeof heardActs)[number];

/** So that a sentence of two words is not judged by one of them alone. */
const steadiness = 20;

/** In a sentence of so many words a phrase is most of it. */
const fewWords = 6;

/** What a phrase of the act adds to what the model makes of it. */
export const trust = 1.5;

/** Whether phrases of the act stand in the sentence that others outweigh: “no thanks”. */
const isOutweighed = ({ acts, block, words }: Sentence, act: HeardAct): boolean =>
  !acts.has(act) && seemsTo(act, block.words, words);

/** What the model may weigh in a sentence when it is asked for one act. */
export interface ActFeatures {
  /** The keys of what stands in its words, as often as it does. */
  readonly words: readonly number[];
  /** 1 over the root of how many those are; what they weigh together is multiplied by it. */
  readonly norm: number;
  /** The keys of what else is known of it; they weigh the same however long it is. */
  readonly others: readonly number[];
}

/** The acts whose phrases the sentence has, or has in vain, in a short one or a long one; and where it stands. */
function notesOn(sentence: Sentence, act: HeardAct): string[] {
  const { block, index, acts } = sentence;
  const length = lengthOf(sentence) <= fewWords ? 'short' : 'long';
  const place = index === 0 ? 'first' : 'later';
  const end = index === block.sentences.length - 1 ? 'last' : 'not last';
  return [
    length,
    ...[...acts].map((name) => `${length} ${name}`),
    ...(isOutweighed(sentence, act) ? ['outweighed'] : []),
    `${block.role} ${place} ${end}`,
  ];
}

const lengthOf = ({ words }: Sentence): number => words.end - words.first;

const hashes = Object.fromEntries(heardActs.map((act) => [act, hashText(act)])) as Record<HeardAct, number>;

/** The features of a sentence, each joined to the act that is asked for, so that one table has the weights of all. */
export function actFeatures(sentence: Sentence, act: HeardAct): ActFeatures {
  const hash = hashes[act];
  const words = (keysIn(sentence.block)[sentence.index] ?? []).map((key) => toKey(mix(hash, key)));
  const others = notesOn(sentence, act).map((note) => toKey(mix(hash, hashText(note))));
  return { words, norm: 1 / Math.sqrt(words.length + steadiness), others };
}

/** The keys of what stands in the words of each sentence: read once for all acts. */
const keysIn = remembered((block: Block): readonly (readonly number[])[] =>
  block.sentences.map((sentence) => {
    const keys: number[] = [];
    extractFeatures(toneTokens(sentence), (key) => keys.push(key));
    return keys;
  }),
);

/** What stands for the score of an act in a letter without sentences. */
const silence = -9;

/** A yes takes from a no: "I said no to the others, so I will be there". One that is hardly heard takes nothing. */
const yes = { weight: 0.6, faint: -3 };
/** A reason adds to it: "There is no train before seven". One that is hardly heard adds nothing. */
const why = { weight: 0.3, faint: -6 };

/** Whoever asks something often goes on: "I can’t make Tuesday. Would Thursday do?" */
const question = 2;

/**
 * The highest score of the act among sentences, whose scores `scoresOf` tells in their order. What leaves the door open
 * rather than says yes is no yes: “I would be glad to hear from you”.
 */
export function loudestAmong(act: HeardAct, scoresOf: (act: HeardAct) => readonly number[]): number {
  const doors = act === 'goingOn' ? scoresOf('openDoor') : [];
  const scores = scoresOf(act).filter((score, at) => score > (doors[at] ?? -Infinity));
  return Math.max(silence, ...scores);
}

/** How loud a letter says no beyond a yes, by the highest score of each act in it and whether it asks anything. */
export function noBeyondYes(loudest: (act: HeardAct) => number, isAsking: boolean): number {
  const above = (act: HeardAct, faint: number): number => Math.max(0, loudest(act) - faint);
  const no = loudest('decline') + why.weight * above('reason', why.faint);
  return no - yes.weight * above('goingOn', yes.faint) - (isAsking ? question : 0);
}

/**
 * Whether the sentence does it, as a reader would say. A phrase of the act settles it: people say these things in the
 * same words far more often than those whose letters the model learned from.
 */
export function hears(sentence: Sentence, act: HeardAct): boolean {
  const { block, index, words, acts } = sentence;
  if (acts.has(act)) return true;
  if (act === 'thanks' && thanklessWords.find(block.words, words)) return false;
  return (scoresIn[act](block)[index] ?? silence) > thresholds[act];
}

/** Whether a sentence of the letter does it. */
export const isHeardIn = ({ acts, blocks }: Draft, act: HeardAct): boolean =>
  acts.has(act) || blocks.some(({ block }) => isHeardInBlock[act](block));

/**
 * Whether the reader knows that the writer will not go on, said outright or by a fact: "I have signed elsewhere".
 * Something else may say that the talks go on.
 */
export const declines = (draft: Draft): boolean => decisionOf(draft) === 'clear' || isNoHeard(draft);

const isNoHeard = (draft: Draft): boolean =>
  !draft.acts.has('goingOn') && noBeyondYes((act) => loudest(draft, act), asks(draft)) > thresholds.no;

/** Whether a paragraph by itself says no, as far as it is heard. */
export const isNoHeardIn = (block: Block): boolean =>
  noBeyondYes((act) => loudestIn[act](block), false) > thresholds.no;

/** Whether the letter declines and gives a reason, however general. */
export const explains = (draft: Draft): boolean =>
  declines(draft) && (isHeardIn(draft, 'reason') || draft.blocks.some(({ block }) => hasJoinedReason(block)));

/** What joins a reason to a no. */
const cause = /, (?:as|since) |\bbecause\b|\b(?:due|owing) to\b/iu;

const hasJoinedReason = remembered(({ text, sentences }: Block): boolean =>
  sentences.some(({ acts, start, end }) => acts.has('decline') && cause.test(text.slice(start, end))),
);

/** The highest score that a sentence of the letter has. */
function loudest({ blocks }: Draft, act: HeardAct): number {
  let score = silence;
  for (const { block } of blocks) score = Math.max(score, loudestIn[act](block));
  return score;
}

let table: WeightTable | undefined;

const weightOf = (key: number): number => (table ??= new WeightTable(weights)).get(key);

const sumOf = (keys: readonly number[]): number => keys.reduce((sum, key) => sum + weightOf(key), 0);

/** What the model makes of it, and its phrases. */
function scoreOf(sentence: Sentence, act: HeardAct): number {
  const { words, norm, others } = actFeatures(sentence, act);
  return bias + step * (sumOf(words) * norm + sumOf(others)) + (sentence.acts.has(act) ? trust : 0);
}

/** For each act what `read` gives, which is remembered with the block. */
const rememberedFor = <Fact>(read: (block: Block, act: HeardAct) => Fact) =>
  Object.fromEntries(heardActs.map((act) => [act, remembered((block: Block) => read(block, act))])) as Record<
    HeardAct,
    (block: Block) => Fact
  >;

const scoresIn = rememberedFor((block, act) => block.sentences.map((sentence) => scoreOf(sentence, act)));
const isHeardInBlock = rememberedFor((block, act) => block.sentences.some((each) => hears(each, act)));
const loudestIn = rememberedFor((block, act) => loudestAmong(act, (each) => scoresIn[each](block)));
