import assert from 'node:assert/strict';
import { tokenise } from '../../src/text/words.ts';

const wordsOf = (text: string): string[] => {
  const { starts, ends } = tokenise(text);
  return starts.map((start, index) => text.slice(start, ends[index]));
};

const cases: readonly (readonly [text: string, ...words: string[]])[] = [
  ['Hi, Nicole!', 'Hi', 'Nicole'],
  ['I’ve a well-known friend', 'I’ve', 'a', 'well-known', 'friend'],
  ["rock 'n' roll", 'rock', 'n', 'roll'],
  ['naïve Łukasz 李雷', 'naïve', 'Łukasz', '李雷'],
  ['👍🏽 ok 👩‍👩‍👧', 'ok'],
  ['\ud800 lone \udc00', 'lone'],
  ['see https://example.com/a?b=c. ok', 'see', 'https://example.com/a?b=c', 'ok'],
  ['mail ann@example.com, please', 'mail', 'ann@example.com', 'please'],
  ['@ann said a @ b', 'ann', 'said', 'a', 'b'],
  ['run `npm test` now', 'run', '`npm test`', 'now'],
  ['an open ` stays', 'an', 'open', '`', 'stays'],
  ['``a ` b`` c', '``a ` b``', 'c'],
  ['<b>bold</b> a < b', '<b>', 'bold', '</b>', 'a', 'b'],
  ['dear <Your Name>', 'dear', 'Your', 'Name'],
  ['[our site](page.html) is', 'our', 'site', '](page.html)', 'is'],
  [''],
];

describe('tokenise', () => {
  for (const [text, ...words] of cases) {
    it(`finds the words of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(wordsOf(text), words);
    });
  }
});
