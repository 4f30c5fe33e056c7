import type { Sentence } from '../draft/draft.ts';
import { PhraseSet, spanOfWords } from '../text/phrases/phrases.ts';
import { SentencePhrases } from '../draft/sentence-phrases.ts';
import { ungratefulPhrases, type UngratefulGroup } from './ungrateful-phrases.ts';
import { defineRule } from './rule.ts';
import { wholePhrase } from '../reading/whole-phrase.ts';
import { rephrase } from '../repair/rephrase.ts';

const groups = Object.entries(ungratefulPhrases).map(([message, group]) => ({
  message: message as UngratefulGroup,
  phrases: new SentencePhrases(group),
}));

/** Finds what makes a reader feel mocked, dismissed or used. */
export const rule = defineRule({
  id: 'ungrateful',
  scope: 'sentence',
  summary: 'Avoid wording that mocks, dismisses or blames the reader',
  why: 'The person who reads this put work into inviting you, and you may meet again at another company. What you mean as a joke or as frankness can feel like contempt to them.',
  source:
    'Virginia Tech’s career service tells its students never to write anything negative about an employer. In research, negative words and sentences that begin with “You” read as less polite (Danescu-Niculescu-Mizil and others 2013, arXiv 1306.6078).',
  grade: 'expert',
  severity: 'warning',
  messages: {
    sarcasm: 'Thanks worded like this read as mockery. A plain thank-you is safer, or none.',
    mockery: 'This can sound like mockery. Consider a plainer sentence, or leave it out.',
    dismissal: 'This can feel like a door shut in the face. Consider a full, friendly sentence.',
    rebuff: 'This treats your reader as a nuisance. A friendly no is just as final.',
    wastedTime: 'This says that your reader wasted your time. Consider a plain no, or leave it out.',
    blame: 'This blames your reader, who may have meant well. Consider leaving it out.',
    insult: 'This may hurt the person who reads it. Consider leaving it out.',
    lecture: 'This tells your reader how to do their job. Consider leaving it out.',
    indifference: 'This tells your reader that the invitation never mattered. Consider leaving it out.',
    entitlement: 'This can sound like a demand. Consider a plain no, or a friendly question.',
    boast: 'This can sound as if the role were beneath you. Consider a reason that is about your plans.',
  },
  defaults: {},
  examples: [
    {
      message: 'sarcasm',
      before: '«Thanks but no thanks».',
      after: 'Thank you for getting in touch, but I have decided not to take this further.',
    },
    {
      message: 'insult',
      before: 'I have accepted another position. «Your process was a joke».',
      after: 'I have accepted another position.',
    },
    {
      message: 'mockery',
      before: 'I have accepted another position. «What a circus that was».',
      after: 'I have accepted another position.',
    },
    {
      message: 'dismissal',
      before: '«Not interested».',
      after: 'Thank you for getting in touch, but I have decided not to take this further.',
    },
    {
      message: 'rebuff',
      before: 'Please «stop bothering me» with these roles.',
      after: 'Thank you for getting in touch, but I have decided not to take this further.',
    },
    {
      message: 'wastedTime',
      before: 'I have decided to stay where I am. The interview was a «waste of my time».',
      after: 'I have decided to stay where I am.',
    },
    {
      message: 'blame',
      before: 'I have decided to withdraw. «You clearly did not read» my profile.',
      after: 'I have decided to withdraw.',
    },
    {
      message: 'lecture',
      before: 'I have decided to withdraw. «You would do well to answer» your post.',
      after: 'I have decided to withdraw.',
    },
    {
      message: 'indifference',
      before: 'I have decided to withdraw. «I only applied for the practice».',
      after: 'I have decided to withdraw.',
    },
    {
      message: 'entitlement',
      before: 'I have decided to stay in my role. «You would have to pay me double».',
      after: 'I have decided to stay in my role.',
    },
    {
      message: 'boast',
      before: 'I have decided to decline, as «I am too senior for this».',
      after: 'I have decided to decline.',
    },
  ],
  accepts: [
    'Thanks, but I have decided to stay where I am.',
    'I don’t want to waste your time, so I would rather tell you now.',
    'Your time and your kind words mean a lot to me.',
    'Unfortunately, it is not the right fit for me at the moment.',
    'I never expected such a warm invitation.',
  ],
  check(sentence) {
    const hurt = hurtIn(sentence);
    if (!hurt) return [];
    const { message, words } = hurt;
    const span = spanOfWords(sentence.block.words, wholePhrase(sentence, words));
    return [
      {
        message,
        span,
        mend: (draft, place) => rephrase(draft, place, { words, isIn }),
      },
    ];
  },
});

/** What is said not to be so, and what the writer says of themselves: it only sounds alike. */
const harmless = new PhraseSet([
  "not|no|never|nothing|far|anything|hardly|without|isn't|wasn't ..3 joke|insult|insulting|ridiculous|terrible|awful|useless|waste|mess|boring|offensive|toxic|stupid|rude|nonsense|fault",
  "i|i'd|i'll|we|we'd|we'll|to|can|could|would|might|still|always|often|easily|never|not|don't|people|things ..2 get lost|off",
  'apologies|apology|apologise|apologize|sorry ..1 for ..2 wasting|waste|wasted',
  'me|i|my|lacked ..2 the nerve|cheek|gall',
  'drive|drives|driving|drove ..1 your ..2 mad|crazy|insane|desperate',
]);

/** The first group that the sentence has a phrase of, and where. */
function hurtIn({ block, words }: Sentence) {
  for (const { message, phrases } of groups) {
    const match = phrases.find(block.words, words);
    if (!match || harmless.overlaps(block.words, words, match)) continue;
    return { message, words: match };
  }
  return undefined;
}

const isIn = (sentence: Sentence): boolean => hurtIn(sentence) !== undefined;
