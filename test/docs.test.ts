import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { docsFiles } from '../scripts/write-docs.ts';

const root = new URL('../', import.meta.url);

describe('what documentation is made of declarations', () => {
  it('is as they make it (`npm run docs` rewrites it)', async () => {
    for (const [path, text] of await docsFiles())
      assert.equal(readFileSync(new URL(path, root), 'utf8'), text, path);
  });

  it('has no page of a rule that is gone', async () => {
    const pages = readdirSync(new URL('docs/rules/', root)).map((name) => `docs/rules/${name}`);
    const files = await docsFiles();
    assert.deepEqual(
      pages.filter((path) => !files.has(path)),
      [],
    );
  });
});
