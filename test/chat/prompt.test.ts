import assert from 'node:assert/strict';
import fc from 'fast-check';
import { passageKinds, wordingOf } from '../../src/chat/kinds.ts';
import { readingPrompt } from '../../src/chat/prompt.ts';
import { randomCases } from '../support/random-cases.ts';

const mark = '0123456789abcdef01234567';

describe('what a language model is told', () => {
  it('holds the letter as it is, once, between two lines that it can’t have written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (letter) => {
        fc.pre(!letter.includes(mark));
        const prompt = readingPrompt(letter, mark);
        const begin = `--- the letter begins, ${mark} ---\n`;
        const end = `\n--- the letter ends, ${mark} ---`;
        assert.equal(prompt.split(mark).length, 4);
        assert.equal(prompt.split(begin)[1]?.split(end)[0], letter);
      }),
      randomCases(100),
    );
  });

  it('is not told with a letter that knows the mark', () => {
    assert.throws(() => readingPrompt(`Dear ${mark}`, mark), RangeError);
    assert.throws(() => readingPrompt('Dear Ann', ''), RangeError);
  });

  it('names every kind, and each has a wording', () => {
    const prompt = readingPrompt('', mark);
    for (const kind of passageKinds) {
      assert.ok(prompt.includes(kind), kind);
      assert.match(wordingOf(kind), /^This may (?:come across|be more)/u);
    }
  });
});
