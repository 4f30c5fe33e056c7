/* The lines of a letter that is sent, with wrapped ones joined. */

/** A line of the letter. */
export interface Line {
  readonly text: string;
  /** Whether the line below goes on with the same paragraph, and nothing says that the break is meant. */
  readonly goesOn: boolean;
}

/** The lines of a letter that is plain text already. */
export function plainLines(lines: readonly string[]): Line[] {
  return lines.map((text, at) => ({
    text,
    goesOn: isText(text, /^\s*>/u) && isText(lines[at + 1] ?? '', ownLine),
  }));
}

/** What begins a line of its own: a quotation, an indented line, an item of a list. */
const ownLine = /^(?:[>\s]|[-*+•] |\d{1,9}[.)] )/u;

function isText(line: string, other: RegExp): boolean {
  return line.trim() !== '' && !other.test(line);
}

/** Nobody wraps at fewer characters; shorter lines were broken on purpose, as a name below "Best regards," is. */
const narrowest = 60;

/** A row of a table, or a line drawn with characters. */
const drawn = /^\s*(?:\||[=\-_*~]{3})/u;

/**
 * Makes one line of those that were wrapped while typing: where the break can be told from one that is meant, as
 * the next word would have made the line longer than anybody wraps. The signature below "-- " stays as it is.
 */
export function joinWrapped(lines: readonly Line[]): string[] {
  const signature = lines.findLastIndex(({ text }) => text === '-- ' || text === '--');
  const end = signature < 0 ? lines.length : signature;
  const joined: string[] = [];
  let open = '';
  for (const [at, { text, goesOn }] of lines.entries()) {
    const piece = open === '' ? text : text.trimStart();
    const next = lines[at + 1]?.text.trimStart() ?? '';
    const isWrapped = text.length + 1 + firstWord(next).length > narrowest;
    if (goesOn && isWrapped && at + 1 < end && !drawn.test(text) && !drawn.test(next)) {
      open += `${piece.trimEnd()} `;
    } else {
      joined.push(open + piece);
      open = '';
    }
  }
  return joined;
}

function firstWord(line: string): string {
  const space = line.indexOf(' ');
  return space < 0 ? line : line.slice(0, space);
}
