import {
  hasJudgedSentences,
  type Block,
  type Draft,
  type PlacedBlock,
  type Sentence,
} from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import { weigh, type Judgement } from './weigh.ts';

/* What the place of a sentence in its letter tells about it. The numbers were chosen by what is found in unread letters. */

/** A sentence as it is judged by itself, and how many words it has. */
export interface Heard {
  readonly score: number;
  readonly words: number;
}

/**
 * Each strange word elsewhere lowers the score of a sentence by so much. The more a letter tells that the model can
 * make nothing of, the likelier it is that some of it only sounds hurtful.
 */
const lowering = 0.045;
/** So many strange words count at least, so that a draft is not judged freely while it is short, and at most. */
const fewestStrange = 6;
const mostStrange = 60;

/** Between these scores words are strange: the model knows those below for decent, and those above for hurtful. */
const decent = { surely: -3, hardly: -1 };
const hurtful = { hardly: 1, surely: 2 };

/** A slight seldom comes alone: so much of the score of the sentence before goes over, of one between these. */
const echo = 0.2;
const echoed = { least: -3, most: 2 };
/** What stands for the score of a sentence before the first. */
const silence = -2;

/** No place raises a score by more. */
export const mostByPlace = echo * echoed.most - lowering * fewestStrange;

/** What its place adds to the score of each sentence of a letter, which are given in their order. */
export function addedByPlaces(sentences: readonly Heard[]): number[] {
  const strange = sentences.map(strangeWords);
  const all = strange.reduce((sum, words) => sum + words, 0);
  return sentences.map((_, at) => {
    const elsewhere = between(all - (strange[at] ?? 0), fewestStrange, mostStrange);
    const before = between(sentences[at - 1]?.score ?? silence, echoed.least, echoed.most);
    return echo * before - lowering * elsewhere;
  });
}

function strangeWords({ score, words }: Heard): number {
  const isNotDecent = between((score - decent.surely) / (decent.hardly - decent.surely), 0, 1);
  const isNotHurtful = between((hurtful.surely - score) / (hurtful.surely - hurtful.hardly), 0, 1);
  return words * isNotDecent * isNotHurtful;
}

const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

const judgementsIn = remembered((block: Block): readonly Judgement[] => block.sentences.map(weigh));

/** What `weigh` says of the sentence; remembered with its block. */
export function judgementOf(sentence: Sentence): Judgement {
  return judgementsIn(sentence.block)[sentence.index] ?? weigh(sentence);
}

/** What the place adds, by block, to the scores of its sentences. */
const addedIn = remembered(({ blocks }: Draft): ReadonlyMap<PlacedBlock, readonly number[]> => {
  const judged = blocks.filter(({ block }) => hasJudgedSentences(block));
  const added = addedByPlaces(judged.flatMap(({ block }) => heardIn(block)));
  let from = 0;
  return new Map(
    judged.map((placed) => {
      const start = from;
      from += placed.block.sentences.length;
      return [placed, added.slice(start, from)];
    }),
  );
});

const heardIn = (block: Block): Heard[] =>
  judgementsIn(block).map(({ score }, at) => {
    const { first, end } = block.sentences[at]?.words ?? { first: 0, end: 0 };
    return { score, words: end - first };
  });

/** What is added to the score of a sentence by where it stands in the draft, and beside what. */
export function addedByPlace(
  draft: Draft,
  { sentence, placed }: { readonly sentence: Sentence; readonly placed: PlacedBlock },
): number {
  return addedIn(draft).get(placed)?.[sentence.index] ?? 0;
}
