import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import Mocha from 'mocha';
import { root } from '../vscode/paths.ts';
import { patience, readTally } from './random.ts';
import { notRun, type Outcome } from './suite.ts';

/** Goes over the whole corpus, all combinations, or many thousand random or hostile texts, and takes a while. */
const sweeps = 'test/**/*.sweep.test.ts';

/** Tell of nothing that changes from one minute to the next: other programs, and training. */
const long = ['test/oracles/*.test.ts', 'test/invitation/{company,kind,people,role,times}.sweep.test.ts'];

/** What takes longest is begun first, so that no worker is left alone with it at the end. */
const first = [
  'repair/acts-kept.sweep',
  'invitation/corpus.sweep',
  'letter/combination-parts.sweep',
  'check/hostile.sweep',
  'check/random-drafts.sweep',
  'letter/combinations.sweep',
  'invitation/hostile.sweep',
  'letter/combination-wordings.sweep',
  'l10n/translations',
  'letter/letter',
  'letter/snippet',
  'wizard/few-questions',
  'draft/reader',
].map((name) => join('test', `${name}.test.ts`));

/** Fewer random cases than this in a suite of `npm test`, or this many in `npm run nightly`, count as a failure. */
const fewest = { usual: 20_000, nightly: 100_000 };

/** Runs the tests that need no VS Code and take seconds, on all processors. */
export async function runPureSuite(): Promise<Outcome> {
  const files = filesOf(['test/**/*.test.ts'], ['test/host/**', sweeps, ...long]);
  return countingCases(fewest.usual, () => runFiles(files, availableParallelism()));
}

/** Runs the sweeps but for those of `runLongSuite`, on all processors. */
export async function runSweeps(): Promise<Outcome> {
  return countingCases(fewest.usual, () => runFiles(filesOf([sweeps], long), availableParallelism()));
}

/** Runs those tests without VS Code that take so long that something else is to be done beside them. */
export async function runLongSuite(): Promise<Outcome> {
  return runFiles(filesOf(long), 1);
}

/** Runs all files without VS Code that hold random properties; the environment says how many cases of each. */
export async function runRandomCases(): Promise<Outcome> {
  const all = filesOf(['test/**/*.test.ts'], ['test/host/**', ...long]);
  const files = all.filter((file) => readFileSync(join(root, file), 'utf8').includes('fc.assert('));
  return countingCases(fewest.nightly, () => runFiles(files, availableParallelism()));
}

function filesOf(patterns: string[], exclude: string[] = []): string[] {
  const files = globSync(patterns, { cwd: root, exclude }).toSorted();
  return [...first.filter((file) => files.includes(file)), ...files.filter((file) => !first.includes(file))];
}

/** Says how many random cases were tried while `run` ran; too few of them are a failure. */
async function countingCases(least: number, run: () => Promise<Outcome>): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'kind-regrets-cases-'));
  try {
    const tally = join(folder, 'tally');
    await writeFile(tally, '');
    process.env['KIND_REGRETS_TALLY'] = tally;
    const outcome = await run();
    const count = readTally(tally);
    console.log(`${count.toLocaleString('en')} random cases were tried.`);
    if (count >= least) return outcome;
    const note = `only ${count} random cases were tried, of at least ${least}`;
    return { ...outcome, failed: outcome.failed + 1, note };
  } finally {
    delete process.env['KIND_REGRETS_TALLY'];
    await rm(folder, { recursive: true });
  }
}

async function runFiles(files: readonly string[], jobs: number): Promise<Outcome> {
  if (files.length === 0) return notRun('no test files found');
  // In parallel each worker loads its own files; only the counts come back in one piece. Mocha leaves one processor idle.
  const timeout = patience(60_000);
  const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', timeout, parallel: true, jobs });
  for (const file of files) mocha.addFile(join(root, file));
  return new Promise((resolve) => {
    const notes: string[] = [];
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      const counts = { passed: passes, failed, skipped: pending };
      resolve(failed > 0 ? { ...counts, note: notes.join('\n\n') } : counts);
    });
    // A worker hands on what is like an error.
    runner.on('fail', (test, { message }: Error) => notes.push(`${test.fullTitle()}\n${message}`));
  });
}
