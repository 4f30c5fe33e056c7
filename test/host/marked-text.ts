/** In UTF-16 units, end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One UTF-16 unit, or one of two empty marks at a place where something is to be put in. */
interface Unit {
  readonly unit: string;
  /** The edit of the fix that it belongs to. */
  readonly of?: number;
}

/**
 * A text in which the words of a fix are marked unit by unit, so that it is known after any edits where they are, and
 * whether they are still there. Much slower than reckoning with places, and too simple to be wrong.
 */
export class MarkedText {
  readonly #units: readonly Unit[];
  readonly #fix: readonly Edit[];

  private constructor(units: readonly Unit[], fix: readonly Edit[]) {
    this.#units = units;
    this.#fix = fix;
  }

  static of(text: string, fix: readonly Edit[]): MarkedText {
    const units: Unit[] = [];
    for (let at = 0; at <= text.length; at++) {
      for (const [of, { start, end }] of fix.entries()) {
        // What comes in at the very place stands between its two marks.
        if (start === at && end === at) units.push({ unit: '', of }, { unit: '', of });
      }
      const of = fix.findIndex(({ start, end }) => start <= at && at < end);
      if (at < text.length) units.push(of < 0 ? { unit: text.charAt(at) } : { unit: text.charAt(at), of });
    }
    return new MarkedText(units, fix);
  }

  get text(): string {
    return textOf(this.#units);
  }

  /** Where the marked words begin and end, whatever is between them; undefined if all are gone. */
  get words(): { readonly start: number; readonly end: number } | undefined {
    const first = this.#units.findIndex(({ of }) => of !== undefined);
    const last = this.#units.findLastIndex(({ of }) => of !== undefined);
    return first < 0 ? undefined : { start: this.#offset(first), end: this.#offset(last + 1) };
  }

  /** After edits whose places are all those of before, the last one first. */
  edited(edits: readonly Edit[]): MarkedText {
    return edits.reduce((marked: MarkedText, edit) => marked.#editedOnce(edit), this);
  }

  withLineEnds(end: '\n' | '\r\n'): MarkedText {
    const units = this.#units
      .filter(({ unit }) => unit !== '\r')
      .flatMap((each) => (each.unit === '\n' && end === '\r\n' ? [{ ...each, unit: '\r' }, each] : [each]));
    return new MarkedText(units, this.#fix);
  }

  /** The edits of the fix where its words are now, the last one first; undefined if not all are there as they were. */
  fix(): readonly Edit[] | undefined {
    const edits = this.#fix.map(({ start, end, text }, of) => {
      const first = this.#units.findIndex((unit) => unit.of === of);
      const last = this.#units.findLastIndex((unit) => unit.of === of);
      const count = end > start ? end - start : 2;
      const isWhole = first >= 0 && this.#units.slice(first, last + 1).every((unit) => unit.of === of);
      if (!isWhole || last + 1 - first !== count) return undefined;
      return { start: this.#offset(first), end: this.#offset(last + 1), text };
    });
    if (edits.includes(undefined)) return undefined;
    return edits.flatMap((edit) => edit ?? []).toSorted((a, b) => b.start - a.start);
  }

  #editedOnce({ start, end, text }: Edit): MarkedText {
    const kept: Unit[] = [];
    const put = Array.from({ length: text.length }, (_, at) => ({ unit: text.charAt(at) }));
    let offset = 0;
    let isIn = false;
    for (const [at, each] of this.#units.entries()) {
      const isFirstMark = each.unit === '' && this.#units[at - 1]?.unit !== '';
      if (!isIn && offset >= end && !isFirstMark) {
        kept.push(...put);
        isIn = true;
      }
      const isCut = each.unit === '' ? start < offset && offset < end : start <= offset && offset < end;
      if (!isCut) kept.push(each);
      offset += each.unit.length;
    }
    return new MarkedText(isIn ? kept : [...kept, ...put], this.#fix);
  }

  #offset(index: number): number {
    return textOf(this.#units.slice(0, index)).length;
  }
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ unit }) => unit).join('');
}
