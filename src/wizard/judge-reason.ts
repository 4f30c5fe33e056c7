/* Asks the checker about a reason in the user’s own words. */

import { compose } from '../letter/compose.ts';
import { toPlainText } from '../letter/draft-text.ts';
import { preview } from '../letter/preview.ts';
import { overlap, type Span } from '../text/span.ts';
import { toAnswers, type WizardAnswers } from './wizard-answers.ts';

/** Finds what a letter had better not say. Spans are UTF-16 offsets of its text. */
type Check = (letter: string) => readonly { readonly span: Span; readonly message: string }[];

/**
 * What a checker says first of a reason in the writer's own words, where it will stand in the letter; undefined for
 * nothing.
 */
export function judgeReason(
  ownReason: string,
  answers: Partial<WizardAnswers>,
  check: Check,
): string | undefined {
  const letter = toAnswers({ ...answers, reason: `other ${ownReason}` });
  const text = toPlainText(compose(letter));
  const { decision } = preview(letter);
  const start = text.indexOf(decision);
  const said = { start, end: start + decision.length };
  return check(text).find(({ span }) => overlap(span, said))?.message;
}
