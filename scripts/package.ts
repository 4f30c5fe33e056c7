/** `npm run package`: writes kind-regrets.vsix. */
import { createVSIX } from '@vscode/vsce';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.ts';
import { root } from './vscode/paths.ts';

/** Packs what `.vscodeignore` allows of the built extension into the file `vsix`, and returns that. */
export async function packageExtension(vsix: string): Promise<string> {
  await createVSIX({ cwd: root, packagePath: vsix, dependencies: false, allowMissingRepository: true });
  return vsix;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build();
  const vsix = await packageExtension(join(root, 'kind-regrets.vsix'));
  const { size } = await stat(vsix);
  console.log(`${vsix}: ${(size / 1024).toFixed(1)} KB`);
}
