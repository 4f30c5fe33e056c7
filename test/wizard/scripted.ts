import assert from 'node:assert/strict';
import type { Ask, Reply, Step } from '../../src/wizard/step.ts';
import { runWizard } from '../../src/wizard/run.ts';

/** One expected question, "key number/total", and the reply to it: 'back', 'cancel', or the answer. */
export type Script = readonly (readonly [question: string, reply: Reply])[];

/** Runs a wizard by a script; fails on a question out of turn and on replies left over. */
export async function runScripted<Answers extends object>(
  steps: readonly Step<Answers>[],
  script: Script,
  proposed?: Partial<Answers>,
): Promise<{ result: Partial<Answers> | undefined; shown: unknown[] }> {
  const replies = [...script];
  const shown: unknown[] = [];
  const ask: Ask = async ({ key }, before, { number, total }) => {
    const [question, reply] = replies.shift() ?? assert.fail(`no reply for ${String(key)}`);
    assert.equal(`${String(key)} ${number}/${total}`, question);
    shown.push(before);
    return reply;
  };
  const result = await runWizard(steps, ask, proposed);
  assert.deepEqual(replies, [], 'replies left over');
  return { result, shown };
}
