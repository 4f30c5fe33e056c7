import type { Sentence } from '../draft/draft.ts';
import { LinearModel } from '../model/linear-model.ts';
import { toneTokens } from '../model/tokens.ts';
import type { WordRange } from '../text/phrases/phrases.ts';
import { passagesOf, penaltyOf, underlined } from './passages.ts';
import { bias, step, weights } from './weights.ts';

/** So that a short sentence is not judged by one of its words alone; each word has five features or so. */
export const steadiness = 40;

/** How a sentence may come across. */
export interface Judgement {
  /** The higher, the likelier it hurts its reader, in the view of those who marked what the model learned from. */
  readonly score: number;
  /** Numbers of the words, of the sentence's block, that hurt most: a whole clause, or the sentence. */
  readonly passage: WordRange;
}

const model = new LinearModel({ weights, step });

/** A shorter passage is shown in place of a longer one that weighs this much more at most. */
const tolerance = 0.3;

/**
 * Judges a sentence by the heaviest of its passages, with a linear model over their words and the patterns they form.
 * Its tables are written by `npm run train`.
 */
export function weigh(sentence: Sentence): Judgement {
  const penalty = penaltyOf(sentence);
  const judged = passagesOf(sentence).map((passage, at) => ({
    passage,
    score: scoreOf(sentence, passage) - (at === 0 ? 0 : penalty),
  }));
  const score = Math.max(...judged.map((one) => one.score));
  const [shortest] = judged
    .filter((one) => one.score >= score - tolerance)
    .toSorted((one, other) => lengthOf(one.passage) - lengthOf(other.passage));
  return { score, passage: underlined(sentence, shortest?.passage ?? sentence.words) };
}

function scoreOf(sentence: Sentence, passage: WordRange): number {
  const { sum, count } = model.weigh(toneTokens(sentence, passage));
  return bias + sum / Math.sqrt(count + steadiness);
}

const lengthOf = ({ first, end }: WordRange): number => end - first;
