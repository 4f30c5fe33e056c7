import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Check from '../../src/check/check.ts';
import { asciiSource } from '../shipping/ascii-source.ts';
import { preparedPhrases } from '../shipping/prepared-phrases.ts';
import { root } from '../vscode/paths.ts';
import type { Engine } from './engine.ts';

/** The checker as it ships: bundled and minified. */
export interface OurBundle {
  readonly path: string;
  readonly bytes: number;
}

export async function bundleOurs(folder: string): Promise<OurBundle> {
  const path = join(folder, 'check.mjs');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/check/check.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: path,
    metafile: true,
    logLevel: 'warning',
    plugins: [preparedPhrases, asciiSource],
  });
  const [output] = Object.values(metafile.outputs);
  return { path, bytes: output?.bytes ?? 0 };
}

/** Our checker, as it comes, which leaves long documents alone, and where it takes every document for a letter. */
export async function loadOurs({ path }: OurBundle): Promise<readonly [Engine, Engine]> {
  const { check, createChecker } = (await import(pathToFileURL(path).href)) as typeof Check;
  const engine = (name: string, options?: Check.CheckOptions): Engine => ({
    name,
    check: (text) => check(text, options),
    follow(first) {
      const checker = createChecker(options);
      checker.check(first);
      return (text, offset) => checker.check(text, [{ offset, removed: 0, inserted: 1 }]);
    },
  });
  return [engine('Kind Regrets'), engine('Kind Regrets, always', { documents: 'always' })];
}
