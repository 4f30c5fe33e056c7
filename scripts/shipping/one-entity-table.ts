import type { Plugin } from 'esbuild';
import { join } from 'node:path';
import { root } from '../vscode/paths.ts';

/**
 * Both parsers that ship bring a table of HTML's character references: postal-mime a list of 2,231 (46 KB), htmlparser2
 * the same as a trie (19 KB). This lets postal-mime ask the trie.
 */
export const oneEntityTable: Plugin = {
  name: 'one entity table',
  setup(build) {
    const namespace = 'entities';
    build.onResolve({ filter: /^\.\/html-entities\.js$/ }, ({ importer }) =>
      /[/\\]postal-mime[/\\]/u.test(importer) ? { path: 'postal-mime', namespace } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace }, () => ({
      contents: tableFromTrie,
      resolveDir: join(root, 'node_modules', 'htmlparser2'),
    }));
  },
};

/** Looked up as postal-mime does, by the reference as it stands: `&eacute;`, or `&eacute` where HTML allows that. */
const tableFromTrie = `
import { decodeHTML, decodeHTMLStrict } from 'entities/decode';
export const htmlEntities = new Proxy({}, {
  get(_, reference) {
    const isClosed = reference.endsWith(';');
    const closed = isClosed ? reference : reference + ';';
    const decoded = decodeHTMLStrict(closed);
    if (decoded === closed) return undefined;
    return isClosed || decodeHTML(reference) === decoded ? decoded : undefined;
  },
});`;
