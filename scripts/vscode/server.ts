import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installOnce, npmInstall, run } from './install.ts';
import { root } from './paths.ts';
import { testSettings } from './settings.ts';

/** KIND_REGRETS_VSCODE's, else the newest that npm had; the desktop VS Code is asked for in the same one. */
export const vscodeVersion = process.env['KIND_REGRETS_VSCODE'] ?? '1.139.1';
if (!/^1\.\d{1,4}\.\d{1,3}$/.test(vscodeVersion))
  throw new Error(`KIND_REGRETS_VSCODE must be a version such as 1.100.0, not “${vscodeVersion}”.`);
/** Releases of code-server are named after the VS Code inside. */
const codeServerVersion = vscodeVersion.replace(/^1/, '4');

export interface ServerFolders {
  readonly userData: string;
  readonly extensions: string;
}

export interface Server {
  readonly pid: number;
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  /** Settles when the server has ended, by `stop` or by itself. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** The VS Code inside the npm package code-server, installed on first use: the file that Node runs. */
export async function installServer(): Promise<string> {
  const folder = await installOnce(
    `code-server-${codeServerVersion}`,
    `VS Code ${vscodeVersion} from npm (code-server ${codeServerVersion}, about 450 MB)`,
    async (partial) => {
      await npmInstall(partial, `code-server@${codeServerVersion}`);
      await npmInstall(vscodeFolder(partial));
    },
  );
  return join(vscodeFolder(folder), 'out', 'server-main.js');
}

function vscodeFolder(folder: string): string {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** Installs a packaged extension into the folders, in place of the same one if it is there. */
export async function installExtension(vsix: string, folders: ServerFolders): Promise<string> {
  const flags = ['--install-extension', vsix, '--force', '--accept-server-license-terms'];
  return run(process.execPath, [await installServer(), ...flags, ...folderArguments(folders)], root);
}

/** The arguments that make the server keep everything in `folders`. */
function folderArguments(folders: ServerFolders): string[] {
  return [
    ['--server-data-dir', folders.userData],
    ['--user-data-dir', folders.userData],
    ['--extensions-dir', folders.extensions],
  ].flat();
}

/** Gives a new user settings; one who has some already keeps them. */
export async function writeSettings(
  { userData }: ServerFolders,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  await mkdir(join(userData, 'User'), { recursive: true });
  await writeFile(join(userData, 'User', 'settings.json'), JSON.stringify(settings), { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
}

export interface Serving {
  /** A new user's settings; those who have some keep them. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /**
   * Whether a window's address may name extensions under development and their tests. A built workbench reads that only
   * when it is driven, and a driven one shows no notification as a toast.
   */
  readonly driven?: boolean;
}

/** Serves VS Code on a free port of 127.0.0.1. */
export async function serve(
  folders: ServerFolders,
  { settings = testSettings, driven = false }: Serving = {},
): Promise<Server> {
  const main = await installServer();
  await writeSettings(folders, settings);
  const child = spawn(
    process.execPath,
    [
      main,
      ['--host', '127.0.0.1', '--port', '0'],
      ['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust'],
      ['--disable-telemetry', '--telemetry-level', 'off'],
      driven ? ['--enable-smoke-test-driver'] : [],
      ...folderArguments(folders),
    ].flat(),
    // A process group of its own: its extension hosts end with it, and Ctrl+C reaches it through `stop` only.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  child.stderr.resume();
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    // Asked politely it waits for hours for its clients to come back.
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  const port = new Promise<string>((resolve, reject) => {
    const log: string[] = [];
    createInterface(child.stdout).on('line', (line) => {
      log.push(line);
      const match = /listening on (\d+)/.exec(line);
      if (match?.[1] !== undefined) resolve(match[1]);
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`VS Code's server ended at once:\n${log.join('\n')}`)));
  });
  return { pid: child.pid ?? 0, authority: `127.0.0.1:${await port}`, ended, stop };
}

export interface Opened {
  /** What is opened: a folder, or the file of a workspace of several. */
  readonly folder: string;
  /** Extensions to load from their folders, besides those installed; the server must be a driven one. */
  readonly extensions?: readonly string[];
  /** The test entry to run, for an automated run. */
  readonly tests?: string;
  /** The file to show. */
  readonly file?: string;
}

/** Whether the path is that of the file of a workspace, and not of a folder. */
export function isWorkspaceFile(path: string): boolean {
  return path.endsWith('.code-workspace');
}

/** The address at which the served VS Code opens a folder with extensions under development. */
export function workbenchAddress(authority: string, opened: Opened): string {
  const remote = (path: string): string => `vscode-remote://${authority}${encodeURI(path)}`;
  const payload = [
    ...(opened.extensions ?? []).map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...(opened.tests === undefined ? [] : [['extensionTestsPath', remote(opened.tests)]]),
    ...(opened.file === undefined ? [] : [['openFile', remote(opened.file)]]),
  ];
  const kind = isWorkspaceFile(opened.folder) ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [kind]: opened.folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query.toString()}`;
}
