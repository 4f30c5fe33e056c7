import assert from 'node:assert/strict';
import type { Invitation } from '../../src/invitation/invitation.ts';
import { prefill } from '../../src/wizard/prefill.ts';

const nothing: Invitation = {
  recruiterName: undefined,
  recruiterTitle: undefined,
  proposedTimes: [],
  company: undefined,
  role: undefined,
  candidateName: undefined,
};
const filled = (invitation: Partial<Invitation>, name = '') =>
  prefill({ ...nothing, ...invitation }, { name });

describe('prefill', () => {
  it('knows nothing of nothing', () => {
    assert.deepEqual(prefill(undefined, { name: '' }), {
      answers: {},
      doubtful: new Set(),
      guesses: new Set(),
    });
    assert.deepEqual(filled({}), { answers: {}, doubtful: new Set(), guesses: new Set() });
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

  it('has guesses confirmed, and nothing that is certain', () => {
    const { answers, doubtful, guesses } = filled({
      recruiterName: 'Nicole',
      role: 'Baker',
      company: 'Acme',
      confidence: {
        recruiterName: 'doubtful',
        role: 'certain',
        company: 'doubtful',
        recruiterTitle: 'doubtful',
      },
    });
    assert.deepEqual(answers, { recipient: 'Nicole', role: 'Baker', company: 'Acme' });
    assert.deepEqual(doubtful, new Set(['recipient', 'company']));
    assert.deepEqual(guesses, doubtful);
    assert.equal(filled({ confidence: { company: 'doubtful' } }).guesses.size, 0);
  });

  for (const [kind, answered] of [
    ['approach', 'approach'],
    ['interview', 'interview'],
    ['times', 'interview'],
    ['agreed', 'agreed'],
    ['after', 'withdraw'],
    ['other', undefined],
  ] as const) {
    it(`picks the letter for a message of the kind ${kind}, and asks all the same`, () => {
      const { answers, doubtful } = filled({ kind });
      assert.equal(answers.kind, answered);
      assert.equal(doubtful.has('kind'), answered !== undefined);
    });
  }

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
      guesses: new Set(),
    });
    assert.deepEqual(filled({ candidateName: 'John Doe' }), {
      answers: { name: 'John Doe' },
      doubtful: new Set(),
      guesses: new Set(),
    });
  });

  for (const [candidateName, own, name] of [
    ['Priya', 'Priya Nair', 'Priya Nair'],
    ['Priya Nair', 'Priya', 'Priya Nair'],
    ['Ms Priya Nair', 'priya', 'Priya Nair'],
    ['Sam Lee', 'Priya', 'Priya'],
    ['Priya Nair', 'P. Nair', 'Priya Nair'],
    ['P. Nair', 'Priya Nair', 'Priya Nair'],
    ['José García', 'Jose', 'José García'],
    ['Jose', 'José García', 'José García'],
    ['Priyanka Nair', 'Priya', 'Priya'],
    ['Mr Nair', 'Priya Nair', 'Priya Nair'],
    ['Mr Doe', '', undefined],
    ['Mr John Doe', '', 'John Doe'],
  ] as const) {
    it(`signs as ${name ?? 'nobody yet'} where ${own || 'nobody'} is set and ${candidateName} is addressed`, () => {
      const { answers, doubtful } = filled({ candidateName }, own);
      assert.equal(answers.name, name);
      assert.equal(doubtful.has('name'), false);
    });
  }

  it('signs by the full name of whom the message is to, as soon as there is one', () => {
    const addressed = { candidateName: 'Priya', candidateInFull: 'Priya Nair' };
    assert.deepEqual(filled(addressed), {
      answers: { name: 'Priya Nair' },
      doubtful: new Set(),
      guesses: new Set(),
    });
    assert.equal(filled(addressed, 'Priya').answers.name, 'Priya Nair');
    assert.equal(filled(addressed, 'Sam Lee').answers.name, 'Sam Lee');
  });

  it('takes the one time that is settled', () => {
    assert.match(
      filled({ interviewAt: new Date(2026, 2, 3, 14, 30) }).answers.interviewAt ?? '',
      /^Tuesday, 3 March, at 2:30 pm$/,
    );
    const proposedTimes = ['Tuesday at 2 pm'];
    assert.equal(filled({ kind: 'agreed', proposedTimes }).answers.interviewAt, 'Tuesday at 2 pm');
    assert.equal(filled({ kind: 'interview', proposedTimes }).answers.interviewAt, undefined);
    const several = [...proposedTimes, 'Friday'];
    assert.equal(filled({ kind: 'agreed', proposedTimes: several }).answers.interviewAt, undefined);
    assert.equal(filled({ interviewAt: new Date('soon') }).answers.interviewAt, undefined);
  });

  it('takes the time it came at, and leaves it open where the date is none', () => {
    const receivedAt = new Date('2026-03-29T11:00:00+02:00');
    assert.deepEqual(filled({ receivedAt }).answers, { received: '2026-03-29T09:00:00.000Z' });
    assert.deepEqual(filled({ receivedAt: new Date('soon') }).answers, {});
  });
});
