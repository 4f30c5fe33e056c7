import assert from 'node:assert/strict';
import fc from 'fast-check';
import { InvitationError } from '../../src/invitation/invitation.ts';
import { openMessage } from '../../src/invitation/read.ts';
import { calendar, letter, messages } from './messages.ts';

const thread = `Fine by me!\n\nOn Thu, 19 Nov 2026 at 08:00, Ada Quist <ada@quist.example> wrote:\n${letter.replace(/^/gmu, '> ')}`;
const sources = [
  ...Object.values(messages).map((message) => message(new Date('2026-11-03T08:00:00Z')).slice(0, 6000)),
  calendar,
  thread,
  `Interview\nInbox\nAda Quist <ada@quist.example>\nMon, Nov 23, 2026, 9:12 AM\nto me\n\n${letter}`,
];

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
  .tuple(fc.constantFrom(...sources), fc.array(change, { minLength: 1, maxLength: 12 }))
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

async function opens(source: string | Uint8Array): Promise<void> {
  try {
    await openMessage(source);
  } catch (error) {
    assert.ok(error instanceof InvitationError, String(error));
  }
}

describe('openMessage', () => {
  it('fails but as it says on no message that was damaged', async () => {
    await fc.assert(fc.asyncProperty(mutated, opens), { numRuns: 800 });
  });

  it('fails but as it says on no bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    const head = new TextEncoder().encode('From: a@b.example\r\nMIME-Version: 1.0\r\n\r\n');
    await fc.assert(
      fc.asyncProperty(bytes, async (some) => {
        await opens(some);
        await opens(Uint8Array.from([...head, ...some]));
      }),
      { numRuns: 400 },
    );
  });
});
