import assert from 'node:assert/strict';
import type { Ask, Question, Reply, Step } from '../../src/wizard/step.ts';
import { type Known, runWizard } from '../../src/wizard/run.ts';

/**
 * One expected question and the reply to it: 'back', 'cancel', 'details', the answer, or what makes it of the
 * question. A question is written as "key number/total", with "<" behind it where one can go back.
 */
export type Script = readonly (readonly [
  question: string,
  reply: Reply | ((question: Question, before: unknown) => Reply),
])[];

/** Presses Enter: takes what is shown, or else the first choice. */
export function enter(question: Question, before: unknown): Reply {
  if (question.type === 'input') return { value: typeof before === 'string' ? before : '' };
  const chosen = question.choices.find(({ value }) => value === before) ?? question.choices[0];
  return { value: chosen?.value };
}

/** Runs a wizard by a script; fails on a question out of turn and on replies left over. */
export async function runScripted<Answers extends object>(
  steps: readonly Step<Answers>[],
  script: Script,
  known?: Known<Answers>,
): Promise<{ result: Partial<Answers> | undefined; shown: unknown[]; questions: Question[] }> {
  const replies = [...script];
  const shown: unknown[] = [];
  const questions: Question[] = [];
  const ask: Ask = async (question, before, { number, total, canGoBack }) => {
    const [expected, reply] = replies.shift() ?? assert.fail(`no reply for ${String(question.key)}`);
    assert.equal(`${String(question.key)} ${number}/${total}${canGoBack ? '<' : ''}`, expected);
    shown.push(before);
    questions.push(question);
    return typeof reply === 'function' ? reply(question, before) : reply;
  };
  const result = await runWizard(steps, ask, known);
  assert.deepEqual(replies, [], 'replies left over');
  return { result, shown, questions };
}

/** Runs a wizard by one reply for all questions; fails where it does not end. Tells the keys asked, in their order. */
export async function runWizardBy<Answers extends object>(
  steps: readonly Step<Answers>[],
  reply: (question: Question, before: unknown) => Reply,
  known?: Known<Answers>,
): Promise<{ result: Partial<Answers>; keys: PropertyKey[] }> {
  const keys: PropertyKey[] = [];
  const ask: Ask = async (question, before, { number, total }) => {
    keys.push(question.key);
    assert.equal(number, keys.length);
    assert.ok(number <= total && total < 20, `${number}/${total}`);
    return reply(question, before);
  };
  const result = (await runWizard(steps, ask, known)) ?? assert.fail('cancelled');
  return { result, keys };
}
