import { asks, isAboutHiring } from '../draft/draft.ts';
import { spanOfWords } from '../text/phrases/phrases.ts';
import { decisionOf } from '../reading/decision.ts';
import { decide } from '../repair/decide.ts';
import { defineRule } from './rule.ts';

/** Disallows a no that its reader may take for a perhaps. */
export const rule = defineRule({
  id: 'hedged-decline',
  scope: 'letter',
  summary: 'Disallow a decline that is left open by accident',
  why: 'You mean no and want to say it gently, but your reader may read “perhaps”, keep the slot for you and write again.',
  source:
    'In a study of rejection letters readers took those without an explicit no worst (Waung and Brice 2000, Journal of Business and Psychology 15).',
  grade: 'research',
  severity: 'warning',
  messages: {
    hedged: 'Your reader may take this for “perhaps”. Consider saying that you have decided.',
  },
  defaults: {},
  examples: [
    {
      message: 'hedged',
      before:
        'Subject: Interview on Thursday\n\nDear Nicole,\n\nThank you for inviting me to the interview. Unfortunately, «I might not be able to attend». I would be glad to stay in touch.\n\nBest regards,\nJohn Doe',
      after:
        'Subject: Interview on Thursday\n\nDear Nicole,\n\nThank you for inviting me to the interview. Unfortunately, I have decided to decline. I would be glad to stay in touch.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'hedged',
      before:
        'Subject: Gardener position\n\nHi Sam,\n\nThanks for writing to me about the position. «Maybe another time».\n\nCheers,\nKim',
      after:
        'Subject: Gardener position\n\nHi Sam,\n\nThanks for writing to me about the position. I have thought it over and decided not to take this further. Maybe another time.\n\nCheers,\nKim',
    },
  ],
  accepts: [
    'Dear Nicole,\n\nThank you for the interview. I think it is best to withdraw my application.\n\nBest regards,\nJohn Doe',
    'Dear Nicole,\n\nThank you for the invitation. I’m afraid I must decline. Maybe we can talk later in the year.\n\nBest regards,\nJohn Doe',
    'Dear Nicole,\n\nThank you for the invitation. I might not be able to attend the interview on Friday. Could we find another day?\n\nBest regards,\nJohn Doe',
  ],
  *check(draft) {
    if (draft.acts.has('goingOn') || asks(draft) || !isAboutHiring(draft)) return;
    const decision = decisionOf(draft);
    if (typeof decision === 'string') return;
    const [hedge] = decision;
    const { start, end } = spanOfWords(hedge.sentence.block.words, hedge.match);
    const span = { start: hedge.blockStart + start, end: hedge.blockStart + end };
    yield { message: 'hedged', span, fixes: [decide(draft, hedge)] };
  },
});
