import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

describe('what is written by hand', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'docs/guide.md',
    'docs/writing-a-rule.md',
    'example/README.md',
  ];
  for (const page of pages) {
    it(`leads only to files that are there (${page})`, () => {
      const text = readFileSync(new URL(page, root), 'utf8');
      const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => link);
      const lost = links.filter(
        (link) => !/^https?:/.test(link) && !existsSync(new URL(link, new URL(page, root))),
      );
      assert.deepEqual(lost, []);
    });
  }

  it('shows in the README every picture that there is but the icon', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    const pictures = readdirSync(new URL('media/', root)).filter((name) => /\.(?:png|gif)$/.test(name));
    const shown = [...readme.matchAll(/!\[[^\]]+\]\(media\/([^)]+)\)/g)].map(([, name]) => name);
    assert.deepEqual(new Set(shown), new Set(pictures.filter((name) => name !== 'icon.png')));
  });
});
