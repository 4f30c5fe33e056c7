/**
 * `npm test`: all suites, pure and inside VS Code; ends with the retried cases, which may be two at most, and
 * `N passed, N failed`. `npm test -- NAME …` runs only the
 * files of test/host/ whose names hold one of these, each in the extension hosts that it is for, and the suite `killed`
 * by that name.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { build } from './build.ts';
import { bundleHostTests } from './testing/bundle.ts';
import { runFoldersSuite } from './testing/folders.ts';
import { runHostSuite } from './testing/host.ts';
import { runInstalledSuite } from './testing/installed.ts';
import { runKilledSuite } from './testing/killed.ts';
import { runPseudoLocaleSuite } from './testing/pseudo-locale.ts';
import { runOracleSuite, runPureSuite } from './testing/pure.ts';
import {
  describeOutcome,
  failuresOf,
  notRun,
  summary,
  type NamedOutcome,
  type Outcome,
} from './testing/suite.ts';
import { installChromium } from './vscode/chromium.ts';
import { findDesktop } from './vscode/desktop.ts';
import { explain, seconds } from './vscode/install.ts';
import { failures, launcher, root } from './vscode/paths.ts';
import { installServer } from './vscode/server.ts';

await rm(failures, { recursive: true, force: true });
const outcomes: NamedOutcome[] = [];
const names = process.argv.slice(2);

// test-electron ends this process on Ctrl+C unless somebody else listens too; the results are to be told first.
let stopped = false;
process.on('SIGINT', () => (stopped = true));

async function suite(name: string, start: () => Promise<Outcome>): Promise<void> {
  const started = performance.now();
  const outcome = stopped
    ? notRun('Not started: a stop came before.')
    : await start().catch((error: unknown) => notRun(explain(error)));
  outcomes.push({ suite: name, ...outcome });
  console.log(describeOutcome(name, outcome, seconds(started)));
}

/** Installs what the launcher needs here, where the progress can be seen. */
async function prepareLauncher(): Promise<string> {
  await installServer();
  await installChromium();
  return launcher;
}

if (names.length === 0) {
  await suite('pure', runPureSuite);
  await suite('oracles', runOracleSuite);
}
try {
  await build();
  const bundles = await bundleHostTests(names);
  const vscode = (await findDesktop()) ?? (await prepareLauncher());
  const { node, web, installed, folders, pseudo } = bundles;
  const here = { vscode, developmentPath: root };
  const withModels = { ...here, withModels: true } as const;
  if (node) await suite('host, node', () => runHostSuite({ ...withModels, testsPath: node, host: 'node' }));
  if (web)
    await suite('host, web worker', () => runHostSuite({ ...withModels, testsPath: web, host: 'webworker' }));
  if (folders) await suite('host, three folders', () => runFoldersSuite({ ...here, testsPath: folders }));
  if (pseudo) await suite('host, pseudo-locale', () => runPseudoLocaleSuite(vscode, pseudo));
  if (installed) await suite('host, installed .vsix', () => runInstalledSuite(vscode, installed));
  if (vscode === launcher && (names.length === 0 || names.includes('killed')))
    await suite('host, killed', runKilledSuite);
  if (outcomes.length === 0) throw new Error(`No suite has cases of the name ${names.join(' or ')}.`);
} catch (error) {
  outcomes.push({ suite: 'host', ...notRun('the host suites') });
  console.error(explain(error));
}

if (existsSync(failures)) console.log(`Pictures and logs of what failed: ${relative(root, failures)}`);
console.log(summary(outcomes));
// Whatever a test has left running must not keep the result back.
process.exit(stopped || failuresOf(outcomes) > 0 ? 1 : 0);
