import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { judgeReason } from '../../src/wizard/judge-reason.ts';

const ours = (text: string) => check(text, { documents: 'always' });
const answers = {
  kind: 'interview',
  recipient: 'Nicole',
  role: 'Baker',
  company: 'Acme',
  name: 'Jo',
} as const;
const reason = 'I am moving to Leeds';

/** Finds each of the given words once, under its own name. */
const finding =
  (...words: readonly string[]) =>
  (text: string) =>
    words.map((message) => {
      const start = text.indexOf(message);
      assert.ok(start >= 0, message);
      return { span: { start, end: start + message.length }, message };
    });

describe('judgeReason', () => {
  it('tells what is found in the decision that has the reason in it, and nothing of the rest', () => {
    assert.equal(judgeReason(reason, answers, finding('Dear Nicole', 'Leeds', 'moving')), 'Leeds');
    assert.equal(judgeReason(reason, answers, finding('decline the interview')), 'decline the interview');
    for (const elsewhere of ['Dear Nicole', 'stay in touch', 'Best regards'])
      assert.equal(judgeReason(reason, answers, finding(elsewhere)), undefined, elsewhere);
  });

  it('takes the reason that is typed, whatever was picked before', () => {
    const picked = { ...answers, reason: 'goals', ownReason: 'It is far' } as const;
    assert.equal(judgeReason(reason, picked, finding('Leeds')), 'Leeds');
  });

  it('tells what our own checker says of a reason that hurts, and nothing of a tactful one', () => {
    assert.equal(judgeReason(reason, answers, ours), undefined);
    assert.ok(judgeReason('Your offer is an insult', answers, ours));
    assert.equal(judgeReason('', answers, ours), undefined);
  });

  it('has the ears of the letter', () => {
    const hurt = [
      'because your company has a terrible reputation and the salary is a joke',
      'I would rather eat glass',
      'my wife is ill and I need money',
      'The pay is an insult',
      'You would have to pay me double',
      'I am having surgery on my knee',
      'we are completely broke',
      'you obviously did not read my profile',
    ];
    const tactful = [
      'I am moving to Leeds',
      'family reasons',
      'I have accepted another offer',
      'because the commute would be too long for me',
      'the salary is below what I earn now',
      'I need more time for my studies',
      'Your reputation is excellent, but I am happy where I am',
    ];
    for (const own of hurt) assert.ok(judgeReason(own, answers, ours), own);
    for (const own of tactful) assert.equal(judgeReason(own, answers, ours), undefined, own);
  });

  it('has nothing to say where a letter declines nothing', () =>
    assert.equal(judgeReason(reason, { ...answers, kind: 'reschedule' }, finding('Dear Nicole')), undefined));
});
