import assert from 'node:assert/strict';
import { receivedChoices } from '../../src/wizard/received.ts';

const at = (month: number, day: number, hour: number, minute = 0) =>
  new Date(2026, month - 1, day, hour, minute);
const choicesAt = (now: Date, known?: string) =>
  receivedChoices(
    { now, locale: 'en-GB', isLate: (receivedAt) => now.getTime() - receivedAt.getTime() > 48 * 3_600_000 },
    known,
    'Sorry.',
  );

const choicesOf = (isLate: boolean) =>
  receivedChoices({ now: at(3, 31, 15), locale: 'en-GB', isLate: () => isLate }, undefined, 'Sorry.');

describe('receivedChoices', () => {
  it('list the days on which an answer is in time, and one row for all before', () => {
    for (const [now, labels] of [
      [at(3, 31, 15), 'Today|Yesterday|Earlier'],
      [at(3, 31, 11), 'Today|Yesterday|Sunday 29 March|Earlier'],
    ] as const) {
      const choices = choicesAt(now);
      assert.equal(choices.map(({ label }) => label).join('|'), labels);
      assert.deepEqual(
        choices.map(({ detail }) => detail),
        choices.map(({ label }) => (label === 'Earlier' ? 'Sorry.' : '')),
      );
    }
    // Local noon also where the clocks went forward in between.
    assert.deepEqual(
      choicesAt(at(3, 31, 15)).map(({ value }) => new Date(value)),
      [0, 1, 2].map((ago) => at(3, 31 - ago, 12)),
    );
  });

  it('list two weeks where no answer is late by then, and two days at least', () => {
    assert.equal(choicesOf(false).length, 15);
    assert.equal(
      choicesOf(true)
        .map(({ label }) => label)
        .join('|'),
      'Today|Yesterday|Earlier',
    );
  });

  it('put no invitation into the future', () =>
    assert.equal(choicesAt(at(3, 31, 8, 30))[0]?.value, at(3, 31, 8, 30).toISOString()));

  it('begin with the time that is known, unless it is one of the days', () => {
    const known = at(3, 30, 9, 12).toISOString();
    const [first, second] = choicesAt(at(3, 31, 15), known);
    assert.deepEqual([first?.value, second?.label], [known, 'Today']);
    assert.match(first?.label ?? '', /^Monday.* 30 March 2026.* 09:12$/);
    assert.equal(choicesAt(at(3, 31, 15), at(3, 30, 12).toISOString()).length, 3);
  });
});
