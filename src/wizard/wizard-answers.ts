/* The answers of the wizard, and how they become those of a letter. */

import type { Answers } from '../letter/answers.ts';
import type { LengthId, RegisterId } from '../letter/choices.ts';

/** Length and register in one: both are a matter of the writer's manner, and remembered together. */
export type Manner = `${LengthId} ${RegisterId}`;

/** Answers that the steps don't ask for: they follow from others, or stand in the settings. */
type Unasked = 'length' | 'register' | 'late' | 'wording' | 'signOff' | 'contact';

/**
 * The answers as the steps ask for them. They differ from the letter's `Answers` where a person would not put it so:
 * the day on which the invitation came instead of `late`, one pick for length and register. `replySubject` belongs to
 * no step: it is known from the invitation, or not at all.
 */
export interface WizardAnswers extends Required<Omit<Answers, Unasked>> {
  /** When the invitation came, as `Date.toISOString` writes it. */
  readonly received: string;
  readonly manner: Manner;
}

/**
 * What the letter is composed from; what was not asked is empty, or the sample letter's own.
 * @param late whether the letter comes so late that it apologises
 */
export function toAnswers(
  { manner, received: _received, ...asked }: Partial<WizardAnswers>,
  late = false,
): Answers {
  const [length, register] = (manner ?? 'standard formal').split(' ') as [LengthId, RegisterId];
  return { recipient: '', role: '', company: '', name: '', ...asked, length, register, late };
}
