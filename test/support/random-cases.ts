import fc from 'fast-check';
import { appendFileSync } from 'node:fs';
import { random } from '../../scripts/testing/random.ts';

export { patience } from '../../scripts/testing/random.ts';

/** How often a property is tried, and from which seed. */
interface Cases {
  readonly numRuns: number;
  readonly seed: number;
}

/** The same in each `npm test`: a change is to be judged by what it changes, and not by what turned up that day. */
const usualSeed = 20_261_129;

/**
 * Each random property takes its cases from here: as many as `npm test` tries of it, always the same ones.
 * `npm run nightly` tries many times as many, others each time.
 */
export function randomCases(usual: number): Cases {
  return { numRuns: usual * random.times, seed: random.seed ?? usualSeed };
}

// Counted is what was tried, and not what was meant to be.
if (random.tally !== undefined) fc.configureGlobal({ reporter: count });

function count(details: fc.RunDetails<unknown>): void {
  if (random.tally !== undefined) appendFileSync(random.tally, `${details.numRuns}\n`);
  if (!details.failed) return;
  // What runs in parallel hands on the message alone.
  const why = details.errorInstance instanceof Error ? `\n\n${details.errorInstance.message}` : '';
  throw new Error(`${fc.defaultReportMessage(details)}${why}`, { cause: details.errorInstance });
}
