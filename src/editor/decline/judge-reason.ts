import { check } from '../../check/check.ts';
import { compose } from '../../letter/compose.ts';
import { toPlainText } from '../../letter/draft-text.ts';
import { preview } from '../../letter/preview.ts';
import { type WizardAnswers, toAnswers } from '../../wizard/wizard-answers.ts';
import { checkSettings } from '../settings.ts';
import { translate } from '../translate.ts';

/**
 * What the checker says of a reason in the writer's own words, where it will stand in the letter; undefined for
 * nothing.
 */
export function judgeReason(ownReason: string, replies: Partial<WizardAnswers>): string | undefined {
  const answers = toAnswers({ ...replies, reason: 'other', ownReason });
  const text = toPlainText(compose(answers));
  const { decision } = preview(answers);
  const start = text.indexOf(decision);
  const findings = check(text, { ...checkSettings(), documents: 'always', translate });
  return findings.find(({ span }) => span.end > start && span.start < start + decision.length)?.message;
}
