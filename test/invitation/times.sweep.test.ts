import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readLabelledInvitations } from '../../scripts/accuracy/corpus.ts';
import { electionFingerprint } from '../../scripts/invitation/election.ts';
import { timesExamples, timesSettings } from '../../scripts/invitation/times.ts';
import { proposedOf, timesModel } from '../../src/invitation/fields/times/proposals.ts';
import { learnedFrom } from '../../src/invitation/fields/times/weights.ts';
import { findTimes } from '../../src/invitation/fields/times/times.ts';

/** A line, and the times that it proposes. */
const cases: readonly (readonly [line: string, ...times: string[]])[] = [
  ['Happy to shift us to Thurs 6 Aug at 3 pm AEST.', 'Thurs 6 Aug at 3 pm AEST'],
  ['I confirm to you: Saturday 4 October, 13:30, at the stage door', 'Saturday 4 October, 13:30'],
  ['We will confirm on Friday.'],
  ['Today 17:00 or tomorrow 17:00 at the depot?', 'Today 17:00', 'tomorrow 17:00'],
  ['2nd October (am) or 5th October (pm)', '2nd October (am)', '5th October (pm)'],
  ['We meet people on Mon 9th - 10.00 / 11.15 / 14.00', 'Mon 9th - 10.00', '11.15', '14.00'],
  ['1) 2026/3/17 (Tue) 14:00-15:00', '2026/3/17 (Tue) 14:00-15:00'],
  ['2026. 03. 24. at 10:00', '2026. 03. 24. at 10:00'],
  ['Could you do 7 April, 8 April or 10 April?', '7 April', '8 April', '10 April'],
  ['Would 25th July - 26th July, 10 am suit?', '25th July - 26th July, 10 am'],
  ['Could we meet on 2026.03.18 (Wed) 16:00 KST?', '2026.03.18 (Wed) 16:00 KST'],
  ['How about 24/02 at 13:00 or 25/02 at 17:15?', '24/02 at 13:00', '25/02 at 17:15'],
  ['Monday 7ish or Friday 9/11 at 9u30?', 'Monday 7ish', 'Friday 9/11 at 9u30'],
  ['We could meet on 12 May at 15:15. May I call you?', '12 May at 15:15'],
  ['Would 1 October, 14.00 hours suit?', '1 October, 14.00 hours'],
  ['Would February 12–13. work?', 'February 12–13'],
  ['27 de maio, às 15h00', '27 de maio, às 15h00'],
  ['mon 16 mar 18:00 or wed 18th 9am', 'mon 16 mar 18:00', 'wed 18th 9am'],
  ['do 8.45 or 9.15 suit you?'],
  ['Weds 7th Oct - 3pm onwards', 'Weds 7th Oct - 3pm onwards'],
  ['You have been allotted 11.15 on Thursday, 28th May', '11.15 on Thursday, 28th May'],
  ['Tue 10 Feb 2026 07h00 – trade test', 'Tue 10 Feb 2026 07h00'],
  ['Slot B  Monday 9 February 2026, 11:00', 'Monday 9 February 2026, 11:00'],
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
  ['22-Jun (Mon) 08:30-09:30 BST', '22-Jun (Mon) 08:30-09:30 BST'],
  ['dinsdag 9 december, 14.00 uur', 'dinsdag 9 december, 14.00 uur'],
  ['Monday the 23. at 13 o clock', 'Monday the 23. at 13 o clock'],
  ['17 Jun - 12:00 noon to 1:00 pm', '17 Jun - 12:00 noon to 1:00 pm'],
  ['So, 21 April at 1.45pm it is.', '21 April at 1.45pm'],
  ['So. 21.4. um 14 Uhr', 'So. 21.4. um 14 Uhr'],
  ['Could we talk tomorrow 10–12 or on Monday after 3?', 'tomorrow 10–12', 'Monday after 3'],
  [
    'Monday 2 March, 9 am, or Tuesday 3 March, same hour?',
    'Monday 2 March, 9 am',
    'Tuesday 3 March, same hour',
  ],
  ['Are you free tomorrow after 6pm or Thu lunch time?', 'tomorrow after 6pm', 'Thu lunch time'],
  ['I have Tuesday at 9, 10 or 1 and Wednesday at 11.', 'Tuesday at 9', '10', '1', 'Wednesday at 11'],
  ['Friday at 9, 10 people will be there.', 'Friday at 9'],
  ['Friday afternoon, or Monday 19 January from 15:00?', 'Friday afternoon', 'Monday 19 January from 15:00'],
  ['next week Tues or Wed morning?', 'next week Tues', 'Wed morning'],
  ['next Thursday at 9 (Iceland time, we do not change clock)', 'next Thursday at 9'],
  ['I can today after 5.', 'today after 5'],
  ['Thursday between 12 and 2 ET?', 'Thursday between 12 and 2 ET'],
  ['I have thurs 6am, sat 7am', 'thurs 6am', 'sat 7am'],
  ['Tom, Tuesday 3pm?', 'Tuesday 3pm'],
  ['Ann Ek <ann@ek.example>  Wed, May 6, 2026 at 10:45 AM'],
  ['22/06/2026, 17:45 - Ann: are you well?'],
  ['SMS · Tue, 14 Apr 2026'],
  ['Ola Fjeld  Thu 25/06/2026 13:15'],
  ['Harriet Boyle 14:36'],
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
  ['Either 17.3. klo 10 or 18.3. klo 14.', '17.3. klo 10', '18.3. klo 14'],
  ['12.11 (Wednesday) 16:00 Kyiv time', '12.11 (Wednesday) 16:00 Kyiv time'],
  ['Mandag kl 17 or tirsdag kl. 18.30?', 'Mandag kl 17', 'tirsdag kl. 18.30'],
  ['Are you free from 20.10. to 24.10.?', 'from 20.10. to 24.10.'],
  ['Come between 11 AM and 1 PM tomorrow.', 'between 11 AM and 1 PM tomorrow'],
  ['20 Mayıs Çarşamba 14:30', '20 Mayıs Çarşamba 14:30'],
  ['Tue 3 June, 13:00 Nairobi', 'Tue 3 June, 13:00 Nairobi'],
  ['Mardi 9 septembre 2025 à 14h00 (heure de Paris)', 'Mardi 9 septembre 2025 à 14h00 (heure de Paris)'],
  ['Can you do Monday at 11 or Thursday at 2.', 'Monday at 11', 'Thursday at 2'],
  ['Fridays: 13 June at 12:30', '13 June at 12:30'],
  ['Can you do Tuesdays and Thursdays at 6pm?', 'Tuesdays and Thursdays at 6pm'],
  ['Sat 2/14, 10a HST', 'Sat 2/14, 10a HST'],
  ['tomorow 10.30?', 'tomorow 10.30'],
  ['Saturday before 11 is fine', 'Saturday before 11'],
  ['monday 2nd june half 8', 'monday 2nd june half 8'],
  [
    'You were invited on 2 April; Mr Ek can see you on Wednesday 16 April: 10.00, 11.45 or 15.30.',
    'Wednesday 16 April: 10.00',
    '11.45',
    '15.30',
  ],
  // No proposals.
  ['[21/10, 10:04] Ann: hello'],
  ['Ann 🔥 — Oct 21, 10:04'],
  ['Ann Ek  [Acme]  10:14 AM'],
  ['ann.ek  Today at 18:44'],
  ['Edited 11:27'],
  ['This was sent at 06/11/2025 05:00:03.'],
  ['Mon 3 Nov, 09:31 (2 days ago)'],
  ['13/11/2025 16:00 GMT (taken)'],
  ['We are in the office Tuesdays, Wednesdays and Thursdays.'],
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

  const letters: readonly (readonly [lines: readonly string[], ...times: string[]])[] = [
    [['9 April 2025', 'Your interview', 'Date: 24/04/2025', 'Time: 14:20'], '24/04/2025', '14:20'],
    [['Slots', '9 April 2025', '10 April 2025'], '9 April 2025', '10 April 2025'],
    [['Date of interview', '24/04/2025'], '24/04/2025'],
    [['We will see you on', '12 May 2025', 'at our office'], '12 May 2025'],
    [['THURSDAY', 'Can you do Tue 7 Oct 16:00?'], 'Tue 7 Oct 16:00'],
    [['See you at our place', '8:53 AM']],
    [['Meet on 22 October at 12:40', 'Ann Ek', 'Recruiter', '8 October 2025'], '22 October at 12:40'],
  ];
  for (const [lines, ...times] of letters) {
    it(`tells when a letter was written from when one meets: ${lines.join(' / ')}`, () =>
      assert.deepEqual(findTimes(lines), times));
  }

  it('leaves out the vague where there is a slot, and says nothing twice', () => {
    assert.deepEqual(
      findTimes(['Could we talk next week?', '- Monday, 9:00', '- Tuesday, 9:00', 'So, Monday, 9:00?']),
      ['Monday, 9:00', 'Tuesday, 9:00'],
    );
  });
});

describe('proposedOf', () => {
  const messages: readonly (readonly [lines: readonly string[], proposed: readonly string[]])[] = [
    [
      ['Could you come on Monday, 9 March at 10:00 or on Tuesday, 10 March at 14:00?'],
      ['Monday, 9 March at 10:00', 'Tuesday, 10 March at 14:00'],
    ],
    [
      ['Could you come on Monday, 9 March at 10:00?', 'I will be in the office on Friday, so just ring.'],
      ['Monday, 9 March at 10:00'],
    ],
    [['Please note that the office is closed on Friday.'], []],
  ];
  for (const [lines, proposed] of messages)
    it(`keeps ${proposed.length} of the times in “${lines.join(' / ')}”`, () =>
      assert.deepEqual(proposedOf(findTimes(lines), lines, timesModel), proposed));

  it('asks weights that were learned from what the corpus and the features are now', async () => {
    const examples = await timesExamples(readLabelledInvitations(join(import.meta.dirname, '..', 'corpus')));
    assert.equal(electionFingerprint(examples, timesSettings), learnedFrom, 'Run `npm run train`.');
  });
});
