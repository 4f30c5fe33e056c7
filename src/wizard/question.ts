/* Makes the question that is shown for a step. */

import type { InputQuestion, PickQuestion, Step } from './step.ts';

/**
 * The step as it is asked now, in the light of the answers that count.
 * @param isGuess whether the answer that is shown with it may be wrong altogether
 */
export function questionOf<Answers extends object>(
  step: Step<Answers>,
  answers: Partial<Answers>,
  isGuess = false,
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
    isGuess,
    validate: (value) => step.validate?.(value, answers),
    advise: (value) => step.advise?.(value, answers),
  };
}
