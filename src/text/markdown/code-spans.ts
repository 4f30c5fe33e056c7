/** Pairs the runs of backticks (CommonMark 0.31, section 6.1); to be asked at positions that only grow. */
export class CodeSpans {
  readonly #text: string;
  /** For each length of a run, where such runs stand. */
  readonly #runs = new Map<number, { readonly starts: number[]; next: number }>();

  constructor(text: string) {
    this.#text = text;
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
      const runs = this.#runs.get(run.length);
      if (runs) runs.starts.push(index);
      else this.#runs.set(run.length, { starts: [index], next: 0 });
    }
  }

  /** The run at `at` and, where one follows, the run of the same length that closes it. */
  at(at: number): { length: number; close: number | undefined } {
    let end = at + 1;
    while (this.#text.charAt(end) === '`') end += 1;
    const runs = this.#runs.get(end - at) ?? { starts: [], next: 0 };
    while ((runs.starts[runs.next] ?? Infinity) < end) runs.next += 1;
    return { length: end - at, close: runs.starts[runs.next] };
  }
}

/**
 * Calls `visit` with each `<` of the line that neither a backslash (CommonMark 0.31, section 2.4) nor a code span
 * (section 6.1) makes plain text; it tells where to go on, behind that place.
 */
export function visitAngles(line: string, visit: (at: number) => number): void {
  const codeSpans = new CodeSpans(line);
  const mark = /[`\\<]/gu;
  for (let found = mark.exec(line); found; found = mark.exec(line)) {
    const at = found.index;
    if (found[0] === '\\') mark.lastIndex = at + 2;
    else if (found[0] === '<') mark.lastIndex = visit(at);
    else {
      const { length, close } = codeSpans.at(at);
      mark.lastIndex = close === undefined ? at + length : close + length;
    }
  }
}
