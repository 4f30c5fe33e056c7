import { performs } from '../draft/acts/act.ts';
import { decline } from '../draft/acts/decline.ts';
import { clausesOf } from '../draft/clauses.ts';
import { Block } from '../draft/block.ts';
import type { Sentence } from '../draft/draft.ts';
import { replaced, type Fix, type Replacement } from '../repair/fix.ts';
import { saysNo } from '../reading/decision.ts';
import { hears, isNoHeardIn } from '../reading/heard-acts.ts';
import { wholePhrase } from '../reading/whole-phrase.ts';
import { splitPoints, type SplitPoint } from '../repair/split-points.ts';
import { PhraseSet, spanOfWords } from '../text/phrases/phrases.ts';
import { countedWords } from '../text/word-count.ts';
import { defineRule } from './rule.ts';

interface Options {
  /** Words that a sentence may have. */
  readonly maxWords: number;
}

/** Finds sentences that a reader must take in twice: a hint where a few words are too many, more where it is hard to read. */
export const rule = defineRule({
  id: 'long-sentence',
  scope: 'sentence',
  anchor: 'words',
  summary: 'Avoid sentences too long to take in at one reading',
  why: 'Your reader is between two meetings. A short sentence is understood at once and sounds sure and friendly; in a long one, the kind word gets lost.',
  source:
    'The UK government’s style guide stops at 25 words, after studies that call 21 fairly difficult and 25 difficult (Government Digital Service 2014). In real letters of this kind 95 of 100 sentences stay under 24 words.',
  grade: 'research',
  severity: 'hint',
  messages: {
    tooLong:
      'This sentence has {count} words; up to {limit} are easy to follow. Consider splitting it in two.',
    noSplit:
      'This sentence has {count} words; up to {limit} are easy to follow. Consider leaving something out.',
  },
  defaults: { maxWords: 25 },
  optionNotes: { maxWords: 'The number of words a sentence may have before the rest is underlined' },
  examples: [
    {
      message: 'tooLong',
      before:
        'Thank you so much for the invitation to the interview on Thursday, and I hope that you and your whole team will find the right «person for this position soon».',
      after:
        'Thank you so much for the invitation to the interview on Thursday. I hope that you and your whole team will find the right person for this position soon.',
    },
  ],
  accepts: [
    'After careful consideration, I’ve decided to pursue other opportunities that are more aligned with my current career goals.',
    'Could we speak at 3 p.m. on Tuesday? I am free then. I am also free on Wednesday, on Thursday and on Friday, always after 4 p.m.',
  ],
  check(sentence, { maxWords }: Options) {
    const { text, words } = sentence.block;
    if (sentence.words.end - sentence.words.first <= maxWords) return [];
    const counted = countedWords(text, words, sentence.words);
    const over = counted[maxWords];
    if (over === undefined) return [];
    const end = counted[maxWords + longestSpan] ?? sentence.words.end;
    const span = spanOfWords(words, wholePhrase(sentence, { first: over, end }));
    const data = { count: counted.length, limit: maxWords };
    const fix = splitFix(sentence, counted, maxWords);
    if (!fix) return [{ message: 'noSplit', span, data }];
    const isHard = counted.length > maxWords + fewMore || fullClauses(sentence) >= manyClauses;
    return [{ message: 'tooLong', span, data, fixes: [fix], ...(isHard && { severity: 'information' }) }];
  },
});

/** Words beyond the limit that make a sentence no harder than a natural one. */
const fewMore = 7;

/** Clauses from which on a sentence beyond the limit is hard to follow. */
const manyClauses = 3;

/** Words to underline: enough to show where it gets too much, and no cover for other findings. */
const longestSpan = 8;

/** A subject that is a pronoun, or a verb: what tells a clause from a phrase between commas. */
const clauseWords = new PhraseSet([
  "i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|you|he|she|it|it's|they|who|which|that's|there's",
  'is|are|was|were|has|have|had|will|would|can|could|thank|thanks',
]);

/** How many clauses of the sentence say something of their own. */
function fullClauses(sentence: Sentence): number {
  return clausesOf(sentence).filter((clause) => clauseWords.find(sentence.block.words, clause)).length;
}

/**
 * Splits the sentence at as few places as it takes to bring every part within the limit.
 * @param counted as `countedWords` tells them
 */
function splitFix(sentence: Sentence, counted: readonly number[], maxWords: number): Fix | undefined {
  const points = splitPoints(sentence);
  const chosen: SplitPoint[] = [];
  let start = 0;
  for (let next = 0; counted.length - start > maxWords;) {
    const limit = counted[start + maxWords] ?? Infinity;
    let point: SplitPoint | undefined;
    for (; (points[next]?.word ?? Infinity) <= limit; next++) point = points[next];
    if (!point) return undefined;
    chosen.push(point);
    start = counted.indexOf(point.word, start);
  }
  const [head, ...rest] = chosen.map((point): Replacement => point.replacement);
  if (!head || losesNo(sentence, chosen)) return undefined;
  return { title: 'split', replacements: [head, ...rest] };
}

/** Whether a no is taken apart: “thanks for the invitation, but I like my work” says one, and neither half does. */
function losesNo(sentence: Sentence, points: readonly SplitPoint[]): boolean {
  if (!saysNo(sentence))
    return hears(sentence, 'decline') && !isNoHeardIn(splitBlock(sentence.block, points));
  const { first, end } = sentence.words;
  const starts = [first, ...points.map(({ word }) => word)];
  return !starts.some((start, part) =>
    performs(decline, sentence.block.words, { first: start, end: starts[part + 1] ?? end }),
  );
}

/** The block as it reads once its sentence is split. */
function splitBlock({ text, role }: Block, points: readonly SplitPoint[]): Block {
  const replacements = points.map(({ replacement }) => replacement);
  return new Block(replaced(text, replacements), role);
}
