import type { Draft, PlacedBlock } from '../draft/draft.ts';
import { isOfTop } from '../draft/fields.ts';
import { mentionsOf } from '../reading/names/mentions.ts';
import { peopleOf } from '../reading/names/people.ts';
import type { Fix } from './fix.ts';
import { eolOf } from './insert.ts';

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

export const headersIn = ({ blocks }: Draft): PlacedBlock[] =>
  blocks.filter(({ block }) => block.role === 'header');

/** The header line, or the entry of the front matter, that the subject is read from. */
export function subjectLine({ blocks, subject }: Draft): PlacedBlock | undefined {
  return subject && blocks.findLast(({ start }) => start <= subject.start);
}

/**
 * Fills the subject line that is empty: behind what stands in a header line; in place of what stands in an entry of the
 * front matter, which may be quotes.
 */
export function fillSubject(draft: Draft, { block, start }: PlacedBlock): Fix {
  const isEntry = draft.blocks.some((other) => other.block.role === 'frontMatter' && other.start > start);
  const end = start + block.source.length;
  const colon = start + block.source.indexOf(':') + 1;
  const span = { start: isEntry ? colon : end, end };
  const gap = !isEntry && /\s$/u.test(block.source) ? '' : ' ';
  const subject = subjectFor(draft);
  return { title: 'write', data: { words: subject }, replacements: [{ span, text: gap + subject }] };
}

/** Adds a subject line below the last header line, in the same emphasis. */
export function addSubject(draft: Draft, last: PlacedBlock): Fix {
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
