import { clausesOf } from '../draft/clauses.ts';
import type { Sentence } from '../draft/draft.ts';
import { PhraseSet, type WordRange } from '../text/phrases/phrases.ts';

/** What no phrase ends with, unless its clause does. */
const leading = new PhraseSet([
  'a|an|the|my|your|our|his|her|their|its|to|of|for|with|at|from|as|and|but|or|nor|because|if|when|than|about|into|by',
  "is|was|are|were|be|been|am|has|have|had|do|does|did|will|would|can|could|i|i'm|i've|i'd|you're|it's|very|too|such|any",
  "isn't|wasn't|aren't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't",
]);

/** The words with those behind them that make them a phrase: "I only applied for" goes on to "for the practice". */
export function wholePhrase(sentence: Sentence, { first, end }: WordRange): WordRange {
  const { words } = sentence.block;
  const stop = clausesOf(sentence).find((clause) => clause.end >= end)?.end ?? end;
  let last = end;
  while (last < stop && leading.matchAt(words, last - 1, sentence.words)) last += 1;
  return { first, end: last };
}
