import { rephrase } from '../repair/rephrase.ts';
import { spanOfWords } from '../text/phrases/phrases.ts';
import { hurtOf, type Hurt } from '../tone/hurt.ts';
import { addedByPlace, judgementOf, mostByPlace } from '../tone/place.ts';
import { weigh } from '../tone/weigh.ts';
import { certain, likely } from '../tone/weights.ts';
import { defineRule, type Confidence } from './rule.ts';

/** Fewer words are too little to go by; `ungrateful` knows the curt ones that hurt. */
const fewestWords = 3;

/** Finds reproach, irony and self-importance, by a model that learned them from examples. */
export const rule = defineRule({
  id: 'tactless',
  scope: 'sentence',
  summary: 'Avoid reproach, irony, disdain and private details',
  why: 'You may never meet again, or you may meet often. What feels witty or frank to you can stay with your reader as a slight; a plain sentence says as much and hurts nobody.',
  source:
    'University career services advise to write nothing negative about an employer (Virginia Tech, Waterloo). What counts as such here, a statistical model has learned from sentences written and labelled for this project: it goes by the words and may be wrong.',
  grade: 'house style',
  severity: 'information',
  messages: {
    unkind: 'This may come across as unkind. Consider a plainer sentence, or leave it out.',
    mockery: 'This may come across as mockery. Consider a plainer sentence, or leave it out.',
    reproach: 'This may come across as a reproach. Your no is enough; consider leaving this out.',
    demand: 'This may come across as a demand. Consider a plain no, or a friendly question.',
    boast: 'This may come across as a boast. Consider a reason that is about your plans.',
    comparison:
      'This may come across as a comparison that they lose. Say what you chose, not what they lack.',
    disdain: 'This may come across as disdain. Consider a plainer sentence, or leave it out.',
    lecturing: 'This may come across as a lecture. Consider leaving the advice out.',
    private: 'This may be more than your reader wants to know. “For personal reasons” is enough.',
    promise: 'This may come across as an empty promise. Leave the door open only if you mean it.',
    bluntness: 'This may come across as blunt. A friendly no is just as final.',
  },
  defaults: {},
  examples: [
    {
      message: 'unkind',
      before: 'I have accepted another position. «Your interviewers need a lesson in manners».',
      after: 'I have accepted another position.',
    },
    {
      message: 'mockery',
      before:
        'I have accepted another position. «Congratulations to whoever wrote that advert, such talent is wasted on jobs».',
      after: 'I have accepted another position.',
    },
    {
      message: 'reproach',
      before:
        'I have accepted another position. «I wrote to you three times and nobody in your office called me back».',
      after: 'I have accepted another position.',
    },
    {
      message: 'demand',
      before: 'I have accepted another position. «I expect a written apology from your director by Friday».',
      after: 'I have accepted another position.',
    },
    {
      message: 'boast',
      before: 'I have accepted another position. «With my record I choose who may interview me».',
      after: 'I have accepted another position.',
    },
    {
      message: 'comparison',
      before:
        'I have accepted another position. «Another firm made me an offer within two days, without five rounds of tests».',
      after: 'I have accepted another position.',
    },
    {
      message: 'disdain',
      before: 'I have accepted another position. «Your product does not solve any problem that people have».',
      after: 'I have accepted another position.',
    },
    {
      message: 'lecturing',
      before:
        'I have accepted another position. «You should learn to write to people before you write to them».',
      after: 'I have accepted another position.',
    },
    {
      message: 'private',
      before:
        'I have accepted another position. «The bank has taken our flat and my wife does not know the half of it».',
      after: 'I have accepted another position.',
    },
    {
      message: 'promise',
      before: 'I have accepted another position. «Maybe in another life, who knows».',
      after: 'I have accepted another position. I would be glad to stay in touch.',
    },
    {
      message: 'bluntness',
      before:
        'I have accepted another position. «I am not coming to your interview, make of it what you like».',
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
    const { score, passage } = judgementOf(sentence);
    if (score + mostByPlace < likely) return [];
    let hurt: Hurt | 'unkind' | undefined;
    return [
      {
        // Asked for only where the sentence is spoken of in its place.
        get message() {
          return (hurt ??= hurtOf(sentence, passage) ?? 'unkind');
        },
        span: spanOfWords(sentence.block.words, passage),
        confidenceIn: (draft, place) => confidenceOf(score + addedByPlace(draft, place)),
        mend: (draft, place) => {
          const added = addedByPlace(draft, place);
          return rephrase(draft, place, {
            words: passage,
            isIn: (mended) => confidenceOf(weigh(mended).score + added) !== undefined,
          });
        },
      },
    ];
  },
});

function confidenceOf(score: number): Confidence | undefined {
  if (score >= certain) return 'certain';
  return score >= likely ? 'likely' : undefined;
}
