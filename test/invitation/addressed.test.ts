import assert from 'node:assert/strict';
import { addressed } from '../../src/invitation/fields/people/addressed.ts';
import { layOut } from '../../src/invitation/text/layout.ts';

/** The lines of a message, and whom they speak to; undefined where they name nobody or only who writes. */
const messages: readonly (readonly [text: string, name?: string])[] = [
  ['Candidate: Ann Ek\nRole: Cook', 'Ann Ek'],
  ['Candidate ....... Ann Ek\nSlot ....... Monday', 'Ann Ek'],
  ['CANDIDATE / KANDIDAT: Ann Ek', 'Ann Ek'],
  ['Invitee: Ann Ek\nInvitee email: ann@ek.example', 'Ann Ek'],
  ['Candidate: EK LUND, Ann', 'EK LUND, Ann'],
  ['✔ Ann Ek (candidate)\n✔ Bo Lund (organiser)', 'Ann Ek'],
  ['InMail\nNew\nMessage\nAnn,\nI recruit for vets.', 'Ann'],
  ['Ann! Eight years since school.', 'Ann'],
  ['Ann hey, can you do Tuesday?', 'Ann'],
  ['Ann - CONFIRMED', 'Ann'],
  ['Thank you Mr Ek. It is confirmed.', 'Ek'],
  ['Well, all is settled. See you then, Ms. Ek.', 'Ek'],
  ['A note to confirm, dear Ann: Sunday at ten.', 'Ann'],
  ['Great job, Ann! You are through.', 'Ann'],
  ['Phone screen with Ann\n\nGuests\n✓ Bo Lund (Site Manager)\n✓ Ann Ek', 'Ann Ek'],
  // Nobody, or who writes.
  ['Candidate no. 300182\nRole: Cook'],
  ['Candidate pack: see below'],
  ['Bo, chef'],
  ['Leeds, 9 April'],
  ['We were glad to meet you. Thank you, Bo.'],
  ['Interview\nCook'],
  [''],
];

const isWriter = (value: string) => /^Bo\b/u.test(value);

describe('whom a message speaks to without a greeting', () => {
  for (const [text, name] of messages) {
    it(`is ${name ?? 'unsaid'} in “${text.replaceAll('\n', ' / ')}”`, () => {
      assert.equal(addressed(layOut(text), '', isWriter), name);
    });
  }
});
