import { clausesOf } from '../draft/clauses.ts';
import type { Sentence } from '../draft/draft.ts';
import { PhraseSet, type WordRange } from '../text/phrases/phrases.ts';

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
    add(withoutLink(sentence, clause), clause.end);
    if (index === 0) continue;
    add(first, clause.first);
    add(clause.first, end);
  }
  return passages;
}

/** What joins a clause to the one before. */
const links = new PhraseSet(['and|but|so|as|because|since|yet|or']);

/** Where a clause begins, without the word that joins it to the one before: it is to be judged as if it stood alone. */
function withoutLink({ block, words }: Sentence, clause: WordRange): number {
  const isLinked = clause.first > words.first && links.matchAt(block.words, clause.first, clause);
  return isLinked ? clause.first + 1 : clause.first;
}

/** Words that lean on the next one. */
const leaning = new PhraseSet([
  'a|an|the|this|that|these|those|my|your|his|her|its|our|their|i|we|he|she|they|who|which',
  'and|but|or|nor|so|yet|because|since|as|if|though|although|while|when|than',
  'of|to|for|with|at|in|on|from|by|about|into|onto|upon|without',
]);

/**
 * A passage as it is underlined: without words at its end that lean on what stands behind it, or up to where none does
 * if it would be too short without.
 */
export function underlined({ block, words }: Sentence, { first, end }: WordRange): WordRange {
  if (end === words.end) return { first, end };
  let last = end;
  while (last - first > fewestWords && leaning.matchAt(block.words, last - 1, { first, end: last }))
    last -= 1;
  while (last < words.end && leaning.matchAt(block.words, last - 1, { first, end: last })) last += 1;
  return { first, end: last };
}

const kindActs = ['decline', 'thanks', 'hedgedDecline', 'farewell'] as const;

/**
 * What the score of a part of the sentence is lowered by. A part tells less than the whole that it is cut out of,
 * unless something kind is joined to it that covers it up.
 */
export function penaltyOf({ acts }: Sentence): number {
  return kindActs.some((act) => acts.has(act)) ? 0 : 0.8;
}
