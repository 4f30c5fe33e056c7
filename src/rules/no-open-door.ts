import { asks, isAboutHiring } from '../draft/draft.ts';
import { insertOpenDoor } from '../repair/missing-part.ts';
import { bodyOf } from '../reading/body.ts';
import { mayBeIn } from '../reading/heard-acts.ts';
import { signOffLine } from '../reading/places.ts';
import { defineRule } from './rule.ts';
import { findSlam } from './slammed-door.ts';

/** Suggests that a finished letter points ahead. */
export const rule = defineRule({
  id: 'no-open-door',
  scope: 'letter',
  anchor: 'letter',
  summary: 'Include an open door or good wishes at the end of a letter',
  why: 'Recruiters move and roles come back. A line that looks ahead costs nothing and is what your reader remembers last. It is optional: better left out than not meant.',
  source:
    'In research on refusals an offer in place of a bare no raised goodwill (Management Communication Quarterly 2, doi 10.1177/0893318988002001006), while a forced positive ending can seem insensitive (Locker 1999, Journal of Business and Technical Communication 13).',
  grade: 'research',
  severity: 'hint',
  messages: {
    missing: 'This letter ends without a word about the future. If you mean it, offer to stay in touch.',
  },
  defaults: {},
  examples: [
    {
      message: 'missing',
      before:
        'Subject: My application\n\nDear Nicole,\n\nThank you for your time. I have decided to withdraw my application.\n\n«Best regards,»\nJohn Doe',
      after:
        'Subject: My application\n\nDear Nicole,\n\nThank you for your time. I have decided to withdraw my application. I would be glad to stay in touch.\n\nBest regards,\nJohn Doe',
    },
  ],
  accepts: [
    'Hi Sam,\n\nThanks for asking, but I am happy in my current role. Let’s stay in touch!\n\nCheers,\nKim',
    'Dear Nicole,\n\nThank you for your time. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    'Dear Nicole,\n\nThank you for your time. I have decided to withdraw my application.',
  ],
  *check(draft) {
    const { acts } = draft;
    const closing = signOffLine(draft);
    if (!closing || acts.has('goingOn') || asks(draft) || !isAboutHiring(draft)) return;
    if (mayBeIn(draft, 'openDoor') || mayBeIn(draft, 'wishes')) return;
    const last = bodyOf(draft).at(-1);
    const isSlammed = draft.blocks.some(({ block }) => block.sentences.some(findSlam));
    if (!last || isSlammed) return;
    yield {
      message: 'missing',
      span: closing,
      fixes: insertOpenDoor(draft, last),
    };
  },
});
