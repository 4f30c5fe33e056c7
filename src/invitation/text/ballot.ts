/* Collects candidates for the value of a field, and takes the likeliest. */

/** A value that part of the text speaks for, and how clearly. */
interface Candidate {
  readonly value: string;
  weight: number;
  /** Which came first; of equals it wins. */
  readonly order: number;
}

/** More than any invitation names; what comes later is not worth its time. */
const mostCandidates = 60;
const longestValue = 90;

/** Gathers evidence for the value of one field. A weight of 1 is a hint, 2 is fair, 4 is as good as said. */
export class Ballot {
  readonly #candidates = new Map<string, Candidate>();

  add(value: string, weight: number): void {
    const key = fold(value);
    if (key === '' || value.length > longestValue) return;
    const known = this.#candidates.get(key);
    if (known) known.weight += weight;
    else if (this.#candidates.size < mostCandidates) {
      this.#candidates.set(key, { value: value.trim(), weight, order: this.#candidates.size });
    }
  }

  /** Lets what else is known count: `bonus` is added to each candidate's weight. */
  weigh(bonus: (value: string) => number): void {
    for (const candidate of this.#candidates.values()) candidate.weight += bonus(candidate.value);
  }

  get values(): readonly string[] {
    return [...this.#candidates.values()].map(({ value }) => value);
  }

  /** The candidate with the most evidence, if it has `least`; half of the evidence for a longer or shorter form counts. */
  best(least: number): string | undefined {
    const all = [...this.#candidates];
    const scored = all.map(([key, { value, weight, order }]) => {
      const related = all.filter(
        ([other]) => other !== key && (isWithin(key, other) || isWithin(other, key)),
      );
      const support = related.reduce((sum, [, other]) => sum + Math.max(other.weight, 0) / 2, 0);
      return { value, order, score: weight > 0 ? weight + support : weight };
    });
    const [first] = scored.toSorted((a, b) => b.score - a.score || a.order - b.order);
    return first && first.score >= least ? first.value : undefined;
  }
}

/** White space and case are no differences. */
export const fold = (value: string): string => value.trim().toLowerCase().split(/\s+/u).join(' ');

/** Whether `part` stands in `whole` as words. */
export function isWithin(part: string, whole: string): boolean {
  const at = whole.indexOf(part);
  if (at < 0) return false;
  const around = `${whole.charAt(at - 1)}${whole.charAt(at + part.length)}`;
  return !/[\p{L}\p{N}]/u.test(around);
}
