/**
 * `npm test`: all suites, pure and inside VS Code; ends with the retried cases, which may be two at most, and
 * `N passed, N failed`. `npm test -- NAME …` runs only the files of test/host/ whose names hold one of these, each in
 * the extension hosts that it is for, and the suites `pure`, `sweeps`, `killed` and `windows` by those names.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { HostResults } from '../test/host/index.ts';
import { bundleHostTests } from './testing/bundle.ts';
import { runFoldersSuite } from './testing/folders.ts';
import { runHostSuite } from './testing/host.ts';
import { runInstalledSuite } from './testing/installed.ts';
import { runKilledSuite } from './testing/killed.ts';
import { runPseudoLocaleSuite } from './testing/pseudo-locale.ts';
import { runTwoWindowsSuite } from './testing/two-windows.ts';
import { runLongSuite, runPureSuite, runSweeps } from './testing/pure.ts';
import {
  attempt,
  describeOutcome,
  failuresOf,
  notRun,
  orAgain,
  summary,
  type NamedOutcome,
  type Outcome,
} from './testing/suite.ts';
import { installChromium } from './vscode/chromium.ts';
import { findDesktop } from './vscode/desktop.ts';
import { explain, seconds } from './vscode/install.ts';
import { packageExtension } from './vscode/packaged.ts';
import { cache, failures, launcher, root } from './vscode/paths.ts';
import { installServer } from './vscode/server.ts';

await rm(failures, { recursive: true, force: true });
const outcomes: NamedOutcome[] = [];
const names = process.argv.slice(2);

// test-electron ends this process on Ctrl+C unless somebody else listens too; the results are to be told first.
let stopped = false;
process.on('SIGINT', () => (stopped = true));

async function suite(name: string, start: () => Promise<Outcome>): Promise<void> {
  const started = performance.now();
  const outcome = stopped ? notRun('Not started: a stop came before.') : await attempt(start);
  outcomes.push({ suite: name, ...outcome });
  console.log(describeOutcome(name, outcome, seconds(started)));
}

/** Installs what the launcher needs here, where the progress can be seen. */
async function prepareLauncher(): Promise<string> {
  await installServer();
  await installChromium();
  return launcher;
}

/** Runs the suites that there are, two at a time: each waits for its VS Code most of the time. */
async function sideBySide(suites: Readonly<Record<string, (() => Promise<Outcome>) | false>>): Promise<void> {
  const waiting = Object.entries(suites);
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, start] = next;
      if (start) await suite(name, start);
    }
  };
  await Promise.all([work(), work()]);
}

const isWhole = names.length === 0;
const isAskedFor = (name: string): boolean => isWhole || names.includes(name);
const withoutHost: Readonly<Record<string, () => Promise<Outcome>>> = {
  pure: runPureSuite,
  sweeps: runSweeps,
};

/** Runs the suites inside VS Code, and what takes long beside them. */
async function hostSuites(): Promise<void> {
  const { node, web, installed, folders, pseudo } = await bundleHostTests(names);
  // Built and packed once, beforehand: what a window has loaded from dist/ must not change under it.
  const vsix = await packageExtension(join(cache, 'host-tests'));
  const vscode = (await findDesktop()) ?? (await prepareLauncher());
  // They drive pages themselves.
  const isDriven = (name: string) => vscode === launcher && isAskedFor(name);
  const run = (testsPath: string, host: HostResults['host']) =>
    runHostSuite({ vscode, developmentPath: root, testsPath, host, withModels: true });
  // The longest first, that none is left alone at the end.
  await sideBySide({
    'host, node': node !== undefined && (() => run(node, 'node')),
    'host, web worker': web !== undefined && (() => run(web, 'webworker')),
    'host, killed': isDriven('killed') && (() => orAgain(() => runKilledSuite(vsix))),
    'host, two windows': isDriven('windows') && (() => orAgain(() => runTwoWindowsSuite(vsix))),
    'host, pseudo-locale': pseudo !== undefined && (() => runPseudoLocaleSuite(vscode, pseudo)),
    'oracles and training': isWhole && runLongSuite,
    'host, three folders':
      folders !== undefined && (() => runFoldersSuite({ vscode, developmentPath: root, testsPath: folders })),
    'host, installed .vsix': installed !== undefined && (() => runInstalledSuite(vscode, vsix, installed)),
  });
  if (outcomes.length === 0) throw new Error(`No suite has cases of the name ${names.join(' or ')}.`);
}

for (const [name, start] of Object.entries(withoutHost)) if (isAskedFor(name)) await suite(name, start);
try {
  if (isWhole || names.some((name) => !Object.hasOwn(withoutHost, name))) await hostSuites();
} catch (error) {
  outcomes.push({ suite: 'host', ...notRun('the host suites') });
  console.error(explain(error));
}

if (existsSync(failures)) console.log(`Pictures and logs of what failed: ${relative(root, failures)}`);
console.log(summary(outcomes));
// Whatever a test has left running must not keep the result back.
process.exit(stopped || failuresOf(outcomes) > 0 ? 1 : 0);
