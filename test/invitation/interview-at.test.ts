import assert from 'node:assert/strict';
import { startOf } from '../../src/invitation/interview-at.ts';
import { zoneNamed } from '../../src/invitation/time-zones.ts';

/** A Wednesday. */
const received = new Date(2026, 10, 25, 9);

/** Words for a time, and the instant at which it begins. */
const times: readonly (readonly [words: string, instant: string | undefined])[] = [
  ['Tuesday 1 December 2026 at 14:00 CET', '2026-12-01T13:00:00.000Z'],
  ['Tue 1 Dec, 2 pm GMT', '2026-12-01T14:00:00.000Z'],
  ['Thu, Dec 3, 2026 9:00am – 10:00am (London)', '2026-12-03T09:00:00.000Z'],
  ['12 January at 10:30 UTC+1', '2027-01-12T09:30:00.000Z'],
  ['Friday at 3pm UK time', '2026-11-27T15:00:00.000Z'],
  ['tomorrow at 10:00 EST', '2026-11-26T15:00:00.000Z'],
  ['1 July 2027 at 14:00 Europe/Oslo', '2027-07-01T12:00:00.000Z'],
  // A day, an hour or a zone is missing.
  ['Tuesday 1 December 2026 at 14:00', undefined],
  ['Tuesday 1 December 2026 CET', undefined],
  ['14:00 CET', undefined],
  ['next week', undefined],
];

const zones: readonly (readonly [words: string, zone: string | number | undefined])[] = [
  ['UTC', 0],
  ['UTC-07:00', -420],
  ['GMT+2', 120],
  ['CEST', 120],
  ['Pacific Time', 'America/Los_Angeles'],
  ['Europe/Oslo', 'europe/oslo'],
  ['Lisbon time', 'Europe/Lisbon'],
  // Means three things.
  ['IST', undefined],
  ['some time', undefined],
  ['toString', undefined],
  ['', undefined],
];

describe('startOf', () => {
  for (const [words, instant] of times)
    it(`reads “${words}”`, () => assert.equal(startOf(words, received)?.toISOString(), instant));
});

describe('zoneNamed', () => {
  for (const [words, zone] of zones)
    it(`reads “${words}”`, () => {
      const found = zoneNamed(words);
      assert.equal(typeof found === 'string' && words.includes('/') ? found.toLowerCase() : found, zone);
    });
});
