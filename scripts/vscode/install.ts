import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { impatient, npmCommand } from '../npm.mjs';
import { ticking } from '../ticking.mjs';
import { cache } from './paths.ts';

/**
 * The folder `name` of the cache, filled by `fill` on first use. It appears under its name only when it is whole:
 * an installation that is interrupted is made anew next time.
 */
export async function installOnce(
  name: string,
  what: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const started = performance.now();
  console.log(`Installing ${what} into ${basename(cache)}/, once …`);
  const stop = ticking();
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, `partial-${name}-`));
  try {
    await fill(partial);
    await rename(partial, folder);
  } catch (error) {
    // Another run may have finished the same installation meanwhile.
    if (existsSync(folder)) return folder;
    throw new Error(
      `${what} could not be installed. Check that the npm registry can be reached and run this again.`,
      { cause: error },
    );
  } finally {
    stop();
    await rm(partial, { recursive: true, force: true });
  }
  console.log(`Installed ${what} in ${seconds(started)}.`);
  return folder;
}

/** The folder of a package of exactly this version, installed into the cache on first use; what it depends on is not read. */
export async function packageOnce(name: string, version: string): Promise<string> {
  const place = `${name.replaceAll(/[@/]/gu, '')}-${version}`;
  const folder = await installOnce(place, `${name} ${version}`, (partial) =>
    npmInstall(partial, `${name}@${version}`),
  );
  return join(folder, 'node_modules', name);
}

/** Installs what `folder` declares, or the one package given, without running its scripts. */
export async function npmInstall(folder: string, packageName?: string): Promise<void> {
  const [command, ...first] = npmCommand();
  const flags = ['--ignore-scripts', '--omit=dev', '--omit=optional', '--no-save', '--no-audit', '--no-fund'];
  const what = packageName === undefined ? [] : [packageName];
  await run(
    command,
    [...first, 'install', ...what, ...flags, ...impatient, '--loglevel=error', '--prefix', folder],
    folder,
  );
}

/** Runs a program to its end; throws with the end of its output when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number | string | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve(status ?? signal));
  });
  if (code !== 0)
    throw new Error(`${basename(command)} ${args[0] ?? ''} failed (${code}): ${output.slice(-2000)}`);
  return output;
}

/** The time since `started` (of `performance.now()`) for a person to read: `3.2 s`. */
export function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/** What went wrong, and why, for a person to read. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined
    ? (error.stack ?? error.message)
    : `${error.message}\n${explain(error.cause)}`;
}
