import type { Draft, PlacedBlock } from '../draft/draft.ts';
import { mentionsOf } from '../reading/names/mentions.ts';
import { peopleOf } from '../reading/names/people.ts';
import { readHeader } from '../text/header-lines.ts';
import type { Fix } from './fix.ts';
import { eolOf } from './insert.ts';

/** Writes a subject: into the line that waits for one, below the other header lines, or at the top. */
export function insertSubject(draft: Draft): Fix {
  const headers = draft.blocks.filter(({ block }) => block.role === 'header');
  const line = headers.find(({ block }) => readHeader(block.text)?.name === 'subject');
  const last = headers.at(-1);
  if (line) return fillSubject(draft, line);
  if (last) return addSubject(draft, last);
  const subject = subjectFor(draft);
  const at = draft.blocks.find(({ block }) => block.role !== 'code')?.start ?? draft.text.length;
  const gap = eolOf(draft.text).repeat(2);
  return {
    title: 'add',
    data: { words: subject },
    replacements: [{ span: { start: at, end: at }, text: `Subject: ${subject}${gap}` }],
  };
}

/** Fills the subject line that is empty. */
export function fillSubject(draft: Draft, line: PlacedBlock): Fix {
  const gap = /\s$/u.test(line.block.text) ? '' : ' ';
  const subject = subjectFor(draft);
  const at = line.start + line.block.text.length;
  return {
    title: 'write',
    data: { words: subject },
    replacements: [{ span: { start: at, end: at }, text: gap + subject }],
  };
}

/** Adds a subject line below the last header line, in the same emphasis. */
export function addSubject(draft: Draft, last: PlacedBlock): Fix {
  const at = last.start + last.block.text.length;
  const mark = /^\s{0,3}\*\*/u.test(last.block.text) ? '**' : '';
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
