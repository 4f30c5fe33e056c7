import assert from 'node:assert/strict';
import type { Invitation } from '../../src/invitation/invitation.ts';
import { compose } from '../../src/letter/compose.ts';
import type { ReasonId } from '../../src/letter/choices.ts';
import { prefill } from '../../src/wizard/prefill.ts';
import { type WizardAnswers, toAnswers } from '../../src/wizard/wizard-answers.ts';
import { sample } from '../letter/combinations.ts';
import { choicesOf, question, steps, validate } from './asked.ts';
import { enter, runScripted } from './scripted.ts';

const invitation: Invitation = {
  recruiterName: 'Nicole Okafor',
  recruiterTitle: undefined,
  company: sample.company,
  role: sample.role,
  candidateName: sample.name,
  proposedTimes: [],
  receivedAt: new Date('2026-03-02T09:00:00Z'),
};

describe('declineSteps', () => {
  it('ask for the kind, the fields, reason and open door, name and manner', async () => {
    const { result } = await runScripted(steps, [
      ['kind 1/9', { value: 'interview' }],
      ['recipient 2/9<', { value: '' }],
      ['role 3/9<', { value: 'Baker' }],
      ['company 4/9<', { value: 'Acme' }],
      ['received 5/9<', { value: '2026-03-01T12:00:00.000Z' }],
      ['reason 6/9<', { value: 'timing' }],
      ['openDoor 7/9<', 'back'],
      ['reason 6/9<', { value: 'none' }],
      ['openDoor 7/9<', { value: 'later' }],
      ['name 8/9<', { value: 'John Doe' }],
      ['manner 9/9<', { value: 'short warm' }],
    ]);
    assert.deepEqual(result, {
      kind: 'interview',
      recipient: '',
      role: 'Baker',
      company: 'Acme',
      received: '2026-03-01T12:00:00.000Z',
      reason: 'none',
      openDoor: 'later',
      name: 'John Doe',
      manner: 'short warm',
    });
  });

  it('take three Enters from a whole invitation to the sample letter', async () => {
    const known = prefill(invitation, { name: '', manner: 'standard formal' });
    const { result } = await runScripted(
      steps,
      [
        ['kind 1/3', enter],
        ['reason 2/3<', enter],
        ['openDoor 3/3<', enter],
      ],
      known,
    );
    assert.deepEqual(compose(toAnswers(result ?? {})), compose(sample));
  });

  it('take four Enters where length and tone are not known yet', async () => {
    const { result } = await runScripted(
      steps,
      [
        ['kind 1/4', enter],
        ['reason 2/4<', enter],
        ['openDoor 3/4<', enter],
        ['manner 4/4<', enter],
      ],
      prefill(invitation, { name: '' }),
    );
    assert.deepEqual(compose(toAnswers(result ?? {})), compose(sample));
  });

  it('ask for times in place of reason and open door where nothing is declined', async () => {
    const known = prefill(invitation, { name: '', manner: 'standard formal' });
    const { result } = await runScripted(
      steps,
      [
        ['kind 1/3', { value: 'approach' }],
        ['reason 2/3<', { value: 'other' }],
        ['ownReason 3/4<', { value: 'I sail.' }],
        ['openDoor 4/4<', 'back'],
        ['ownReason 3/4<', 'back'],
        ['reason 2/4<', 'back'],
        ['kind 1/4', { value: 'reschedule' }],
        ['interviewAt 2/3<', { value: 'Friday at 2 pm' }],
        ['times 3/3<', { value: 'Monday' }],
      ],
      known,
    );
    assert.equal(result?.interviewAt, 'Friday at 2 pm');
    assert.equal(result?.times, 'Monday');
    assert.deepEqual(
      [result?.reason, result?.ownReason, result?.openDoor],
      [undefined, undefined, undefined],
    );
  });

  it('know no late answer to an invitation that was answered, but when the interview is', async () => {
    const { result } = await runScripted(
      steps,
      [
        ['kind 1/3', { value: 'agreed' }],
        ['interviewAt 2/4<', { value: 'tomorrow' }],
        ['reason 3/4<', { value: 'goals' }],
        ['openDoor 4/4<', { value: 'none' }],
      ],
      prefill(invitation, { name: '', manner: 'short formal' }),
    );
    assert.deepEqual([result?.received, result?.interviewAt], [undefined, 'tomorrow']);
  });

  it('ask what a door is open to, when to ask again, and which colleague', async () => {
    for (const [openDoor, key] of [
      ['open', 'openTo'],
      ['again', 'askAgain'],
      ['colleague', 'colleague'],
    ] as const) {
      const { result } = await runScripted(
        steps,
        [
          ['kind 1/3', { value: 'approach' }],
          ['reason 2/3<', { value: 'staying' }],
          ['openDoor 3/3<', { value: openDoor }],
          [`${key} 4/4<`, { value: 'Sam Ortiz' }],
        ],
        prefill(invitation, { name: '', manner: 'short formal' }),
      );
      assert.equal(result?.[key], 'Sam Ortiz');
      assert.equal(validate(key, '') === undefined, key === 'colleague');
    }
  });

  it('order the doors by the reason', () => {
    assert.equal(choicesOf('openDoor', { reason: 'accepted' }).at(-1)?.value, 'later');
    assert.equal(choicesOf('openDoor', { reason: 'goals' })[1]?.value, 'later');
  });

  it('know no late answer to an invitation that was answered, after the interview', async () => {
    const known = prefill(invitation, { name: '', manner: 'short formal' });
    assert.equal(known.answers.received, '2026-03-02T09:00:00.000Z');
    const { result } = await runScripted(
      steps,
      [
        ['kind 1/3', { value: 'withdraw' }],
        ['reason 2/3<', { value: 'goals' }],
        ['openDoor 3/3<', { value: 'none' }],
      ],
      known,
    );
    assert.equal(result?.received, undefined);
  });

  it('list all fields as details, the address too', async () => {
    const receivedLabel = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(
      invitation.receivedAt,
    );
    const { questions } = await runScripted(
      steps,
      [
        ['kind 1/3', 'details'],
        ['details 1/3<', 'cancel'],
      ],
      prefill({ ...invitation, replyTo: 'n@example.com' }, { name: '', manner: 'short warm' }),
    );
    const [, list] = questions;
    assert.deepEqual(list?.type === 'pick' && list.choices.map(({ label, detail }) => [label, detail]), [
      ['Person', 'Nicole'],
      ['Role', 'Accountant Specialist'],
      ['Company', 'the chocolate factory'],
      ['When it came', receivedLabel],
      ['Your name', 'John Doe'],
      ['Length and tone', 'Short, warm'],
      ['Your own sentence', 'Not known'],
      ['Recommended by', 'Not known'],
      ['Address', 'n@example.com'],
    ]);
  });

  it('put the sample letter’s own choices first', () => {
    assert.deepEqual(
      (['kind', 'reason', 'openDoor', 'manner'] as const).map((key) => choicesOf(key)[0]?.value),
      ['interview', 'goals', 'touch', 'standard formal'],
    );
  });

  it('show the sentences as they will stand in the letter', () => {
    for (const manner of ['standard formal', 'short warm'] as const) {
      for (const kind of ['interview', 'withdraw'] as const) {
        const answers = { kind, manner };
        const bodyWith = (change: Partial<WizardAnswers>) =>
          compose(toAnswers({ ...answers, ...change })).body;
        for (const { value, detail } of choicesOf('reason', answers)) {
          const reason = value as ReasonId;
          if (reason !== 'other') assert.ok(detail && bodyWith({ reason }).includes(detail), detail);
        }
        const [touch] = choicesOf('openDoor', answers);
        assert.ok(touch && bodyWith({ openDoor: 'touch' }).includes(touch.detail));
        assert.equal(choicesOf('openDoor', answers).at(-1)?.detail, '');
        const apology = choicesOf('received', answers).at(-1)?.detail;
        assert.ok(apology && compose(toAnswers(answers, true)).body.includes(apology));
      }
    }
  });

  it('offer recent roles and companies', () => {
    const recent = { roles: ['Baker'], companies: ['Acme', 'B'] };
    const offered = (key: keyof WizardAnswers) => {
      const asked = question(key, {}, { recent });
      return asked.type === 'input' ? asked.suggestions : undefined;
    };
    assert.deepEqual([offered('role'), offered('company'), offered('name')], [['Baker'], ['Acme', 'B'], []]);
  });

  it('hold no question and no detail twice', () => {
    assert.equal(new Set(steps.map((step) => step.title)).size, steps.length);
    const details = steps.flatMap(({ detail }) => detail ?? []);
    assert.equal(new Set(details).size, details.length);
  });
});
