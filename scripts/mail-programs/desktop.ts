/* A desktop of its own for mail programs: a screen that nobody sees, windows, a bus; and its keyboard. */

import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** The Debian packages of what is started here, by command. */
export const desktopCommands: Readonly<Record<string, string>> = {
  Xvfb: 'xvfb',
  openbox: 'openbox',
  'dbus-daemon': 'dbus-daemon',
  xdotool: 'xdotool',
  import: 'imagemagick',
};

const patience = 40_000;

/** What was started, and how to end all that it has started. */
type End = () => Promise<void>;

export class Desktop {
  readonly #env: NodeJS.ProcessEnv;
  readonly #ends: End[];

  private constructor(env: NodeJS.ProcessEnv, ends: End[]) {
    this.#env = env;
    this.#ends = ends;
  }

  /** `home` becomes the home of whatever is started, so that no setting of the user's is read or written. */
  static async open(home: string): Promise<Desktop> {
    const ends: End[] = [];
    const env = { ...process.env, HOME: home, TMPDIR: home, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
    const screen = ['-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-noreset', '-displayfd', '1'];
    const number = await firstLine(begin('Xvfb', screen, env, ends));
    const bus = ['--session', '--nofork', '--nopidfile', '--print-address=1'];
    const address = await firstLine(begin('dbus-daemon', bus, env, ends));
    const inside = { ...env, DISPLAY: `:${number}`, DBUS_SESSION_BUS_ADDRESS: address };
    begin('openbox', ['--sm-disable'], inside, ends);
    return new Desktop(inside, ends);
  }

  /** Starts a program that stays; the function ends it. */
  start(command: string, args: readonly string[]): End {
    const ends: End[] = [];
    begin(command, args, this.#env, ends);
    this.#ends.push(...ends);
    return async () => {
      for (const end of ends) await end();
    };
  }

  /** Runs a program that ends by itself. */
  async run(command: string, args: readonly string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(command, args, { env: this.#env, timeout: patience });
    return stdout;
  }

  /** Waits for a window whose title has this regular expression in it. */
  async window(title: string): Promise<string> {
    let windows: string[] = [];
    await until(`there is a window called ${title}`, async () => {
      windows = await this.#windows(title);
      return windows.length > 0;
    });
    return windows.at(-1) ?? '';
  }

  async gone(title: string): Promise<void> {
    await until(`no window is called ${title}`, async () => (await this.#windows(title)).length === 0);
  }

  async press(window: string, ...keys: readonly string[]): Promise<void> {
    await this.run('xdotool', ['windowactivate', '--sync', window]);
    for (const key of keys) {
      await this.run('xdotool', ['key', key]);
      await sleep(200);
    }
  }

  /** Gives a program time for what nothing tells the end of, such as drawing. */
  async settle(): Promise<void> {
    await sleep(1500);
  }

  /** Of the whole screen. */
  async picture(file: string): Promise<void> {
    await this.settle();
    await this.run('import', ['-window', 'root', file]);
  }

  async close(): Promise<void> {
    for (const end of this.#ends.toReversed()) await end();
  }

  /** There is an error where none is found, and sometimes where one closes just then. */
  async #windows(title: string): Promise<string[]> {
    const args = ['search', '--onlyvisible', '--name', title];
    const found = await this.run('xdotool', args).catch(() => '');
    return found.split('\n').filter((id) => id !== '');
  }
}

/** Asks until it is so. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await sleep(300);
  }
}

/** Each program leads a group of its own, with which it is ended. */
function begin(command: string, args: readonly string[], env: NodeJS.ProcessEnv, ends: End[]): ChildProcess {
  const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  ends.push(async () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid);
    await ended;
  });
  child.stdout.resume();
  return child;
}

async function firstLine(child: ChildProcess): Promise<string> {
  const { stdout } = child;
  if (stdout === null) throw new Error('Nothing can be read of what was started.');
  const [line] = (await once(createInterface(stdout), 'line')) as [string];
  stdout.resume();
  return line;
}
