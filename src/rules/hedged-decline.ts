import { asks, isAboutHiring, type Draft } from '../draft/draft.ts';
import { spanOfWords } from '../text/phrases/phrases.ts';
import type { Span } from '../text/span.ts';
import { decisionOf, type Hedge } from '../reading/decision.ts';
import { decisionFor } from '../repair/wording.ts';
import { insertBefore } from '../repair/insert.ts';
import { defineRule } from './rule.ts';
import type { Fix } from '../repair/fix.ts';

/** Disallows a no that its reader may take for a perhaps. */
export const rule = defineRule({
  id: 'hedged-decline',
  scope: 'letter',
  summary: 'Disallow a decline that is left open by accident',
  why: 'You mean no and want to say it gently, but your reader may read “perhaps”, keep the slot for you and write again.',
  source:
    'In studies of refusal letters the lack of an explicit no was a main cause of bad reactions (Waung and Brice, after Locker 1999, Journal of Business and Technical Communication 13); coaches advise to decline unambiguously.',
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
    const span = shift(spanOfWords(hedge.sentence.block.words, hedge.match), hedge.blockStart);
    yield { message: 'hedged', span, fixes: [decide(draft, hedge)] };
  },
});

/** Puts a decision in the place of the hedge, or before a sentence that has something else to say as well. */
function decide(draft: Draft, { sentence, blockStart, match, clauseEnd }: Hedge): Fix {
  const { block, words, acts } = sentence;
  const isWhole = clauseEnd === words.end;
  const end = isWhole ? sentence.end : (block.words.ends[clauseEnd - 1] ?? sentence.end);
  const title = 'decide';
  const saysMore = acts.has('openDoor') || (isWhole && match.first === words.first && acts.has('thanks'));
  if (saysMore) {
    const at = blockStart + sentence.start;
    return { title, replacements: [insertBefore(draft.text, at, decisionFor(draft), ' ')] };
  }
  const beginsWithI = /^(?:i|i['’]\p{L}+|im)$/iu.test(
    block.text.slice(block.words.starts[match.first], block.words.ends[match.first]),
  );
  if (!beginsWithI || (match.first === words.first && isWhole)) {
    return { title, replacements: [{ span: shift(sentence, blockStart), text: decisionFor(draft) }] };
  }
  const span = { start: block.words.starts[match.first] ?? sentence.start, end };
  const text = `I have decided to decline${isWhole ? '.' : ''}`;
  return { title, replacements: [{ span: shift(span, blockStart), text }] };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
