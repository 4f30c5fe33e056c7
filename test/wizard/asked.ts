/* Questions of the wizard as tests ask them. */

import assert from 'node:assert/strict';
import { declineSteps, type Surroundings } from '../../src/wizard/decline-steps.ts';
import { questionOf } from '../../src/wizard/question.ts';
import type { InputQuestion, Question } from '../../src/wizard/step.ts';
import type { WizardAnswers } from '../../src/wizard/wizard-answers.ts';

const now = new Date('2026-03-03T09:00:00Z');
const hour = 3_600_000;
export const surroundings: Surroundings = {
  now,
  locale: 'en-GB',
  isLate: (receivedAt) => now.getTime() - receivedAt.getTime() >= 48 * hour,
};
export const steps = declineSteps(surroundings);

/** The question as it is asked after the given answers. */
export function question(
  key: keyof WizardAnswers,
  answers: Partial<WizardAnswers> = {},
  more: Partial<Surroundings> = {},
): Question {
  const step = declineSteps({ ...surroundings, ...more }).find((candidate) => candidate.key === key);
  return step ? questionOf(step, answers) : assert.fail(`no step for ${key}`);
}

export const validate = (key: keyof WizardAnswers, value: string, answers: Partial<WizardAnswers> = {}) => {
  const asked = question(key, answers);
  return asked.type === 'input' ? asked.validate(value) : assert.fail(`${key} is a pick`);
};

export const choicesOf = (key: keyof WizardAnswers, answers: Partial<WizardAnswers> = {}) => {
  const asked = question(key, answers);
  return asked.type === 'pick' ? asked.choices : assert.fail(`${key} is an input`);
};

/** The question for the words that complete a choice. */
export function own(
  key: keyof WizardAnswers,
  value: string,
  answers: Partial<WizardAnswers> = {},
  more: Partial<Surroundings> = {},
): InputQuestion {
  const asked = question(key, answers, more);
  const choice = asked.type === 'pick' ? asked.choices.find((each) => each.value === value) : undefined;
  return choice?.own ?? assert.fail(`no words for ${value}`);
}
