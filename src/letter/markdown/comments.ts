const opening = /^ {0,3}<!--/u;

/**
 * Comments that begin a line. `lines` is changed as they are skipped: the rest of the line on which a comment ends
 * stays there as a line of its own.
 */
export class Comments {
  readonly #lines: string[];
  readonly #lastEnd: number;

  constructor(lines: string[]) {
    this.#lines = lines;
    this.#lastEnd = lines.findLastIndex((line) => line.includes('-->'));
  }

  /** The line to go on with where a comment begins line `at`; undefined where none does, or where it never ends. */
  skip(at: number): number | undefined {
    const line = this.#lines[at] ?? '';
    const begin = opening.exec(line);
    if (!begin || at > this.#lastEnd) return undefined;
    // `<!-->` is a comment by itself (CommonMark 0.31, section 6.6).
    let end = line.indexOf('-->', begin[0].length - 2);
    let last = at;
    while (end < 0 && last < this.#lastEnd) {
      last += 1;
      end = (this.#lines[last] ?? '').indexOf('-->');
    }
    if (end < 0) return undefined;
    const rest = (this.#lines[last] ?? '').slice(end + '-->'.length);
    if (rest.trim() === '') return last + 1;
    this.#lines[last] = rest;
    return last;
  }
}
