import assert from 'node:assert/strict';
import { compose } from '../../../src/letter/compose.ts';
import { preview } from '../../../src/letter/preview.ts';
import { sample } from '../combinations.ts';

const decisionWith = (ownReason: string) => preview({ ...sample, reason: 'other', ownReason }).decision;
const decline = 'After careful consideration, I’ve decided to decline the interview';

describe('a reason of the writer’s own', () => {
  for (const [ownReason, rest] of [
    ['family reasons', ' for family reasons.'],
    ['Personal reasons.', ' for personal reasons.'],
    ['relocation', ' because of relocation.'],
    ['a move to Leeds', ' because of a move to Leeds.'],
    ['health issues', ' because of health issues.'],
    ['moving to Leeds', ', as I am moving to Leeds.'],
    ['Not looking for a new job right now', ', as I am not looking for a new job right now.'],
    ['going back to school', ', as I am going back to school.'],
    ['am moving to Leeds', ', as I am moving to Leeds.'],
    ['have other plans', ', as I have other plans.'],
    ['accepted another offer', ', as I have accepted another offer.'],
    ['already took another job', ', as I have already taken another job.'],
    ['to focus on my studies', ' to focus on my studies.'],
    ['with a baby on the way', ', with a baby on the way.'],
    ['BECAUSE I AM MOVING', ' because I am moving.'],
    ['So I am staying', ', so I am staying.'],
    ['As i am moving', ', as I am moving.'],
    [', as I am moving', ', as I am moving.'],
    ['due to a move abroad.', ' due to a move abroad.'],
    ['I am moving to Leeds', '. I am moving to Leeds.'],
    ['i’m moving to Leeds', '. I’m moving to Leeds.'],
    ['my wife got a job in Leeds', '. My wife got a job in Leeds.'],
    ['Life is busy', '. Life is busy.'],
    ['You clearly never read my CV', '. You clearly never read my CV.'],
    ['Asking around, I found a niche,', '. Asking around, I found a niche.'],
    ['Our daughter starts school', '. Our daughter starts school.'],
    ['Leeds calls again.', '. Leeds calls again.'],
    ['too far away', '. My reason is simple: too far away.'],
    ['', '.'],
  ] as const) {
    it(`${ownReason || 'that is not there yet'} gives “…${rest}”`, () =>
      assert.equal(decisionWith(ownReason), decline + rest));
  }

  for (const [ownReason, rest] of [
    ['My plans have changed.', ', as my plans have changed.'],
    ['I am moving to Leeds', ', as I am moving to Leeds.'],
    ['Leeds calls again.', ', for a simple reason: Leeds calls again.'],
    ['too far away', ', for a simple reason: too far away.'],
  ] as const) {
    it(`${ownReason} is joined in a message: “…${rest}”`, () => {
      const { body } = compose({ ...sample, reason: 'other', ownReason, length: 'message' });
      assert.ok(body.includes(decline + rest), body);
    });
  }
});
