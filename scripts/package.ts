/** `npm run package`: packs what `.vscodeignore` allows into kind-regrets.vsix, or the file given. */
import { createVSIX } from '@vscode/vsce';
import { join } from 'node:path';
import { build } from './build.ts';
import { root } from './vscode/paths.ts';

// Built anew, so that the package never holds an older state than the sources'.
await build();
const vsix = process.argv[2] ?? join(root, 'kind-regrets.vsix');
await createVSIX({
  cwd: root,
  packagePath: vsix,
  dependencies: false,
  // There is no public repository yet for the README's links to lead to.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
