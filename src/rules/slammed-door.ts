import type { Sentence } from '../draft/draft.ts';
import { spanOfWords, type Match } from '../text/phrases/phrases.ts';
import { SentencePhrases } from '../draft/sentence-phrases.ts';
import { wholePhrase } from '../reading/whole-phrase.ts';
import { keepDoorAjar } from '../repair/rephrase.ts';
import { defineRule } from './rule.ts';
import { openDoors, slammedDoors } from './slammed-door-phrases.ts';

const slams = new SentencePhrases(slammedDoors);
const exceptions = new SentencePhrases(openDoors);

/** Finds what rules out any later contact. */
export const rule = defineRule({
  id: 'slammed-door',
  scope: 'sentence',
  summary: 'Avoid wording that rules out any later contact',
  why: 'You may meet this person again, at another company or in another role. Being told to stay away is what they will remember.',
  source:
    'Virginia Tech’s career service reminds its students that an employer they turn down may be a contact in the future. In research on refusals an offer in place of a bare no raised goodwill (Management Communication Quarterly 2, doi 10.1177/0893318988002001006).',
  grade: 'expert',
  severity: 'warning',
  messages: {
    slammed:
      'This can feel like a door shut in the face. Consider saying that you will be in touch when the time comes.',
  },
  defaults: {},
  examples: [
    {
      message: 'slammed',
      before: 'Please «do not contact me again».',
      after: 'I have decided not to take this further. Should my plans change, I will be in touch.',
    },
    {
      message: 'slammed',
      before: 'I have accepted another position, so «remove me from your list».',
      after: 'I have accepted another position. Should my plans change, I will be in touch.',
    },
  ],
  accepts: [
    'Please remove my application from consideration.',
    'Please take me off the list of candidates for the role.',
    'I am not looking any more, so please remove me from your list.',
    'Please do not hesitate to contact me again.',
    'Please don’t call me again before Monday.',
  ],
  check(sentence) {
    const match = findSlam(sentence);
    if (!match) return [];
    const span = spanOfWords(sentence.block.words, wholePhrase(sentence, match));
    return [
      {
        message: 'slammed',
        span,
        mend: (draft, place) => [keepDoorAjar(draft, place, { words: match, isIn })],
      },
    ];
  },
});

/** The first phrase that no exception overlaps. */
export function findSlam({ block, words: range }: Sentence): Match | undefined {
  for (const match of slams.matches(block.words, range)) {
    if (!exceptions.overlaps(block.words, range, match)) return match;
  }
  return undefined;
}

const isIn = (sentence: Sentence): boolean => findSlam(sentence) !== undefined;
