import type { Ask, Step } from './step.ts';

/**
 * Asks the steps in order, leaving out those whose `when` says no, and going back as often as the person likes.
 * A question asked again shows its last answer; the answer to a question that is no longer asked does not count.
 * @param proposed what is known beforehand: shown, and changed only by an answer
 * @returns undefined if the person cancels
 */
export async function runWizard<Answers extends object>(
  steps: readonly Step<Answers>[],
  ask: Ask,
  proposed: Partial<Answers> = {},
): Promise<Partial<Answers> | undefined> {
  const answers = { ...proposed };
  const asked: Step<Answers>[] = [];
  const next = (after: Step<Answers> | undefined): readonly Step<Answers>[] =>
    steps.slice(after ? steps.indexOf(after) + 1 : 0).filter((step) => step.when?.(answers) ?? true);

  for (;;) {
    const [step, ...later] = next(asked.at(-1));
    if (!step) break;
    const number = asked.length + 1;
    const reply = await ask(step, answers[step.key], { number, total: number + later.length });
    if (reply === 'cancel') return undefined;
    if (reply === 'back') {
      asked.pop();
    } else {
      Object.assign(answers, { [step.key]: reply.value });
      asked.push(step);
    }
  }

  const counted: Partial<Answers> = { ...proposed };
  for (const { key } of asked) Object.assign(counted, { [key]: answers[key] });
  return counted;
}
