import fc from 'fast-check';
import { appendFileSync } from 'node:fs';
import { random } from '../../scripts/testing/random.ts';

export { patience } from '../../scripts/testing/random.ts';

/** How often a property is tried, and from which seed if it has one. */
interface Cases {
  readonly numRuns: number;
  readonly seed?: number;
}

/**
 * Each random property takes its number of cases from here: as many as `npm test` tries of it, and the seed that it is
 * always tried from there if that is fixed. `npm run nightly` tries many times as many, from another seed each time.
 */
export function randomCases(usual: number, fixedSeed?: number): Cases {
  const seed = random.seed ?? fixedSeed;
  const numRuns = usual * random.times;
  return seed === undefined ? { numRuns } : { numRuns, seed };
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
