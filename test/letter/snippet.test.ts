import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { snippetFile, snippetPath } from '../../scripts/write-snippets.ts';
import { compose } from '../../src/letter/compose.ts';
import { toMarkdown, toPlainText } from '../../src/letter/draft-text.ts';
import { snippets } from '../../src/letter/snippet.ts';
import { contents, kindsAndRegisters, wordings } from './combinations.ts';

/** What is in the document when a snippet was accepted and nothing was typed. */
function untouched(body: string): string {
  return body
    .replace(/\$\{\d\|((?:[^\\,|]|\\.)*).*?\|\}/g, (_, first: string) => first.replace(/\\(.)/g, '$1'))
    .replace(/\$\{\d:([^}]*)\}/g, '$1')
    .replace('$0', '');
}

describe('snippets', () => {
  it('are in snippets/decline.json as they are here (npm run snippets writes it)', async () => {
    assert.equal(readFileSync(snippetPath, 'utf8'), await snippetFile());
  });

  it('cover the whole letter and the five pieces of advice', () => {
    assert.deepEqual(
      snippets.map((snippet) => snippet.prefix),
      [
        'decline',
        'decline-promptly',
        'decline-reason',
        'decline-thanks',
        'decline-touch',
        'decline-short',
        'decline-message',
      ],
    );
  });

  it('expand to the composed letter', () => {
    assert.equal(
      untouched(snippets[0]?.body ?? ''),
      toPlainText(
        compose({ recipient: '[Recipient]', role: '[Role]', company: '[Company]', name: '[Your Name]' }),
      ),
    );
  });

  for (const { prefix, body } of snippets) {
    it(`${prefix} has linked, numbered stops and one end`, () => {
      const stops = [...body.matchAll(/\$\{(\d)[:|]([^|}]*)/g)];
      const values = new Map(stops.map(([, stop = '', value = '']) => [stop, value]));
      for (const [, stop = '', value = ''] of stops) assert.equal(value, values.get(stop));
      const numbers = [...values.keys()].map(Number);
      assert.deepEqual(new Set(numbers), new Set(numbers.map((_, at) => at + 1)));
      assert.equal(body.split('$0').length, 2);
    });
  }

  it('need no escape in our own phrases, for snippets or Markdown', () => {
    const fields = { recipient: 'A', role: 'B', company: 'C', name: 'D', times: 'E', ownReason: 'F' };
    for (const [kind, register] of kindsAndRegisters()) {
      for (const content of contents(kind, register)) {
        for (const wording of wordings) {
          const letter = compose({ ...fields, ...content, wording });
          assert.doesNotMatch(letter.body, /[$}\\|]/);
          assert.equal(toMarkdown(letter), toPlainText(letter));
        }
      }
    }
  });
});
