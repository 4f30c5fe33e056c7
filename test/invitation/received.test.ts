import assert from 'node:assert/strict';
import { readDate } from '../../src/invitation/source/received.ts';

/** The value of a Date header and its instant in UTC. */
const zoned: readonly (readonly [value: string, instant: string])[] = [
  ['Mon, 26 Oct 2026 11:47:30 +0100', '2026-10-26T10:47:30.000Z'],
  ['26 Oct 2026 11:47 -0330', '2026-10-26T15:17:00.000Z'],
  ['Fri, 9 Oct 2026 06:31:47 +0000 (UTC)', '2026-10-09T06:31:47.000Z'],
  ['Wed, 18 Nov 2026 14:02:00 GMT', '2026-11-18T14:02:00.000Z'],
  ['Wed, 18 Nov 26 14:02:00 EST', '2026-11-18T19:02:00.000Z'],
  ['Thu, 31 Dec 1998 23:59:60 +0000', '1998-12-31T23:59:59.000Z'],
  ['2026-11-02T09:12:00Z', '2026-11-02T09:12:00.000Z'],
  ['Mon, Nov 2, 2026 at 9:12 PM UTC', '2026-11-02T21:12:00.000Z'],
  ['Mon, 2 Nov 2026 12:05 AM GMT+02:00', '2026-11-01T22:05:00.000Z'],
];

/** As mail programs show it, by the machine's own clock. */
const unzoned: readonly (readonly [value: string, ...parts: [number, number, number, number, number]])[] = [
  ['Monday, 2 November 2026 14:05', 2026, 10, 2, 14, 5],
  ['Montag, 2. November 2026 14:05', 2026, 10, 2, 14, 5],
  ['lundi 2 février 2026 à 8h30', 2026, 1, 2, 8, 30],
  ['lunes, 3 de agosto de 2026 12:00', 2026, 7, 3, 12, 0],
  ['Tue, Nov 3, 2026 at 10:14 AM', 2026, 10, 3, 10, 14],
  ['Tue, 3 Nov 2026 at 12:30 PM', 2026, 10, 3, 12, 30],
];

describe('readDate', () => {
  for (const [value, instant] of zoned) {
    it(`reads ${value}`, () => assert.equal(readDate(value)?.toISOString(), instant));
  }
  for (const [value, ...parts] of unzoned) {
    it(`reads ${value}`, () => assert.deepEqual(readDate(value), new Date(...parts)));
  }
  for (const value of [
    '',
    'yesterday',
    '2 November 2026',
    '31 Feb 2026 10:00 +0000',
    '3 Nov 2026 25:00',
    '10:00',
  ]) {
    it(`finds nothing certain in “${value}”`, () => assert.equal(readDate(value), undefined));
  }
});
