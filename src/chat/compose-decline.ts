import type { Answers } from '../letter/answers.ts';
import { compose } from '../letter/compose.ts';
import { toPlainText } from '../letter/draft-text.ts';
import { doubtAbout, type Doubt, type Doubtable } from '../letter/values/doubt.ts';
import type { Outcome } from './outcome.ts';

const doubtable: readonly Doubtable[] = ['name', 'recipient', 'role', 'company', 'ownReason'];

const advice: Readonly<Record<Doubt, string>> = {
  formOfAddress: 'Give the name as the writer signs, without a title.',
  noName: 'This is no name: ask the user for theirs.',
  familyNameOnly: 'A family name alone is curt: give the whole name.',
  nobody: 'This names nobody: the letter greets without a name.',
  noRole: 'This names no role: give it as the invitation does.',
  noCompany: 'This names no company: give its name.',
  noSentence: 'Make it a sentence with a full stop.',
};

/** What `compose_decline` gives back, by answers that are as their schema says. */
export function composeDeclineTool(answers: Answers): Outcome {
  const letter = compose(answers);
  const doubts = doubtable.flatMap((answer) => {
    const doubt = doubtAbout(answer, answers[answer] ?? '');
    return doubt === undefined ? [] : [{ answer, advice: advice[doubt] }];
  });
  const noted = doubts.map((doubt) => `\n\nAbout “${doubt.answer}”: ${doubt.advice}`);
  return {
    json: { ...letter, ...(doubts.length > 0 && { doubts }) },
    text: `${toPlainText(letter)}${noted.join('')}`,
  };
}
