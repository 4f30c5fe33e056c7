import assert from 'node:assert/strict';
import fc from 'fast-check';
import { promptReply, replyBy, type ClockOptions } from '../../src/invitation/clock.ts';
import { randomCases } from '../support/random-cases.ts';

interface Case {
  readonly name: string;
  readonly received: string;
  readonly now: string;
  readonly options?: ClockOptions;
  readonly state: 'open' | 'due' | 'late';
  readonly hoursLeft: number;
  readonly dueAt: string;
  readonly nextReminder?: string;
}

const oslo = { skipWeekends: true, timeZone: 'Europe/Oslo' };

const cases: readonly Case[] = [
  {
    name: 'has just come',
    received: '2026-11-03T09:00:00Z',
    now: '2026-11-03T09:00:00Z',
    state: 'open',
    hoursLeft: 48,
    dueAt: '2026-11-04T09:00:00.000Z',
    nextReminder: '2026-11-04T09:00:00.000Z',
  },
  {
    name: 'is open until a day has passed',
    received: '2026-11-03T09:00:00Z',
    now: '2026-11-04T08:59:59Z',
    state: 'open',
    hoursLeft: 24 + 1 / 3600,
    dueAt: '2026-11-04T09:00:00.000Z',
    nextReminder: '2026-11-04T09:00:00.000Z',
  },
  {
    name: 'is due after 24 hours',
    received: '2026-11-03T09:00:00Z',
    now: '2026-11-04T09:00:00Z',
    state: 'due',
    hoursLeft: 24,
    dueAt: '2026-11-04T09:00:00.000Z',
    nextReminder: '2026-11-05T09:00:00.000Z',
  },
  {
    name: 'is late after 48 hours',
    received: '2026-11-03T09:00:00Z',
    now: '2026-11-05T10:30:00Z',
    state: 'late',
    hoursLeft: -1.5,
    dueAt: '2026-11-04T09:00:00.000Z',
  },
  {
    name: 'came from a clock that is ahead',
    received: '2026-11-03T09:05:00Z',
    now: '2026-11-03T09:00:00Z',
    state: 'open',
    hoursLeft: 48,
    dueAt: '2026-11-04T09:05:00.000Z',
    nextReminder: '2026-11-04T09:05:00.000Z',
  },
  {
    name: 'has limits of its own',
    received: '2026-11-03T09:00:00Z',
    now: '2026-11-03T14:00:00Z',
    options: { dueAfter: 4, lateAfter: 8 },
    state: 'due',
    hoursLeft: 3,
    dueAt: '2026-11-03T13:00:00.000Z',
    nextReminder: '2026-11-03T17:00:00.000Z',
  },
  {
    name: 'counts hours where the clock is put back (25 October 2026)',
    received: '2026-10-24T10:00:00+02:00',
    now: '2026-10-25T09:30:00+01:00',
    state: 'due',
    hoursLeft: 23.5,
    dueAt: '2026-10-25T08:00:00.000Z',
    nextReminder: '2026-10-26T08:00:00.000Z',
  },
  {
    name: 'came on a Friday, and the weekend does not count',
    received: '2026-11-06T16:00:00+01:00',
    now: '2026-11-08T12:00:00+01:00',
    options: oslo,
    state: 'open',
    // Eight hours passed on Friday.
    hoursLeft: 40,
    dueAt: '2026-11-09T15:00:00.000Z',
    nextReminder: '2026-11-09T15:00:00.000Z',
  },
  {
    name: 'came on a Saturday: its hours begin on Monday',
    received: '2026-11-07T10:00:00+01:00',
    now: '2026-11-09T06:00:00+01:00',
    options: oslo,
    state: 'open',
    hoursLeft: 42,
    dueAt: '2026-11-09T23:00:00.000Z',
    nextReminder: '2026-11-09T23:00:00.000Z',
  },
  {
    name: 'is late by the hours that count',
    received: '2026-11-04T10:00:00+01:00',
    now: '2026-11-09T10:00:00+01:00',
    options: oslo,
    state: 'late',
    // From Friday 10:00 to midnight, and ten hours of Monday.
    hoursLeft: -24,
    dueAt: '2026-11-05T09:00:00.000Z',
  },
  {
    name: 'has a weekend of 49 hours',
    received: '2026-10-23T20:00:00+02:00',
    now: '2026-10-26T08:00:00+01:00',
    options: oslo,
    state: 'open',
    hoursLeft: 36,
    dueAt: '2026-10-26T19:00:00.000Z',
    nextReminder: '2026-10-26T19:00:00.000Z',
  },
  {
    name: 'has a weekend of 47 hours',
    received: '2026-03-27T20:00:00+01:00',
    now: '2026-03-30T08:00:00+02:00',
    options: oslo,
    state: 'open',
    hoursLeft: 36,
    dueAt: '2026-03-30T18:00:00.000Z',
    nextReminder: '2026-03-30T18:00:00.000Z',
  },
  {
    name: 'lies where a Sunday begins at one in the morning',
    received: '2026-03-28T12:00:00Z',
    now: '2026-03-30T06:00:00Z',
    options: { skipWeekends: true, timeZone: 'Asia/Beirut' },
    state: 'open',
    hoursLeft: 39,
    dueAt: '2026-03-30T21:00:00.000Z',
    nextReminder: '2026-03-30T21:00:00.000Z',
  },
];

describe('replyBy', () => {
  for (const { name, received, now, options, state, hoursLeft, dueAt, nextReminder } of cases) {
    it(`knows an invitation that ${name}`, () => {
      const clock = replyBy(new Date(received), new Date(now), options);
      assert.equal(clock.state, state);
      assert.ok(Math.abs(clock.hoursLeft - hoursLeft) < 1e-9, `${clock.hoursLeft} hours left`);
      assert.equal(clock.dueAt.toISOString(), dueAt);
      assert.equal(clock.nextReminder?.toISOString(), nextReminder);
    });
  }

  it('reckons weekends by the zone it is given', () => {
    const friday = new Date('2026-11-06T23:30:00Z');
    const dueIn = (timeZone: string) =>
      replyBy(friday, friday, { skipWeekends: true, timeZone }).dueAt.toISOString();
    // In Auckland it is Saturday already.
    assert.equal(dueIn('Pacific/Auckland'), '2026-11-09T11:00:00.000Z');
    assert.equal(dueIn('UTC'), '2026-11-09T23:30:00.000Z');
  });

  for (const options of [
    { dueAfter: 48, lateAfter: 24 },
    { dueAfter: -1 },
    { dueAfter: Number.NaN },
    { lateAfter: Number.POSITIVE_INFINITY },
  ]) {
    it(`refuses ${JSON.stringify(options)}`, () => {
      assert.throws(() => replyBy(new Date(0), new Date(0), options), /give hours in this order/u);
    });
  }

  it('refuses dates that are none, and zones that nobody knows', () => {
    assert.throws(() => replyBy(new Date(Number.NaN), new Date(0)), RangeError);
    assert.throws(
      () => replyBy(new Date(0), new Date(0), { skipWeekends: true, timeZone: 'Moon/Base' }),
      RangeError,
    );
  });

  it('agrees with itself: states follow the dates, and skipping weekends only gives more time', () => {
    const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom('UTC', 'Europe/Oslo', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia');
    fc.assert(
      fc.property(date, fc.integer({ min: -2, max: 400 }), zone, (received, hours, timeZone) => {
        const now = new Date(received.getTime() + hours * 3_600_000);
        const plain = replyBy(received, now);
        const skipping = replyBy(received, now, { skipWeekends: true, timeZone });
        for (const clock of [plain, skipping]) {
          assert.equal(clock.state === 'late', now >= clock.lateAt);
          assert.equal(clock.state === 'open', now < clock.dueAt);
          assert.ok(clock.state === 'late' ? clock.hoursLeft <= 0 : clock.hoursLeft > 0);
          assert.ok(clock.hoursLeft <= promptReply.lateAfter);
          if (clock.nextReminder) assert.ok(clock.nextReminder > now);
        }
        assert.ok(skipping.dueAt >= plain.dueAt && skipping.lateAt >= plain.lateAt);
        assert.ok(skipping.hoursLeft >= plain.hoursLeft - 1e-9 || skipping.state === 'late');
      }),
      randomCases(300),
    );
  });
});
