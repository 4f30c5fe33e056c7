import assert from 'node:assert/strict';
import type { Edit } from '../../src/check/check.ts';

/** The text after the edits, which must not overlap and must stand where they were made for. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  let end = Infinity;
  for (const edit of edits.toSorted((one, other) => other.span.start - one.span.start)) {
    assert.ok(edit.span.end <= end, 'edits overlap');
    assert.equal(text.slice(edit.span.start, edit.span.end), edit.expected);
    result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end);
    end = edit.span.start;
  }
  return result;
}
