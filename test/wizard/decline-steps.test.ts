import assert from 'node:assert/strict';
import type { Invitation } from '../../src/invitation/invitation.ts';
import { compose } from '../../src/letter/compose.ts';
import { type KindId, kinds, type ReasonId } from '../../src/letter/choices.ts';
import { fewQuestions } from '../../src/wizard/few-questions.ts';
import { prefill } from '../../src/wizard/prefill.ts';
import { type WizardAnswers, toAnswers } from '../../src/wizard/wizard-answers.ts';
import { sample } from '../letter/combinations.ts';
import { choicesOf, own, question, steps, surroundings as moment } from './asked.ts';
import { enter, runScripted, runWizardBy } from './scripted.ts';

const invitation: Invitation = {
  recruiterName: 'Nicole Okafor',
  recruiterTitle: undefined,
  company: sample.company,
  role: sample.role,
  candidateName: sample.name,
  proposedTimes: [],
  receivedAt: new Date('2026-03-02T09:00:00Z'),
};

const isListed = (kind: KindId, reason: ReasonId) =>
  choicesOf('reason', { kind }).some(({ value }) => value === reason);

describe('declineSteps', () => {
  it('ask for the kind, the person, role and company, the reason and the name', async () => {
    const { result } = await runScripted(steps, [
      ['kind 1/6', { value: 'interview' }],
      ['recipient 2/6<', { value: '' }],
      ['role 3/6<', { value: 'Baker' }],
      ['company 4/6<', { value: 'Acme' }],
      ['reason 5/6<', { value: 'timing' }],
      ['name 6/6<', 'back'],
      ['reason 5/6<', { value: 'none' }],
      ['name 6/6<', { value: 'John Doe' }],
    ]);
    assert.deepEqual(result, {
      kind: 'interview',
      recipient: '',
      role: 'Baker',
      company: 'Acme',
      reason: 'none',
      name: 'John Doe',
      received: moment.now.toISOString(),
      openDoor: 'touch',
      manner: 'standard formal',
    });
  });

  it('ask for nothing but a name that can’t be left out', async () => {
    for (const kind of Object.keys(kinds) as KindId[]) {
      const { result } = await runWizardBy(steps, (question, before) =>
        question.key === 'kind'
          ? { value: kind }
          : question.key === 'name'
            ? { value: 'Jo Ray' }
            : enter(question, before),
      );
      const { subject, body } = compose(toAnswers(result));
      assert.doesNotMatch(`${subject}\n${body}`, /undefined|\bat [.,]|for [.,]| {2}|position position/, kind);
      assert.ok(body.endsWith('\nJo Ray'), body);
    }
  });

  it('take two Enters from a whole invitation to the sample letter', async () => {
    const { result } = await runScripted(
      steps,
      [
        ['kind 1/2', enter],
        ['reason 2/2<', enter],
      ],
      fewQuestions(prefill(invitation, { name: '' }), steps),
    );
    assert.deepEqual(compose(toAnswers(result ?? {})), compose(sample));
  });

  it('ask for times in place of a reason where nothing is declined', async () => {
    const known = prefill(invitation, { name: '', manner: 'standard formal' });
    const { result } = await runScripted(
      steps,
      [
        ['kind 1/2', { value: 'approach' }],
        ['reason 2/3<', { value: 'other I sail.' }],
        ['openDoor 3/3<', 'back'],
        ['reason 2/3<', 'back'],
        ['kind 1/3', { value: 'reschedule' }],
        ['interviewAt 2/3<', { value: 'Friday at 2 pm' }],
        ['times 3/3<', { value: 'Monday' }],
      ],
      known,
    );
    assert.deepEqual([result?.interviewAt, result?.times], ['Friday at 2 pm', 'Monday']);
    assert.deepEqual([result?.reason, result?.openDoor], [undefined, undefined]);
  });

  it('ask when the interview is that is called off, and take no answer for one', async () => {
    for (const value of ['tomorrow', '']) {
      const { result } = await runScripted(
        steps,
        [
          ['kind 1/2', { value: 'agreed' }],
          ['interviewAt 2/3<', { value }],
          ['reason 3/3<', { value: 'goals' }],
        ],
        prefill(invitation, { name: '', manner: 'short formal' }),
      );
      assert.deepEqual([result?.received, result?.interviewAt], [undefined, value]);
    }
  });

  it('complete a door and a reason in words', async () => {
    for (const [openDoor, key] of [
      ['open', 'openTo'],
      ['again', 'askAgain'],
      ['colleague', 'colleague'],
    ] as const) {
      const { result } = await runScripted(
        steps,
        [
          ['kind 1/2', { value: 'approach' }],
          ['reason 2/3<', { value: 'other I am at sea' }],
          ['openDoor 3/3<', { value: `${openDoor} Sam Ortiz` }],
        ],
        prefill(invitation, { name: '', manner: 'short formal' }),
      );
      const answers = toAnswers(result ?? {});
      assert.deepEqual([answers.openDoor, answers[key]], [openDoor, 'Sam Ortiz']);
      assert.deepEqual([answers.reason, answers.ownReason], ['other', 'I am at sea']);
      assert.equal(own('openDoor', openDoor).validate('') === undefined, key === 'colleague');
    }
  });

  it('order the doors by the reason', () => {
    assert.equal(choicesOf('openDoor', { reason: 'accepted' }).at(-1)?.value, 'later');
    assert.equal(choicesOf('openDoor', { reason: 'goals' })[1]?.value, 'later');
  });

  for (const kind of ['withdraw'] as const) {
    it(`know no late answer to an invitation that was answered: ${kind}`, async () => {
      const known = prefill(invitation, { name: '', manner: 'short formal' });
      assert.equal(known.answers.received, '2026-03-02T09:00:00.000Z');
      const { result } = await runScripted(
        steps,
        [
          ['kind 1/2', { value: kind }],
          ['reason 2/2<', { value: 'goals' }],
        ],
        known,
      );
      assert.equal(result?.received, undefined);
    });
  }

  it('list all fields as details, the address too', async () => {
    const receivedLabel = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(
      invitation.receivedAt,
    );
    const { questions } = await runScripted(
      steps,
      [
        ['kind 1/2', 'details'],
        ['details 1/2<', 'cancel'],
      ],
      prefill({ ...invitation, replyTo: 'n@example.com' }, { name: '', manner: 'short warm' }),
    );
    const [, list] = questions;
    assert.deepEqual(list?.type === 'pick' && list.choices.map(({ label, detail }) => [label, detail]), [
      ['Person', 'Nicole'],
      ['Role', 'Accountant Specialist'],
      ['Company', 'the chocolate factory'],
      ['When it came', receivedLabel],
      ['Open door', 'Stay in touch'],
      ['Your name', 'John Doe'],
      ['Length and tone', 'Short letter, warm'],
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
          if (reason === 'other' || reason === 'none') continue;
          assert.ok(bodyWith({ reason }).includes(detail.replace(/^… /, '')), detail);
        }
        const [touch] = choicesOf('openDoor', answers);
        assert.ok(touch && bodyWith({ openDoor: 'touch' }).includes(touch.detail));
        assert.equal(choicesOf('openDoor', answers).at(-1)?.detail, '');
        const apology = choicesOf('received', answers).at(-1)?.detail;
        assert.ok(apology && compose(toAnswers(answers, true)).body.includes(apology));
      }
    }
  });

  it('have a row for each reason say what no other says', () => {
    for (const kind of Object.keys(kinds) as KindId[]) {
      for (const manner of ['standard formal', 'message warm'] as const) {
        const details = choicesOf('reason', { kind, manner }).map(({ detail }) => detail);
        const given = details.filter((detail) => detail !== '');
        assert.equal(new Set(given).size, given.length, kind);
        const beginnings = given.map((detail) => detail.split(' ').slice(0, 8).join(' '));
        assert.equal(new Set(beginnings).size, beginnings.length, beginnings.join('\n'));
      }
    }
  });

  it('begin with the reasons of people who were not looking where a recruiter wrote out of the blue', () => {
    assert.deepEqual(
      choicesOf('reason', { kind: 'approach' })
        .slice(0, 2)
        .map(({ value }) => value),
      ['notLooking', 'staying'],
    );
    assert.equal(isListed('approach', 'expected'), false);
    assert.equal(isListed('offer', 'expected'), true);
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
