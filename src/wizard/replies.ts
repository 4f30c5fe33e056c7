import type { Answers } from '../letter/answers.ts';
import type { KindId, LengthId, OpenDoorId, ReasonId, RegisterId } from '../letter/choices.ts';

/** Length and register in one: both are a matter of the writer's manner, and remembered together. */
export type Manner = `${LengthId} ${RegisterId}`;

/** What the steps fill. */
export interface Replies {
  readonly kind: KindId;
  readonly recipient: string;
  readonly role: string;
  readonly company: string;
  /** When the invitation came, as `Date.toISOString` writes it. */
  readonly received: string;
  readonly reason: ReasonId;
  readonly ownReason: string;
  readonly openDoor: OpenDoorId;
  readonly times: string;
  readonly name: string;
  readonly manner: Manner;
  readonly to: string;
  /** Belongs to no step: known from the invitation, or not at all. */
  readonly replySubject: string;
}

/**
 * What the letter is composed from; what was not asked is empty, or the sample letter's own.
 * @param late whether the letter comes so late that it apologises
 */
export function toAnswers(
  { manner, received: _received, ...replies }: Partial<Replies>,
  late = false,
): Answers {
  const [length, register] = (manner ?? 'standard formal').split(' ') as [LengthId, RegisterId];
  return { recipient: '', role: '', company: '', name: '', ...replies, length, register, late };
}
