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
      'My door’s always open.',
      'If there is ever an evening class going I would be keen to hear.',
      'Try me in spring.',
      'Ask me again next year.',
      'I will apply next term.',
      'Ask again once the twins are at school.',
      'I would be happy to recommend a former classmate.',
      'My cousin is looking for just such a post.',
      'Kindly consider my colleague Janet instead.',
      'I could pass the advert on to a friend.',
      'If you open a second bakery, write to me.',
      'Should that change, I’ll write to you.',
      'I hope we meet at some congress in the future.',
      'I would be honoured to be considered another year.',
      'Perhaps another time.',
      'Please hold on to my CV for later.',
      'You know where to find me.',
      'Don’t be a stranger!',
      'I would love to work with you one day.',
      'If anything comes up with fewer nights, do let me know.',
      'You are always welcome to call me.',
      'Let’s grab a coffee sometime.',
      'I’d be happy to connect on LinkedIn.',
      'It would be lovely to hear from you again.',
    ],
    doesNot: [
      'I am not able to consider a move at this point.',
      'I hope the other person gets it.',
      'I would suggest writing to candidates once in a while.',
      'Thank you for the attention that you have given my file.',
      'Please don’t contact me again.',
      'I am going with another opportunity.',
      'After taking some time to think it over, I have decided to withdraw.',
      'Thank you once again for your understanding.',
      'I am getting in touch to cancel the visit on that date.',
      'Thank you for considering me, but I cannot keep the date.',
      'I have to go to my parents for some time.',
      'I am honoured to be on the list.',
      'I am not keen to move to a hospital again.',
      'I think my place is with another team.',
      'As I am very happy where I am, I will stay.',
      'Thank you for taking the time to call me.',
      'It was kind of you to write to me.',
      'Thank you for the message on LinkedIn.',
      'Thank you for keeping me in the loop.',
      'I am considering other opportunities.',
      'I am happy to say that I have found another job.',
      'I will pass, as my colleagues need me here.',
      'My boss wants to keep me on.',
      'I was looking forward to meeting you.',
      'I cannot come in next week.',
      'I am in conversation with another company.',
      'It was good to hear from you again.',
      'Thanks for checking in.',
      'You asked if I was still interested.',
      'I have found a job just down the road.',
      'I know that you need somebody soon.',
      'My employer let me keep the car.',
      'My plans for the coming months have changed.',
      'Please email me a confirmation.',
      'Please consider me withdrawn.',
      'I start a course next year.',
      'When it comes to pay, we are far apart.',
      'I was pleased to meet the team.',
      'I can work only at weekends.',
      'I would have to ask my brother to mind the shop.',
      'I think people are good at this or they are not.',
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
