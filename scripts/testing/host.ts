import { runTests } from '@vscode/test-electron';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Writable } from 'node:stream';
import { canaries } from '../../test/host/canaries.ts';
import type { HostResults } from '../../test/host/index.ts';
import { failures } from '../vscode/paths.ts';
import { installStubModels } from './stub-models.ts';
import { notRun, type Outcome } from './suite.ts';
import { findTraces } from './traces.ts';

export interface HostSuite {
  /** The program that test-electron starts. */
  readonly vscode: string;
  readonly developmentPath: string;
  readonly testsPath: string;
  readonly host: HostResults['host'];
  /** Where extensions are installed; a fresh folder unless given. */
  readonly extensions?: string;
  /** Whether there are language models, which say what a test has them say. */
  readonly withModels?: true;
  /** The language of the window; English unless given. */
  readonly locale?: string;
  /** Fills the fresh workspace folder beforehand. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** The file there of a workspace of several folders, of which this one is the first. */
  readonly workspaceFile?: string;
  /** After which the run is given up; 25 unless given, for a busy machine. */
  readonly minutes?: number;
}

/** As they are written, and as they would stand in an address. */
const names = Object.values(canaries).flatMap((name) => [name, encodeURIComponent(name)]);

/** Runs a suite in a VS Code with a workspace and user data of its own, and reads what it left there. */
export async function runHostSuite(suite: HostSuite): Promise<Outcome> {
  const temporary = await mkdtemp(join(tmpdir(), 'kind-regrets-test-'));
  const workspace = join(temporary, 'workspace');
  await mkdir(workspace);
  await suite.prepare?.(workspace);
  const userData = join(temporary, 'user-data');
  const name = basename(suite.testsPath, '.cjs');
  const log = new SuiteLog(name);
  const extensions = suite.extensions ?? join(temporary, 'extensions');
  if (suite.withModels) await installStubModels(extensions, suite.host);
  try {
    const end = await endOf(
      runTests({
        vscodeExecutablePath: suite.vscode,
        extensionDevelopmentPath: suite.developmentPath,
        extensionTestsPath: suite.testsPath,
        launchArgs: [
          join(workspace, suite.workspaceFile ?? ''),
          `--user-data-dir=${userData}`,
          `--extensions-dir=${extensions}`,
          ...(suite.locale === undefined ? [] : [`--locale=${suite.locale}`]),
          ...(suite.host === 'webworker' ? ['--extensionDevelopmentKind=web'] : []),
        ],
        stdout: log,
        stderr: log,
      }),
      suite.minutes ?? 25,
    );
    const outcome = await outcomeOf(suite, end, log, workspace, userData);
    if (outcome.failed > 0 || outcome.retried?.length) {
      await mkdir(failures, { recursive: true });
      await writeFile(join(failures, `${name}.log`), log.lines.join('\n'));
    }
    return outcome;
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function outcomeOf(
  { host }: HostSuite,
  end: string,
  log: SuiteLog,
  workspace: string,
  userData: string,
): Promise<Outcome> {
  const text = await readFile(join(workspace, '.host-results.json'), 'utf8').catch(() => undefined);
  if (text === undefined) {
    const tail = log.lines.slice(-40).join('\n');
    return notRun(`The suite left no results (${end}). The end of its log:\n${tail}`);
  }
  const traces = [...log.traces, ...(await findTraces(userData, names))];
  if (log.leaks.length > 0)
    return notRun(`VS Code warns of listeners that pile up:\n${log.leaks.join('\n')}`);
  return judge(JSON.parse(text) as HostResults, host, end, traces);
}

/** Turns what the suite left into an outcome, distrusting it where it contradicts how the run ended. */
function judge(
  results: HostResults,
  host: HostResults['host'],
  end: string,
  traces: readonly string[],
): Outcome {
  const { passed, failed, skipped, failures, retried } = results;
  if (results.host !== host) return notRun(`The suite ran in the host ${results.host}, not ${host}.`);
  if (passed + failed === 0) return notRun('The suite has no tests.');
  if (failed === 0 && end !== 'ended well') return notRun(`All ${passed} passed, but VS Code ${end}.`);
  const notes = failures.map(({ title, error }) => `${title}\n${error}`);
  // What a case that failed has left there proves nothing; after all have passed, it is a failure of its own.
  if (notes.length === 0 && traces.length === 0) return { passed, failed, skipped, retried };
  if (traces.length > 0) notes.push(`Letters have left traces in logs or state:\n${traces.join('\n')}`);
  return { passed, failed: Math.max(failed, 1), skipped, retried, note: notes.join('\n\n') };
}

async function endOf(running: Promise<number>, minutes: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      resolve(`was stopped after ${minutes} minutes`);
      // The only way that test-electron offers to stop what it started.
      process.emit('SIGINT');
    }, minutes * 60_000);
  });
  try {
    return await Promise.race([
      running.then(
        () => 'ended well',
        (error: unknown) => `ended badly: ${String(error)}`,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps all lines, and shows those of the tests; the others are VS Code talking to itself. */
class SuiteLog extends Writable {
  readonly #name: string;
  private text = '';

  /** @param name goes before each line of the tests, as two suites may run side by side */
  constructor(name: string) {
    super();
    this.#name = name;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    const lines = this.text.split('\n');
    this.text = lines.pop() ?? '';
    for (const line of lines) this.take(line);
    done();
  }

  readonly lines: string[] = [];

  /** The lines in which a name from a letter stands. */
  readonly traces: string[] = [];

  /** The lines by which VS Code warns of ever more listeners to one event. */
  readonly leaks: string[] = [];

  private take(line: string): void {
    if (/\bLEAK\b/.test(line)) this.leaks.push(line);
    if (names.some((name) => line.includes(name))) this.traces.push(line);
    if (line.startsWith('[test] ')) console.log(`  ${this.#name} ${line.slice('[test] '.length)}`);
    this.lines.push(line);
  }
}
