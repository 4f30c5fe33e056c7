import { readFileSync } from 'node:fs';

/** What the environment says of random cases; the processes of a run take it from there. */
export const random = {
  /** `TIMES`: how many times as many cases of each property as usual are tried. */
  times: wholeNumber('TIMES') ?? 1,
  /** `SEED`: what all properties are tried from, in place of the usual seed. */
  seed: wholeNumber('SEED'),
  /** The file that takes down how many cases of each property were tried. */
  tally: process.env['KIND_REGRETS_TALLY'],
};

function wholeNumber(name: string): number | undefined {
  const value = process.env[name];
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new Error(`${name} must be a whole number from 1 on, not “${value}”.`);
  return Number(value);
}

/**
 * How long a property may take in which `usual` milliseconds are enough for the usual number of cases. A nightly run
 * asks what holds and not how soon: it may share its machine.
 */
export function patience(usual: number): number {
  return random.times === 1 ? usual : usual * random.times * 10;
}

/** How many cases have been tried by what the file says. */
export function readTally(path: string): number {
  return readFileSync(path, 'utf8')
    .split('\n')
    .reduce((sum, line) => sum + Number(line), 0);
}
