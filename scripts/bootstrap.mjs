/**
 * Runs one of the project's scripts on a machine that may have nothing but Node 20 and npm:
 * `node scripts/bootstrap.mjs scripts/start.ts [arguments]`. Brings node_modules in step with package-lock.json
 * first, then runs the script, if one is given, with the Node 24 that node_modules carries. Built-in modules only.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { impatient, npmCommand } from './npm.mjs';
import { ticking } from './ticking.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-lockfile');

/** @returns {string} what node_modules must be in step with; it names the platform, as binaries differ */
function lockfileHash() {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(`${process.platform}-${process.arch}\n`).update(lockfile).digest('hex');
}

/** @returns {string | undefined} the Node 24 inside node_modules, or this one where it is new enough */
function findNode() {
  const carried = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(carried)) return carried;
  return Number.parseInt(process.versions.node) >= 24 ? process.execPath : undefined;
}

/** @param {string} message what went wrong and what to do @returns {never} */
function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

async function install() {
  console.log('Installing the dependencies that package-lock.json names (a minute or less, once) …');
  const [command, ...first] = npmCommand();
  // NODE_ENV=production or omit=dev in someone's configuration would leave the tools out.
  const child = spawn(command, [...first, 'ci', '--include=dev', '--loglevel=error', ...impatient], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = ticking();
  const [status] = await once(child, 'exit').catch((error) =>
    fail(`npm could not be started (${error.message}). Install npm and run this again.`),
  );
  stop();
  if (status !== 0) {
    fail(
      'The dependencies could not be installed; npm says above why. Check that the npm registry can be ' +
        'reached and that nothing holds files in node_modules open, then run this again.',
    );
  }
  if (findNode() === undefined) {
    fail(
      'npm installed the package "node" without its binary: install scripts seem to be switched off. ' +
        'Run `npm ci --ignore-scripts=false`, or use Node 24 or newer.',
    );
  }
  writeFileSync(stamp, lockfileHash());
}

if (Number.parseInt(process.versions.node) < 20) {
  fail(`Node ${process.versions.node} is too old. Install Node 20 or newer and run this again.`);
}
const [script, ...args] = process.argv.slice(2);

const inStep = existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfileHash();
if (!inStep || findNode() === undefined) await install();

if (script === undefined) process.exit();

const path = [join(modules, '.bin'), process.env['PATH']].filter(Boolean).join(delimiter);
const child = spawn(/** @type {string} */ (findNode()), [join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  // Windows calls it Path: setting both would leave to chance which one is read.
  env: Object.assign(
    Object.fromEntries(Object.entries(process.env).filter(([name]) => name.toUpperCase() !== 'PATH')),
    // The script's Node has no npm beside it: tell it of the one found here.
    { PATH: path, npm_execpath: npmCommand()[1] },
  ),
});
// Ctrl+C reaches the script by itself; this process only waits for it to clean up.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGHUP'])) process.on(signal, () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => fail(`${script} could not be started: ${error.message}`));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
});
