/* Finds HTML comments in Markdown. */

import { lineEnd } from '../lines.ts';
import type { Span } from '../span.ts';
import { visitAngles } from './code-spans.ts';

/** Finds where HTML comments close, from positions that only grow. */
export class CommentEnds {
  readonly #text: string;
  /** Whether it is known that no comment closes below. */
  noneLeft = false;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The offset behind the comment that opens at `open`, at the next `-->` wherever it stands; undefined where there is
   * none. `<!-->` is a comment by itself (CommonMark 0.31, section 6.6).
   */
  after(open: number): number | undefined {
    if (this.noneLeft) return undefined;
    const close = this.#text.indexOf('-->', open + 2);
    if (close >= 0) return close + '-->'.length;
    this.noneLeft = true;
    return undefined;
  }
}

/**
 * The comments within the line at `start`, and where the line ends that the last of them closes in. Marks within
 * code spans (section 6.1) or behind a backslash (section 2.4) open none.
 */
export function inlineComments(
  text: string,
  start: number,
  ends: CommentEnds,
): { comments: readonly Span[]; end: number } {
  const comments: Span[] = [];
  let end = lineEnd(text, start);
  for (let from = start; from < end;) {
    const comment = commentsIn(text, from, end, ends, comments);
    if (comment === undefined) break;
    from = comment;
    end = lineEnd(text, comment);
  }
  return { comments, end };
}

/** Adds the comments up to `end`; returns where the one closes that goes on beyond. */
function commentsIn(
  text: string,
  start: number,
  end: number,
  ends: CommentEnds,
  comments: Span[],
): number | undefined {
  const line = text.slice(start, end);
  let beyond: number | undefined;
  visitAngles(line, (at) => {
    if (!line.startsWith('<!--', at)) return at + 1;
    const close = ends.after(start + at);
    if (close === undefined) return line.length;
    comments.push({ start: start + at, end: close });
    if (close > end) beyond = close;
    return close - start;
  });
  return beyond;
}
