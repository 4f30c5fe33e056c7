import { askForDetail } from './details.ts';
import { questionOf } from './question.ts';
import type { Ask, Step } from './step.ts';

/** What is known before the first question. */
export interface Known<Answers> {
  readonly answers: Partial<Answers>;
  /** Known answers to be confirmed: asked like unknown ones, and shown. The others are not asked. */
  readonly doubtful?: ReadonlySet<keyof Answers>;
}

/**
 * Asks the steps in order, leaving out those whose `when` says no and those that need no asking, and going back as
 * often as the person likes. A question asked again shows its last answer. An answer counts while its step does: what
 * was said about a kind of letter that is no longer wanted does not.
 * @returns all answers that count, also the ones that belong to no step; undefined if the person cancels
 */
export async function runWizard<Answers extends object>(
  steps: readonly Step<Answers>[],
  ask: Ask,
  known: Known<Answers> = { answers: {} },
): Promise<Partial<Answers> | undefined> {
  const answers: Partial<Answers> = { ...known.answers };
  const settled = new Set(steps.map(({ key }) => key).filter((key) => answers[key] !== undefined));
  for (const key of known.doubtful ?? []) settled.delete(key);
  const asked: Step<Answers>[] = [];

  for (;;) {
    const { applicable, counting } = inForce(steps, answers);
    const last = asked.at(-1);
    const from = last ? steps.indexOf(last) + 1 : 0;
    const [step, ...later] = applicable.filter(
      (next) => steps.indexOf(next) >= from && !next.isOptional && !settled.has(next.key),
    );
    if (!step) return counting;
    const number = asked.length + 1;
    const place = { number, total: number + later.length, canGoBack: number > 1 };
    const reply = await ask(questionOf(step, counting), answers[step.key], place);
    if (reply === 'cancel') return undefined;
    if (reply === 'back') {
      asked.pop();
    } else if (reply === 'details') {
      const changed = await askForDetail(applicable, counting, ask, place);
      if (changed === 'cancel') return undefined;
      if (!changed) continue;
      Object.assign(answers, { [changed.key]: changed.value });
      if (!asked.some(({ key }) => key === changed.key)) settled.add(changed.key);
    } else {
      Object.assign(answers, { [step.key]: reply.value });
      asked.push(step);
    }
  }
}

/** The steps whose `when` holds, and the answers that count: theirs, and those that belong to no step. */
function inForce<Answers extends object>(
  steps: readonly Step<Answers>[],
  answers: Partial<Answers>,
): { applicable: Step<Answers>[]; counting: Partial<Answers> } {
  const counting: Partial<Answers> = { ...answers };
  for (const { key } of steps) delete counting[key];
  const applicable: Step<Answers>[] = [];
  for (const step of steps) {
    if (step.when && !step.when(counting)) continue;
    applicable.push(step);
    if (answers[step.key] !== undefined) counting[step.key] = answers[step.key];
  }
  return { applicable, counting };
}
