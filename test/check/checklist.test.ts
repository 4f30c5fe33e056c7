import assert from 'node:assert/strict';
import { checklist, type Checklist } from '../../src/check/checklist.ts';

const letter = [
  'Subject: Interview Invitation for Gardener - Kim Larsen',
  '',
  'Dear Ann,',
  '',
  'Thank you for the invitation. I am sorry to answer late.',
  '',
  'I have decided to withdraw my application, because I have accepted another position.',
  'I would be glad to stay in touch. I wish you every success.',
  '',
  'Best regards,',
  'Kim Larsen',
].join('\n');

const nothing: Checklist = {
  kind: 'prose',
  words: 0,
  subject: false,
  greeting: false,
  thanks: false,
  decline: false,
  reason: false,
  openDoor: false,
  apology: false,
  closingWishes: false,
  signOff: false,
};

const cases: readonly (readonly [text: string, parts: Partial<Checklist>])[] = [
  ['', { kind: 'other' }],
  ['It rained.', { words: 2 }],
  ['Subject:\n\nIt rained.', { words: 2, subject: false }],
  ['Hi Ann,\n\nIt rained.', { words: 4, greeting: true }],
  ['Thanks a lot!', { words: 3, thanks: true }],
  ['Thanks for nothing.', { words: 3, thanks: false }],
  ['I would appreciate it if you called.', { words: 7, thanks: false }],
  ['We must withdraw.', { words: 3, decline: true }],
  ['Do not contact me again.', { words: 5, openDoor: false }],
  ['It rained.\n\nRegards,\nKim', { words: 2, signOff: true }],
];

describe('checklist', () => {
  it('finds every part of a whole letter', () => {
    const { kind, words, ...parts } = checklist(letter);
    assert.equal(kind, 'letter');
    assert.equal(words, 39);
    assert.deepEqual(Object.values(parts), Object.values(parts).fill(true));
  });

  for (const [text, parts] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(checklist(text), { ...nothing, ...parts });
    });
  }

  it('says letter or nothing where the user has decided', () => {
    assert.equal(checklist('It rained.', { documents: 'always' }).kind, 'letter');
    assert.equal(checklist(letter, { documents: 'never' }).kind, 'other');
  });
});
