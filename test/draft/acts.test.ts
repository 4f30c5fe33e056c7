import assert from 'node:assert/strict';
import { DraftReader } from '../../src/draft/reader.ts';
import type { ActName } from '../../src/draft/draft.ts';

/** Sentences that perform an act, and some that look alike and do not. */
const table: Partial<Readonly<Record<ActName, { does: readonly string[]; doesNot: readonly string[] }>>> = {
  decline: {
    does: [
      'I must ask that my name be removed from the shortlist.',
      'Thanks, but I have only just moved house.',
      'I took the other job in the end.',
      'They matched it, so I have shaken hands on another three years.',
      'I’m not on the market.',
      'I have said yes to the theatre in Lund.',
      'I’m afraid it’s a no.',
      'Not this year.',
      'I have accepted the position at another bakery.',
      'I have decided not to take this any further, as I am moving to Leeds.',
      'We have decided as a family to stay in Bergen.',
      'My answer has to be no.',
      'Changing schools is not possible for us.',
    ],
    doesNot: [
      'I truly appreciate the time you took to review my application.',
      'I am thankful for the consideration that I received from you.',
      'I am very happy to accept your offer.',
      'I will take the job.',
      'I have signed the contract.',
      'The day you picked doesn’t work for me.',
      'No pressure at all.',
      'We were made redundant last month.',
    ],
  },
  reason: {
    does: [
      'As my strengths lie in a kitchen, I will stay there.',
      'The role is too junior for me.',
      'For family reasons I must withdraw.',
      'My mother is ill, so I can’t come.',
      'The post is beyond my present experience.',
      'I only do weekends.',
    ],
    doesNot: [
      'I truly appreciate the time you took to review my application.',
      'I will not be moving forward.',
      'It was hard, because I liked everyone very much.',
      'I have thought it over since and must withdraw.',
      'I do not want to move forward.',
      'I would be glad to meet you under other circumstances.',
      'God bless you and the school.',
    ],
  },
  openDoor: {
    does: [
      'Do look me up when the hotel opens.',
      'Say hello if you’re ever in Porto.',
      'May I come and play for you in the summer?',
      'You can always call me for project work.',
      'Please keep me posted about evening shifts.',
      'I would gladly apply again.',
      'Not now, but let’s connect again in the spring.',
      'Give me a shout in May!',
      'I hope that this does not shut any doors.',
    ],
    doesNot: [
      'I am not able to consider a move at this point.',
      'I hope the other person gets it.',
      'I would suggest writing to candidates once in a while.',
      'Thank you for the attention that you have given my file.',
      'Please don’t contact me again.',
      'I am going with another opportunity.',
    ],
  },
  thanks: {
    does: [
      'Much appreciated.',
      'Very kind, but no.',
      'Thx for the note.',
      'Your letter made my day.',
      'I truly value the time that you gave me.',
      'I am much obliged to you.',
      'It was brilliant to meet everyone.',
    ],
    doesNot: [
      'I would be glad to talk.',
      'I would be most honoured to supply you.',
      'An answer would be appreciated.',
      'Thanks for nothing.',
      'No thanks.',
    ],
  },
  wishes: {
    does: [
      'I wish you God’s guidance.',
      'May the right person find you soon.',
      'I wish you a pleasant spring.',
      'God bless you all.',
      'I hope you find somebody soon.',
    ],
    doesNot: ['I hope this finds you well.', 'I wish you had told me.', 'May I ask something?'],
  },
};

const actsOf = (sentence: string) => new DraftReader().read(sentence).acts;

describe('acts', () => {
  for (const [act, { does, doesNot }] of Object.entries(table)) {
    for (const sentence of does) {
      it(`${act}: ${sentence}`, () => assert.ok(actsOf(sentence).has(act as ActName)));
    }
    for (const sentence of doesNot) {
      it(`no ${act}: ${sentence}`, () => assert.ok(!actsOf(sentence).has(act as ActName)));
    }
  }
});
