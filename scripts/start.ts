/** `npm start`: opens VS Code with the extension on a copy of example/, which a newcomer may spoil. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.ts';
import { findDesktop } from './vscode/desktop.ts';
import { explain, seconds } from './vscode/install.ts';
import { cache, root } from './vscode/paths.ts';
import { installServer, serve, workbenchAddress } from './vscode/server.ts';

const started = performance.now();
const folders = {
  userData: join(cache, 'start', 'user-data'),
  extensions: join(cache, 'start', 'extensions'),
};
const folder = join(cache, 'example');
const readme = join(folder, 'README.md');

async function openDesktop(program: string): Promise<void> {
  const child = spawn(
    program,
    [
      folder,
      readme,
      '--new-window',
      '--skip-welcome',
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

async function openServed(): Promise<void> {
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve);
  });
  await installServer();
  const server = await serve(folders);
  const address = workbenchAddress(server.authority, { folder, extensions: [root], file: readme });
  console.log(
    `\nVS Code is ready (${seconds(started)}). Open this address in a browser; Ctrl+C ends it.\n\n  ${address}\n`,
  );
  await Promise.race([stopped, server.ended]);
  await server.stop();
}

async function start(): Promise<void> {
  await build();
  // What was written there before is kept.
  await cp(join(root, 'example'), folder, { recursive: true, force: false });
  const desktop = await findDesktop();
  await (desktop === undefined ? openServed() : openDesktop(desktop));
}

await start().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
