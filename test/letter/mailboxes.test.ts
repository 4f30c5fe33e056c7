import assert from 'node:assert/strict';
import { readMailboxes } from '../../src/letter/mail/mailboxes.ts';
import { Unsendable } from '../../src/letter/mail/problem.ts';

describe('addresses', () => {
  for (const [value, mailboxes] of [
    ['', []],
    [' , ; ', []],
    ['nicole@example.com', [['', 'nicole@example.com']]],
    ['<nicole@example.com>', [['', 'nicole@example.com']]],
    ['mailto:nicole@example.com', [['', 'nicole@example.com']]],
    ['Nicole Okafor <nicole@example.com>', [['Nicole Okafor', 'nicole@example.com']]],
    ['"Okafor, Nicole \\"Nic\\"" <nicole@example.com>', [['Okafor, Nicole "Nic"', 'nicole@example.com']]],
    [
      'a@example.com, B <b@example.com>; "c;" <c@example.com>,',
      [
        ['', 'a@example.com'],
        ['B', 'b@example.com'],
        ['c;', 'c@example.com'],
      ],
    ],
    ["o'hara+x.y_z=1@sub-1.example.co", [['', "o'hara+x.y_z=1@sub-1.example.co"]]],
    ['nicole@localhost', [['', 'nicole@localhost']]],
    ['jürgen@bücher.example', [['', 'jürgen@xn--bcher-kva.example']]],
  ] as const) {
    it(`reads ${JSON.stringify(value)}`, () => {
      assert.deepEqual(
        readMailboxes(value),
        mailboxes.map(([name, address]) => ({ name, address })),
      );
    });
  }

  for (const value of [
    'nicole',
    'nicole@',
    '@example.com',
    'nicole at example.com',
    'nicole@exam ple.com',
    'nicole@@example.com',
    'a@b@example.com',
    '.nicole@example.com',
    'nicole.@example.com',
    'ni..cole@example.com',
    'nicole@-example.com',
    'nicole@example..com',
    'nicole@example.com.',
    'nicole@[192.0.2.1]',
    '"nicole okafor"@example.com',
    'nicole@exa\u202emple.com',
    'nicole@☃/../evil.example',
    'nicole@example.com Bcc: evil@example.com',
    'Team: a@example.com',
    'nicole@example.com (Nicole)',
    '<a@example.com> <b@example.com>x',
    `${'x'.repeat(65)}@example.com`,
    `nicole@${'x'.repeat(64)}.com`,
    `nicole@${'x.'.repeat(130)}com`,
  ]) {
    it(`refuses ${JSON.stringify(value)}, naming it`, () => {
      assert.throws(
        () => readMailboxes(`good@example.com, ${value}`),
        ({ problem }: Unsendable) => problem.kind === 'invalid-address' && problem.address === value,
      );
    });
  }

  it('shortens what it names to a person', () => {
    const message = `“${'x'.repeat(79)}…” is not an e-mail address. Write it as name@example.com.`;
    assert.throws(() => readMailboxes('x'.repeat(1000)), { message });
  });
});
