import assert from 'node:assert/strict';
import { readCalendar } from '../../src/invitation/source/calendar.ts';
import { openMessage, readInvitation } from '../../src/invitation/read.ts';
import { calendar, messages } from './messages.ts';

const event = (...lines: readonly string[]) =>
  readCalendar(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));

/** How a start is written, its instant, and the zone that is named for it. */
const starts: readonly (readonly [line: string, instant: string | undefined, zone: string | undefined])[] = [
  ['DTSTART:20261201T140000Z', '2026-12-01T14:00:00.000Z', 'UTC'],
  ['DTSTART;TZID=Europe/Oslo:20261201T140000', '2026-12-01T13:00:00.000Z', 'Europe/Oslo'],
  ['DTSTART;TZID=Europe/Oslo:20260701T140000', '2026-07-01T12:00:00.000Z', 'Europe/Oslo'],
  ['DTSTART;TZID="W. Europe Standard Time":20261201T140000', '2026-12-01T13:00:00.000Z', 'Europe/Berlin'],
  ['DTSTART;TZID=Eastern Standard Time:20261201T090000', '2026-12-01T14:00:00.000Z', 'America/New_York'],
  ['DTSTART;TZID=Somewhere:20261201T140000', undefined, 'Somewhere'],
  ['DTSTART:20261201T140000', undefined, undefined],
  ['DTSTART;VALUE=DATE:20261201', undefined, undefined],
  ['DTSTART:20261301T140000Z', undefined, undefined],
  ['DTSTART:soon', undefined, undefined],
];

describe('readCalendar', () => {
  for (const [line, instant, zone] of starts) {
    it(`reads ${line}`, () => {
      const { start, timeZone } = event(line) ?? {};
      assert.deepEqual([start?.toISOString(), timeZone], [instant, zone]);
    });
  }

  it('unfolds lines, and takes the escapes out of texts', () => {
    const read = event('SUMMARY:Chat\\, then\r\n  tea\\; or\\nco\r\n ffee \\\\ cake');
    assert.equal(read?.summary, 'Chat, then tea; or\ncoffee \\ cake');
  });

  it('reads people with colons and semicolons in quoted parameters', () => {
    const read = event(
      'ORGANIZER;CN="Lund; Ida: HR";SENT-BY="mailto:a@lund.example":MAILTO:ida@lund.example',
      'ATTENDEE;CN=bo@ek.example:mailto:bo@ek.example',
    );
    assert.deepEqual(read?.organizer, { name: 'Lund; Ida: HR', address: 'ida@lund.example' });
    assert.deepEqual(read?.attendees, [{ name: '', address: 'bo@ek.example' }]);
  });

  it('leaves alarms, further events and other objects alone', () => {
    const read = event(
      'BEGIN:VALARM',
      'DESCRIPTION:Reminder',
      'END:VALARM',
      'SUMMARY:One',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:Two',
    );
    assert.deepEqual([read?.summary, read?.description], ['One', undefined]);
    assert.equal(readCalendar('BEGIN:VCALENDAR\r\nEND:VCALENDAR'), undefined);
    assert.equal(readCalendar('no calendar at all'), undefined);
  });
});

describe('readInvitation of a calendar', () => {
  for (const [what, source] of Object.entries({
    'a file': calendar,
    'a part of a message': messages['a calendar part alone']?.(new Date('2026-11-03T08:00:00Z')) ?? '',
  })) {
    it(`reads the event of ${what}`, async () => {
      const { invitation, isInvitation } = await openMessage(source);
      assert.ok(isInvitation);
      assert.equal(invitation.recruiterName, 'Nicole Huang');
      assert.equal(invitation.candidateName, 'John Doe');
      assert.equal(invitation.company, 'Chocolate Works');
      assert.equal(invitation.subject, 'Interview for Accountant Specialist');
      assert.equal(invitation.replyTo, 'nicole@chocolate.example');
      assert.equal(invitation.receivedAt?.toISOString(), '2026-11-03T08:00:00.000Z');
      assert.equal(invitation.interviewAt?.toISOString(), '2026-11-10T13:00:00.000Z');
    });
  }

  const shown = `Interview: Data Analyst

When
Tuesday 1 Dec 2026 ⋅ 14:00 – 14:45
Where
Kirkgate 4, Leeds
Joining info
Join with Google Meet
meet.google.com/abc-defg-hij
Guests
Marta Lind - organizer
marta@nordhaven.example
robin@vale.example
View all guest info

Hi Robin,

we would like to interview you for the Data Analyst position at Nordhaven.

Going (robin@vale.example)?   Yes - No - Maybe   More options »
You are receiving this email because you are subscribed to invitations.`;

  it('takes no button, label, guest or place for anybody', async () => {
    const { recruiterName, recruiterTitle, candidateName, company, role, proposedTimes } =
      await readInvitation(shown);
    assert.deepEqual(
      { recruiterName, recruiterTitle, candidateName, company, role, proposedTimes },
      {
        recruiterName: 'Marta Lind',
        recruiterTitle: undefined,
        candidateName: 'Robin',
        company: 'Nordhaven',
        role: 'Data Analyst',
        proposedTimes: ['Tuesday 1 Dec 2026 ⋅ 14:00 – 14:45'],
      },
    );
  });

  it('sends no reply to the guest who reads it', async () => {
    assert.notEqual((await readInvitation(shown)).replyTo, 'robin@vale.example');
    const own = `From: Robin Vale <robin@vale.example>\nTo: robin@vale.example\nSubject: Fw\nDate: Tue, 3 Nov 2026 09:00:00 +0100\n\nHi Robin, is the Baker job of interest?\n\nMarta\nmarta@nordhaven.example`;
    assert.equal((await readInvitation(own)).replyTo, 'marta@nordhaven.example');
  });
});
