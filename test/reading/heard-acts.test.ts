import assert from 'node:assert/strict';
import { DraftReader } from '../../src/draft/reader.ts';
import { declines, explains, isHeardIn, type HeardAct } from '../../src/reading/heard-acts.ts';

const read = (text: string) => new DraftReader('plaintext').read(text);

/** Messages in which it is heard, though hardly a phrase of ours stands there, and others in which it is not. */
const heard: Readonly<
  Partial<Record<HeardAct, { readonly in: readonly string[]; readonly notIn: readonly string[] }>>
> = {
  thanks: {
    in: [
      'What a kind note, it made my morning. I must say no.',
      'It did me good to be thought of. I am staying where I am.',
    ],
    notIn: [
      'I must withdraw. The rest is in the attachment.',
      'Thanks for nothing. I withdraw.',
      'I would appreciate it if you called me back.',
    ],
  },
  openDoor: {
    in: [
      'I can’t this year. If it ever becomes part-time, ring me.',
      'I must decline. Come and see us when you are in Cork.',
      'I will pass, but my colleague Ines Roth would be very good at it.',
    ],
    notIn: [
      'I must decline. My new job begins in May, and I look forward to it.',
      'I must decline. We met at the fair in Lund.',
    ],
  },
  apology: {
    in: [
      'Forgive me for letting you down. I cannot come.',
      'My apologies for the short notice, I must cancel.',
    ],
    notIn: ['Unfortunately I must decline.', 'I must decline, as I told your colleague.'],
  },
  wishes: {
    in: [
      'I must decline. Hope you find somebody great.',
      'It is a no from me. May the harvest be kind to you.',
    ],
    notIn: ['I must decline. I hope to finish my course in May.', 'I must decline. Kindly confirm.'],
  },
};

describe('heard acts', () => {
  for (const [act, { in: yes, notIn: no }] of Object.entries(heard)) {
    for (const text of yes)
      it(`hears ${act} in ${JSON.stringify(text)}`, () => assert.ok(isHeardIn(read(text), act as HeardAct)));
    for (const text of no)
      it(`hears no ${act} in ${JSON.stringify(text)}`, () =>
        assert.ok(!isHeardIn(read(text), act as HeardAct)));
  }

  for (const text of [
    'Hi Ann, somebody else should have that slot. I’m off the market.',
    'Dear Ann,\n\nThank you for the visit. I’ve signed with the hospital in Lund.\n\nKim',
    'Thanks, but we just bought a house in Porto.',
    'Subject: Withdrawal\n\nDear Ann,\n\nSee above.\n\nKim',
  ])
    it(`hears a no in ${JSON.stringify(text)}`, () => assert.ok(declines(read(text))));

  for (const text of [
    '',
    'Dear Ann,\n\nThank you for the invitation. I enjoyed the tour of the mill.\n\nKim',
    'Dear Ann,\n\nCould we do Thursday instead of Tuesday?\n\nKim',
    'Dear Ann,\n\nI told the other company no, so I’ll be there on Monday.\n\nKim',
    'Dear Ann,\n\nThursday at ten works for me. See you then!\n\nKim',
    'Dear Ann,\n\nI turned down the other offer on Friday. I would love to start in May, so please send the contract.\n\nKim',
    'Dear Ann,\n\nI’m afraid I can’t come on the 3rd. Is there a second date that I could join instead?\n\nKim',
    'Dear Ann,\n\nYour system says that I declined the interview, but I didn’t. I am very much looking forward to it.\n\nKim',
  ])
    it(`hears no no in ${JSON.stringify(text)}`, () => assert.ok(!declines(read(text))));

  it('hears words of going on where none of a no stand', () =>
    assert.ok(!declines(read('Thanks for the dates. I have not decided yet.'))));

  it('hears a fact as a no only in an answer without a yes', () => {
    const fact = 'I have signed with the hospital in Lund';
    assert.ok(declines(read(`Dear Ann,\n\nThank you for asking. ${fact}.\n\nKim`)));
    const other = 'I’d love to come on Monday. I turned down the hospital in Lund for you. Which room is it?';
    assert.ok(!declines(read(`Dear Ann,\n\n${other}\n\nKim`)));
  });

  it('takes a fact for a reason only where the letter declines', () => {
    assert.ok(explains(read('I must cancel. Our daughter starts school here in May.')));
    assert.ok(!explains(read('I will come on Monday. Our daughter starts school here in May.')));
  });
});
