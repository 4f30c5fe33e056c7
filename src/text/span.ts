/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the stretches share a character. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
