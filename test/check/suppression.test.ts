import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';

const slang =
  'Hi Nicole,\n\nThx for the invitation. I’m gonna stay in my current job. Let us stay in touch!\n\nCheers,\nJohn';
const thankless =
  'Dear Nicole,\n\nI have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn';

const underlined = (text: string, allowed: readonly string[]) =>
  check(text, { allowed }).map(({ span }) => text.slice(span.start, span.end));

describe('allowed phrases', () => {
  for (const [allowed, left] of [
    [[], ['Thx', 'gonna']],
    [['gonna'], ['Thx']],
    [['GONNA', 'thx'], []],
    [[' thx '], ['gonna']],
    [
      ['gonn', 'gonna stay', ''],
      ['Thx', 'gonna'],
    ],
  ] as const) {
    it(`${JSON.stringify(allowed)} leave ${JSON.stringify(left)}`, () => {
      assert.deepEqual(underlined(slang, allowed), left);
    });
  }

  it('may stand over a line break and have either apostrophe', () => {
    const text =
      'Hi Sam,\n\nThank you for the invitation. I have decided to withdraw my application, as it isn’t\r\nworth my time. Let us stay in touch.\n\nCheers,\nKim';
    const [phrase] = underlined(text, []);
    assert.match(phrase ?? '', /’t\r\n/);
    assert.ok(phrase);
    const other = phrase.replaceAll('’', "'").replace(/\s+/gu, '  ').toUpperCase();
    assert.deepEqual(underlined(text, [other]), []);
  });

  for (const form of ['NFC', 'NFD'] as const) {
    it(`may be in ${form}, and so may the letter be`, () => {
      const text =
        'Hi Sam,\n\nThank you for the interview. I have decided to withdraw. It was all your café arrogance. Let us stay in touch.\n\nCheers,\nKim';
      const [phrase] = underlined(text, []);
      assert.match(phrase ?? '', /café/u);
      for (const other of ['NFC', 'NFD'])
        assert.deepEqual(underlined(text.normalize(other), [(phrase ?? '').normalize(form)]), []);
    });
  }

  it('suppress nothing that is missing from the letter, wherever that is underlined', () => {
    assert.deepEqual(underlined(thankless, ['Dear Nicole,', 'Dear Nicole']), ['Dear Nicole,']);
  });
});
