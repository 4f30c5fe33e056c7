/* Guesses what kind of message it is, by weights that were learned from labelled ones. */

import type { Confidence, Invitation, InvitationKind } from '../invitation.ts';
import type { Reading } from '../merge.ts';
import type { KindEvidence } from './evidence.ts';
import { kindFeatures, kinds, type KindWeights } from './features.ts';
import { softmax } from '../softmax.ts';
import { readWeightRows } from '../weight-rows.ts';
import * as written from './weights.ts';

/** What a message is, and how sure that is. */
export interface KindGuess {
  readonly kind: InvitationKind;
  readonly confidence: Confidence;
  /** From 0 to 1. */
  readonly probability: number;
}

let unpacked: KindWeights | undefined;

/** What `npm run train` learned of kinds, in hundredths; unpacked at the first question. */
const kindWeights = (): KindWeights => (unpacked ??= readWeightRows(written.hundredths, 100));

/** From so high a probability on, 22 of 23 guesses about writers not learned from are right. */
const certain = 0.85;
const clearlyOther = 0.7;

/** The likeliest kind; that it is something else altogether is said where that is clear: one who asks has an invitation. */
export function guessKind(evidence: KindEvidence, weights = kindWeights()): KindGuess {
  const known = kindFeatures(evidence).flatMap((feature) => {
    const row = weights.get(feature);
    return row ? [row] : [];
  });
  const shares = softmax(kinds.map((_, at) => known.reduce((sum, row) => sum + (row[at] ?? 0), 0)));
  const ranked = kinds
    .map((kind, at) => ({ kind, probability: shares[at] ?? 0 }))
    .toSorted((a, b) => b.probability - a.probability);
  const best = ranked.find(({ kind, probability }) => kind !== 'other' || probability >= clearlyOther);
  const { kind = 'other', probability = 0 } = best ?? {};
  return { kind, probability, confidence: probability >= certain ? 'certain' : 'doubtful' };
}

/** "When: Monday", "Wann\tMontag", "Start: 2025-06-24 09:00" */
const calendarLine =
  /^\s{0,4}(?:when|wann|quand|start|start time|required|wo|calendar|joining info)(?:\s?:|\t)|^you have been invited to|has invited you|^invitation:/iu;

/** What a message of a thread shows of its kind. */
export function kindEvidence(
  {
    message,
    layout,
    invitation,
  }: Pick<Reading, 'message' | 'layout'> & {
    readonly invitation: Pick<Invitation, 'role' | 'proposedTimes'>;
  },
  isThread: boolean,
): KindEvidence {
  const { subject = '' } = message;
  const { preamble, greeted = '', body, signature, footer, lines } = layout;
  return {
    text: [subject, ...preamble, greeted, ...body, ...signature].join('\n'),
    subject,
    times: invitation.proposedTimes,
    hasRole: invitation.role !== undefined,
    isCalendar:
      message.event !== undefined ||
      lines.some(({ role, text }) => role === 'guest' || role === 'label' || calendarLine.test(text)),
    isReply: isThread || /^\s*(?:re|aw|sv|antw)\s?:/iu.test(subject),
    footer: footer.join('\n'),
  };
}
