import { join } from 'node:path';
import { run } from './install.ts';
import { root } from './paths.ts';

/**
 * Packages the extension into the folder `place`.
 * @returns the path of the package
 * @throws at a warning too: what is warned of at packaging, users see
 */
export async function packageExtension(place: string): Promise<string> {
  const vsix = join(place, 'kind-regrets.vsix');
  const output = await run(process.execPath, [join(root, 'scripts', 'package.ts'), vsix], root);
  if (/^\s*WARNING/m.test(output)) throw new Error(output);
  return vsix;
}
