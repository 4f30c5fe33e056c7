/* Lets the user change an answer from within another question. */

import { chosenOf, questionOf } from './question.ts';
import type { Ask, PickQuestion, Place, Step } from './step.ts';
import { details as wordings } from './wordings.ts';

/**
 * Shows the details with their answers so far, and asks for the one that is picked.
 * @param place of the question that this interrupts
 * @returns the new answer; undefined to leave all as it was and go back to that question
 */
export async function askForDetail<Answers extends object>(
  applicable: readonly Step<Answers>[],
  answers: Partial<Answers>,
  ask: Ask,
  place: Place,
): Promise<{ readonly key: keyof Answers; readonly value: unknown } | 'cancel' | undefined> {
  const within: Place = { ...place, canGoBack: true };
  const details = applicable.filter((step) => step.detail !== undefined);
  for (;;) {
    const picked = await ask(listOf(details, answers), undefined, within, '');
    if (picked === 'cancel') return picked;
    if (typeof picked === 'string') return undefined;
    const step = details.find(({ key }) => key === picked.value);
    if (!step) return undefined;
    const question = questionOf(step, answers);
    const withoutDetails = question.type === 'pick' ? { ...question, offersDetails: false } : question;
    const reply = await ask(withoutDetails, answers[step.key], within, '');
    if (reply === 'cancel') return reply;
    if (typeof reply !== 'string') return { key: step.key, value: reply.value };
  }
}

function listOf<Answers extends object>(
  details: readonly Step<Answers>[],
  answers: Partial<Answers>,
): PickQuestion {
  return {
    type: 'pick',
    key: 'details',
    title: wordings.title,
    placeholder: wordings.placeholder,
    choices: details.map((step) => ({
      label: step.detail ?? '',
      detail: shown(step, answers),
      value: step.key,
    })),
    offersDetails: false,
  };
}

/** The details that are known in words, on one line: "Nicole, Accountant Specialist, Chocolate Works". */
export function knownOf<Answers extends object>(
  applicable: readonly Step<Answers>[],
  answers: Partial<Answers>,
): string {
  const inWords = applicable.filter(({ type, detail }) => type === 'input' && detail !== undefined);
  return inWords.flatMap(({ key }) => answers[key] || []).join(', ');
}

/** The answer as its question shows it. */
function shown<Answers extends object>(step: Step<Answers>, answers: Partial<Answers>): string {
  const answer: unknown = answers[step.key];
  if (step.type === 'input') return typeof answer === 'string' && answer ? answer : wordings.unknown;
  const choices = step.choices(answers);
  const usual = step.hasUsual ? choices[0]?.label : undefined;
  const chosen = chosenOf(choices, answer);
  return (chosen && (chosen.words || chosen.choice.label)) ?? usual ?? wordings.unknown;
}
