/** A paragraph of a draft and what to put in its place. UTF-16 offsets, end exclusive. */
export interface Rewording {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finds the paragraphs of a letter in the draft that was made of it and may have been edited since, and pairs each
 * with its other wording. What was written before, behind or between them stays; so do paragraphs that were changed,
 * and whatever is quoted.
 * @param draft the document's text
 * @param before the letter as it was put there, one paragraph a line
 * @param after the letter in its other wording
 * @returns in the order of their places; empty where the draft has kept nothing that is worded anew
 */
export function rewordings(draft: string, before: string, after: string): readonly Rewording[] {
  const [old, next] = [paragraphsOf(before), paragraphsOf(after)];
  const quoted = draft.search(/^>/mu);
  const own = quoted < 0 ? draft : draft.slice(0, quoted);
  const found: Rewording[] = [];
  let from = 0;
  for (const [at, paragraph] of old.entries()) {
    const start = own.indexOf(paragraph, from);
    if (start < 0) continue;
    from = start + paragraph.length;
    const text = next[at];
    if (text !== undefined && text !== paragraph) found.push({ start, end: from, text });
  }
  return found;
}

function paragraphsOf(letter: string): readonly string[] {
  return letter.split('\n').filter(Boolean);
}
