import assert from 'node:assert/strict';
import { PhraseSet, spanOfWords } from '../../src/text/phrases/phrases.ts';
import { tokenise } from '../../src/text/words.ts';

/** The text of each match of `phrase` in `text`. */
function matches(phrase: string, text: string): string[] {
  const set = new PhraseSet([phrase], { kin: 'mother|father' });
  const words = tokenise(text);
  const range = { first: 0, end: words.starts.length };
  return [...set.matches(words, range)].map((match) => {
    const { start, end } = spanOfWords(words, match);
    return text.slice(start, end);
  });
}

const cases: readonly (readonly [phrase: string, text: string, ...matches: string[]])[] = [
  ['in touch', 'Stay IN Touch, in touch', 'IN Touch', 'in touch'],
  ['thanks|cheers a? lot', 'cheers lot, thanks a lot, thanks', 'cheers lot', 'thanks a lot'],
  ['stay ..2 touch', 'stay in touch, stay a b touch, stay a b c touch', 'stay in touch', 'stay a b touch'],
  ['so _ again', 'so again, so what again', 'so what again'],
  ['my @kin', 'my mother and my brother', 'my mother'],
  ['decline~ it', 'declining it, declined it, declines it', 'declining it', 'declined it', 'declines it'],
  ['apply~ now', 'applies now, applied now, applying now', 'applies now', 'applied now', 'applying now'],
  ['pass~ now', 'passes now', 'passes now'],
  ['^ no', 'no, no', 'no'],
  ['no $', 'no, no', 'no'],
  ["i'm here", 'I’m here', 'I’m here'],
];

describe('PhraseSet', () => {
  for (const [phrase, text, ...expected] of cases) {
    it(`finds "${phrase}" in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(matches(phrase, text), expected);
    });
  }

  for (const [text, expected] of [
    ['do not reply now', true],
    ['do not, do not, do not reply', true],
    ['reply or do not', false],
    ['do reply or do not', false],
  ] as const) {
    it(`tells whether "do not" shares a word with what ends at "reply" in "${text}"`, () => {
      const replies = new PhraseSet(['not? reply']);
      const refusals = new PhraseSet(['do not']);
      const words = tokenise(text);
      const range = { first: 0, end: words.starts.length };
      assert.equal(refusals.overlaps(words, range, replies.find(words, range) ?? range), expected);
    });
  }

  for (const phrase of ['', '..3 a', '_ a', 'a?', 'a||b', '@nobody', '^ $']) {
    it(`refuses the phrase "${phrase}"`, () => {
      assert.throws(() => new PhraseSet([phrase]).find(tokenise('a'), { first: 0, end: 1 }));
    });
  }
});
