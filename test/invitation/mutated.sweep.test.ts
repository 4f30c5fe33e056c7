import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { InvitationError } from '../../src/invitation/invitation.ts';
import { messagesOf, openMessage } from '../../src/invitation/read.ts';
import { readLabelledInvitations } from '../../scripts/accuracy/corpus.ts';
import { randomCases } from '../support/random-cases.ts';
import { calendar, letter, messages } from './messages.ts';

const thread = `Fine by me!\n\nOn Thu, 19 Nov 2026 at 08:00, Ada Quist <ada@quist.example> wrote:\n${letter.replace(/^/gmu, '> ')}`;
const sources = [
  ...Object.values(messages).map((message) => message(new Date('2026-11-03T08:00:00Z')).slice(0, 6000)),
  calendar,
  thread,
  `Interview\nInbox\nAda Quist <ada@quist.example>\nMon, Nov 23, 2026, 9:12 AM\nto me\n\n${letter}`,
];
const labelled = readLabelledInvitations(join(import.meta.dirname, '..', 'corpus')).map(({ source }) =>
  typeof source === 'string' ? source : Buffer.from(source).toString('latin1'),
);

/** One change of a text: what is cut out at a place, and what is put in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 40 }),
  inserted: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '\r',
      '\n',
      '\n\n',
      '--frontier',
      ':',
      ';',
      '"',
      '<',
      '>',
      '=',
      '\0',
      '\ufeff',
      'BEGIN:VEVENT\n',
    ),
    // A piece of the text itself.
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 200 })),
  ),
});

const mutated = fc
  .tuple(
    fc.oneof(fc.constantFrom(...sources), fc.constantFrom(...labelled)),
    fc.array(change, { minLength: 1, maxLength: 12 }),
  )
  .map(([source, changes]) =>
    changes.reduce((text, { at, removed, inserted }) => {
      const start = Math.floor(at * text.length);
      const piece =
        typeof inserted === 'string'
          ? inserted
          : text.slice(Math.floor(inserted[0] * text.length)).slice(0, inserted[1]);
      return text.slice(0, start) + piece + text.slice(start + removed);
    }, source),
  );

const collapse = (value: string): string => value.split(/\s+/u).join(' ').trim();

/** Opens the message, or fails as it says; whatever it reads stands in what the message says. */
async function opens(source: string | Uint8Array): Promise<void> {
  try {
    const { invitation } = await openMessage(source);
    const { recruiterName, recruiterTitle, company, role, candidateName, proposedTimes } = invitation;
    const values = [recruiterName, recruiterTitle, company, role, candidateName, ...proposedTimes];
    const said = saidIn(await messagesOf(source));
    for (const value of values)
      if (value !== undefined) assert.ok(value !== '' && said.includes(value), `“${value}” is made up`);
  } catch (error) {
    if (!(error instanceof InvitationError)) throw error;
  }
}

const saidIn = (messages: Awaited<ReturnType<typeof messagesOf>>): string =>
  collapse(
    messages
      .flatMap(({ subject, from, replyTo, to, text, event }) => [
        subject,
        from?.name,
        from?.address,
        replyTo?.name,
        replyTo?.address,
        to?.name,
        event?.organizer?.name,
        ...(event?.attendees.map(({ name }) => name) ?? []),
        event?.location,
        text,
      ])
      .join('\n'),
  );

describe('openMessage', () => {
  it('makes nothing up and fails but as it says on no message that was damaged', async () => {
    await fc.assert(fc.asyncProperty(mutated, opens), randomCases(400));
  });

  it('fails but as it says on no bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    const head = new TextEncoder().encode('From: a@b.example\r\nMIME-Version: 1.0\r\n\r\n');
    await fc.assert(
      fc.asyncProperty(bytes, async (some) => {
        await opens(some);
        await opens(Uint8Array.from([...head, ...some]));
      }),
      randomCases(400),
    );
  });
});
