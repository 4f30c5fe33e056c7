import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../vscode/install.ts';
import { root } from '../vscode/paths.ts';
import { timingOf } from './measure.ts';

/** A module to start from nothing, and how it checks `text`. */
interface Starter {
  readonly path: string;
  readonly call: string;
}

export function starters(ours: string, peers: string): Readonly<Record<string, Starter>> {
  const peer = (path: string, call: string): Starter => ({ path: join(peers, 'node_modules', path), call });
  return {
    'Kind Regrets': { path: ours, call: 'module.check(text)' },
    'write-good': peer('write-good/write-good.js', 'module.default(text)'),
    alex: peer('alex/index.js', 'module.text(text)'),
  };
}

/** Milliseconds in a fresh process from before the import until the first text is checked: the median of `runs`. */
export async function timeColdStart({ path, call }: Starter, text: string, runs: number): Promise<number> {
  const program = `
    const text = ${JSON.stringify(text)};
    const started = performance.now();
    const module = await import(${JSON.stringify(pathToFileURL(path).href)});
    ${call};
    console.log(performance.now() - started);`;
  const samples: number[] = [];
  for (let count = 0; count < runs; count++)
    samples.push(Number(await run(process.execPath, ['--input-type=module', '-e', program], root)));
  return timingOf(samples).p50;
}

/** The bytes of the module with all that it imports, minified. */
export async function bundledBytes({ path }: Starter): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
}
