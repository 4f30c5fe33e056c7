/* Finds where lines begin and end, and cuts stretches out of text. */

import type { Span } from './span.ts';

/** What ends a line wherever a mail may be read: CR, LF, CRLF, and the separators of Unicode (UAX 14, class BK). */
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/gu;

/** The offset of the line break that ends the line at `at`; the text's length where none does. */
export function lineEnd(text: string, at: number): number {
  lineBreak.lastIndex = at;
  return lineBreak.exec(text)?.index ?? text.length;
}

/** Where the next line begins behind one that ends at `end`. */
export function nextLine(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
}

/** Where the first line begins: behind a byte-order mark, if there is one. */
export function textStart(text: string): number {
  return text.startsWith('\ufeff') ? 1 : 0;
}

/** The lines below one that ends at `end`, by number: 0 is the one right below. Empty where the text has ended. */
export function linesBelow(text: string, end: number): (count: number) => string {
  return (count) => {
    let start = nextLine(text, end);
    for (let skipped = 0; skipped < count; skipped++) start = nextLine(text, lineEnd(text, start));
    return text.slice(start, lineEnd(text, start));
  };
}

/** The text of the span without the stretches `gone`, which are in order and within it. */
export function cut(text: string, { start, end }: Span, gone: readonly Span[]): string {
  return replaced(text, start, end, gone, () => '');
}

/** The text of the span, as long as it is, with spaces in place of the stretches `unseen`. */
export function masked(text: string, { start, end }: Span, unseen: readonly Span[]): string {
  return replaced(text, start, end, unseen, (length) => ' '.repeat(length));
}

function replaced(
  text: string,
  start: number,
  end: number,
  spans: readonly Span[],
  by: (length: number) => string,
): string {
  if (spans.length === 0) return text.slice(start, end);
  const pieces: string[] = [];
  let at = start;
  for (const span of spans) {
    pieces.push(text.slice(at, span.start), by(span.end - span.start));
    at = span.end;
  }
  pieces.push(text.slice(at, end));
  return pieces.join('');
}
