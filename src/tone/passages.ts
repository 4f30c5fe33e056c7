import { clausesOf } from '../draft/clauses.ts';
import type { Sentence } from '../draft/draft.ts';
import type { WordRange } from '../text/phrases/phrases.ts';

/** Fewer words are too little to go by. */
const fewestWords = 3;

/** No sentence is cut more often: what a person writes has fewer clauses. */
const mostClauses = 12;

/**
 * What is judged of a sentence by itself: all of it first, then each clause, and what stands before and behind each
 * cut. An insult that a comma joins to a kind no is an insult all the same.
 */
export function passagesOf(sentence: Sentence): WordRange[] {
  const { first, end } = sentence.words;
  const clauses = clausesOf(sentence).slice(0, mostClauses);
  const passages = [{ first, end }];
  const add = (from: number, to: number): void => {
    const isNew = !passages.some((passage) => passage.first === from && passage.end === to);
    if (to - from >= fewestWords && isNew) passages.push({ first: from, end: to });
  };
  for (const [index, clause] of clauses.entries()) {
    add(clause.first, clause.end);
    if (index === 0) continue;
    add(first, clause.first);
    add(clause.first, end);
  }
  return passages;
}

const kindActs = ['decline', 'thanks', 'hedgedDecline', 'farewell'] as const;

/**
 * What the score of a part of the sentence is lowered by. A part tells less than the whole that it is cut out of,
 * unless something kind is joined to it that covers it up.
 */
export function penaltyOf({ acts }: Sentence): number {
  return kindActs.some((act) => acts.has(act)) ? 0 : 0.5;
}
