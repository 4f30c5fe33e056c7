import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { packWeights } from '../../scripts/tone/pack.ts';
import { Block } from '../../src/draft/block.ts';
import { extractFeatures } from '../../src/model/features.ts';
import { LinearModel } from '../../src/model/linear-model.ts';
import { readTokens, type ToneToken } from '../../src/model/tokens.ts';

const sentence =
  'Well, I waited four weeks for Mr. Braun! Was that what your “fast process” means? ' +
  'No thanks, and I wish the 3 of you luck';
const tokens = new Block(sentence, 'body').sentences.flatMap((one) => readTokens(one).tokens);

const featuresOf = (part: readonly ToneToken[]): number[] => {
  const keys: number[] = [];
  extractFeatures(part, (key) => keys.push(key));
  return keys;
};

/** Each feature weighs something else. */
const values = new Map(
  fc.sample(fc.subarray(featuresOf(tokens)), { numRuns: 1, seed: 5 })[0]?.map((key) => [key, key % 91]),
);
const model = new LinearModel({ weights: packWeights([...values]), step: 1 });

describe('a linear model', () => {
  const lengths = Array.from({ length: tokens.length + 1 }, (_, length) => length);

  for (const first of [0, 1, 2, 7, tokens.length - 2]) {
    it(`weighs the tokens from ${first} on as if nothing stood beside them`, () => {
      const weighed = model.read(tokens);
      for (const end of lengths.slice(first)) {
        const keys = featuresOf(tokens.slice(first, end));
        const sum = keys.reduce((total, key) => total + (values.get(key) ?? 45) - 45, 0);
        assert.deepEqual(weighed(first, end), { sum, count: keys.length }, `${first} to ${end}`);
      }
    });
  }

  it('weighs a whole sentence', () =>
    assert.deepEqual(model.weigh(tokens), model.read(tokens)(0, tokens.length)));
});
