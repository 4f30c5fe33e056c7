import { isAboutHiring, isJudged, type Draft, type PlacedBlock } from '../draft/draft.ts';
import { isOfTop } from '../draft/fields.ts';
import { blanksIn } from '../reading/blanks/find-blanks.ts';
import { insertGreeting } from '../repair/missing-part.ts';
import { firstWords } from '../reading/places.ts';
import { defineRule } from './rule.ts';

/** Asks that a finished letter greets its reader. */
export const rule = defineRule({
  id: 'no-greeting',
  scope: 'letter',
  isAboutForm: true,
  anchor: 'letter',
  summary: 'Include a greeting in a finished letter',
  why: 'A letter that starts with the news sounds like a notice. Any greeting shows that you are writing to a person.',
  source:
    'In Boomerang’s count of e-mails 57 to 64 of 100 that greeted were answered, and 47 of 100 in all; “Hi” did as well as “Hello”, and better than “Dear”.',
  grade: 'research',
  severity: 'information',
  messages: {
    missing: 'This letter begins without a greeting. A “Hello” is enough to make it friendlier.',
  },
  defaults: {},
  examples: [
    {
      message: 'missing',
      before:
        '«Thank you for» the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Dear Hiring Team,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'missing',
      before:
        'To: Nicole Braun <nicole@example.com>\nSubject: My application\n\n«Thanks for the» invitation. I have decided to withdraw my application. I wish you every success.\n\nCheers,\nJohn',
      after:
        'To: Nicole Braun <nicole@example.com>\nSubject: My application\n\nHello Nicole,\n\nThanks for the invitation. I have decided to withdraw my application. I wish you every success.\n\nCheers,\nJohn',
    },
  ],
  accepts: [
    'Hi Nicole,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    'Nicole,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    'Thanks for the invitation, but I have accepted another position.',
  ],
  *check(draft) {
    if (!draft.signOff || draft.greeting || !isAboutHiring(draft)) return;
    const body = draft.blocks.find(({ block }) => isJudged(block));
    if (!body || !isOpening(draft, body)) return;
    yield {
      message: 'missing',
      span: firstWords(body),
      fixes: [insertGreeting(draft, body.start)],
    };
  },
});

/**
 * Whether the block is what a reader reads first, and not a blank that a greeting will fill; otherwise the text is
 * laid out in another way than a letter.
 */
function isOpening({ blocks }: Draft, body: PlacedBlock): boolean {
  const first = blocks.find(({ block }) => !isOfTop(block));
  return first === body && first.block.role === 'body' && blanksIn(first.block)[0]?.start !== 0;
}
