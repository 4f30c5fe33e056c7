import type { Sentence } from '../draft/draft.ts';
import { LinearModel } from '../model/linear-model.ts';
import { placesWithin, readTokens } from '../model/tokens.ts';
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
const tolerance = 0.5;

/**
 * Judges a sentence by the heaviest of its passages, with a linear model over their words and the patterns they form.
 * Its tables are written by `npm run train`.
 */
export function weigh(sentence: Sentence): Judgement {
  const passages = passagesOf(sentence);
  const scores = scoresOf(sentence, passages);
  const score = Math.max(...scores);
  let shortest: WordRange = sentence.words;
  for (const [at, passage] of passages.entries()) {
    if ((scores[at] ?? 0) >= score - tolerance && lengthOf(passage) < lengthOf(shortest)) shortest = passage;
  }
  return { score, passage: underlined(sentence, shortest) };
}

/** The scores of the passages of a sentence, of which the first is all of it. */
function scoresOf(sentence: Sentence, passages: readonly WordRange[]): number[] {
  const penalty = penaltyOf(sentence);
  const read = readTokens(sentence);
  const weighed = model.read(read.tokens);
  return passages.map((passage, at) => {
    const { first, end } = placesWithin(read, sentence, passage);
    const { sum, count } = weighed(first, end);
    return bias + sum / Math.sqrt(count + steadiness) - (at === 0 ? 0 : penalty);
  });
}

const lengthOf = ({ first, end }: WordRange): number => end - first;
