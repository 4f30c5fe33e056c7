import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';

/**
 * Writes our characters beyond ASCII as escapes, which mean the same in strings, in expressions and in the templates
 * that expressions are made of. esbuild leaves them in the latter two, and for one of them alone the engine holds and
 * reads all of a bundle with two bytes for each character.
 */
export const asciiSource: Plugin = {
  name: 'ASCII source',
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      return { contents: contents.replaceAll(/[^\0-\x7f]/g, escapeOf), loader: 'ts' };
    });
  },
};

const escapeOf = (unit: string): string => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
