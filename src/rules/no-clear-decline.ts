import { asks, isAboutHiring } from '../draft/draft.ts';
import { decisionOf } from '../reading/decision.ts';
import { mayDecline } from '../reading/heard-acts.ts';
import { insertDecision } from '../repair/missing-part.ts';
import { bodyOf } from '../reading/body.ts';
import { firstWords } from '../reading/places.ts';
import { defineRule } from './rule.ts';

/** Asks that a finished letter says no. */
export const rule = defineRule({
  id: 'no-clear-decline',
  scope: 'letter',
  anchor: 'letter',
  summary: 'Include a sentence that says no in a finished letter',
  why: 'Your reader has one question: are you coming or not? Thanks and good wishes alone leave them guessing, and they will have to ask.',
  source:
    'In a study of rejection letters readers took those without an explicit no worst (Waung and Brice 2000, Journal of Business and Psychology 15).',
  grade: 'research',
  severity: 'warning',
  messages: {
    missing: 'This letter doesn’t say no yet. One plain sentence tells your reader where they stand.',
  },
  defaults: {},
  examples: [
    {
      message: 'missing',
      before:
        'Subject: Interview Invitation for Gardener - John Doe\n\nDear Nicole,\n\n«Thank you very» much for considering me for the position. I truly appreciate your time.\n\nI wish you and your team continued success.\n\nBest regards,\nJohn Doe',
      after:
        'Subject: Interview Invitation for Gardener - John Doe\n\nDear Nicole,\n\nThank you very much for considering me for the position. I truly appreciate your time.\n\nAfter careful consideration, I have decided not to go ahead with the interview.\n\nI wish you and your team continued success.\n\nBest regards,\nJohn Doe',
    },
  ],
  accepts: [
    'Dear Nicole,\n\nThank you for the invitation. I have accepted another position.\n\nBest regards,\nJohn Doe',
    'Subject: Re: Interview\n\nDear Nicole,\n\nThank you for the interview yesterday. I look forward to hearing from you.\n\nBest regards,\nJohn Doe',
    'Subject: Re: Interview invitation\n\nDear Nicole,\n\nThank you very much for considering me. I wish you and your team continued success.',
  ],
  *check(draft) {
    if (!draft.signOff || draft.acts.has('goingOn')) return;
    if (!isAboutHiring(draft) || asks(draft)) return;
    const [first, second] = bodyOf(draft);
    if (!first || decisionOf(draft) !== 'missing' || mayDecline(draft)) return;
    yield { message: 'missing', span: firstWords(first), fixes: [insertDecision(draft, first, second)] };
  },
});
