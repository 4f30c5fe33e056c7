import { build as bundle, type BuildOptions } from 'esbuild';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './vscode/paths.ts';

const extension: BuildOptions = {
  absWorkingDir: root,
  entryPoints: ['src/extension.ts'],
  bundle: true,
  minify: true,
  sourcemap: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  logLevel: 'warning',
};

/** Writes the two bundles that the manifest names, for Node and for the web worker, into an emptied dist/. */
export async function build(): Promise<void> {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await Promise.all([
    bundle({ ...extension, platform: 'node', outfile: 'dist/extension.cjs' }),
    bundle({ ...extension, platform: 'browser', outfile: 'dist/extension.web.cjs' }),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
