import assert from 'node:assert/strict';
import { compose } from '../../../src/letter/compose.ts';
import { interviewTime, isShortNotice, whenOf } from '../../../src/letter/values/interview-time.ts';
import { sample } from '../combinations.ts';

/** A Sunday. */
const now = new Date(2026, 2, 1, 9, 0);

describe('the time of an interview', () => {
  it('is written as letters write it', () => {
    assert.equal(interviewTime(new Date(2026, 2, 3, 14, 0)), 'Tuesday, 3 March, at 2 pm');
    assert.equal(interviewTime(new Date(2026, 10, 30, 0, 5)), 'Monday, 30 November, at 12:05 am');
  });

  for (const [typed, words] of [
    ['Tuesday, 3 March, at 2 pm', ' on Tuesday, 3 March, at 2 pm'],
    ['on Tuesday at 2 p.m.', ' on Tuesday at 2 p.m.'],
    ['Today at noon', ' today at noon'],
    ['tomorrow', ' tomorrow'],
    ['next Monday.', ' next Monday'],
    ['2 pm on Monday', ' at 2 pm on Monday'],
    ['', ''],
  ] as const) {
    it(`${typed || 'not known'} follows “our interview” as “${words}”`, () =>
      assert.equal(whenOf(typed), words));
  }

  for (const [typed, isShort] of [
    ['today', true],
    ['tomorrow at 3 pm', true],
    ['Monday', true],
    ['Tuesday, 3 March, at 8 am', true],
    ['Tuesday, 3 March, at 8:30', true],
    ['Tuesday, 3 March, at 10 am', false],
    ['3 March', false],
    ['March 2nd', true],
    ['2026-03-02 at 14:00', true],
    ['next Monday', false],
    ['Wednesday', false],
    ['2 March 2027', false],
    ['28 February', false],
    ['1 January', false],
    ['in May', false],
    ['whenever', false],
    ['', false],
  ] as const) {
    it(`${typed || 'not known'} is ${isShort ? '' : 'not '}short notice on 1 March`, () =>
      assert.equal(isShortNotice(typed, now), isShort));
  }

  it('reads its own words back', () => {
    for (const hours of [1, 47, 49, 24 * 20]) {
      const at = new Date(now.getTime() + hours * 3_600_000);
      assert.equal(isShortNotice(interviewTime(at), now), hours < 48, String(at));
    }
  });

  it('stands in letters that cancel and that ask for another time, with an apology', () => {
    const interviewAt = 'Tuesday, 3 March, at 2 pm';
    for (const length of ['standard', 'short', 'message'] as const) {
      for (const kind of ['agreed', 'reschedule'] as const) {
        const { body } = compose({ ...sample, kind, length, interviewAt, reason: 'none' });
        assert.ok(body.includes(' on Tuesday, 3 March, at 2 pm'), body);
        assert.match(body, /apolog|sorry/i);
        assert.doesNotMatch(body, /short notice/);
        assert.match(compose({ ...sample, kind, length, interviewAt, late: true }).body, /short notice/);
      }
    }
  });
});
