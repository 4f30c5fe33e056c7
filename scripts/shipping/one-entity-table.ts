import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../vscode/paths.ts';

const asked = 'htmlEntities[match]';
const list = "import { htmlEntities } from './html-entities.js';";

/**
 * Both parsers that ship bring a table of HTML's character references: postal-mime a list of 2,231 (46 KB), htmlparser2
 * the same as a trie (19 KB). This has postal-mime ask the trie.
 */
export const oneEntityTable: Plugin = {
  name: 'one entity table',
  setup(build) {
    build.onLoad({ filter: /[/\\]postal-mime[/\\].*[/\\]text-format\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(list) || !source.includes(asked))
        throw new Error(
          'postal-mime decodes character references in another way now: see one-entity-table.ts.',
        );
      const { path: trie } = await build.resolve('entities/decode', {
        resolveDir: join(root, 'node_modules', 'htmlparser2'),
        kind: 'import-statement',
      });
      return {
        contents: source.replace(list, askTrie(trie)).replaceAll(asked, 'decodedReference(match)'),
        resolveDir: dirname(path),
      };
    });
  },
};

/** A reference is looked up as it stands: `&eacute;`, or `&eacute` where HTML allows that. */
const askTrie = (trie: string): string => `
import { decodeHTML, decodeHTMLStrict } from ${JSON.stringify(trie)};
function decodedReference(reference) {
  const isClosed = reference.endsWith(';');
  const closed = isClosed ? reference : reference + ';';
  const decoded = decodeHTMLStrict(closed);
  if (decoded === closed) return undefined;
  return isClosed || decodeHTML(reference) === decoded ? decoded : undefined;
}`;
