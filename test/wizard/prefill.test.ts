import assert from 'node:assert/strict';
import { prefill, type Invitation } from '../../src/wizard/prefill.ts';

const nothing: Invitation = {
  recruiterName: undefined,
  company: undefined,
  role: undefined,
  candidateName: undefined,
};
const now = new Date('2026-03-29T12:00:00+02:00');
const filled = (invitation: Partial<Invitation>, name = '') =>
  prefill({ ...nothing, ...invitation }, { name }, now);

describe('prefill', () => {
  it('knows nothing of nothing', () => {
    assert.deepEqual(prefill(undefined, { name: '' }, now), { answers: {}, doubtful: new Set() });
    assert.deepEqual(filled({}), { answers: {}, doubtful: new Set() });
    assert.deepEqual(filled({ role: ' \u200b' }).answers, {});
  });

  it('takes the fields as they are, on one line', () => {
    const { answers, doubtful } = filled({
      role: 'Head of\r\nSales',
      company: 'Acme',
      replyTo: 'n@example.com',
      subject: 'Re: Interview',
    });
    assert.deepEqual(answers, {
      role: 'Head of Sales',
      company: 'Acme',
      to: 'n@example.com',
      replySubject: 'Re: Interview',
    });
    assert.equal(doubtful.size, 0);
  });

  for (const [recruiterName, recipient, isDoubtful] of [
    ['Nicole', 'Nicole', false],
    ['Nicole Okafor', 'Nicole', false],
    ['Anne-Marie O’Neill', 'Anne-Marie', false],
    ['Mary Ann Smith', 'Mary', true],
    ['Ludwig van Beuren', 'Ludwig', false],
    ['Dr. Ann Lee', 'Dr. Lee', false],
    ['Dr. van der Berg', 'Dr. van der Berg', false],
    ['van der Berg', 'van der Berg', false],
    ['Dr. Ann Mary Lee', 'Dr. Mary Lee', true],
    ['Ms Okafor', 'Ms Okafor', false],
    ['Prof. Dr. Ann Lee', 'Prof. Dr. Lee', false],
    ['J. Smith', 'J. Smith', false],
    ['J Smith', 'J Smith', false],
    ['Smith, Ann', 'Smith, Ann', false],
    ['李 小龙', '李 小龙', false],
  ] as const) {
    it(`greets ${recruiterName} as ${recipient}${isDoubtful ? ', to be confirmed' : ''}`, () => {
      const { answers, doubtful } = filled({ recruiterName });
      assert.equal(answers.recipient, recipient);
      assert.equal(doubtful.has('recipient'), isDoubtful);
    });
  }

  it('prefers the writer’s own name to the invitation’s, and has a given name confirmed', () => {
    assert.deepEqual(filled({ candidateName: 'John' }, 'John Doe').answers.name, 'John Doe');
    assert.deepEqual(filled({ candidateName: 'John' }), {
      answers: { name: 'John' },
      doubtful: new Set(['name']),
    });
    assert.deepEqual(filled({ candidateName: 'John Doe' }), {
      answers: { name: 'John Doe' },
      doubtful: new Set(),
    });
  });

  it('leaves open when it came where the date is none', () =>
    assert.deepEqual(filled({ receivedAt: new Date('soon') }).answers, {}));

  for (const [receivedAt, late] of [
    ['2026-03-29T11:00:00+02:00', false],
    ['2026-03-27T12:00:00+02:00', false],
    ['2026-03-27T11:59:59+02:00', true],
    // The clocks went forward in between: 48 hours are not two days by the calendar.
    ['2026-03-27T11:00:00+01:00', false],
    ['2026-03-27T10:59:59+01:00', true],
    ['2026-03-30T00:00:00+02:00', false],
  ] as const) {
    it(`counts an answer to ${receivedAt} as ${late ? 'late' : 'in time'}`, () =>
      assert.equal(filled({ receivedAt: new Date(receivedAt) }).answers.late, late));
  }
});
