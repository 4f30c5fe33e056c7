#!/usr/bin/env node
/**
 * Stands in for the desktop VS Code where that can't be had: takes the arguments that test-electron passes to it,
 * opens VS Code's server in headless Chromium, runs the tests there and exits as the desktop program would.
 */
import { EventEmitter, once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keyboardFile, keysMark, type KeysRequest } from '../../test/host/keyboard-protocol.ts';
import { readArguments, type LauncherArguments } from './arguments.ts';
import { browserStorage } from './browser-storage.ts';
import { launchChromium } from './chromium.ts';
import { Keyboard } from './keyboard.ts';
import { Links } from './links.ts';
import { installExtension, isWorkspaceFile, serve, workbenchAddress, type ServerFolders } from './server.ts';
import { stillContext } from './still.ts';
import { webOnly } from './web-only.ts';

const args = readArguments(process.argv.slice(2));
if (args.userData === undefined || args.extensions === undefined) {
  throw new Error('The launcher needs --user-data-dir=… and --extensions-dir=….');
}
const folders: ServerFolders = { userData: args.userData, extensions: args.extensions };

if (args.install === undefined) process.exitCode = await runTests(args);
else await install(args.install);

async function install(vsix: string): Promise<void> {
  console.log(await installExtension(vsix, folders));
}

/** Opens the window and returns the exit code of the tests in it. */
async function runTests({
  folder,
  developmentPaths,
  testsPath,
  kind,
  locale,
}: LauncherArguments): Promise<number> {
  if (folder === undefined || testsPath === undefined) {
    throw new Error('The launcher needs a folder and --extensionTestsPath=….');
  }
  const opened =
    kind === 'web'
      ? await webOnly(developmentPaths, testsPath, folders.userData)
      : { extensions: developmentPaths, tests: testsPath };
  // Tests and their keyboard write to each other there.
  const meeting = isWorkspaceFile(folder) ? dirname(folder) : folder;
  let stopping = false;
  const events = new EventEmitter<{ end: [code: number] }>();
  const ended = once(events, 'end');
  const endedEarly = (why: string) => (): void => {
    if (stopping) return;
    console.error(`The tests ended early: ${why}.`);
    events.emit('end', 1);
  };
  // Kept for good: Ctrl+C may come twice, from the terminal and from test-electron.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endedEarly(signal));

  const keep = async (name: string, text: string): Promise<void> =>
    writeFile(join(folders.userData, name), text);
  const server = await serve(folders, { driven: true });
  try {
    const browser = await launchChromium();
    try {
      const context = await stillContext(browser, 800);
      // VS Code's language is that of the strings that its page was given; there are none but English ones here.
      if (locale !== undefined)
        await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(locale)}`);
      const page = await context.newPage();
      const keyboard = await Keyboard.of(page, await Links.of(page));
      const requests: string[] = [];
      context.on('request', (request) => {
        // What the tests ask for themselves is not the window's.
        if (request.url().startsWith(keyboard.address)) return;
        requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
      });
      page.once('crash', endedEarly('the page crashed'));
      const lost = endedEarly('the browser or the server ended');
      browser.once('disconnected', lost);
      void server.ended.then(lost);
      await page.exposeFunction('codeAutomationExit', (code: number) => void events.emit('end', code));
      await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[]) =>
        log(keyboard, type, values),
      );
      await writeFile(join(meeting, keyboardFile), keyboard.address);
      await page.goto(workbenchAddress(server.authority, { folder, ...opened }));
      const [code] = await ended;
      // To be read with the rest of the user data, as the desktop program keeps all of it in files.
      await keep('browser-storage.json', await browserStorage(page));
      await keep('requests.log', requests.join('\n'));
      return code;
    } finally {
      stopping = true;
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Passes the window's log on; what asks for keys is done instead. */
async function log(keyboard: Keyboard, type: string, values: readonly unknown[]): Promise<void> {
  const line = values.map(String).join(' ');
  if (line.startsWith(keysMark)) await keyboard.press(JSON.parse(line.slice(keysMark.length)) as KeysRequest);
  else console.log(type === 'error' ? `error: ${line}` : line);
}
