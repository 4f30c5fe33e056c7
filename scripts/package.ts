/** `npm run package`: packs what `.vscodeignore` allows into kind-regrets.vsix, or the file given. */
import { createVSIX } from '@vscode/vsce';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.ts';
import { withoutRelative } from './package/readme.ts';
import { root } from './vscode/paths.ts';

// Built anew, so that the package never holds an older state than the sources'.
await build();
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { repository?: unknown };
// VS Code's page of an extension shows what has an https address, which a public repository gives to relative ones.
const isPublic = manifest.repository !== undefined;
const readme = join('dist', 'README.md');
const text = await readFile(join(root, 'README.md'), 'utf8');
await writeFile(join(root, readme), isPublic ? text : withoutRelative(text));
await createVSIX({
  cwd: root,
  packagePath: process.argv[2] ?? join(root, 'kind-regrets.vsix'),
  readmePath: readme,
  dependencies: false,
  allowMissingRepository: true,
});
