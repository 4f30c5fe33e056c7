import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { packClasses } from '../../scripts/tone/classes.ts';
import { pack, packWeights } from '../../scripts/tone/pack.ts';
import { stemOf } from '../../src/model/stem.ts';
import { unpack } from '../../src/model/unpack.ts';
import { WeightTable, zero } from '../../src/model/weight-table.ts';
import { wordClasses } from '../../src/model/word-classes.ts';
import { randomCases } from '../support/random-cases.ts';

describe('the tables of the model', () => {
  it('come back as they were packed', () => {
    const entry = fc.tuple(fc.nat(2 ** 20 - 1), fc.nat(90));
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const sorted = entries.toSorted((one, other) => one[0] - other[0] || one[1] - other[1]);
        const { keys, values } = unpack(pack(entries));
        assert.deepEqual(
          keys.map((key, at) => [key, values[at]]),
          sorted,
        );
      }),
      randomCases(100),
    );
  });

  it('tell the weight of each key, and 0 of all others', () => {
    const key = fc.nat(2 ** 20 - 1);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(key, fc.nat(90)), { selector: ([of]) => of }),
        key,
        (entries, other) => {
          const table = new WeightTable(packWeights(entries));
          for (const [of, value] of entries) assert.equal(table.get(of), value - zero);
          if (entries.every(([of]) => of !== other)) assert.equal(table.get(other), 0);
        },
      ),
      randomCases(100),
    );
  });

  it('hold the word classes as they are written down', () => {
    assert.equal(wordClasses, packClasses());
  });
});

describe('stems', () => {
  for (const [word, stem] of [
    ['waste', 'wast'],
    ['wasted', 'wast'],
    ['wasting', 'wast'],
    ['stopped', 'stop'],
    ['calls', 'call'],
    ['called', 'call'],
    ['kindly', 'kind'],
    ['companies', 'company'],
    ['boss', 'boss'],
    ["recruiter's", 'recruiter'],
    ['is', 'is'],
  ] as const) {
    it(`of ${word} is ${stem}`, () => assert.equal(stemOf(word), stem));
  }
});
