import assert from 'node:assert/strict';
import type { Finding } from '../../src/check/check.ts';
import { findAgain, type OfferedFix } from '../../src/editor/offered-fix.ts';

const edit = (start: number, expected: string) => ({
  span: { start, end: start + expected.length },
  text: 'good',
  expected,
});
const offer = (start: number, expected = 'bad'): OfferedFix => ({
  rule: 'tone',
  title: 'Soften',
  edits: [edit(start, expected)],
});
const finding = (start: number, title = 'Soften', expected = 'bad'): Finding => ({
  rule: 'tone',
  severity: 'warning',
  message: '',
  span: { start, end: start + 3 },
  fixes: [{ title, edits: [edit(start, expected)] }],
});

describe('findAgain', () => {
  it('finds a fix where it was', () => {
    assert.equal(findAgain(offer(4), [finding(0), finding(4)], 'bad bad')?.[0]?.span.start, 4);
  });

  it('finds a fix that has moved', () => {
    assert.equal(findAgain(offer(0), [finding(4)], 'not bad')?.[0]?.span.start, 4);
  });

  it('refuses when the finding is gone, or another one', () => {
    assert.equal(findAgain(offer(0), [], 'bad'), undefined);
    assert.equal(findAgain(offer(0), [finding(0, 'Delete')], 'bad'), undefined);
    assert.equal(findAgain(offer(0), [finding(0, 'Soften', 'sad')], 'sad'), undefined);
    assert.equal(findAgain({ ...offer(0), rule: 'other' }, [finding(0)], 'bad'), undefined);
  });

  it('refuses to guess which of two is meant', () => {
    assert.equal(findAgain(offer(2), [finding(0), finding(4)], 'bad bad'), undefined);
  });

  it('refuses findings that are not of this text', () => {
    assert.equal(findAgain(offer(0), [finding(0)], 'sad'), undefined);
  });

  it('takes an insertion only where the rule would still make it', () => {
    assert.equal(findAgain(offer(3, ''), [finding(8, 'Soften', '')], 'Dear Ann, ')?.[0]?.span.start, 8);
    assert.equal(findAgain(offer(3, ''), [], 'Dear Ann, '), undefined);
  });
});
