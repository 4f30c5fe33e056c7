import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './paths.ts';
import { vscodeVersion } from './server.ts';

const installed = {
  linux: ['/usr/share/code/code', '/opt/visual-studio-code/code'],
  darwin: ['/Applications/Visual Studio Code.app/Contents/MacOS/Electron'],
  win32: [join(process.env['LOCALAPPDATA'] ?? 'C:\\', 'Programs', 'Microsoft VS Code', 'Code.exe')],
};

/** The program of a desktop VS Code, downloaded on first use; undefined where none can run. Says which and why. */
export async function findDesktop(): Promise<string | undefined> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    console.log(`Using the VS Code ${vscodeVersion} from npm: there is no display for the desktop program.`);
    return undefined;
  }
  try {
    const path = await downloadAndUnzipVSCode({
      version: vscodeVersion,
      cachePath: cache,
      timeout: 5000,
      reporter: new SilentReporter(),
    });
    console.log(`Using the desktop VS Code ${vscodeVersion} in .vscode-test/.`);
    return path;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    const names = installed[process.platform as keyof typeof installed] ?? [];
    const found = names.find((path) => existsSync(path));
    console.log(
      found === undefined
        ? `Using the VS Code ${vscodeVersion} from npm: the desktop program can't be downloaded (${reason}).`
        : `Using the VS Code installed on this machine: another can't be downloaded (${reason}).`,
    );
    return found;
  }
}
