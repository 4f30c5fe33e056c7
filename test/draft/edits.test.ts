import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonEnds } from '../../src/draft/edits.ts';
import { randomCases } from '../support/random-cases.ts';

describe('commonEnds', () => {
  for (const [one, other, prefix, suffix] of [
    ['', '', 0, 0],
    ['abc', 'abc', 3, 0],
    ['abc', 'abXc', 2, 1],
    ['abc', 'ac', 1, 1],
    ['aaa', 'aa', 2, 0],
    ['abc', 'xyz', 0, 0],
    ['abc', '', 0, 0],
  ] as const) {
    it(`of "${one}" and "${other}" are ${prefix} and ${suffix} long`, () => {
      assert.deepEqual(commonEnds(one, other), { prefix, suffix });
    });
  }

  it('takes a right hint, and no wrong one', () => {
    assert.deepEqual(commonEnds('aaaa', 'aaaaa', [{ offset: 2, removed: 0, inserted: 1 }]), {
      prefix: 2,
      suffix: 2,
    });
    assert.deepEqual(commonEnds('abcd', 'abXd', [{ offset: 0, removed: 1, inserted: 1 }]), {
      prefix: 2,
      suffix: 1,
    });
    assert.deepEqual(commonEnds('abcd', 'abXd', [{ offset: 9, removed: 9, inserted: 9 }]), {
      prefix: 2,
      suffix: 1,
    });
  });

  it('are the same in both texts, whatever the hint', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
    const change = fc.record({ offset: fc.nat(12), removed: fc.nat(5), inserted: fc.nat(5) });
    fc.assert(
      fc.property(text, text, fc.array(change, { maxLength: 2 }), (one, other, changes) => {
        const { prefix, suffix } = commonEnds(one, other, changes);
        assert.ok(prefix + suffix <= Math.min(one.length, other.length));
        assert.equal(one.slice(0, prefix), other.slice(0, prefix));
        assert.equal(one.slice(one.length - suffix), other.slice(other.length - suffix));
      }),
      randomCases(100),
    );
  });
});
