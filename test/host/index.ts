import Mocha from 'mocha';
import * as vscode from 'vscode';
import type { CaseError } from '../../scripts/testing/suite.ts';
import { hasKeyboard, keyboard } from './keyboard.ts';
import { workspaceUri } from './support.ts';

/** The case files to run, by name without `.test.ts`; put in by the bundler. */
declare const hostCases: readonly string[];

/** What a run leaves in the workspace folder for the script that started it. */
export interface HostResults {
  readonly host: 'node' | 'webworker';
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The cases that failed at last, each with its last error. */
  readonly failures: readonly CaseError[];
  /** The cases that were tried again, each with its first error. */
  readonly retried: readonly CaseError[];
}

/** VS Code's entry into the tests: runs all cases in this extension host; rejects when one fails. */
export async function run(): Promise<void> {
  // A case may be tried three times. Which were is counted: a run in which that happens often has failed.
  const mocha = new Mocha({ ui: 'bdd', reporter: LogReporter, timeout: 60_000, retries: 2 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  if (await hasKeyboard()) takePictures(mocha.suite);
  for (const name of hostCases) await import(`./${name}.test.ts`);
  const results = await new Promise<HostResults>((resolve) => {
    const runner = mocha.run(() => resolve(collect(runner)));
  });
  const text = new TextEncoder().encode(JSON.stringify(results, undefined, 2));
  await vscode.workspace.fs.writeFile(workspaceUri('.host-results.json'), text);
  if (results.failed > 0) throw new Error(`${results.failed} failed`);
}

interface Outcome {
  skipped: number;
  readonly failures: CaseError[];
  readonly retried: CaseError[];
}

const outcomes = new WeakMap<Mocha.Runner, Outcome>();

/** Logs a line for each case with its seconds, hooks included; marked so that it can be told from VS Code's own log. */
class LogReporter extends Mocha.reporters.Base {
  #started = Date.now();

  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const outcome: Outcome = { skipped: 0, failures: [], retried: [] };
    outcomes.set(runner, outcome);
    // The tries of a case follow one another; two cases may have one title.
    let isRetrying = false;
    runner.on('pass', (test) => {
      isRetrying = false;
      this.#log('✓', test);
    });
    runner.on('retry', (test, { message }: Error) => {
      if (!isRetrying) outcome.retried.push({ title: test.fullTitle(), error: message });
      isRetrying = true;
      unseen = test;
      this.#log('↻', test, `: ${message}`);
    });
    runner.on('pending', (test) => {
      outcome.skipped += 1;
      this.#log('-', test);
    });
    runner.on('fail', (test, error: Error) => {
      isRetrying = false;
      outcome.failures.push({ title: test.fullTitle(), error: error.stack ?? error.message });
      unseen = test;
      this.#log('✗', test);
    });
  }

  #log(mark: string, test: Mocha.Runnable, more = ''): void {
    const seconds = ((Date.now() - this.#started) / 1000).toFixed(1);
    this.#started = Date.now();
    console.log(`[test] ${mark} ${test.fullTitle()} (${seconds} s)${more}`);
  }
}

/** The case that has failed and of which there is no picture yet. */
let unseen: Mocha.Runnable | undefined;

/** Has a picture taken of the window in which a case has failed, before the suites within `parent` tidy up after it. */
function takePictures(parent: Mocha.Suite): void {
  parent.on(Mocha.Suite.constants.EVENT_SUITE_ADD_SUITE, (suite) => {
    // A suite is told of before its own hooks are.
    suite.afterEach('picture', async () => {
      const name = unseen
        ?.fullTitle()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
        .slice(-80);
      unseen = undefined;
      // Without one, the case has failed all the same.
      if (name !== undefined) await keyboard([{ picture: `${name}.${hostKind()}.png` }]).catch(console.error);
    });
    takePictures(suite);
  });
}

function hostKind(): HostResults['host'] {
  return 'importScripts' in globalThis ? 'webworker' : 'node';
}

function collect(runner: Mocha.Runner): HostResults {
  const { skipped = 0, failures = [], retried = [] } = outcomes.get(runner) ?? {};
  return {
    host: hostKind(),
    passed: runner.stats?.passes ?? 0,
    failed: failures.length,
    skipped,
    failures,
    retried,
  };
}
