import type { Draft } from '../draft/draft.ts';
import { wholePhrase } from '../reading/whole-phrase.ts';
import { spanOfWords } from '../text/phrases/phrases.ts';
import type { Span } from '../text/span.ts';
import { countedWords } from '../text/word-count.ts';
import { defineRule } from './rule.ts';

interface Options {
  /** Words from which on shortening is advised. */
  readonly adviseAbove: number;
  /** Words from which on a letter is likely to go unread. */
  readonly warnAbove: number;
}

const opening =
  'Dear Nicole,\n\nThank you very much for the invitation to the interview. After careful consideration, I have decided to stay in my current role and to withdraw my application.';
const story =
  'When I applied in May, our team had just lost its manager, and nobody knew what would become of us. Since then a colleague has taken over. She asked each of us what we would like to do next, and she kept her word. I now look after two new clients and learn from people who have done this for twenty years. In summer I also took on the training of our first apprentice. I would not like to leave her in the middle of it. We plan to open a second shop in autumn, and I am to help with that.';
const hope = 'I was glad to hear how much you care for the people who work with you.';
const closing = '\n\nBest regards,\nJohn Doe';

/** Finds letters that nobody reads to their end. Greeting and body count, as in the status; what is below does not. */
export const rule = defineRule({
  id: 'long-letter',
  scope: 'letter',
  anchor: 'letter',
  summary: 'Avoid letters too long to be read to the end',
  why: 'A refusal is read in half a minute, between two other messages. Thanks, the no, one reason and a good wish fit in; anything further down is skimmed, kind words included.',
  source:
    'In Boomerang’s count of 40 million e-mails those of 50 to 125 words were answered most often, and longer ones less and less (2016). The limits above 125 are our own.',
  grade: 'research',
  severity: 'information',
  messages: {
    long: 'This letter has {count} words; letters of 50 to 125 words are the ones that get answered. Cut whatever isn’t thanks, the no, one reason or a good wish.',
    tooLong:
      'This letter has {count} words; above {limit}, few readers reach the end. Keep the thanks, the no, one reason and a good wish.',
  },
  defaults: { adviseAbove: 150, warnAbove: 200 },
  unsettable: ['warnAbove'],
  optionNotes: { adviseAbove: 'The number of words above which shortening is suggested' },
  examples: [
    {
      message: 'long',
      before: `${opening} ${story}\n\n${hope} I also hope «that the two» of us can talk again in the spring, when the project is done and the evenings are long. I wish you every success.${closing}`,
    },
  ],
  accepts: [
    `${opening}\n\n${hope}${closing}`,
    `${opening}\n\n${hope}${closing}\n\nOn Monday, Nicole wrote:\n> ${story} ${story}`,
  ],
  *check(draft, { adviseAbove, warnAbove }: Options) {
    const { acts } = draft;
    if (acts.has('goingOn') || !refusals.some((act) => acts.has(act))) return;
    const count = draft.words;
    if (count <= Math.min(adviseAbove, warnAbove)) return;
    const isTooLong = count > warnAbove;
    const limit = isTooLong ? warnAbove : adviseAbove;
    yield {
      message: isTooLong ? 'tooLong' : 'long',
      ...(isTooLong && { severity: 'warning' }),
      span: wordsFrom(draft, limit),
      data: { count, limit },
    };
  },
});

/** Letters that go on, such as an application, have more to say. */
const refusals = ['decline', 'hedgedDecline', 'farewell'] as const;

/** A few words from the one numbered `index` on, of those that `draft.words` counts. */
function wordsFrom({ blocks }: Draft, index: number): Span {
  let before = 0;
  for (const { block, start } of blocks) {
    const length = block.countedWords;
    if (index < before + length) {
      const counted = countedWords(block.text, block.words);
      const [first = 0, , , end = block.words.starts.length] = counted.slice(index - before);
      const range = { first, end };
      const sentence = block.sentences.findLast(({ words }) => words.first < end);
      const shown = spanOfWords(block.words, sentence ? wholePhrase(sentence, range) : range);
      return { start: start + shown.start, end: start + shown.end };
    }
    before += length;
  }
  throw new RangeError(`There are ${before} words, so none is numbered ${index}`);
}
