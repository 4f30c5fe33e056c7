import assert from 'node:assert/strict';
import { DraftReader } from '../../src/draft/reader.ts';
import { splitPoints } from '../../src/repair/split-points.ts';

describe('splitPoints', () => {
  for (const piece of [
    'a (b, and please c ',
    'if a, and I do, but I – ',
    'so i am and so I will but ',
    '– I am ',
    `a${' '.repeat(50)}`,
    `a ,,,,,,,,,,,,,,,,,,,,, I am`,
  ]) {
    it(`takes time in proportion to the length of ${JSON.stringify(piece)} over and over`, () => {
      const text = `I ${piece.repeat(50_000)}x`;
      const sentence = new DraftReader().read(text).blocks[0]?.block.sentences[0];
      assert.equal(sentence?.end, text.length, 'one sentence');
      const started = performance.now();
      splitPoints(sentence);
      assert.ok(performance.now() - started < 5000);
    });
  }
});
