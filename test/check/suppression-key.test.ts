import assert from 'node:assert/strict';
import { ignoreKey } from '../../src/check/suppression-key.ts';

/** The key for the words between «…». */
function keyOf(rule: string, marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return ignoreKey({ rule, span: { start, end } }, marked.replace(/[«»]/gu, ''));
}

const letter = 'Dear Ann,\n\nI was honestly glad to hear from you all, and I am «gonna» stay.\n\nBest,\nKim';
const key = keyOf('casual-wording', letter);

describe('ignoreKey', () => {
  for (const [what, text] of [
    ['what stands above', `Subject: Interview\n\n${letter}`],
    ['what is written behind it', letter.replace('stay.', 'stay. It is fine!')],
    ['the kind of line break', letter.replaceAll('\n', '\r\n')],
    ['words far before it in its line', letter.replace('I was', 'Thank you for writing to me. I was')],
  ] as const) {
    it(`does not depend on ${what}`, () => {
      assert.equal(keyOf('casual-wording', text), key);
    });
  }

  for (const [what, text, rule] of [
    ['another rule', letter, 'filler'],
    ['other words', letter.replace('«gonna»', '«gunna»'), 'casual-wording'],
    ['another case', letter.replace('«gonna»', '«GONNA»'), 'casual-wording'],
    ['other words before it', letter.replace('and I am', 'and so I am'), 'casual-wording'],
  ] as const) {
    it(`tells ${what} apart`, () => {
      assert.notEqual(keyOf(rule, text), key);
    });
  }

  for (const [what, marked, other] of [
    ['letters whose lines begin alike', 'Dear Ann,\n\n«Thx» for', 'Dear Bob,\n\n«Thx» for'],
    [
      'subjects above the same greeting',
      'Subject: Chef\n\nDear «[Name]»,',
      'Subject: Baker\n\nDear «[Name]»,',
    ],
  ] as const) {
    it(`tells ${what} apart`, () => {
      assert.notEqual(keyOf('any', marked), keyOf('any', other));
    });
  }

  it('near the start of a line does not depend on what is written behind it, or between', () => {
    const one = keyOf('any', 'Hi Ann,\n\nI write to you.\n\n«Thx»');
    assert.equal(keyOf('any', 'Hi Ann,\n\nI write to you.\n\n«Thx» for the interview.'), one);
    assert.equal(keyOf('any', 'Hi Ann,\n\nI write to you.\n\nIt is late.\n\n«Thx»'), one);
  });

  it('follows a finding on the whole letter to wherever it is underlined', () => {
    const begin = `Dear Ann,\n\n${'I have decided to withdraw my application. '.repeat(5)}`;
    const one = keyOf('no-thanks', `${begin}I wish you «all the best».\n\nBest,\nKim`);
    assert.equal(keyOf('no-thanks', `${begin}I wish you all the best.\n\n«Best»,\nKim`), one);
    assert.notEqual(keyOf('no-thanks', `Dear Bob,\n\n${begin}\n\n«Best»,\nKim`), one);
  });

  it('shows no word of the letter', () => {
    assert.match(key, /^casual-wording [\da-f]{16}$/u);
  });
});
