import Mocha from 'mocha';
import * as vscode from 'vscode';
import { workspaceUri } from './support.ts';

/** The case files to run, by name without `.test.ts`; put in by the bundler. */
declare const hostCases: readonly string[];

/** What a run leaves in the workspace folder for the script that started it. */
export interface HostResults {
  readonly host: 'node' | 'webworker';
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly { readonly title: string; readonly error: string }[];
}

/** VS Code's entry into the tests: runs all cases in this extension host; rejects when one fails. */
export async function run(): Promise<void> {
  // A case may be tried three times: on a busy machine VS Code loses a key or answers late. The log tells which were.
  const mocha = new Mocha({ ui: 'bdd', reporter: LogReporter, timeout: 60_000, retries: 2 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const name of hostCases) await import(`./${name}.test.ts`);
  const results = await new Promise<HostResults>((resolve) => {
    const runner = mocha.run(() => resolve(collect(runner)));
  });
  const text = new TextEncoder().encode(JSON.stringify(results, undefined, 2));
  await vscode.workspace.fs.writeFile(workspaceUri('.host-results.json'), text);
  if (results.failed > 0) throw new Error(`${results.failed} failed`);
}

const outcomes = new WeakMap<
  Mocha.Runner,
  { skipped: number; failures: HostResults['failures'][number][] }
>();

/** Logs a line for each test, marked so that it can be told from VS Code's own log. */
class LogReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const outcome = { skipped: 0, failures: [] as HostResults['failures'][number][] };
    outcomes.set(runner, outcome);
    runner.on('pass', (test) => console.log(`[test] ✓ ${test.fullTitle()}`));
    runner.on('retry', (test, error) => console.log(`[test] ↻ ${test.fullTitle()}: ${error.message}`));
    runner.on('pending', (test) => {
      outcome.skipped += 1;
      console.log(`[test] - ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error: Error) => {
      const title = test.fullTitle();
      outcome.failures.push({ title, error: error.stack ?? error.message });
      console.log(`[test] ✗ ${title}`);
    });
  }
}

function collect(runner: Mocha.Runner): HostResults {
  const { skipped = 0, failures = [] } = outcomes.get(runner) ?? {};
  const host = 'importScripts' in globalThis ? 'webworker' : 'node';
  return { host, passed: runner.stats?.passes ?? 0, failed: failures.length, skipped, failures };
}
