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
const lowering = 0.075;
/** So many strange words count at least, so that a draft is not judged freely while it is short, and at most. */
const fewestStrange = 6;
const mostStrange = 60;

/** Between these scores words are strange: the model knows those below for decent, and those above for hurtful. */
const decent = { surely: -5, hardly: -1.7 };
const hurtful = { hardly: 1.7, surely: 3.3 };

/** A slight seldom comes alone: so much of the score of the sentence before goes over, of one between these. */
const echo = 0.2;
const echoed = { least: -5, most: 3.3 };
/** What stands for the score of a sentence before the first. */
const silence = -3.3;

/** No place raises a score by more. */
export const mostByPlace = echo * echoed.most - lowering * fewestStrange;

/** What its place adds to the score of each sentence of a letter, which are given in their order. */
export function addedByPlaces(sentences: readonly Heard[]): number[] {
  const strange = sentences.map(strangeWords);
  const all = sumOf(strange);
  return sentences.map((_, at) => addedBeside(all - (strange[at] ?? 0), sentences[at - 1]?.score));
}

/** @param before the score of the sentence before, if there is one */
function addedBeside(strangeElsewhere: number, before = silence): number {
  return (
    echo * between(before, echoed.least, echoed.most) -
    lowering * between(strangeElsewhere, fewestStrange, mostStrange)
  );
}

function strangeWords({ score, words }: Heard): number {
  const isNotDecent = between((score - decent.surely) / (decent.hardly - decent.surely), 0, 1);
  const isNotHurtful = between((hurtful.surely - score) / (hurtful.surely - hurtful.hardly), 0, 1);
  return words * isNotDecent * isNotHurtful;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

const judgementsIn = remembered((block: Block): readonly Judgement[] => block.sentences.map(weigh));

/** What `weigh` says of the sentence; remembered with its block. */
export function judgementOf(sentence: Sentence): Judgement {
  return judgementsIn(sentence.block)[sentence.index] ?? weigh(sentence);
}

/** How many strange words the sentences of a block have, and all of them. */
const strangeIn = remembered((block: Block): readonly number[] =>
  judgementsIn(block).map(({ score }, at) => {
    const { first, end } = block.sentences[at]?.words ?? { first: 0, end: 0 };
    return strangeWords({ score, words: end - first });
  }),
);
const strangeInBlock = remembered((block: Block): number => sumOf(strangeIn(block)));
const strangeInDraft = remembered(({ blocks }: Draft): number =>
  sumOf(blocks.map(({ block }) => (hasJudgedSentences(block) ? strangeInBlock(block) : 0))),
);

/** What is added to the score of a sentence by where it stands in the draft, and beside what; 0 if it does not. */
export function addedByPlace(
  draft: Draft,
  { sentence, placed }: { readonly sentence: Sentence; readonly placed: PlacedBlock },
): number {
  const { block, index } = sentence;
  const at = firstFrom(draft.blocks, placed.start);
  if (draft.blocks[at]?.block !== block) return 0;
  const own = strangeIn(block)[index] ?? 0;
  const before = index > 0 ? judgementsIn(block)[index - 1] : lastJudgementBefore(draft, at);
  return addedBeside(strangeInDraft(draft) - own, before?.score);
}

function lastJudgementBefore({ blocks }: Draft, place: number): Judgement | undefined {
  for (let at = place - 1; at >= 0; at--) {
    const { block } = blocks[at] as PlacedBlock;
    const last = hasJudgedSentences(block) ? judgementsIn(block).at(-1) : undefined;
    if (last) return last;
  }
  return undefined;
}

/** The number of the first block that starts at the offset or behind it. */
function firstFrom(blocks: readonly PlacedBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
