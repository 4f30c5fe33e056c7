import type { ActName, Sentence } from '../draft/draft.ts';
import { defineRule } from './rule.ts';
import { rephrase } from '../repair/rephrase.ts';
import type { WordRange } from '../text/phrases/phrases.ts';
import type { Span } from '../text/span.ts';
import { weigh, type Judgement } from '../tone/weigh.ts';
import { certain } from '../tone/weights.ts';

/** Fewer words are too little to go by; `ungrateful` knows the curt ones that hurt. */
const fewestWords = 3;
/** A sentence that plainly does one of these has to weigh that much more to count as tactless. */
const kindActs: readonly ActName[] = ['thanks', 'decline', 'openDoor', 'apology', 'wishes'];
const kindness = 0.5;

/** Disallows reproach, irony and self-importance, by a model that learned them from examples. */
export const rule = defineRule({
  id: 'tactless',
  scope: 'sentence',
  summary: 'Disallow reproach, irony, disdain and private detail',
  why: 'You may never meet again, or you may meet at every turn: what reads as wit or frankness to you can stay with your reader as a slight. A plain sentence says as much and hurts nobody.',
  source:
    'Career writers advise against criticism and comparison (legalknowledgebase.com, resumeprofessionalwriters.com). What counts as such here, a statistical model has learned from sentences written and labelled for this project: it goes by the words and may be wrong.',
  grade: 'house style',
  severity: 'information',
  messages: {
    tactless:
      'Your reader may hear a reproach or mockery in this, or more than they want to know; “{words}” weighs most. Consider a plainer sentence, or leave it out.',
  },
  defaults: {},
  examples: [
    {
      message: 'tactless',
      before: 'I have accepted another position. «Your company has a reputation» for burning people out.',
      after: 'I have accepted another position.',
    },
  ],
  accepts: [
    'I would rather tell you now than take up your time.',
    'The salary range is below what I need at the moment, so I have to decline.',
    'I enjoyed the interview, and your questions made me think.',
    'Another company made me an offer that is closer to what I want to do.',
  ],
  check(sentence) {
    const judgement = judge(sentence);
    if (!judgement) return [];
    const { score, span } = judgement;
    const words = wordsIn(sentence, span);
    const shown = sentence.block.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    return [
      {
        message: 'tactless',
        span,
        data: { words: shown },
        confidence: score >= certain ? 'certain' : 'likely',
        get fixes() {
          return rephrase(sentence, { words, instead: ['thanks'], isIn });
        },
      },
    ];
  },
});

const isIn = (sentence: Sentence): boolean => judge(sentence) !== undefined;

/** How the sentence weighs, if that is enough to speak of it. */
function judge(sentence: Sentence): Judgement | undefined {
  if (sentence.words.end - sentence.words.first < fewestWords) return undefined;
  const judgement = weigh(sentence);
  const least = kindActs.some((act) => sentence.acts.has(act)) ? kindness : 0;
  return judgement.score < least ? undefined : judgement;
}

/** The words of the sentence that the span has a part of. */
function wordsIn({ block, words }: Sentence, { start, end }: Span): WordRange {
  let { first, end: last } = words;
  while (first + 1 < last && (block.words.ends[first] ?? 0) <= start) first += 1;
  while (last - 1 > first && (block.words.starts[last - 1] ?? 0) >= end) last -= 1;
  return { first, end: last };
}
