import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../vscode/install.ts';
import { launcher, root } from '../vscode/paths.ts';
import { runHostSuite } from './host.ts';
import type { Outcome } from './suite.ts';

/** Where an installation keeps what it has, in the folder `place`. */
export function foldersIn(place: string): { readonly userData: string; readonly extensions: string } {
  return { userData: join(place, 'user-data'), extensions: join(place, 'extensions') };
}

/** Installs the package, as its users do, into the folders in `place`. */
export async function installPackage(vscode: string, vsix: string, place: string): Promise<void> {
  const { userData, extensions } = foldersIn(place);
  await run(
    vscode === launcher ? launcher : resolveCliPathFromVSCodeExecutablePath(vscode),
    [`--install-extension=${vsix}`, `--extensions-dir=${extensions}`, `--user-data-dir=${userData}`],
    root,
  );
}

/** Installs the package into a fresh folder and tests it there, with an empty extension under development. */
export async function runInstalledSuite(vscode: string, vsix: string, testsPath: string): Promise<Outcome> {
  const temporary = await mkdtemp(join(tmpdir(), 'kind-regrets-vsix-'));
  const helper = join(temporary, 'helper');
  try {
    await installPackage(vscode, vsix, temporary);
    await mkdir(helper);
    const manifest = { name: 'test-helper', publisher: 'test', version: '1.0.0', engines: { vscode: '*' } };
    await writeFile(join(helper, 'package.json'), JSON.stringify(manifest));
    return await runHostSuite({
      vscode,
      developmentPath: helper,
      testsPath,
      host: 'node',
      extensions: foldersIn(temporary).extensions,
    });
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}
