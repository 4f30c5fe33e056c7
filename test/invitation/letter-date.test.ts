import assert from 'node:assert/strict';
import { letterDate } from '../../src/invitation/source/letter-date.ts';

/** A letter, and its day; undefined where it bears none. */
const letters: readonly (readonly [lines: readonly string[], day?: string])[] = [
  [['Acme House                17 November 2025', 'Dear Ann,', 'come.', 'Bo'], '2025-11-17'],
  [['15 July 2025                Ref. 417731', 'Dear Ann', 'come.', 'Bo'], '2025-07-15'],
  [['Thessaloniki, 5 June 2025', 'Dear Ms Ek,', 'come.', 'Bo'], '2025-06-05'],
  [['Abidjan, le 12/11/2025', 'Dear Ms Ek,', 'come.', 'Bo'], '2025-11-12'],
  [['REF: 4/3            DATE: 4 MARCH 2026', 'Dear Ms Ek,', 'come.', 'Bo'], '2026-03-04'],
  [['Dated the 3rd November, 2025', 'MEMORANDUM', 'Come.', 'Bo'], '2025-11-03'],
  [['Dear Ann,', 'come on Monday.', 'Bo Lund', 'Clerk', '17 Oct 2025'], '2025-10-17'],
  [['Dear Ann,', 'come on Monday.', 'Bo Lund', 'Dated: 14 April 2026'], '2026-04-14'],
  [['Dear Ann,', 'come on Monday.', 'Revd Bo Lund, 21 January 2026'], '2026-01-21'],
  [['Dear Ann,', 'come on Monday.', 'Bo Lund', '12.3.2026'], '2026-03-12'],
  [['Dear Ann,', 'which one?', '12 May 2025', '13 May 2025']],
  [['Date: 12 May 2025', 'Time: 10:00', 'Dear Ann,', 'come.', 'Bo']],
  [['Dear Ann,', 'come on Monday.', 'Bo Lund', 'est. 1871']],
  [['Dear Ann,', 'come on 3 May 2026 at ten, please, if that suits you.', 'Bo Lund', 'Clerk']],
  [['']],
];

describe('the date of a letter', () => {
  for (const [lines, day] of letters) {
    it(`is ${day ?? 'none'} in “${lines.join(' / ')}”`, () => {
      const date = letterDate(lines.join('\n\n'));
      const noon = day === undefined ? undefined : new Date(`${day}T12:00:00`);
      assert.deepEqual(date, noon);
    });
  }
});
