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
