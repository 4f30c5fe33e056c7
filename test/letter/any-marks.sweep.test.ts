import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { toMarkdown, toPlainText } from '../../src/letter/draft-text.ts';
import { type Letter, readLetter } from '../../src/letter/letter.ts';
import { sanitiseLetter } from '../../src/letter/mail/sanitise-letter.ts';
import { randomCases } from '../support/random-cases.ts';

const marks =
  '*|**|_|__|`|```|~~~|[|]|(|)|](u)|[a]: b|<|>|<b>|<!--|-->|&amp;|&|;|#|# |- |+ |1. |---|===|\\|a|b c|!|  |\t|\n|\n\n|To: a|Subject: b';
const text = fc
  .array(fc.constantFrom(...marks.split('|')), { maxLength: 30 })
  .map((pieces) => pieces.join(''));

describe('readLetter, of text full of marks', () => {
  it('reads what we have written', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const letter: Letter = { subject, body };
        const expected = sanitiseLetter(letter);
        assert.deepEqual(readLetter(toMarkdown(letter)), expected);
        assert.deepEqual(readLetter(toPlainText(letter), { languageId: 'plaintext' }), expected);
      }),
      randomCases(50000),
    );
  });
});
