import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Mocha from 'mocha';
import { root } from '../vscode/paths.ts';
import { notRun, type Outcome } from './suite.ts';

/** What takes a while and tells of nothing that changes from one minute to the next: other programs, and training. */
const long = ['test/oracles/*.test.ts', 'test/invitation/{company,kind}.test.ts'];

/** What takes longest of the rest is begun first, so that no worker is left alone with it at the end. */
const first = [
  'check/check',
  'letter/combinations',
  'check/hostile',
  'letter/combination-parts',
  'invitation/hostile',
  'check/fixes',
  'letter/combination-wordings',
  'repair/acts-kept',
  'letter/hostile',
  'invitation/mutated',
].map((name) => join('test', `${name}.test.ts`));

/** Runs all tests that need no VS Code, but for those of `runLongSuite`, on all processors. */
export async function runPureSuite(): Promise<Outcome> {
  return runFiles(filesOf(['test/**/*.test.ts'], ['test/host/**', ...long]), availableParallelism());
}

/** Runs those tests without VS Code that take so long that something else is to be done beside them. */
export async function runLongSuite(): Promise<Outcome> {
  return runFiles(filesOf(long), 1);
}

function filesOf(patterns: string[], exclude: string[] = []): string[] {
  const files = globSync(patterns, { cwd: root, exclude }).toSorted();
  return [...first.filter((file) => files.includes(file)), ...files.filter((file) => !first.includes(file))];
}

async function runFiles(files: readonly string[], jobs: number): Promise<Outcome> {
  if (files.length === 0) return notRun('no test files found');
  // In parallel each worker loads its own files; only the counts come back in one piece. Mocha leaves one processor idle.
  const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', timeout: 60_000, parallel: true, jobs });
  for (const file of files) mocha.addFile(join(root, file));
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed, skipped: pending });
    });
  });
}
