import { build as bundle, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asciiSource } from './shipping/ascii-source.ts';
import { billOfMaterials } from './shipping/bill-of-materials.ts';
import { notices } from './shipping/notices.ts';
import { oneEntityTable } from './shipping/one-entity-table.ts';
import { preparedPhrases } from './shipping/prepared-phrases.ts';
import { shippedPackages } from './shipping/shipped-packages.ts';
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
  'extension.cjs': {
    entryPoints: ['src/extension.ts'],
    platform: 'browser',
    plugins: [oneEntityTable, preparedPhrases, asciiSource],
  },
  'extension.node.cjs': {
    entryPoints: ['src/extension.node.ts'],
    platform: 'node',
    plugins: [onDemand],
    // `require` instead: VS Code hands out its API there.
    supported: { 'dynamic-import': false },
  },
};

/** Writes the bundles, two of which the manifest names, and what tells of their packages, into an emptied dist/. */
export async function build(): Promise<void> {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const results = await Promise.all(
    Object.entries(bundles).map(async ([name, options]) =>
      bundle({ ...shared, ...options, metafile: true, outfile: `dist/${name}` }),
    ),
  );
  const packages = shippedPackages(results.map(({ metafile }) => metafile));
  writeFileSync(join(dist, 'third-party-notices.txt'), notices(packages));
  writeFileSync(join(dist, 'bom.cdx.json'), billOfMaterials(packages));
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
