/** `npm start`: opens VS Code with the extension on a copy of example/, which a newcomer may spoil. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.ts';
import { findDesktop } from './vscode/desktop.ts';
import { explain, seconds } from './vscode/install.ts';
import { packageExtension } from './vscode/packaged.ts';
import { cache, root } from './vscode/paths.ts';
import { installExtension, installServer, serve, workbenchAddress, writeSettings } from './vscode/server.ts';
import { startSettings } from './vscode/settings.ts';

const started = performance.now();
const place = join(cache, 'start');
const folders = { userData: join(place, 'user-data'), extensions: join(place, 'extensions') };
const folder = join(cache, 'example');

/** Does a step of the way, and says which before it and how long it took after it. */
async function step<T>(what: string, take: () => Promise<T>): Promise<T> {
  const before = performance.now();
  console.log(`${what} …`);
  const result = await take();
  console.log(`${what}: done in ${seconds(before)}.`);
  return result;
}

async function openDesktop(program: string): Promise<void> {
  await step('Building the extension', build);
  await writeSettings(folders, startSettings);
  const child = spawn(
    program,
    [
      folder,
      '--new-window',
      '--skip-release-notes',
      '--disable-workspace-trust',
      `--extensionDevelopmentPath=${root}`,
      `--user-data-dir=${folders.userData}`,
      `--extensions-dir=${folders.extensions}`,
    ],
    { stdio: 'ignore' },
  );
  console.log(`VS Code is open (${seconds(started)}); close its window or press Ctrl+C to end.`);
  process.on('SIGINT', () => child.kill());
  process.on('SIGTERM', () => child.kill());
  await once(child, 'exit');
}

/** The extension is installed from its package, as its users do: a window that reads it from here shows no toasts. */
async function openServed(): Promise<void> {
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve);
  });
  await mkdir(place, { recursive: true });
  // The one takes the processor, the other the network.
  const [vsix] = await Promise.all([
    step('Packaging the extension', async () => packageExtension(place)),
    installServer(),
  ]);
  await step('Installing it into VS Code', async () => installExtension(vsix, folders));
  const server = await step('Starting VS Code', async () => serve(folders, { settings: startSettings }));
  const address = workbenchAddress(server.authority, { folder });
  console.log(
    `\nVS Code is ready (${seconds(started)}). Open this address in a browser; Ctrl+C ends it.\n\n  ${address}\n`,
  );
  await Promise.race([stopped, server.ended]);
  await server.stop();
}

async function start(): Promise<void> {
  const example = join(root, 'example');
  // What was written there before is kept, but for the page that says what to do.
  await cp(example, folder, { recursive: true, force: false });
  await cp(join(example, 'README.md'), join(folder, 'README.md'));
  const desktop = await findDesktop();
  await (desktop === undefined ? openServed() : openDesktop(desktop));
}

await start().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
