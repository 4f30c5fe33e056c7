import type { Draft, PlacedBlock } from '../draft/draft.ts';
import { isOfTop } from '../draft/fields.ts';
import { readHeader } from '../text/header-lines.ts';
import { eolOf } from '../repair/insert.ts';
import { mentionsOf } from '../reading/names/mentions.ts';
import { peopleOf } from '../reading/names/people.ts';
import { placesIn } from '../reading/places.ts';
import { defineRule } from './rule.ts';
import type { Fix } from '../repair/fix.ts';

/** Requires a subject where a finished letter has header lines; a reply or a chat message needs none. */
export const rule = defineRule({
  id: 'no-subject',
  scope: 'letter',
  isOfWhole: true,
  summary: 'Require a subject in a finished letter that has header lines',
  why: 'Your reader has many applicants. With the position and your name in the subject they know at once what this is about, and find it again.',
  source:
    'In Boomerang’s count of e-mails 14 of 100 without a subject were answered, about 50 of those with an ordinary one; career guides put the position there.',
  grade: 'research',
  severity: 'hint',
  messages: {
    missing: 'These header lines have no subject. Consider naming the position, and yourself.',
    empty: 'The subject is still empty. Consider naming the position, and yourself.',
  },
  defaults: {},
  examples: [
    {
      before:
        '«Subject:»\n\nDear Nicole,\n\nThank you for considering me for the Gardener position. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Subject: My application for Gardener - John Doe\n\nDear Nicole,\n\nThank you for considering me for the Gardener position. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
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
    if (!draft.signOff) return;
    const headers = headersIn(draft);
    if (draft.headers.subject) return;
    const line = subjectLine(draft);
    if (line) {
      yield {
        message: 'empty',
        span: shown(line),
        elsewhere: placesIn(draft),
        fixes: [fillSubject(draft, line)],
      };
      return;
    }
    const mail = headers.find(({ block }) => /^(?:to|from|cc)$/u.test(nameOf(block.text) ?? ''));
    const last = headers.at(-1);
    if (mail && last) {
      yield {
        message: 'missing',
        span: shown(mail),
        elsewhere: placesIn(draft),
        fixes: [addSubject(draft, last)],
      };
    }
  },
});

/** Writes a subject: into the line that waits for one, below the other header lines, or at the top. */
export function insertSubject(draft: Draft): Fix {
  const line = subjectLine(draft);
  const last = headersIn(draft).at(-1);
  if (line) return fillSubject(draft, line);
  if (last) return addSubject(draft, last);
  const subject = subjectFor(draft);
  const at = draft.blocks.find(({ block }) => !isOfTop(block))?.start ?? draft.text.length;
  const gap = eolOf(draft.text).repeat(2);
  return {
    title: 'add',
    data: { words: subject },
    replacements: [{ span: { start: at, end: at }, text: `Subject: ${subject}${gap}` }],
  };
}

const headersIn = ({ blocks }: Draft) => blocks.filter(({ block }) => block.role === 'header');

/** The header line, or the entry of the front matter, that the subject is read from. */
function subjectLine({ blocks, subject }: Draft): PlacedBlock | undefined {
  return subject && blocks.findLast(({ start }) => start <= subject.start);
}

const nameOf = (line: string) => readHeader(line)?.name;

function shown({ block, start }: PlacedBlock): { start: number; end: number } {
  return { start, end: start + block.text.trimEnd().length };
}

/** Behind what stands in a header line; in place of what stands in an entry of the front matter, which may be quotes. */
function fillSubject(draft: Draft, { block, start }: PlacedBlock): Fix {
  const isEntry = draft.blocks.some((other) => other.block.role === 'frontMatter' && other.start > start);
  const end = start + block.source.length;
  const colon = start + block.source.indexOf(':') + 1;
  const span = { start: isEntry ? colon : end, end };
  const gap = !isEntry && /\s$/u.test(block.source) ? '' : ' ';
  const subject = subjectFor(draft);
  return { title: 'write', data: { words: subject }, replacements: [{ span, text: gap + subject }] };
}

function addSubject(draft: Draft, last: PlacedBlock): Fix {
  const at = last.start + last.block.text.length;
  const [, mark = ''] = /^\s{0,3}([*_]{1,3})/u.exec(last.block.text) ?? [];
  const subject = subjectFor(draft);
  return {
    title: 'add',
    data: { words: subject },
    replacements: [
      { span: { start: at, end: at }, text: `${eolOf(draft.text)}${mark}Subject:${mark} ${subject}` },
    ],
  };
}

/** Says only what the letter says itself. */
function subjectFor(draft: Draft): string {
  const role = mentionsOf(draft).roles[0]?.text.replace(/\s+/gu, ' ');
  const name = peopleOf(draft).signed?.text;
  const [topic, link] = topicOf(draft.text);
  return `${topic}${role ? ` ${link} ${role}` : ''}${name ? ` - ${name}` : ''}`;
}

function topicOf(text: string): readonly [topic: string, link: string] {
  if (/\b(?:application|candidacy|applied)\b/iu.test(text)) return ['My application', 'for'];
  return /\binterview\b/iu.test(text) ? ['Interview invitation', 'for'] : ['Your message', 'about'];
}
