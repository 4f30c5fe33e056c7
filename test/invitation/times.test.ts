import assert from 'node:assert/strict';
import { findTimes } from '../../src/invitation/fields/times/times.ts';

/** A line, and the times that it proposes. */
const cases: readonly (readonly [line: string, ...times: string[]])[] = [
  ['Could you come on Tuesday 10 November at 15:00?', 'Tuesday 10 November at 15:00'],
  ['Saturday, May 9th at 8:20 AM EST', 'Saturday, May 9th at 8:20 AM EST'],
  ['Does Thursday at 1pm ET or Friday at 10am ET work?', 'Thursday at 1pm ET', 'Friday at 10am ET'],
  ['We have June 3, 5pm or June 4, 9:15am.', 'June 3, 5pm', 'June 4, 9:15am'],
  ['Is next Monday or Friday afternoon good?', 'next Monday or Friday afternoon'],
  ['Pick one: May 5 | 6, 2027.', 'May 5', '6, 2027'],
  ['Begin: 9 March 2027 | 8:45 AM', '9 March 2027', '8:45 AM'],
  ['1. Nov 9, 10:00-10:45', 'Nov 9, 10:00-10:45'],
  ['1. November, 9:00', '1. November, 9:00'],
  ['a) 12/11/2026, 09:00', '12/11/2026, 09:00'],
  ['2026-11-12 14:00 UTC+1', '2026-11-12 14:00 UTC+1'],
  ['Dienstag, 10. November 2026, 14:00 Uhr in Köln', 'Dienstag, 10. November 2026, 14:00 Uhr'],
  ['le lundi 9 novembre à 15h00', 'lundi 9 novembre à 15h00'],
  ['martes 17 de noviembre a las 17:30', 'martes 17 de noviembre a las 17:30'],
  ['Are you free on Friday between 2 and 4 pm?', 'Friday between 2 and 4 pm'],
  ['Book a slot between 9 and 13 November.', 'between 9 and 13 November'],
  ['Any time between Nov 16 and Nov 20 is fine.', 'between Nov 16 and Nov 20'],
  [
    'Choose between 24 November at 9 am and 25 November at 11 am.',
    '24 November at 9 am',
    '25 November at 11 am',
  ],
  ['Thu 26 Nov - 09:30, 11:00 or 14:00', 'Thu 26 Nov - 09:30', '11:00', '14:00'],
  ['Could you drop by on the 12th around 5pm?', 'the 12th around 5pm'],
  ['15:00 (Beijing time) on your side', '15:00 (Beijing time)'],
  ['Let us meet at 12 noon on 3 May.', '12 noon on 3 May'],
  ['Are you available in the second half of March?', 'the second half of March'],
  ['Would you have 20 minutes next week for a chat?', 'next week'],
  ['Could we talk in the weeks ahead?', 'the weeks ahead'],
  ['Could we meet in the week of 9 November?', 'the week of 9 November'],
  ['1) 6/12 (Thu) 13:00~14:00', '6/12 (Thu) 13:00~14:00'],
  ['- 10/06 ore 09:30', '10/06 ore 09:30'],
  ['Come over this Friday 27 February at 9:00.', 'Friday 27 February at 9:00'],
  ['Please come at 9 am sharp on Monday 7 July.', '9 am sharp on Monday 7 July'],
  [
    'When: Thursday, 5 March 2026 14:00-15:00 (UTC+01:00) Amsterdam, Berlin, Bern',
    'Thursday, 5 March 2026 14:00-15:00 (UTC+01:00) Amsterdam, Berlin, Bern',
  ],
  ['May I call outside working hours, on Tuesday after 19:00 CET?', 'Tuesday after 19:00 CET'],
  ['I confirm what was agreed: you will be received on 21 May at 12:30.', '21 May at 12:30'],
  [
    'I am away until late on Friday. I can do Saturday 7 March at 10:00 or Monday 9 March at 8:15.',
    'Saturday 7 March at 10:00',
    'Monday 9 March at 8:15',
  ],
  // No proposals.
  ['Ann Ek sent the following message at 9:03 AM'],
  ['Ann Ek · 3:14 PM'],
  ['Please confirm by Friday.'],
  ['Reply before 30 October, please.'],
  ['The deadline is Monday, 5 pm.'],
  ['It was lovely to talk to you on Saturday.'],
  ['Thank you for your e-mail of 3 November.'],
  ['You will hear from us next week.'],
  ['Somebody will call you this week.'],
  ['The contract starts on 1 January 2027.'],
  ['Start date: 1 June 2027'],
  ['The shift is every Monday.'],
  ['We meet for 45 minutes and have 3 rounds in 2026.'],
  ['Salary: 9.5 LPA, 10% bonus, 4-7 years, 165–190k.'],
  ['You may march on; the sun sat low.'],
  ['I write to you today.'],
  ['Room 2.14, floor 3, 11 people'],
  [''],
];

describe('findTimes', () => {
  for (const [line, ...times] of cases) {
    it(`finds ${times.length} in “${line}”`, () => assert.deepEqual(findTimes([line]), times));
  }

  it('leaves out the vague where there is a slot, and says nothing twice', () => {
    assert.deepEqual(
      findTimes(['Could we talk next week?', '- Monday, 9:00', '- Tuesday, 9:00', 'So, Monday, 9:00?']),
      ['Monday, 9:00', 'Tuesday, 9:00'],
    );
  });
});
