import assert from 'node:assert/strict';
import type { Ask, Reply, Step } from '../../src/wizard/step.ts';
import { runWizard } from '../../src/wizard/run.ts';

/** One expected question, "key number/total", and the reply to it: 'back', 'cancel', or the answer. */
export type Script<Answers> = readonly (readonly [question: string, reply: Reply<Answers>])[];

/** Runs a wizard by a script; fails on a question out of turn and on replies left over. */
export async function runScripted<Answers extends object>(
  steps: readonly Step<Answers>[],
  script: Script<Answers>,
  proposed?: Partial<Answers>,
): Promise<{ result: Partial<Answers> | undefined; shown: unknown[] }> {
  const replies = [...script];
  const shown: unknown[] = [];
  const ask: Ask<Answers> = async (step, answers, { number, total }) => {
    const [question, reply] = replies.shift() ?? assert.fail(`no reply for ${String(step.key)}`);
    assert.equal(`${String(step.key)} ${number}/${total}`, question);
    shown.push(answers[step.key]);
    return reply;
  };
  const result = await runWizard(steps, ask, proposed);
  assert.deepEqual(replies, [], 'replies left over');
  return { result, shown };
}
