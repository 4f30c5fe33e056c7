import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countedWords } from '../../src/text/word-count.ts';
import { tokenise } from '../../src/text/words.ts';
import { patience, randomCases } from '../support/random-cases.ts';

const count = (text: string): number => countedWords(text, tokenise(text)).length;

/** Each is one word to a reader. */
const single = [
  'Node.js',
  '.NET',
  'ASP.NET',
  '18.0.2',
  'v2.1.0-rc.1',
  'e-mail',
  'case-insensitive',
  'on-site/remote',
  'and/or',
  'CI/CD',
  'R&D',
  'C++',
  'C#',
  '$220k',
  '$220k–$260k',
  '€1.5m',
  '28,400',
  '1,234,567.89',
  '50%',
  '9:30',
  '9:30–10:15',
  '2026-03-14',
  '14/03/2026',
  '+49-170-555',
  'p.m.',
  'e.g.',
  'Ph.D.',
  'U.S.A.',
  'don’t',
  'O’Neill-Smith',
  'friend(s)',
  '(m/f/d)',
  '@ann_lee',
  '#hiring',
  'snake_case',
  'ann.lee+jobs@example.co.uk',
  'example.com/jobs?id=7',
  'https://example.com/a-b/c.d?e=f#g',
  '`npm run test`',
  '**bold**',
  '“quoted”',
  'naïve',
  'S/4HANA',
];

const cases: readonly (readonly [text: string, count: number])[] = [
  ['', 0],
  ['– 👍 & …', 0],
  ['I said so', 3],
  ['role—and I', 3],
  ['role – and I', 3],
  ['role--and I', 3],
  ['well...but I', 3],
  ['well…but I', 3],
  ['tea,coffee', 2],
  ['yes;no', 2],
  ['No!Yes', 2],
  ['at 9:30, 28,400 people', 4],
  ['[our site](https://example.com/a-b) is', 3],
  ['one\u00a0two\nthree\u2028four', 4],
  ['1.2.3.4.5.6.7.8.9', 2],
];

describe('countedWords', () => {
  for (const text of single) {
    it(`counts ${text} as one word`, () => {
      assert.equal(count(text), 1);
      assert.equal(count(`I like ${text} here`), 4);
    });
  }

  for (const [text, expected] of cases) {
    it(`counts ${expected} in ${JSON.stringify(text)}`, () => assert.equal(count(text), expected));
  }

  it('counts no more than there are words, and each of those within eight of the one before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = tokenise(text);
        const counted = countedWords(text, words);
        for (const [index, word] of counted.entries()) {
          const next = counted[index + 1] ?? words.starts.length;
          assert.ok(next > word && next - word <= 8);
        }
        assert.equal(counted[0], words.starts.length > 0 ? 0 : undefined);
      }),
      randomCases(100),
    );
  }).timeout(patience(20_000));

  it('starts at the beginning of the range', () => {
    const text = 'a.b c.d.e f';
    assert.deepEqual(countedWords(text, tokenise(text), { first: 1, end: 5 }), [1, 2]);
  });
});
