import assert from 'node:assert/strict';
import type { Change, Edit, Finding } from '../../src/check/check.ts';
import { findAgain, type OfferedFix } from '../../src/check/offered-fix.ts';

const edit = (start: number, expected: string) => ({
  span: { start, end: start + expected.length },
  text: 'good',
  expected,
});
const offer = (start: number, expected = 'bad'): OfferedFix => ({
  rule: 'tone',
  title: 'Soften',
  edits: [edit(start, expected)],
  moment: 0,
});
const finding = (start: number, title = 'Soften', expected = 'bad'): Finding => ({
  rule: 'tone',
  kind: 'blunt',
  severity: 'warning',
  message: '',
  span: { start, end: start + 3 },
  fixes: [{ title, edits: [edit(start, expected)] }],
});

const change = (offset: number, removed: number, inserted: number): Change => ({ offset, removed, inserted });
const startOf = (edits: readonly Edit[] | undefined) => edits?.[0]?.span.start;

describe('findAgain', () => {
  it('finds a fix where it was', () => {
    assert.equal(startOf(findAgain(offer(4), [finding(0), finding(4)], 'bad bad', [])), 4);
  });

  it('finds a fix that has moved', () => {
    assert.equal(startOf(findAgain(offer(0), [finding(4)], 'not bad', [change(0, 0, 4)])), 4);
    assert.equal(startOf(findAgain(offer(4), [finding(0)], 'bad', [change(0, 4, 0)])), 0);
    const changes = [change(8, 5, 2), change(0, 0, 6), change(1, 3, 1)];
    assert.equal(startOf(findAgain(offer(4), [finding(8)], 'not not bad', changes)), 8);
  });

  it('stays where it was when something changes right behind it', () => {
    assert.equal(startOf(findAgain(offer(0), [finding(0)], 'bad, bad', [change(3, 0, 5)])), 0);
  });

  it('refuses when the finding is gone, or another one', () => {
    assert.equal(findAgain(offer(0), [], 'bad', []), undefined);
    assert.equal(findAgain(offer(0), [finding(0, 'Delete')], 'bad', []), undefined);
    assert.equal(findAgain(offer(0), [finding(0, 'Soften', 'sad')], 'sad', []), undefined);
    assert.equal(findAgain({ ...offer(0), rule: 'other' }, [finding(0)], 'bad', []), undefined);
    assert.equal(findAgain({ ...offer(0), edits: [] }, [finding(0)], 'bad', []), undefined);
  });

  it('never takes the same words elsewhere for those it was offered for', () => {
    assert.equal(startOf(findAgain(offer(0), [finding(0), finding(4)], 'bad bad', [change(0, 0, 4)])), 4);
    assert.equal(findAgain(offer(0), [finding(0)], 'bad', [change(0, 4, 0)]), undefined);
    assert.equal(findAgain(offer(2), [finding(0), finding(4)], 'bad bad', []), undefined);
  });

  it('refuses when its words were edited, whatever stands there now', () => {
    for (const touching of [change(0, 3, 3), change(1, 0, 1), change(2, 4, 0), change(0, 9, 9)]) {
      assert.equal(findAgain(offer(0), [finding(0)], 'bad', [touching]), undefined);
    }
  });

  it('refuses findings that are not of this text', () => {
    assert.equal(findAgain(offer(0), [finding(0)], 'sad', []), undefined);
  });

  it('takes an insertion only where the rule would still make it, and nothing else came in', () => {
    const insertion = finding(8, 'Soften', '');
    assert.equal(startOf(findAgain(offer(3, ''), [insertion], 'Dear Ann, ', [change(0, 0, 5)])), 8);
    assert.equal(findAgain(offer(3, ''), [], 'Dear Ann, ', []), undefined);
    assert.equal(findAgain(offer(3, ''), [insertion], 'Dear Ann, ', [change(3, 0, 5)]), undefined);
  });
});
