import type { Sentence } from '../draft/draft.ts';
import { spanOfWords } from '../text/phrases/phrases.ts';
import { splitPoints, type SplitPoint } from '../repair/split-points.ts';
import { defineRule } from './rule.ts';
import type { Fix, Replacement } from '../repair/fix.ts';

interface Options {
  /** Words that a sentence may have. */
  readonly maxWords: number;
}

/** Disallows sentences that a reader must take in twice. */
export const rule = defineRule({
  id: 'long-sentence',
  scope: 'sentence',
  anchor: 'words',
  summary: 'Disallow sentences that are too long to take in at one reading',
  why: 'Your reader is between two meetings. A short sentence is understood at once, and it sounds sure and friendly; a long one hides the kind word in it.',
  source:
    'Readability research rates 21 words as fairly difficult and 25 as difficult; the UK government’s style guides stop at 25. In real letters of this kind 95 of 100 sentences stay under 24 words.',
  grade: 'research',
  severity: 'information',
  messages: {
    tooLong:
      'This sentence has {count} words; up to {limit} are easy to follow. Consider making two sentences of it.',
    noSplit:
      'This sentence has {count} words; up to {limit} are easy to follow. Consider leaving something out: there is no place where it could simply be split.',
  },
  defaults: { maxWords: 25 },
  optionNotes: { maxWords: 'Words that a sentence may have' },
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
    const { first, end } = sentence.words;
    const count = end - first;
    if (count <= maxWords) return [];
    const { words } = sentence.block;
    const over = first + maxWords;
    const span = spanOfWords(words, { first: over, end: Math.min(end, over + longestSpan) });
    const data = { count, limit: maxWords };
    const fix = splitFix(sentence, maxWords);
    return fix ? [{ message: 'tooLong', span, data, fixes: [fix] }] : [{ message: 'noSplit', span, data }];
  },
});

/** Words to underline: enough to show where it gets too much, and no cover for other findings. */
const longestSpan = 8;

/** Splits the sentence at as few places as it takes to bring every part within the limit. */
function splitFix(sentence: Sentence, maxWords: number): Fix | undefined {
  const points = splitPoints(sentence);
  const chosen: SplitPoint[] = [];
  let start = sentence.words.first;
  for (let next = 0; sentence.words.end - start > maxWords;) {
    let point: SplitPoint | undefined;
    for (; (points[next]?.word ?? Infinity) - start <= maxWords; next++) point = points[next];
    if (!point) return undefined;
    chosen.push(point);
    start = point.word;
  }
  const [head, ...rest] = chosen.map((point): Replacement => point.replacement);
  return head && { title: 'split', replacements: [head, ...rest] };
}
