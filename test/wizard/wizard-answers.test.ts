import assert from 'node:assert/strict';
import { compose } from '../../src/letter/compose.ts';
import { toAnswers } from '../../src/wizard/wizard-answers.ts';
import { sample } from '../letter/combinations.ts';

describe('toAnswers', () => {
  it('fills what was not asked, and parts length from tone', () => {
    assert.deepEqual(toAnswers({}), {
      recipient: '',
      role: '',
      company: '',
      name: '',
      length: 'standard',
      register: 'formal',
      late: false,
    });
    assert.deepEqual(compose(toAnswers(sample)), compose(sample));
    const { length, register } = toAnswers({ manner: 'short warm' });
    assert.deepEqual([length, register], ['short', 'warm']);
  });
});
