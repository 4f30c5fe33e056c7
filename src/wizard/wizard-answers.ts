/* The answers of the wizard, and how they become those of a letter. */

import type { Answers } from '../letter/answers.ts';
import type { LengthId, OpenDoorId, ReasonId, RegisterId } from '../letter/choices.ts';

/** Length and register in one: both are a matter of the writer's manner, and remembered together. */
export type Manner = `${LengthId} ${RegisterId}`;

/** Answers that the steps don't ask for: they follow from others, or stand in the settings. */
type Unasked = 'length' | 'register' | 'late' | 'wording' | 'signOff' | 'contact';
/** The words of choices that are completed in one's own. */
type OwnWords = 'ownReason' | 'colleague' | 'openTo' | 'askAgain';

/**
 * The answers as the steps ask for them. They differ from the letter's `Answers` where a person would not put it so:
 * the day on which the invitation came instead of `late`, one pick for length and register, and a choice together with
 * the words that complete it ("other I am moving to Leeds"). `replySubject` belongs to no step: it is known from the
 * invitation, or not at all.
 */
export interface WizardAnswers extends Required<Omit<Answers, Unasked | OwnWords | 'reason' | 'openDoor'>> {
  /** When the invitation came, as `Date.toISOString` writes it. */
  readonly received: string;
  readonly reason: ReasonId | `other ${string}`;
  readonly openDoor: OpenDoorId | `${'colleague' | 'open' | 'again'} ${string}`;
  readonly manner: Manner;
  /** That what was read with doubt is right. */
  readonly isRight: 'yes';
}

/**
 * What the letter is composed from; what was not asked is empty, or the sample letter's own.
 * @param late whether the letter comes so late that it apologises
 */
export function toAnswers(
  { manner, received: _received, isRight: _isRight, reason, openDoor, ...asked }: Partial<WizardAnswers>,
  late = false,
): Answers {
  const [length, register] = (manner ?? 'standard formal').split(' ') as [LengthId, RegisterId];
  return {
    recipient: '',
    role: '',
    company: '',
    name: '',
    ...asked,
    ...(reason !== undefined && withWords(reason, 'reason', { other: 'ownReason' })),
    ...(openDoor !== undefined &&
      withWords(openDoor, 'openDoor', { colleague: 'colleague', open: 'openTo', again: 'askAgain' })),
    length,
    register,
    late,
  };
}

/** The choice in an answer, without the words that complete it. */
export function chosenId<Id extends string>(answer: Id | `${Id} ${string}` | undefined): Id | undefined {
  return answer?.split(' ', 1)[0] as Id | undefined;
}

/** The two answers that a choice with its words stands for. */
function withWords(
  answer: string,
  key: keyof Answers,
  wordsOf: Readonly<Record<string, OwnWords>>,
): Partial<Answers> {
  const [id = ''] = answer.split(' ', 1);
  const words = answer.slice(id.length + 1);
  const wordsKey = wordsOf[id];
  return { [key]: id, ...(wordsKey && words && { [wordsKey]: words }) };
}
