/* Replaces the paragraphs of a draft by those of another wording. */

import type { Answers } from './answers.ts';
import { compose } from './compose.ts';
import { toDraft } from './draft-text.ts';
import { wordingsOf } from './voices/index.ts';

/** A paragraph of a draft and what to put in its place. UTF-16 offsets, end exclusive. */
export interface Rewording {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The next wording of the same content for a draft that was composed from the answers and may have been edited since.
 * What was written before, behind or between its paragraphs stays; so do paragraphs that were changed, and whatever is
 * quoted. Which wording the draft has now shows in its paragraphs.
 * @param draft the document's text
 * @returns in the order of their places; empty where the draft has kept nothing that can be worded anew
 */
export function anotherWording(
  draft: string,
  answers: Answers,
  format: 'markdown' | 'plaintext',
): readonly Rewording[] {
  const quoted = draft.search(/^>/mu);
  const own = quoted < 0 ? draft : draft.slice(0, quoted);
  const wordings = Array.from({ length: wordingsOf(answers.register ?? 'formal') }, (_, wording) =>
    toDraft(compose({ ...answers, wording }), format)
      .text.split('\n')
      .filter(Boolean),
  );
  const places = wordings.map((paragraphs) => placesOf(paragraphs, own));
  const kept = places.map((found) => found.filter((start) => start >= 0).length);
  const now = kept.indexOf(Math.max(...kept));
  const next = wordings[(now + 1) % wordings.length] ?? [];
  return (wordings[now] ?? []).flatMap((paragraph, at) => {
    const start = places[now]?.[at] ?? -1;
    const text = next[at] ?? paragraph;
    return start < 0 || text === paragraph ? [] : [{ start, end: start + paragraph.length, text }];
  });
}

/** Where the paragraphs stand in the draft, one after the other; -1 for those that do not. */
function placesOf(paragraphs: readonly string[], draft: string): readonly number[] {
  let from = 0;
  return paragraphs.map((paragraph) => {
    const start = draft.indexOf(paragraph, from);
    if (start >= 0) from = start + paragraph.length;
    return start;
  });
}
