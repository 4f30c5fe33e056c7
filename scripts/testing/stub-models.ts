import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../vscode/paths.ts';

const source = join(root, 'test', 'host', 'stub-models');

/** Installs the extension with language models for tests into a folder of extensions, for one of the extension hosts. */
export async function installStubModels(extensions: string, host: 'node' | 'webworker'): Promise<void> {
  const manifest = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as Manifest;
  const folder = join(extensions, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  await cp(source, folder, { recursive: true });
  // With both entries it would run where VS Code likes, away from the tests.
  const { main, browser, ...rest } = manifest;
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify(host === 'node' ? { ...rest, main } : { ...rest, browser }),
  );
}

interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
  readonly main: string;
  readonly browser: string;
}
