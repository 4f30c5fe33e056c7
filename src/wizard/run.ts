/* Runs a wizard: asks its steps in order, back and forth. */

import { askForDetail } from './details.ts';
import { questionOf } from './question.ts';
import type { Ask, Step } from './step.ts';

/** What is known before the first question. */
export interface Known<Answers> {
  readonly answers: Partial<Answers>;
  /** Known answers to be confirmed: asked like unknown ones, and shown. The others are not asked. */
  readonly doubtful?: ReadonlySet<keyof Answers>;
  /** Of the doubtful ones those that may be wrong altogether: no text among them is taken as it is shown. */
  readonly guesses?: ReadonlySet<keyof Answers>;
}

/**
 * Asks the steps in order, leaving out those whose `when` says no and those that need no asking, and going back as
 * often as the person likes. A question asked again shows its last answer. An answer counts while its step does: what
 * was said about a kind of letter that is no longer wanted does not. An answer that its own step no longer takes, as
 * the others are now, is asked for again.
 * @returns all answers that count, also the ones that belong to no step; undefined if the person cancels
 */
export async function runWizard<Answers extends object>(
  steps: readonly Step<Answers>[],
  ask: Ask,
  known: Known<Answers> = { answers: {} },
): Promise<Partial<Answers> | undefined> {
  const answers: Partial<Answers> = { ...known.answers };
  /** Need no asking: known beforehand, or given as a detail. */
  const settled = new Set(steps.map(({ key }) => key));
  for (const key of known.doubtful ?? []) settled.delete(key);
  /** Not confirmed or changed yet. */
  const guesses = new Set(known.guesses);
  /** Asked in turn, and not gone back over since. */
  const asked = new Set<keyof Answers>();

  for (;;) {
    const { applicable, counting } = inForce(steps, answers);
    const isOpen = (step: Step<Answers>): boolean =>
      answers[step.key] === undefined
        ? !step.isOptional
        : !(settled.has(step.key) || asked.has(step.key)) || !takes(step, answers[step.key], counting);
    const open = applicable.filter(isOpen);
    const [step] = open;
    if (!step) return counting;
    const turns = applicable.filter((each) => asked.has(each.key) || open.includes(each));
    const at = turns.indexOf(step);
    const place = { number: at + 1, total: turns.length, canGoBack: at > 0 };
    const reply = await ask(questionOf(step, counting, guesses.has(step.key)), answers[step.key], place);
    if (reply === 'cancel') return undefined;
    if (reply === 'back') {
      const before = turns[at - 1];
      if (before) asked.delete(before.key);
    } else if (reply === 'details') {
      const changed = await askForDetail(applicable, counting, ask, place);
      if (changed === 'cancel') return undefined;
      if (!changed) continue;
      Object.assign(answers, { [changed.key]: changed.value });
      guesses.delete(changed.key);
      if (!asked.has(changed.key)) settled.add(changed.key);
    } else {
      Object.assign(answers, { [step.key]: reply.value });
      guesses.delete(step.key);
      settled.delete(step.key);
      asked.add(step.key);
    }
  }
}

/** Whether the step takes the answer, as the others are. */
function takes<Answers extends object>(
  step: Step<Answers>,
  answer: unknown,
  answers: Partial<Answers>,
): boolean {
  if (step.type === 'pick') return step.choices(answers).some(({ value }) => value === answer);
  return typeof answer === 'string' && step.validate?.(answer, answers) === undefined;
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
