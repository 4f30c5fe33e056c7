import { build, type BuildOptions } from 'esbuild';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from '../vscode/paths.ts';

const host = join(root, 'test', 'host');

/** The test entries that VS Code is given, one for each host suite; undefined where there are no cases. */
export type HostBundles = Readonly<
  Record<'node' | 'web' | 'installed' | 'folders' | 'pseudo', string | undefined>
>;

/**
 * Bundles test/host for each host suite.
 * @param names what the names of the case files must hold one of; none for all of them
 */
export async function bundleHostTests(names: readonly string[] = []): Promise<HostBundles> {
  const isNamed = (file: string) => names.length === 0 || names.some((name) => file.includes(name));
  const bundleNamed = async (name: string, pattern: string, options: BuildOptions) => {
    const cases = caseNames(pattern).filter(isNamed);
    return cases.length > 0 ? bundle(name, cases, options) : undefined;
  };
  const [node, web, installed, folders, pseudo] = await Promise.all([
    bundleNamed('node', '*.test.ts', forNode),
    bundleNamed('web', '*.test.ts', forWeb),
    bundleNamed('installed', 'installed/*.test.ts', forNode),
    bundleNamed('folders', 'folders/*.test.ts', forNode),
    bundleNamed('pseudo', 'pseudo/*.test.ts', forNode),
  ]);
  return { node, web, installed, folders, pseudo };
}

/** Bundles one of test/host/measuring, which are no tests. */
export async function bundleMeasuring(name: string): Promise<string> {
  return bundle('measuring', [`measuring/${name}`], forNode);
}

const forNode: BuildOptions = { platform: 'node', external: ['vscode', 'mocha'] };
const forWeb: BuildOptions = {
  platform: 'browser',
  // The cases of all suites are in each bundle; those that measure in Node run in no other.
  external: ['vscode', 'node:inspector/promises'],
  // Else mocha's browser build takes this bundle's exports for its own.
  define: { module: 'undefined', exports: 'undefined' },
  alias: { mocha: join(host, 'web', 'mocha.ts'), 'node:assert/strict': join(host, 'web', 'assert.ts') },
};

function caseNames(pattern: string): string[] {
  return globSync(pattern, { cwd: host })
    .map((name) => name.replaceAll('\\', '/').replace('.test.ts', ''))
    .toSorted();
}

async function bundle(name: string, cases: readonly string[], options: BuildOptions): Promise<string> {
  const outfile = join(cache, 'host-tests', `${name}.cjs`);
  await build({
    ...options,
    absWorkingDir: root,
    entryPoints: ['test/host/index.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    define: { ...options.define, hostCases: JSON.stringify(cases) },
    logLevel: 'warning',
  });
  return outfile;
}
