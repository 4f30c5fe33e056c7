import assert from 'node:assert/strict';
import { describeOutcome, notRun, summary } from '../../scripts/testing/suite.ts';

describe('the report of the suites', () => {
  it('ends with the sum over all of them', () => {
    const outcomes = [
      { passed: 308, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 9 },
    ];
    assert.equal(summary(outcomes), '348 passed, 2 failed');
  });

  it('counts a suite that did not run as a failure', () => {
    assert.equal(summary([{ passed: 308, failed: 0, skipped: 0 }, notRun('hung')]), '308 passed, 1 failed');
  });

  it('mentions what was skipped', () => {
    const line = describeOutcome('host, node', { passed: 40, failed: 0, skipped: 9 }, '12.3 s');
    assert.equal(line, 'host, node: 40 passed, 0 failed, 9 skipped (12.3 s)');
  });
});
