import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { rule } from '../../src/rules/tactless.ts';
import { testRule } from '../support/rule-tester.ts';

const doubtful = 'I had the feeling that nobody had read my letter.';
const plain = 'I wrote to you three times and nobody in your office called me back.';

const letter = (sentence: string) =>
  `Dear Ann,\n\nThank you for your time. I have decided to stay where I am. ${sentence}\n\nBest wishes,\nKim`;
const message = (sentence: string) => `Hi Ann, thanks for asking, but I'll pass. ${sentence}`;
const rulesIn = (text: string) => check(text).map(({ rule, severity }) => `${rule}: ${severity}`);

describe('tactless', () => {
  testRule(rule);

  for (const [form, within] of Object.entries({ letter, message })) {
    it(`advises where it is not certain, and warns where it is, in a ${form}`, () => {
      assert.ok(rulesIn(within(doubtful)).includes('tactless: information'));
      assert.ok(rulesIn(within(plain)).includes('tactless: warning'));
    });
  }

  it('hears a slight that is joined to the no', () => {
    const clause = plain.slice(0, -1);
    for (const joined of [`${clause}, so I will pass.`, `I have decided to withdraw, as ${clause}.`])
      assert.ok(
        rulesIn(letter(joined)).some((found) => found.startsWith('tactless')),
        joined,
      );
  });

  it('says nothing of one or two words', () => {
    for (const text of ['Superb.', 'No chance.', 'Your bot?'])
      assert.ok(!rulesIn(letter(text)).some((found) => found.startsWith('tactless')), text);
  });
});
