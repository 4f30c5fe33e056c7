/**
 * `npm run nightly`: tries each random property of the pure suite twenty times as often as `npm test`, from a new seed.
 * `SEED` and `TIMES` say otherwise: `SEED=7 TIMES=2 npm run nightly`.
 */
import { randomInt } from 'node:crypto';
import { explain, seconds } from './vscode/install.ts';

const started = performance.now();
process.env['SEED'] ??= String(randomInt(1, 2 ** 29));
process.env['TIMES'] ??= '20';
const how = `SEED=${process.env['SEED']} TIMES=${process.env['TIMES']}`;
console.log(`${how} npm run nightly`);
try {
  // They read the environment as they are loaded.
  const { runRandomCases } = await import('./testing/pure.ts');
  const { describeOutcome } = await import('./testing/suite.ts');
  const outcome = await runRandomCases();
  console.log(describeOutcome(`nightly, ${how}`, outcome, seconds(started)));
  process.exitCode = outcome.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
