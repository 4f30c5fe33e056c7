import assert from 'node:assert/strict';
import { openMessage, readInvitation } from '../../src/invitation/read.ts';
import { letter, messages } from './messages.ts';

const now = new Date(2026, 10, 25, 12);
const sent = new Date('2026-11-03T08:00:00Z');

describe('openMessage', () => {
  for (const [what, message] of Object.entries(messages)) {
    it(`takes a message with ${what} for the invitation that it is`, async () => {
      const source = message(sent);
      for (const given of [source, `\ufeff${source}`, new TextEncoder().encode(`\ufeff${source}`)]) {
        const { invitation, isInvitation } = await openMessage(given);
        assert.ok(isInvitation);
        assert.equal(invitation.company, 'Chocolate Works');
        assert.equal(invitation.role, 'Accountant Specialist');
        assert.equal(invitation.replyTo, 'nicole@chocolate.example');
        assert.deepEqual(invitation.receivedAt, sent);
      }
    });
  }

  for (const [what, text] of Object.entries({
    'the source of a page': `<div><p>${letter.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p></div>`,
    'a whole page': `<!DOCTYPE html>\n<html><head><title>Mail</title></head><body><p>${letter.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p></body></html>`,
    'lines that end in CR alone': letter.replaceAll('\n', '\r'),
    'a chat': letter
      .split('\n')
      .map((line) => `[09:00, 3/11/2026] Nicole Huang: ${line}`)
      .join('\n'),
  })) {
    it(`reads ${what}`, async () => {
      const { invitation, isInvitation } = await openMessage(text);
      assert.ok(isInvitation);
      const { recruiterName, recruiterTitle, company, role } = invitation;
      assert.deepEqual(
        [recruiterName, recruiterTitle, company, role],
        ['Nicole Huang', 'Head of Finance', 'Chocolate Works', 'Accountant Specialist'],
      );
    });
  }
});

/** Blocks above a message as programs show them, and when it came by the machine's clock. */
const blocks: readonly (readonly [what: string, block: string, sent: Date | undefined, from?: string])[] = [
  [
    'web mail, the subject first',
    'Interview for Baker\nInbox\n\nAda Quist <ada@quist.example>\nMon, Nov 23, 2026, 9:12 AM (2 days ago)\nto me',
    new Date(2026, 10, 23, 9, 12),
    'ada@quist.example',
  ],
  [
    'a day without its year',
    'Ada Quist <ada@quist.example>\nto me\nMon, Nov 23, 9:12 AM (2 days ago)',
    new Date(2026, 10, 23, 9, 12),
    'ada@quist.example',
  ],
  [
    'a printed page with its owner above',
    'Kim Lee <kim@lee.example>\nInterview\n1 message\nAda Quist <ada@quist.example>\tMon, Nov 23, 2026 at 9:12 AM\nTo: Kim Lee <kim@lee.example>',
    new Date(2026, 10, 23, 9, 12),
    'ada@quist.example',
  ],
  [
    'a month in front of its day',
    'From: Ada Quist <ada@quist.example>\nSent: Mon 11/23/2026 9:12 AM\nTo: Kim Lee\nSubject: Interview',
    new Date(2026, 10, 23, 9, 12),
    'ada@quist.example',
  ],
  [
    'a day in front of its month',
    'Date: 03/11/2026 18:22\nSubject: Interview\nTo: Kim Lee\nFrom: Ada Quist <ada@quist.example>',
    new Date(2026, 10, 3, 18, 22),
    'ada@quist.example',
  ],
  [
    'short names of headers',
    'Da: Ada Quist\nInviato: lunedì 23 novembre 2026 19:20\nA: kim@lee.example\nOggetto: Colloquio',
    new Date(2026, 10, 23, 19, 20),
  ],
  ['a letter’s own date', 'Quist & Daughters\n\n23rd November 2026', new Date(2026, 10, 23, 12)],
  ['a labelled day', 'Date: 23 November 2026\nOur ref: 12', new Date(2026, 10, 23, 12)],
  ['nothing', 'Interview for Baker', undefined],
  ['the day of the interview', 'Date: 23 November 2026\nTime: 10:00', undefined],
];

describe('readInvitation of what stands above a message', () => {
  for (const [what, block, date, from] of blocks) {
    it(`reads ${what}`, async () => {
      const text = `${block}\n\nDear Kim,\n\nwe would like to talk to you about the Baker position.\n\nKind regards,\nAda`;
      const { receivedAt, replyTo, candidateName } = await readInvitation(text, { now });
      assert.deepEqual(receivedAt, date);
      assert.equal(replyTo, from);
      assert.equal(candidateName, 'Kim');
    });
  }
});

const invited =
  'Hi Robin,\n\nwe would like to interview you for the Boat Builder role at Nordhaven.\n\nBest,\nMarta Lind\nTalent Partner';
const quoted = (text: string) => text.replace(/^/gmu, '> ');

describe('readInvitation of a thread', () => {
  it('reads the newest message, and what it lacks in the one that invited', async () => {
    const { invitation, text, isInvitation } = await openMessage(
      `Tuesday 3pm it is then!\n\nMarta\n\nOn Fri, 20 Nov 2026 at 10:14, Robin Vale <robin@vale.example> wrote:\n> Tuesday or Wednesday would be fine.\n>\n> On Thu, 19 Nov 2026 at 08:00, Marta Lind <marta@nordhaven.example> wrote:\n${quoted(quoted(invited))}`,
    );
    const { proposedTimes, role, company, candidateName, recruiterTitle, replyTo, receivedAt } = invitation;
    assert.ok(isInvitation);
    assert.deepEqual(proposedTimes, ['Tuesday 3pm']);
    assert.deepEqual([role, company, candidateName], ['Boat Builder', 'Nordhaven', 'Robin']);
    assert.deepEqual([recruiterTitle, replyTo], ['Talent Partner', 'marta@nordhaven.example']);
    // An older message came earlier: when this one did nobody says.
    assert.equal(receivedAt, undefined);
    assert.match(text, /^Tuesday 3pm/u);
  });

  it('takes what its reader wrote for nobody’s invitation', async () => {
    const { company, recruiterName, role, proposedTimes } = await readInvitation(
      'Hi Robin, would Tuesday at 2 PM suit you for the interview?\n\nMarta Lind\nTalent Partner\n\n     On Thursday, November 19, 2026 8:19 PM, Robin Vale <robin@vale.example> wrote:\n\nI am keen on the Boat Builder role at Wrongco.',
    );
    assert.deepEqual([company, role, recruiterName], [undefined, undefined, 'Marta Lind']);
    assert.deepEqual(proposedTimes, ['Tuesday at 2 PM']);
  });

  for (const answer of [
    'Hi Marta, Thursday works for me. I look forward to the Boat Builder interview.',
    'Dear Ms Lind, the 6th is fine with me. Do I need to bring tools to the interview?',
    'Marta, would the 25th be possible? I am at work until 2 PM. The Boat Builder role sounds great.',
  ])
    it(`reads what the other side answers: ${answer}`, async () => {
      const { recruiterName, candidateName, proposedTimes } = await readInvitation(
        `Hi Robin,\n\nThursday has gone. Could you do Friday 3pm?\n\nMarta Lind\nTalent Partner\n\nOn Thu, 19 Nov 2026 at 08:00, Robin Vale <robin@vale.example> wrote:\n${quoted(answer)}`,
      );
      assert.deepEqual([recruiterName, candidateName], ['Marta Lind', 'Robin']);
      assert.deepEqual(proposedTimes, ['Friday 3pm']);
    });

  it('reads the quoted invitation below its reader’s own answer', async () => {
    const { text, invitation } = await openMessage(
      `Hi Marta,\n\nthanks for this. I will think about it over the weekend and let you know what I make of it, if that is fine with you.\n\nRobin\n\nOn Thu, 19 Nov 2026 at 08:00, Marta Lind <marta@nordhaven.example> wrote:\n${quoted(invited)}`,
    );
    assert.equal(invitation.recruiterName, 'Marta Lind');
    assert.equal(invitation.candidateName, 'Robin');
    assert.match(text, /^Hi Robin/u);
  });
});
