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

describe('receivedChoices', () => {
  it('list today, yesterday, the days before by name, and longer ago', () => {
    const choices = choicesAt(at(3, 31, 15));
    assert.deepEqual(
      choices.map(({ label }) => label),
      (
        'Today|Yesterday|Sunday 29 March|Saturday 28 March|Friday 27 March|Thursday 26 March|' +
        'Wednesday 25 March|Tuesday 24 March|Monday 23 March|Sunday 22 March|Saturday 21 March|' +
        'Friday 20 March|Thursday 19 March|Wednesday 18 March|Longer ago'
      ).split('|'),
    );
    // Local noon also where the clocks went forward in between.
    assert.deepEqual(
      choices.map(({ value }) => new Date(value)),
      choices.map((_, ago) => at(3, 31 - ago, 12)),
    );
  });

  it('show the apology where it comes to that', () => {
    assert.deepEqual(
      choicesAt(at(3, 31, 15)).map(({ detail }) => detail),
      ['', '', ...Array.from({ length: 13 }, () => 'Sorry.')],
    );
    assert.equal(choicesAt(at(3, 31, 11))[2]?.detail, '');
  });

  it('put no invitation into the future', () =>
    assert.equal(choicesAt(at(3, 31, 8, 30))[0]?.value, at(3, 31, 8, 30).toISOString()));

  it('begin with the time that is known, unless it is one of the days', () => {
    const known = at(3, 30, 9, 12).toISOString();
    const [first, second] = choicesAt(at(3, 31, 15), known);
    assert.deepEqual([first?.value, second?.label], [known, 'Today']);
    assert.match(first?.label ?? '', /^Monday.* 30 March 2026.* 09:12$/);
    assert.equal(choicesAt(at(3, 31, 15), at(3, 30, 12).toISOString()).length, 15);
  });
});
