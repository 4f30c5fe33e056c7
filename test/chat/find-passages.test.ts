import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPassages } from '../../src/chat/find-passages.ts';
import { randomCases } from '../support/random-cases.ts';

const found = (text: string, ...quotes: readonly string[]) =>
  findPassages(
    text,
    quotes.map((quote) => ({ quote, kind: 'unkind', better: '' })),
  ).map(({ span }) => text.slice(span.start, span.end));

describe('quotations in a letter', () => {
  const rows: readonly (readonly [text: string, quotes: readonly string[], found: readonly string[]])[] = [
    ['I am not interested.', ['not interested'], ['not interested']],
    ['I am not interested.', [' not interested\n'], ['not interested']],
    ['I am not interested.', ['Not interested'], []],
    ['I am not  interested.', ['not interested'], []],
    ['It isn’t for me.', ["isn't for me"], []],
    // Not within words.
    ['Another notice.', ['not', 'other', 'notice'], ['notice']],
    ['nothing, not now', ['not'], ['not']],
    // Several places: each, if they are few.
    ['no way, no way', ['no way'], ['no way', 'no way']],
    ['a lot, a lot, a lot, a lot', ['a lot'], []],
    // Too short to be found by anything but chance.
    ['No. Go.', ['No', 'Go.'], ['Go.']],
    // No two on one place; the first one counts.
    ['a bad joke', ['bad joke', 'joke', 'a bad joke'], ['bad joke']],
    ['one. two.', ['two.', 'one.'], ['one.', 'two.']],
    ['one\r\ntwo', ['one\ntwo'], ['one\r\ntwo']],
    ['one\ntwo', ['one\r\ntwo'], ['one\ntwo']],
    ['😀 so sad 😀', ['so sad 😀'], ['so sad 😀']],
    ['', ['abc'], []],
  ];
  for (const [text, quotes, expected] of rows) {
    it(`${JSON.stringify(quotes)} in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(found(text, ...quotes), expected));
  }

  it('stand in the text literally, apart from each other', () => {
    const words = fc.array(fc.constantFrom('no', 'never', 'again', ',', ' ', '.', '\n', 'ä', '😀'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 6 }), (text, quotes) => {
        const whole = text.join('');
        const passages = quotes.map(
          (quote) => ({ quote: quote.join(''), kind: 'unkind', better: '' }) as const,
        );
        let last = 0;
        for (const { quote, span } of findPassages(whole, passages)) {
          assert.equal(whole.slice(span.start, span.end), quote.trim());
          assert.ok(span.start >= last && span.end > span.start);
          last = span.end;
        }
      }),
      randomCases(100),
    );
  });

  it('are found when they were taken from whole words of the text', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 4, maxLength: 20 }), fc.nat(), (list, seed) => {
        const start = seed % (list.length - 2);
        const quote = list.slice(start, start + 2).join(' ');
        const text = list.join(' ');
        assert.ok(found(text, quote).includes(quote) || text.split(quote).length > 2);
      }),
      randomCases(100),
    );
  });
});
