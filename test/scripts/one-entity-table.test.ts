import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneEntityTable } from '../../scripts/shipping/one-entity-table.ts';
import { root } from '../../scripts/vscode/paths.ts';

type Decoder = (text: string) => string;

const format = './node_modules/postal-mime/dist/esm/text-format.js';
const table = './node_modules/postal-mime/dist/esm/html-entities.js';

/** postal-mime's decoder of character references, as it comes and as it ships. */
async function decoderWith(plugins: (typeof oneEntityTable)[]): Promise<Decoder> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: `export { decodeHTMLEntities } from '${format}'`, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    plugins,
  });
  const module = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`;
  return ((await import(module)) as { decodeHTMLEntities: Decoder }).decodeHTMLEntities;
}

describe('the one table of character references', () => {
  let asItComes: Decoder;
  let asItShips: Decoder;
  let names: string[];

  before(async () => {
    [asItComes, asItShips] = await Promise.all([decoderWith([]), decoderWith([oneEntityTable])]);
    names = [...readFileSync(join(root, table), 'utf8').matchAll(/^ {4}'(&[^']+)'/gmu)].map(
      ([, name]) => name ?? '',
    );
  });

  it('decodes every reference as postal-mime does, closed or not, and with a letter behind it', () => {
    assert.ok(names.length > 2000);
    for (const name of names)
      for (const text of [name, name.replace(';', ''), `${name.replace(';', '')}a;`, `${name} x`])
        assert.equal(asItShips(text), asItComes(text), text);
  });

  for (const text of [
    '&nonsense;',
    '&notit;',
    '&nota',
    '&',
    '&;',
    '&#233;',
    '&#xe9;',
    '&__proto__;',
    '&constructor;',
  ])
    it(`leaves or decodes ${text} as postal-mime does`, () => assert.equal(asItShips(text), asItComes(text)));
});
