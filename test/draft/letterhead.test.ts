import assert from 'node:assert/strict';
import { scanBlocks } from '../../src/draft/blocks.ts';

/** Texts with an address above the greeting, and short notes that only look like one: each block's role and text. */
const cases: readonly { name: string; text: string; blocks: readonly string[] }[] = [
  {
    name: 'two addresses and a date above the greeting',
    text: 'Nia Roberts\n4 Quay Street\n\n9 March 2026\n\nMr. Emil Sand\nHead of Works\nSand and Sons\n\nDear Mr. Sand,\n\nNot for me.',
    blocks: [
      'letterhead: Nia Roberts\n4 Quay Street',
      'letterhead: 9 March 2026',
      'letterhead: Mr. Emil Sand\nHead of Works\nSand and Sons',
      'greeting: Dear Mr. Sand,',
      'body: Not for me.',
    ],
  },
  {
    name: 'an address and a line that tells what it is about',
    text: 'Nia Roberts\n4 Quay Street\n\nRe: Post of gardener\n\nDear Mr. Sand,\n\nNot for me.',
    blocks: [
      'letterhead: Nia Roberts\n4 Quay Street',
      'letterhead: Re: Post of gardener',
      'greeting: Dear Mr. Sand,',
      'body: Not for me.',
    ],
  },
  {
    name: 'a place and a date',
    text: 'Lyon, le 6 juin\n\nDear Mr. Sand,\n\nNot for me.',
    blocks: ['letterhead: Lyon, le 6 juin', 'greeting: Dear Mr. Sand,', 'body: Not for me.'],
  },
  {
    name: 'names alone above the greeting',
    text: 'Nia Roberts\n\nSand and Sons\n\nDear Mr. Sand,\n\nNot for me.',
    blocks: [
      'body: Nia Roberts',
      'signature: Sand and Sons',
      'greeting: Dear Mr. Sand,',
      'body: Not for me.',
    ],
  },
  {
    name: 'a note of one line and a name',
    text: 'No thanks\n\nKim Larsen',
    blocks: ['body: No thanks', 'signature: Kim Larsen'],
  },
  {
    name: 'a note of one word, a name and an address',
    text: 'Sorry\n\nKim Larsen\n4 Quay Street',
    blocks: ['body: Sorry', 'letterhead: Kim Larsen\n4 Quay Street'],
  },
  {
    name: 'short notes with a number',
    text: 'Can’t make 12 May\nAway until June 3\n\nKim',
    blocks: ['body: Can’t make 12 May\nAway until June 3', 'signature: Kim'],
  },
  {
    name: 'a note in capitals with a number',
    text: 'STOP CALLING ME 24/7',
    blocks: ['body: STOP CALLING ME 24/7'],
  },
  {
    name: 'an address below the text',
    text: 'Not for me.\n\nKim Larsen\n4 Quay Street\nHull',
    blocks: ['body: Not for me.', 'signature: Kim Larsen\n4 Quay Street\nHull'],
  },
];

describe('a letterhead', () => {
  for (const { name, text, blocks } of cases) {
    it(`reads ${name}`, () => {
      const read = scanBlocks(text, 'plaintext');
      assert.deepEqual(
        read.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`),
        blocks,
      );
    });
  }
});
