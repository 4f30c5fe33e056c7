import { globSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { root } from '../vscode/paths.ts';
import { notRun, type Outcome } from './suite.ts';

/** Runs all tests that need no VS Code. */
export async function runPureSuite(): Promise<Outcome> {
  const files = globSync('test/**/*.test.ts', { cwd: root, exclude: ['test/host/**'] }).toSorted();
  if (files.length === 0) return notRun('no test files found');
  const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', timeout: 60_000 });
  for (const file of files) mocha.addFile(join(root, file));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed, skipped: pending });
    });
  });
}
