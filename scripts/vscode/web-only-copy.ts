import { mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A view of an extension's folder in which only the `browser` entry is left, so that VS Code's server has to run it
 * in the web worker. (The workbench it serves reads `extensionDevelopmentKind` and then does not use it.)
 */
export async function webOnlyCopy(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'kind-regrets-web-'));
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  delete manifest['main'];
  await writeFile(join(copy, 'package.json'), JSON.stringify(manifest));
  for (const name of await readdir(folder)) {
    if (name !== 'package.json') await symlink(join(folder, name), join(copy, name));
  }
  return copy;
}
