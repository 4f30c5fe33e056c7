import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * How to run npm without a shell (npm is npm.cmd on Windows): the program and its first arguments.
 * @returns {[string, ...string[]]}
 */
export function npmCommand() {
  const folder = dirname(process.execPath);
  const script = [
    process.env['npm_execpath'],
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  return script === undefined ? ['npm'] : [process.execPath, script];
}

/** Makes npm give up in seconds, not in minutes, where there is no network. */
export const impatient = [
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];
