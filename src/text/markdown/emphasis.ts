/* Pairs the marks of emphasis in Markdown (CommonMark 0.31, section 6.2). */

import type { Edit } from './edits.ts';

/** A run of `*` or `_`; the part of it that no emphasis has used yet. */
interface Run {
  readonly mark: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How long it was at first. */
  readonly size: number;
  start: number;
  length: number;
  before: Run | undefined;
  after: Run | undefined;
}

/**
 * The marks of emphasis in a text, by the rules of CommonMark 0.31, section 6.2, with one exception: a run of `*`
 * between digits is a sign of multiplication.
 */
export class Emphasis {
  readonly #text: string;
  #last: Run | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The newest run: what `take` is to go back to. */
  get last(): Run | undefined {
    return this.#last;
  }

  /** Notes the run that begins at `start`; returns its end. */
  add(start: number): number {
    const mark = this.#text.charAt(start);
    let end = start + 1;
    while (this.#text.charAt(end) === mark) end += 1;
    const before = kindOf(start === 0 ? ' ' : characterBefore(this.#text, start));
    const after = kindOf(characterAt(this.#text, end));
    const left = after !== 'space' && (after !== 'punctuation' || before !== 'word');
    const right = before !== 'space' && (before !== 'punctuation' || after !== 'word');
    const isProduct =
      mark === '*' && /\d/u.test(this.#text.charAt(start - 1)) && /\d/u.test(this.#text.charAt(end));
    const run: Run = {
      mark,
      opens: !isProduct && left && (mark === '*' || !right || before === 'punctuation'),
      closes: !isProduct && right && (mark === '*' || !left || after === 'punctuation'),
      size: end - start,
      start,
      length: end - start,
      before: this.#last,
      after: undefined,
    };
    if (this.#last) this.#last.after = run;
    this.#last = run;
    return end;
  }

  /** Pairs the runs above `bottom` and forgets them; adds the edits that take out the marks of the pairs. */
  take(bottom: Run | undefined, edits: Edit[]): void {
    /** For each sort of closer, where the search for its opener need not go below: it failed there before. */
    const barren = new Map<string, number>();
    let closer = bottom ? bottom.after : this.#first();
    while (closer) {
      if (!closer.closes) {
        closer = closer.after;
        continue;
      }
      const sort = `${closer.mark}${closer.opens}${closer.size % 3}`;
      const opener = findOpener(closer, bottom, barren.get(sort) ?? 0);
      if (!opener) {
        barren.set(sort, closer.start);
        const next: Run | undefined = closer.after;
        if (!closer.opens) this.#remove(closer);
        closer = next;
        continue;
      }
      const length = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
      const openerEnd = opener.start + opener.length;
      edits.push(
        { start: openerEnd - length, end: openerEnd, text: '' },
        { start: closer.start, end: closer.start + length, text: '' },
      );
      opener.length -= length;
      closer.length -= length;
      closer.start += length;
      opener.after = closer;
      closer.before = opener;
      if (opener.length === 0) this.#remove(opener);
      if (closer.length > 0) continue;
      const next: Run | undefined = closer.after;
      this.#remove(closer);
      closer = next;
    }
    this.#last = bottom;
    if (bottom) bottom.after = undefined;
  }

  #first(): Run | undefined {
    let first = this.#last;
    while (first?.before) first = first.before;
    return first;
  }

  #remove(run: Run): void {
    if (run.before) run.before.after = run.after;
    if (run.after) run.after.before = run.before;
    else this.#last = run.before;
  }
}

function findOpener(closer: Run, bottom: Run | undefined, barren: number): Run | undefined {
  let run = closer.before;
  while (run && run !== bottom && run.start >= barren) {
    if (run.mark === closer.mark && run.opens && canPair(run, closer)) return run;
    run = run.before;
  }
  return undefined;
}

/** Rules 9 and 10: runs that can both open and close pair only where their lengths do not add up to 3, 6, 9 … */
function canPair(opener: Run, closer: Run): boolean {
  if (!opener.closes && !closer.opens) return true;
  return (opener.size + closer.size) % 3 !== 0 || (opener.size % 3 === 0 && closer.size % 3 === 0);
}

function kindOf(character: string): 'space' | 'punctuation' | 'word' {
  if (/^\s?$/u.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'word';
}

function characterAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
}

function characterBefore(text: string, at: number): string {
  const isLow = /[\udc00-\udfff]/.test(text.charAt(at - 1));
  return isLow ? text.slice(at - 2, at) : text.charAt(at - 1);
}
