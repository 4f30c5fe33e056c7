import assert from 'node:assert/strict';
import { DraftReader } from '../../src/draft/reader.ts';
import type { ActName } from '../../src/draft/draft.ts';
import { actCases } from './acts-cases.ts';

const actsOf = (sentence: string) => new DraftReader().read(sentence).acts;

describe('acts', () => {
  for (const [act, { does, doesNot }] of Object.entries(actCases)) {
    for (const sentence of does) {
      it(`${act}: ${sentence}`, () => assert.ok(actsOf(sentence).has(act as ActName)));
    }
    for (const sentence of doesNot) {
      it(`no ${act}: ${sentence}`, () => assert.ok(!actsOf(sentence).has(act as ActName)));
    }
  }
});
