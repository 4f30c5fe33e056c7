import assert from 'node:assert/strict';
import { addressesIn, isUnread, readMailbox, splitMailboxes } from '../../src/text/mailbox.ts';

const pieces = (value: string, joinsNames: boolean): string[] =>
  splitMailboxes(value, { joinsNames }).map(({ start, end }) => value.slice(start, end).trim());

describe('mailboxes', () => {
  for (const [value, strict, joined] of [
    ['', [], []],
    [' ,; ', [], []],
    ['a@x.example, b@x.example;c@x.example', ['a@x.example', 'b@x.example', 'c@x.example'], undefined],
    ['"Ek, Bo" <bo@x.example>, Ann', ['"Ek, Bo" <bo@x.example>', 'Ann'], undefined],
    [
      'Ek, Bo <bo@x.example>, Bell, Ann <ab@x.example>',
      ['Ek', 'Bo <bo@x.example>', 'Bell', 'Ann <ab@x.example>'],
      ['Ek, Bo <bo@x.example>', 'Bell, Ann <ab@x.example>'],
    ],
    ['Ann, Bo', ['Ann', 'Bo'], undefined],
    ['A <a,b@x.example>', ['A <a,b@x.example>'], undefined],
  ] as const) {
    it(`are parted in ${JSON.stringify(value)}`, () => {
      assert.deepEqual(pieces(value, false), strict);
      assert.deepEqual(pieces(value, true), joined ?? strict);
    });
  }

  for (const [value, name, address, remark] of [
    ['Ann Ek <ann@ek.example>', 'Ann Ek', 'ann@ek.example'],
    ['"Ek, Ann" <ann@ek.example>', 'Ek, Ann', 'ann@ek.example'],
    ["'Ann Ek' <ann@ek.example>", 'Ann Ek', 'ann@ek.example'],
    ['ann@ek.example', '', 'ann@ek.example'],
    ['ann@ek.example (Ann Ek)', '', 'ann@ek.example'],
    ['Ann Ek [mailto:ann@ek.example]', 'Ann Ek', 'ann@ek.example'],
    ['Ann Ek (Acme)', 'Ann Ek', '', 'Acme'],
    ['Ek, Ann (Acme Foods) <ann@ek.example>', 'Ek, Ann', 'ann@ek.example', 'Acme Foods'],
    ['Ann Ek (', 'Ann Ek', ''],
    ['Ann Ek; Bo Ek', 'Ann Ek', ''],
    ['山田 花子 <hanako@yamada.example>\r', '山田 花子', 'hanako@yamada.example'],
    ['Jörg <jörg@bücher.example>', 'Jörg', 'jörg@bücher.example'],
    ['ann@localhost', 'ann@localhost', ''],
    ['', '', ''],
    ['@', '@', ''],
  ] as const) {
    it(`are read in ${JSON.stringify(value)}`, () => {
      assert.deepEqual(readMailbox(value), { name, address, ...(remark && { remark }) });
    });
  }

  it('are found in a text by their addresses, each once', () => {
    assert.deepEqual(
      addressesIn('Write to ann@ek.example, (bo@ek.example) or ann@ek.example. Not @ann or a@b.'),
      ['ann@ek.example', 'bo@ek.example'],
    );
  });

  it('are read by nobody where they say so', () => {
    for (const name of ['no-reply', 'jobs.noreply', 'noreply+17', 'notifications', 'alerts', 'postmaster'])
      assert.ok(isUnread(`${name}@x.example`));
    for (const address of ['ann@x.example', 'noreen@x.example', 'ann@no-reply.example', 'ann'])
      assert.ok(!isUnread(address));
  });

  it('are found in linear time', () => {
    for (const piece of ['@', 'a@', '<', '"', ',', 'a.', '@a.']) {
      const text = piece.repeat(100_000);
      const start = performance.now();
      splitMailboxes(text, { joinsNames: true });
      addressesIn(text);
      readMailbox(text);
      assert.ok(performance.now() - start < 2000, piece);
    }
  });
});
