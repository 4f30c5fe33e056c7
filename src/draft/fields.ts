/* The header fields of a draft and where they stand. */

import { readEntry } from '../text/front-matter.ts';
import { headerField, headersOf, type HeaderField } from '../text/headers.ts';
import { readHeader } from '../text/header-lines.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import type { LanguageId } from './blocks.ts';
import { remembered } from './memo.ts';

/** A header field; the span is its value's in the draft, without marks around it. */
export interface DraftField extends HeaderField, Span {}

interface Placed {
  readonly block: Block;
  readonly start: number;
}

/** The fields at the top of a draft, those of the front matter first, unless a header line says the same. */
export function fieldsOf(blocks: readonly Placed[], languageId: LanguageId): readonly DraftField[] {
  const end = blocks.findIndex(({ block }) => !isOfTop(block));
  const top = end < 0 ? blocks : blocks.slice(0, end);
  const below = top.findLastIndex(({ block }) => block.role === 'frontMatter') + 1;
  const lines = top.slice(below).flatMap(({ block, start }) => placed(lineFields(block, languageId), start));
  const said = headersOf([], lines);
  const entries = top.slice(0, below).flatMap(({ block, start }) => placed(entryFields(block), start));
  return [...entries.filter(({ name }) => !Object.hasOwn(said, name)), ...lines];
}

/** Whether the block is of what stands above a letter and is no part of it. */
export const isOfTop = ({ role }: Block): boolean =>
  role === 'header' || role === 'frontMatter' || role === 'comment';

const placed = (fields: readonly DraftField[], by: number): DraftField[] =>
  fields.map(({ name, value, start, end }) => ({ name, value, start: start + by, end: end + by }));

const entryFields = remembered(({ role, source }: Block): readonly DraftField[] =>
  role === 'header' ? readEntry(source) : [],
);

const lineFields = remembered(({ role, text }: Block, languageId: LanguageId): readonly DraftField[] => {
  const header = role === 'header' ? readHeader(text) : undefined;
  if (!header) return [];
  let { start, end } = header;
  if (languageId === 'markdown' && isMark(text, start)) {
    while (start < end && isMark(text, start)) start += 1;
    while (end > start && isMark(text, end - 1)) end -= 1;
  }
  return [{ ...headerField(text, header, languageId), start, end }];
});

const isMark = (text: string, at: number): boolean => '*_'.includes(text.charAt(at) || ' ');
