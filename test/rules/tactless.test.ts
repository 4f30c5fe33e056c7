import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { rule } from '../../src/rules/tactless.ts';
import { testRule } from '../support/rule-tester.ts';

const doubtful = 'I expected more than a form letter after three interviews.';
const plain = 'Your company has a reputation for burning people out.';
const rulesIn = (text: string) => check(text).map(({ rule, severity }) => `${rule}: ${severity}`);

const inMessage = (sentence: string) =>
  `Hi Ann,\n\nThank you for your time. ${sentence}\n\nBest wishes,\nKim`;

describe('tactless', () => {
  testRule(rule);

  it('advises where it is not certain, and warns where it is', () => {
    assert.deepEqual(rulesIn(doubtful), ['tactless: information']);
    assert.deepEqual(rulesIn(plain), ['tactless: warning']);
  });

  it('gives a message with manners the benefit of the doubt', () => {
    assert.ok(!rulesIn(inMessage(doubtful)).includes('tactless: information'));
    assert.ok(rulesIn(inMessage(plain)).includes('tactless: warning'));
  });

  it('says nothing of one or two words', () => {
    for (const text of ['Superb.', 'No chance.', 'Your bot?'])
      assert.ok(!rulesIn(text).some((found) => found.startsWith('tactless')), text);
  });
});
