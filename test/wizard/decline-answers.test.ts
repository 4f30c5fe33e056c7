import assert from 'node:assert/strict';
import type { WizardAnswers } from '../../src/wizard/wizard-answers.ts';
import { own, validate } from './asked.ts';

describe('the answers that declineSteps take', () => {
  it('ask for what a letter can carry', () => {
    for (const [key, value, better] of [
      ['recipient', '山田', '山田 太郎'],
      ['recipient', 'nicole@example.com', 'Nicole'],
      ['role', '???', 'Cook'],
      ['company', 'us', 'Acme'],
      ['name', 'Mr Doe', 'John Doe'],
    ] as const) {
      assert.match(validate(key, value)?.wording ?? '', /^(?:Type|Make) /, key);
      assert.equal(validate(key, better), undefined, key);
    }
  });

  it('need a name only', () => {
    assert.match(validate('name', ' \u200b')?.wording ?? '', /^Type /);
    assert.equal(validate('name', ' Zoë Ray '), undefined);
    for (const key of ['recipient', 'role', 'company', 'interviewAt', 'times', 'to'] as const)
      assert.equal(validate(key, ''), undefined);
  });

  it('say what to do about what does not fit', () => {
    for (const [key, most] of [
      ['recipient', 100],
      ['role', 100],
      ['company', 100],
      ['name', 100],
      ['times', 200],
      ['ownLine', 200],
      ['to', 200],
    ] as const) {
      assert.deepEqual(validate(key, 'a\nb'), { wording: 'Put it on one line.' });
      assert.deepEqual(validate(key, 'a'.repeat(most + 1)), {
        wording: 'Shorten it to {most} characters or fewer.',
        data: { most },
      });
      assert.equal(validate(key, 'a'.repeat(most)), undefined);
    }
    const reason = own('reason', 'other');
    assert.equal(reason.validate(`I ${'a'.repeat(198)}`), undefined);
    assert.deepEqual(reason.validate(`I ${'a'.repeat(199)}`)?.data, { most: 200 });
    assert.match(reason.validate('too far away')?.wording ?? '', /^Write it as a sentence /);
    assert.equal(reason.validate('It is too far away'), undefined);
  });

  it('have the writer’s own reason judged in its letter, once there is one', () => {
    const judged: unknown[] = [];
    const judge = (ownReason: string, answers: Partial<WizardAnswers>) => {
      judged.push([ownReason, answers]);
      return ownReason === 'It is bad' ? 'It may hurt.' : undefined;
    };
    const asked = own('reason', 'other', { kind: 'withdraw' }, { judge });
    assert.deepEqual(
      ['', ' ', 'It is bad', 'It is good'].map((value) => asked.advise(value)),
      [undefined, undefined, 'It may hurt.', undefined],
    );
    assert.deepEqual(judged, [
      ['It is bad', { kind: 'withdraw' }],
      ['It is good', { kind: 'withdraw' }],
    ]);
    assert.equal(asked.validate('It is bad'), undefined);
    assert.ok(asked.validate(' '));
  });
});
