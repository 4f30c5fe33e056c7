import type { Role } from '../draft/blocks.ts';
import { blanksIn } from '../reading/blanks/find-blanks.ts';
import { fillIn, withoutBlank } from '../repair/blanks.ts';
import { defineRule } from './rule.ts';

/** A text with more of them is somebody's collection of templates; the first will do. */
const mostBlanks = 500;

/** What is not the writer's own, or not sent. */
const unsaid: ReadonlySet<Role> = new Set<Role>(['quoted', 'code', 'comment', 'frontMatter', 'heading']);

/** Finds what a template leaves to be filled in. */
export const rule = defineRule({
  id: 'placeholder',
  scope: 'letter',
  summary: 'Avoid blanks left over from a template',
  why: 'A blank shows your reader a form letter that was sent without a last look.',
  source:
    'Our own judgement, and common sense: a blank shows that a template was sent unread, whatever the rest says.',
  grade: 'house style',
  severity: 'warning',
  messages: {
    fillable: '“{blank}” is still a blank from the template. Fill it in, or leave it out.',
    unknown: '“{blank}” is still a blank from the template. Fill it in before you send.',
  },
  defaults: {},
  examples: [
    {
      message: 'fillable',
      before:
        'Hi Nicole,\n\nthank you for considering me for the «[Role]» position. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Hi Nicole,\n\nthank you for considering me for the position. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'fillable',
      before:
        'Subject: Interview Invitation for Gardener - «[Your Name]»\n\nDear Nicole,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Subject: Interview Invitation for Gardener - John Doe\n\nDear Nicole,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'fillable',
      before:
        'Dear «{{recruiter_name}}»,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Dear Hiring Team,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
  ],
  accepts: [
    'Hi Nicole,\n\nThank you for the invitation. I have decided to withdraw my application [see below].\n\nxx\nDilys',
    'Subject: [Acme Careers] Interview\n\nHi Nicole,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success. My portfolio is [here](https://example.com/[name]).\n\nBest regards,\nJohn Doe',
  ],
  *check(draft) {
    let count = 0;
    for (const [index, placed] of draft.blocks.entries()) {
      const { block, start } = placed;
      if (unsaid.has(block.role)) continue;
      for (const blank of blanksIn(block)) {
        if (++count > mostBlanks) return;
        const fix =
          fillIn(blank, placed, draft) ?? withoutBlank(blank, placed, draft, draft.blocks[index - 1]);
        const text = block.text.slice(blank.start, blank.end).replace(/\s+/gu, ' ');
        const data = { blank: text.length > 40 ? `${Array.from(text).slice(0, 38).join('')}…` : text };
        const span = { start: start + blank.start, end: start + blank.end };
        if (fix) yield { message: 'fillable', span, data, fixes: [fix] };
        else yield { message: 'unknown', span, data };
      }
    }
  },
});
