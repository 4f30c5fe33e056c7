import { build as bundle, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './vscode/paths.ts';

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: true,
  metafile: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  logLevel: 'warning',
};

/** Leaves what Node's entry imports on demand in its own file: Node reads and compiles that only then. */
const onDemand: Plugin = {
  name: 'on demand',
  setup(build) {
    build.onResolve({ filter: /\/extension\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './extension.cjs', external: true } : undefined,
    );
  },
};

/** By file name: one holds everything, for both hosts, as the web worker can load no second file. */
const bundles: Readonly<Record<string, BuildOptions>> = {
  'extension.cjs': { entryPoints: ['src/extension.ts'], platform: 'browser' },
  'extension.node.cjs': {
    entryPoints: ['src/extension.node.ts'],
    platform: 'node',
    plugins: [onDemand],
    // `require` instead: VS Code hands out its API there.
    supported: { 'dynamic-import': false },
  },
};

/** Writes the bundles, two of which the manifest names, into an emptied dist/. */
export async function build(): Promise<void> {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await Promise.all(
    Object.entries(bundles).map(async ([name, options]) =>
      bundle({ ...shared, ...options, outfile: `dist/${name}` }),
    ),
  );
}

export interface Built {
  readonly name: string;
  /** The bundle's JavaScript. */
  readonly code: string;
  readonly metafile: Metafile;
}

/** The bundles as `build` writes them, held in memory. */
export async function buildInMemory(): Promise<readonly Built[]> {
  return Promise.all(
    Object.entries(bundles).map(async ([name, options]) => {
      const { outputFiles, metafile } = await bundle({
        ...shared,
        ...options,
        sourcemap: false,
        metafile: true,
        write: false,
      });
      return { name, code: outputFiles[0]?.text ?? '', metafile };
    }),
  );
}

if (import.meta.main) await build();
