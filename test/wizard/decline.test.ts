import assert from 'node:assert/strict';
import { declineSteps } from '../../src/wizard/decline.ts';
import { runScripted } from './scripted.ts';

const validate = (key: string, value: string): string | undefined => {
  const step = declineSteps.find((candidate) => candidate.key === key);
  assert.equal(step?.kind, 'input');
  return step?.kind === 'input' ? step.validate?.(value) : undefined;
};

const first = (key: string): unknown => {
  const step = declineSteps.find((candidate) => candidate.key === key);
  return step?.kind === 'pick' ? step.choices[0]?.value : undefined;
};

describe('declineSteps', () => {
  it('ask six questions, the name last and proposed', async () => {
    const { result, shown } = await runScripted(
      declineSteps,
      [
        ['recipient 1/6', { value: '' }],
        ['role 2/6', { value: 'Baker' }],
        ['company 3/6', { value: 'Acme' }],
        ['reason 4/6', { value: 'timing' }],
        ['openDoor 5/6', 'back'],
        ['reason 4/6', { value: 'none' }],
        ['openDoor 5/6', { value: 'later' }],
        ['name 6/6', { value: 'John Doe' }],
      ],
      { name: 'John' },
    );
    assert.deepEqual(result, {
      recipient: '',
      role: 'Baker',
      company: 'Acme',
      reason: 'none',
      openDoor: 'later',
      name: 'John Doe',
    });
    assert.equal(shown.at(4), undefined);
    assert.equal(shown.at(5), 'timing');
    assert.equal(shown.at(7), 'John');
  });

  it('put the sample letter’s reason and open door first', () => {
    assert.equal(first('reason'), 'goals');
    assert.equal(first('openDoor'), 'touch');
  });

  it('need a role, a company and a name; the recipient may be left out', () => {
    for (const key of ['role', 'company', 'name']) {
      assert.match(validate(key, ' \u200b') ?? '', /^Type /);
      assert.equal(validate(key, ' Zoë & Co. '), undefined);
    }
    assert.equal(validate('recipient', ''), undefined);
  });

  it('say what to do about what does not fit', () => {
    for (const key of ['recipient', 'role', 'company', 'name']) {
      assert.equal(validate(key, 'a\nb'), 'Put it on one line.');
      assert.equal(validate(key, 'a'.repeat(101)), 'Shorten it to 100 characters or fewer.');
      assert.equal(validate(key, 'a'.repeat(100)), undefined);
    }
  });

  it('hold no question twice', () => {
    assert.equal(new Set(declineSteps.map((step) => step.title)).size, 6);
  });
});
