/**
 * Finds a string again and again from positions that only grow, in linear time altogether: what was found, or
 * missed, once is not looked for twice.
 */
export class NextIndex {
  readonly #text: string;
  readonly #wanted: string;
  #found = -1;

  constructor(text: string, wanted: string) {
    this.#text = text;
    this.#wanted = wanted;
  }

  /** Where the string stands next at or after `from`; Infinity where it does not. */
  from(from: number): number {
    if (this.#found < from) {
      const at = this.#text.indexOf(this.#wanted, from);
      this.#found = at < 0 ? Infinity : at;
    }
    return this.#found;
  }
}
