import type { Sentence } from '../draft/draft.ts';
import { rephrase } from '../repair/rephrase.ts';
import { spanOfWords } from '../text/phrases/phrases.ts';
import { weigh } from '../tone/weigh.ts';
import { certain } from '../tone/weights.ts';
import { defineRule } from './rule.ts';

/** Fewer words are too little to go by; `ungrateful` knows the curt ones that hurt. */
const fewestWords = 3;

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
      'Your reader may hear a reproach or mockery in this, or more than they want to know. Consider a plainer sentence, or leave it out.',
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
    if (sentence.words.end - sentence.words.first < fewestWords) return [];
    const { score, passage } = weigh(sentence);
    if (score < 0) return [];
    return [
      {
        message: 'tactless',
        span: spanOfWords(sentence.block.words, passage),
        confidence: score >= certain ? 'certain' : 'likely',
        mend: (draft, place) => rephrase(draft, place, { words: passage, isIn: mayHurt }),
      },
    ];
  },
});

const mayHurt = (sentence: Sentence): boolean => weigh(sentence).score >= 0;
