import { isJudged, type Draft, type PlacedBlock } from '../draft/draft.ts';
import { insertSignOff } from '../repair/missing-part.ts';
import { lastWords } from '../reading/places.ts';
import { defineRule } from './rule.ts';

/** Requires a closing and a name under a letter that has said everything else. */
export const rule = defineRule({
  id: 'no-sign-off',
  scope: 'letter',
  isAboutForm: true,
  anchor: 'letter',
  summary: 'Require a closing and a name under a letter that is otherwise complete',
  why: 'Without a closing your reader wonders whether something is missing, and without a name which of many applicants this is.',
  source:
    'Purdue University’s Writing Lab ends an e-mail with a closing and your name. In Boomerang’s count of e-mails 62 of 100 that closed with thanks were answered, and 47 of 100 of all.',
  grade: 'expert',
  severity: 'hint',
  messages: {
    missing: 'This letter ends without a closing. “Best regards” and your name round it off.',
  },
  defaults: {},
  examples: [
    {
      message: 'missing',
      before:
        'Dear Nicole,\n\nThank you for the invitation. I have decided to withdraw my application.\n\nI wish you and «your team success».',
      after:
        'Dear Nicole,\n\nThank you for the invitation. I have decided to withdraw my application.\n\nI wish you and your team success.\n\nBest regards,',
    },
    {
      message: 'missing',
      before:
        'From: Kim Larsen <kim@example.com>\nSubject: My application\n\nHi Nicole,\n\nThanks for the invitation. I have decided to withdraw my application. Let us «stay in touch».',
      after:
        'From: Kim Larsen <kim@example.com>\nSubject: My application\n\nHi Nicole,\n\nThanks for the invitation. I have decided to withdraw my application. Let us stay in touch.\n\nBest,\nKim Larsen',
    },
  ],
  accepts: [
    'Dear Nicole,\n\nThank you for the invitation. I have decided to withdraw my application.\n\nI wish you and your team success.\n\nBest regards,\nJohn Doe',
    'Dear Nicole,\n\nThank you for the invitation. I have decided to withdraw my application.',
    'Hi Nicole, thanks for reaching out, but I am not looking for a new job. Let us stay in touch.',
  ],
  *check(draft) {
    if (draft.signOff || !hasSaidAll(draft)) return;
    const last = draft.blocks.findLast(({ block }) => isJudged(block));
    if (last?.block.role !== 'body' || !isClosed(last)) return;
    yield {
      message: 'missing',
      span: lastWords(last),
      fixes: [insertSignOff(draft, last)],
    };
  },
});

/**
 * Thanks, the decline and a friendly outlook stand below a greeting with a line of its own. Until then the
 * writer is still at it, and a message that greets within its line is a chat.
 */
function hasSaidAll({ text, greeting, acts }: Draft): boolean {
  if (!greeting || !/^[ \t]*\r?\n/u.test(text.slice(greeting.end, greeting.end + 20))) return false;
  return acts.has('thanks') && acts.has('decline') && (acts.has('wishes') || acts.has('openDoor'));
}

/** Whether the last sentence is at its end. */
const isClosed = ({ block }: PlacedBlock) => /[.!][)"”’*_]{0,3}$/u.test(block.text.trimEnd().slice(-4));
