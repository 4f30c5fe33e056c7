import type { PlacedBlock } from '../draft/draft.ts';
import { addSubject, fillSubject, headersIn, subjectLine } from '../repair/subject.ts';
import { readHeader } from '../text/header-lines.ts';
import { defineRule } from './rule.ts';

/** Requires a subject where a finished letter has header lines; a reply or a chat message needs none. */
export const rule = defineRule({
  id: 'no-subject',
  scope: 'letter',
  isAboutForm: true,
  anchor: 'letter',
  summary: 'Require a subject in a finished letter that has header lines',
  why: 'Your reader has many applicants. With the position and your name in the subject they know at once what this is about, and find it again.',
  source:
    'In Boomerang’s count of e-mails 14 of 100 without a subject were answered, and about 50 of those with an ordinary one. Purdue University’s Writing Lab asks for a clear one.',
  grade: 'research',
  severity: 'hint',
  messages: {
    missing: 'These header lines have no subject. Consider naming the position, and yourself.',
    empty: 'The subject is still empty. Consider naming the position, and yourself.',
  },
  defaults: {},
  examples: [
    {
      message: 'empty',
      before:
        '«Subject:»\n\nDear Nicole,\n\nThank you for considering me for the Gardener position. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Subject: My application for Gardener - John Doe\n\nDear Nicole,\n\nThank you for considering me for the Gardener position. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'missing',
      before:
        '«To: nicole@example.com»\n\nDear Nicole,\n\nThank you for the invitation to the interview. I have decided not to attend. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'To: nicole@example.com\nSubject: Interview invitation - John Doe\n\nDear Nicole,\n\nThank you for the invitation to the interview. I have decided not to attend. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
  ],
  accepts: [
    'Dear Nicole,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    'To: nicole@example.com\nSubject: Re: Interview\n\nDear Nicole,\n\nThank you for the invitation. I have decided not to attend. I wish you every success.\n\nBest regards,\nJohn Doe',
    'To: nicole@example.com\n\nDear Nicole,\n\nThank you for the invitation. I have decided not to attend. I wish you every success.',
  ],
  *check(draft) {
    if (!draft.signOff || draft.headers.subject) return;
    const line = subjectLine(draft);
    if (line) {
      yield { message: 'empty', span: shown(line), fixes: [fillSubject(draft, line)] };
      return;
    }
    const headers = headersIn(draft);
    const mail = headers.find(({ block }) => /^(?:to|from|cc)$/u.test(nameOf(block.text) ?? ''));
    const last = headers.at(-1);
    if (mail && last) {
      yield {
        message: 'missing',
        span: shown(mail),
        fixes: [addSubject(draft, last)],
      };
    }
  },
});

const nameOf = (line: string) => readHeader(line)?.name;

function shown({ block, start }: PlacedBlock): { start: number; end: number } {
  return { start, end: start + block.text.trimEnd().length };
}
