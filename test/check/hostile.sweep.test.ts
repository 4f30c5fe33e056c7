import assert from 'node:assert/strict';
import { check, createChecker } from '../../src/check/check.ts';
import { hostile, phrases } from '../support/hostile.ts';
import { assertSound } from '../support/sound.ts';

/** UTF-16 units; how long these texts take is measured by `npm run bench -- hostile`. */
const whole = 2 ** 20;
/** Where every document is taken for a letter all rules run on all of it. */
const part = 2 ** 16;
/** Each phrase, and each beginning of one, is a text of its own. */
const piece = 2 ** 9;

describe('check, on hostile texts', function () {
  this.timeout(120_000);

  for (const [name, make] of Object.entries(hostile)) {
    it(`bears ${name}`, () => {
      const text = make(whole);
      assertSound(text, check(text));
      const letter = make(part);
      const findings = check(letter, { documents: 'always' });
      assertSound(letter, findings);
      const checker = createChecker({ documents: 'always' });
      checker.check(`${letter.slice(0, part / 2)} ${letter.slice(part / 2)}`);
      assert.deepEqual(checker.check(letter), findings);
    });
  }

  it('bears each phrase, and each beginning of one, over and over', () => {
    const said = phrases();
    assert.ok(said.length > 400, 'the phrases of acts and rules are found');
    for (const phrase of said) {
      const words = phrase.split(' ');
      for (let count = 1; count <= words.length; count++) {
        const text = `${words.slice(0, count).join(' ')} `.repeat(piece / (5 * count));
        assertSound(text, check(text, { documents: 'always' }));
      }
    }
  });
});
