/* Makes a list of edits in a text. */

/** Replaces `text.slice(start, end)`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; they may come in any order, but must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    pieces.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  pieces.push(text.slice(end));
  return pieces.join('');
}
