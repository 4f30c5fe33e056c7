/* Cleans text before it is sent or shown: line breaks, control characters and invisible characters. */

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/**
 * Control characters, lone surrogates, and what can hide or reorder text: bidirectional embeddings, overrides and
 * isolates, the zero-width space, the byte-order mark, the Hangul filler. The zero-width joiners stay: emoji and
 * names in Persian and Indic scripts need them.
 */
const unseen = /[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069\u3164\ufeff]/gu;

/** A value for one line of a letter: line breaks and runs of space become one space, unseen characters go. */
export function singleLine(value: string): string {
  return value.replace(lineBreaks, ' ').replace(unseen, '').replace(/ +/g, ' ').trim();
}

/** Whether the value would spread over more than one line. */
export function hasLineBreak(value: string): boolean {
  return /[\n\v\f\r\u0085\u2028\u2029]/u.test(value);
}

/** The lines of a text, whichever line breaks it has. */
export function linesOf(text: string): string[] {
  return multiLine(text).split('\n');
}

/** One value for each line that is not empty. */
export function contactLines(contact: readonly string[]): readonly string[] {
  return contact.flatMap(linesOf).map(singleLine).filter(Boolean);
}

/**
 * A text of many lines: line breaks of any kind become `\n`; control characters other than the tab go, as do lone
 * surrogates, which no mail can carry, and byte-order marks, which readers drop. The rest is the writer's own.
 */
export function multiLine(value: string): string {
  return value.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}|\ufeff/gu, '');
}

/** The text without blanks at the end of its lines, save the one of `-- ` above a signature (RFC 3676, section 4.3). */
export function withoutTrailingBlanks(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '-- ' ? line : line.trimEnd()))
    .join('\n');
}

/** The text without the empty lines above and below it. */
export function withoutOuterBlanks(text: string): string {
  const lines = text.split('\n');
  return lines.slice(lines.findIndex(isFull), lines.findLastIndex(isFull) + 1).join('\n');
}

function isFull(line: string): boolean {
  return line.trim() !== '';
}
