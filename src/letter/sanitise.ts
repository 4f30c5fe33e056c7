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
  return text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u);
}

/** One value for each line that is not empty. */
export function contactLines(contact: readonly string[]): readonly string[] {
  return contact.flatMap(linesOf).map(singleLine).filter(Boolean);
}
