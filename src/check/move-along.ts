import type { Change } from '../draft/edits.ts';
import type { Span } from '../text/span.ts';

/** Where the words of a span are after the changes; undefined if one of them has touched it. */
export function moveAlong(span: Span, changes: readonly Change[]): Span | undefined {
  let { start, end } = span;
  for (const { offset, removed, inserted } of changes) {
    // Beside words there may be others; at the place of an insertion, whatever else comes in there is in question.
    const isTouched =
      start < end ? offset < end && start < offset + removed : offset <= start && start <= offset + removed;
    if (isTouched) return undefined;
    if (offset >= end) continue;
    start += inserted - removed;
    end += inserted - removed;
  }
  return { start, end };
}
