import { explain } from '../vscode/install.ts';

/** A case that failed, at last or at one of its tries, and why. */
export interface CaseError {
  readonly title: string;
  readonly error: string;
}

/** What a suite came to; `note` says for a person what is out of the ordinary. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The cases that were tried again, whatever came of it, each with its first error; none if undefined. */
  readonly retried?: readonly CaseError[];
  readonly note?: string;
}

/** The outcome of a suite by its name: `host, node`. */
export interface NamedOutcome extends Outcome {
  readonly suite: string;
}

/** How many cases of a whole run may be tried again; with more of them, the run has failed. */
const retriesAllowed = 2;

/** A suite that did not run counts as one failure. */
export function notRun(note: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, note };
}

/** Runs a suite; one that breaks off with an error did not run. */
export const attempt = async (start: () => Promise<Outcome>): Promise<Outcome> =>
  start().catch((error: unknown) => notRun(explain(error)));

/** Runs a suite once more, from its beginning, after a failure; if all is well then, that counts as one retried case. */
export async function orAgain(start: () => Promise<Outcome>): Promise<Outcome> {
  const first = await attempt(start);
  if (first.failed === 0) return first;
  const again = await attempt(start);
  return again.failed > 0 ? again : { ...again, retried: [{ title: 'all of it', error: first.note ?? '' }] };
}

/** One line for a person: `host, node: 31 passed, 0 failed, 2 skipped, 1 retried (12.3 s)`. */
export function describeOutcome(
  name: string,
  { passed, failed, skipped, retried = [], note }: Outcome,
  time: string,
): string {
  const counts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(retried.length > 0 ? [`${retried.length} retried`] : []),
  ];
  return `${name}: ${counts.join(', ')} (${time})${note === undefined ? '' : `\n  ${note}`}`;
}

/** How many have failed in the run; more retried cases than allowed count as one failure. */
export function failuresOf(outcomes: readonly NamedOutcome[]): number {
  const failed = outcomes.reduce((total, outcome) => total + outcome.failed, 0);
  return failed + (retriedIn(outcomes).length > retriesAllowed ? 1 : 0);
}

/**
 * The last lines of `npm test`: each retried case with its suite and first error, what is noted of the suites that have
 * failed, then `N passed, N failed`.
 */
export function summary(outcomes: readonly NamedOutcome[]): string {
  const passed = outcomes.reduce((total, outcome) => total + outcome.passed, 0);
  return [
    ...describeRetries(retriedIn(outcomes)),
    ...describeFailures(outcomes),
    `${passed} passed, ${failuresOf(outcomes)} failed`,
  ].join('\n');
}

/** Once more at the end, where the rest of a long run has not pushed it out of sight. */
function describeFailures(outcomes: readonly NamedOutcome[]): readonly string[] {
  return outcomes
    .filter(({ failed }) => failed > 0)
    .map(({ suite, failed, note = '' }) => `Failed in ${suite}: ${failed}.\n${indented(note)}`.trimEnd());
}

const indented = (text: string): string => text.replaceAll(/^/gmu, '    ');

function retriedIn(outcomes: readonly NamedOutcome[]): readonly string[] {
  return outcomes.flatMap(({ suite, retried = [] }) =>
    retried.map(({ title, error }) => `  ${suite}: ${title}\n${indented(error)}`),
  );
}

function describeRetries(retried: readonly string[]): readonly string[] {
  if (retried.length === 0) return [];
  const judgement =
    retried.length > retriesAllowed ? `, more than ${retriesAllowed}, which counts as a failure` : '';
  return [`Retried cases: ${retried.length}${judgement}.`, ...retried];
}
