/** What a suite came to; `note` says for a person what is out of the ordinary. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly note?: string;
}

/** A suite that did not run counts as one failure. */
export function notRun(note: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, note };
}

/** One line for a person: `host, node: 31 passed, 0 failed, 2 skipped (12.3 s)`. */
export function describeOutcome(
  name: string,
  { passed, failed, skipped, note }: Outcome,
  time: string,
): string {
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  return `${name}: ${counts.join(', ')} (${time})${note === undefined ? '' : `\n  ${note}`}`;
}

/** The last line of `npm test`. */
export function summary(outcomes: readonly Outcome[]): string {
  const sum = (pick: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
}
