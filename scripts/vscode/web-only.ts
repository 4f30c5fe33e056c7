import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The same extensions, and the test entry inside one of them, seen through folders in whose manifests only the
 * `browser` entry is left: VS Code's server has to run these in the web worker, and tests run where the extension
 * does that they lie in. (The workbench it serves reads `extensionDevelopmentKind` and then does not use it.)
 * The views are made in the folder `place`.
 */
export async function webOnly(
  extensions: readonly string[],
  tests: string,
  place: string,
): Promise<{ extensions: string[]; tests: string }> {
  await mkdir(place, { recursive: true });
  const copies = await Promise.all(
    extensions.map(async (folder) => ({ folder, copy: await webOnlyCopy(folder, place) })),
  );
  const around = copies.find(({ folder }) => tests.startsWith(join(folder, '/')));
  return {
    extensions: copies.map(({ copy }) => copy),
    tests: around === undefined ? tests : join(around.copy, tests.slice(around.folder.length)),
  };
}

async function webOnlyCopy(folder: string, place: string): Promise<string> {
  const copy = await mkdtemp(join(place, 'web-only-'));
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  delete manifest['main'];
  await writeFile(join(copy, 'package.json'), JSON.stringify(manifest));
  for (const name of await readdir(folder)) {
    if (name !== 'package.json') await symlink(join(folder, name), join(copy, name));
  }
  return copy;
}
