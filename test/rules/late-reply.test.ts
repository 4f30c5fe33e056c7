import assert from 'node:assert/strict';
import { check, type CheckOptions } from '../../src/check/check.ts';
import { rule } from '../../src/rules/late-reply.ts';
import { testRule } from '../support/rule-tester.ts';

const receivedAt = new Date('2026-03-02T08:00:00Z');
const after = (hours: number): CheckOptions => ({
  receivedAt,
  now: new Date(receivedAt.getTime() + hours * 3_600_000),
});
const decline = 'I have decided to withdraw my application. I wish you every success.';
const plain = `Hello Ann,\n\nThank you for the invitation. ${decline}\n\nBest,\nKim`;

describe('late-reply', () => {
  testRule(rule, {
    // After three days.
    accepts: [
      // An apology of any kind, wherever it stands.
      `Dear Ann,\n\nThank you for the invitation. ${decline} I am sorry for the trouble.\n\nBest,\nKim`,
      `Hi Ann,\n\nApologies for the slow answer. Thanks for asking, but ${decline}\n\nBest,\nKim`,
      // Still being written.
      `Hello Ann,\n\nThank you for the invitation. ${decline}`,
      // Not a letter.
      'Thanks for the invitation, but I have found a job.',
    ],
    rejects: [
      {
        message: 'late',
        before: `Dear Ann,\r\n\r\n«Thank you for» the invitation. ${decline}\r\n\r\nBest regards,\r\nKim`,
        after: `Dear Ann,\r\n\r\nThank you for the invitation. Please accept my apologies for the late reply. ${decline}\r\n\r\nBest regards,\r\nKim`,
      },
      {
        message: 'late',
        before: `Hi Ann, «thank you for» asking! ${decline}\n\nBest,\nKim`,
        after: `Hi Ann, thank you for asking! Sorry for the late reply. ${decline}\n\nBest,\nKim`,
      },
      {
        message: 'late',
        before: `Hi Ann, «i have decided» to withdraw my application. Many thanks for your time, and good luck.\n\nBest,\nKim`,
        after: `Hi Ann, sorry for the late reply. I have decided to withdraw my application. Many thanks for your time, and good luck.\n\nBest,\nKim`,
      },
      {
        message: 'late',
        before: `Dear Ann,\n\n«Thank you for» your letter\n\n${decline}\n\nBest regards,\nKim`,
        after: `Dear Ann,\n\nThank you for your letter\n\nPlease accept my apologies for the late reply.\n\n${decline}\n\nBest regards,\nKim`,
      },
    ],
    options: after(72),
  });

  const silent: Readonly<Record<string, CheckOptions>> = {
    'without a time': {},
    'with the time of the invitation alone': { receivedAt },
    'with the present time alone': { now: receivedAt },
    'after 48 hours': after(48),
    'before the invitation came': after(-100),
    'with a time that is none': { receivedAt: new Date(NaN), now: receivedAt },
    'with a later limit': { ...after(72), options: { 'late-reply': { maxHours: 96 } } },
  };
  for (const [title, options] of Object.entries(silent)) {
    it(`is silent ${title}`, () => {
      assert.deepEqual(check(plain, options), []);
    });
  }

  it('speaks at once where an answer may take no time', () => {
    const options = { ...after(2), options: { 'late-reply': { maxHours: 0 } } };
    assert.deepEqual(
      check(plain, options).map(({ rule }) => rule),
      ['late-reply'],
    );
  });

  it('names the hours, begun ones not counted', () => {
    const [finding] = check(plain, after(49.9));
    assert.match(finding?.message ?? '', /came 49 hours ago; most people hope for an answer within 48\./u);
  });

  it('stands beside missing thanks at a place of its own', () => {
    const text = `Hello Ann,\n\n${decline}\n\nBest,\nKim`;
    assert.deepEqual(
      check(text, after(72)).map(({ rule, span }) => [rule, text.slice(span.start, span.end)]),
      [
        ['no-thanks', 'Hello Ann,'],
        ['late-reply', 'I have decided'],
      ],
    );
  });
});
