/* Makes the question that is shown for a step. */

import type { Choice, InputQuestion, PickQuestion, Step } from './step.ts';

/** The step as it is asked now, in the light of the answers that count. */
export function questionOf<Answers extends object>(
  step: Step<Answers>,
  answers: Partial<Answers>,
): PickQuestion | InputQuestion {
  const { key, title, placeholder } = step;
  if (step.type === 'pick') {
    return { type: 'pick', key, title, placeholder, choices: step.choices(answers), offersDetails: true };
  }
  return {
    type: 'input',
    key,
    title,
    placeholder,
    prompt: step.prompt,
    suggestions: step.suggestions ?? [],
    validate: (value) => step.validate?.(value, answers),
    advise: (value) => step.advise?.(value, answers),
  };
}

/** The choice that an answer is, with the words that complete it; undefined for an answer that is none of them. */
export function chosenOf(
  choices: readonly Choice<unknown>[],
  answer: unknown,
): { readonly choice: Choice<unknown>; readonly words: string } | undefined {
  for (const choice of choices) {
    if (choice.value === answer) return { choice, words: '' };
    const prefix = `${String(choice.value)} `;
    if (choice.own && typeof answer === 'string' && answer.startsWith(prefix))
      return { choice, words: answer.slice(prefix.length) };
  }
  return undefined;
}

/** The answer that a choice with words to complete it is. */
export function inWords({ value }: Choice<unknown>, words: unknown): unknown {
  return typeof words === 'string' && words ? `${String(value)} ${words}` : value;
}

/** Whether the step takes the answer, as the others are. */
export function takes<Answers extends object>(
  step: Step<Answers>,
  answer: unknown,
  answers: Partial<Answers>,
): boolean {
  if (step.type === 'input')
    return typeof answer === 'string' && step.validate?.(answer, answers) === undefined;
  const chosen = chosenOf(step.choices(answers), answer);
  return chosen !== undefined && chosen.choice.own?.validate(chosen.words) === undefined;
}
