import assert from 'node:assert/strict';
import { sentencesOf } from '../../scripts/tone/examples.ts';
import { readLetters } from '../../scripts/tone/letters.ts';
import { spanOfWords } from '../../src/text/phrases/phrases.ts';
import { mostByPlace } from '../../src/tone/place.ts';
import { weigh } from '../../src/tone/weigh.ts';
import { likely } from '../../src/tone/weights.ts';

const leaning =
  /(?<![\p{L}-])(?:an?|the|and|but|or|so|because|as|if|of|to|for|with|at|in|on|from|by|my|your|our|their|I)$/iu;

describe('weigh, on all letters of the corpus', () => {
  it('underlines whole phrases: none ends on a word that leans on the next', () => {
    for (const letter of readLetters('test/corpus/letters')) {
      for (const { sentence } of sentencesOf(letter)) {
        const { score, passage } = weigh(sentence);
        if (score + mostByPlace < likely || passage.end === sentence.words.end) continue;
        const { start, end } = spanOfWords(sentence.block.words, passage);
        const underlined = sentence.block.text.slice(start, end);
        assert.ok(!leaning.test(underlined), underlined);
      }
    }
  });
});
