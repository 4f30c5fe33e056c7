import assert from 'node:assert/strict';
import { check, createChecker } from '../../src/check/check.ts';

describe('check, with settings', () => {
  it('gives a finding the severity that the user wants', () => {
    const [finding] = check('Thanks but no thanks.', { severity: { ungrateful: 'hint' } });
    assert.equal(finding?.severity, 'hint');
  });

  it('leaves rules out that are off', () => {
    assert.deepEqual(check('Thanks but no thanks.', { severity: { ungrateful: 'off' } }), []);
  });

  it('is silent in documents of another kind', () => {
    assert.deepEqual(check('# Notes\n\nThanks but no thanks.'), []);
    assert.deepEqual(check('Thanks but no thanks.', { documents: 'never' }), []);
  });

  it('runs in any document where the user wants it to', () => {
    assert.equal(check('# Notes\n\nThanks but no thanks.', { documents: 'always' }).length, 1);
  });

  it('tells what the text of the last call is', () => {
    const checker = createChecker();
    const letter = 'Dear Ann,\n\nI have decided to withdraw my application.\n\nBest regards,\nKim Larsen\n';
    const kinds = [
      [letter, 'letter'],
      ['Thanks, but I am not looking for a new job.', 'message'],
      ['# Notes\n\n- one\n- two\n', 'other'],
      [letter, 'letter'],
    ] as const;
    assert.equal(checker.kind, 'other');
    for (const [text, kind] of kinds) {
      checker.check(text);
      assert.equal(checker.kind, kind, text);
    }
  });
});
