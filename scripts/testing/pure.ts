import { globSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { root } from '../vscode/paths.ts';
import { notRun, type Outcome } from './suite.ts';

/** Runs all tests that need no VS Code, but for those of `runOracleSuite`. */
export async function runPureSuite(): Promise<Outcome> {
  return runFiles('test/**/*.test.ts', ['test/host/**', 'test/oracles/**']);
}

/** Runs the tests that let programs of others read what we wrote: many thousand times, so they take a while. */
export async function runOracleSuite(): Promise<Outcome> {
  return runFiles('test/oracles/*.test.ts');
}

async function runFiles(pattern: string, exclude: readonly string[] = []): Promise<Outcome> {
  const files = globSync(pattern, { cwd: root, exclude }).toSorted();
  if (files.length === 0) return notRun('no test files found');
  // In parallel each worker loads its own files; only the counts come back in one piece.
  const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', timeout: 60_000, parallel: true });
  for (const file of files) mocha.addFile(join(root, file));
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed, skipped: pending });
    });
  });
}
