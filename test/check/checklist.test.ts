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
  kind: 'other',
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
  ['From 9:30 on it rained on 28,400 users of Node.js 18.0.2.', { words: 11 }],
  ['Subject:\n\nIt rained.', { words: 2, subject: false }],
  ['---\nto: a@example.com\nsubject: "Rain"\n---\n\nIt rained.', { words: 2, subject: true }],
  ['---\nsubject: ""\n---\n\nIt rained.', { words: 2, subject: false }],
  ['Hi Ann,\n\nIt rained.', { words: 4, greeting: true }],
  ['Thanks a lot!', { words: 3, thanks: true }],
  ['Thanks for nothing.', { words: 3, thanks: false }],
  ['I would appreciate it if you called.', { words: 7, thanks: false }],
  ['We must withdraw.', { words: 3, decline: true }],
  ['Do not contact me again.', { kind: 'message', words: 5, openDoor: false, decline: true }],
  ['It rained.\n\nRegards,\nKim', { words: 2, signOff: true }],
];

/** Texts and whether the part is found in them. */
const found: Partial<Record<keyof Checklist, { yes: readonly string[]; no: readonly string[] }>> = {
  decline: {
    yes: [
      'Thank you for your note. I opened my own kitchen in May.',
      'Very kind of you, but the children have just started at the village school.',
      'I am content at Ferry & Daughters.',
      'No from me, I’m afraid.',
      'I am obliged to refuse.',
      'I have already signed with the other firm.',
      'I found something closer to home.',
      'We looked at the map and it is too far for us. Thanks for asking me.',
      '9 March\n\nDear Ann,\n\nThank you for your note. I have my own practice now.\n\nKim',
      'Subject: Withdrawing my application\n\nDear Ann,\n\nPlease see the subject.\n\nKim',
    ],
    no: [
      'Thank you for the interview yesterday. I grew up beside a mill like yours.',
      'Thank you for your note. When would you like me to begin?',
      'Thank you for your note. I look forward to Monday, and I have packed my knives.',
      'My grandmother had a mill. It stands there still.',
      'I accepted your invitation to connect.',
      'We will not be moving forward with your application.',
      'Unfortunately, we have decided not to take your candidacy any further.',
      'Thanks for the dates. I have not decided yet.',
    ],
  },
  reason: {
    yes: [
      'Hi Ann,\n\nI must withdraw. The last bus leaves before the shift ends.\n\nKim',
      'I’d like to withdraw, the nights are more than my back can take.',
      'Thank you for your note. I opened my own kitchen in May.',
      'I am content at Ferry & Daughters, so no thank you.',
      'Sickness at home means that I must cancel.',
      'Withdraw please. Reason: no train on Sundays.',
      'Something has come up at home and I must cancel.',
      'I’m not keen on nights, so I will pass.',
      'We have decided not to move to the coast, so please take me off the list.',
      'We looked at the map, and the school would be two hours from the house, so please cancel my interview.',
    ],
    no: [
      'Hi Ann,\n\nI must withdraw. It took me a week to decide.\n\nKim',
      'I must withdraw. You have a wonderful team.',
      'I must withdraw. I know how much work you put into the visit.',
      'I must withdraw. Please give my slot to somebody else.',
      'I must withdraw. [Your reason, if you want to give one]',
      'The last bus has left.',
      'I must withdraw. I do not do so lightly, because I admire your work.',
      'I have decided not to move to the next round.',
      'I slept on it, and I must withdraw.',
    ],
  },
  closingWishes: {
    yes: [
      'Thank you for the invitation. I must decline. I am grateful for your patience. Let us stay in touch.',
      'I have accepted another offer, thanks for asking.',
      'I must decline. I wish you well.',
      'I must decline.\n\nMany thanks for your help,\nKim',
    ],
    no: [
      'Thank you for the invitation. I must decline.',
      'I hope this finds you well. I must decline.',
      'I’ll pass, thank you. Do keep my name on file.',
      'I must decline.\n\nAll the best,\nKim',
    ],
  },
  signOff: {
    yes: [
      'I must decline. Thanks for asking! Kim',
      'I must decline. Wishing you a good spring, Kim Larsen',
      'I must decline. Cheers, Kim',
      'I must decline, but thanks - Kim',
      'I must decline. Wishing you a good spring,\n{name}',
      'I must decline.\n\nBest wishes for the rest of the season,\nKim',
    ],
    no: [
      '4 Quay Street\n\nAnn Bo\n\nDear Ann,\n\nI must decline.',
      'I must decline. I moved to Lund, Sweden',
      'I must decline, thank you.',
    ],
  },
  greeting: {
    yes: ['12 May\n\nDear Ann,\n\nI must decline.', 'Acme Ltd\n1 Mill Lane\nDear Ann,\n\nI must decline.'],
    no: ['I must decline.\n\nDear Ann, he said, and left.'],
  },
};

describe('checklist', () => {
  for (const [part, { yes, no }] of Object.entries(found)) {
    for (const text of yes) {
      it(`finds ${part} in ${JSON.stringify(text)}`, () => {
        assert.equal(checklist(text)[part as keyof Checklist], true);
      });
    }
    for (const text of no) {
      it(`finds no ${part} in ${JSON.stringify(text)}`, () => {
        assert.equal(checklist(text)[part as keyof Checklist], false);
      });
    }
  }

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
