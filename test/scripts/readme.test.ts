import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { withoutRelative } from '../../scripts/package/readme.ts';

describe('the README of a package without a public repository', () => {
  const cases: readonly (readonly [what: string, from: string, to: string])[] = [
    ['no picture', 'One.\n\n![A letter](media/letter.png)\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['words for links', 'See [the rules](docs/rules/README.md).\n', 'See the rules.\n'],
    ['links that lead somewhere', 'See [it](https://example.com) and [below](#below).\n', ''],
    ['pictures that have an address', '![A letter](https://example.com/letter.png)\n\nTwo.\n', ''],
    ['what is no link', 'A list [x] and a call(y).\n', ''],
  ];
  for (const [what, from, to] of cases) {
    it(`has ${what}`, () => assert.equal(withoutRelative(from), to || from));
  }

  it('leaves nothing relative in ours', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const relative = [...withoutRelative(readme).matchAll(/\]\((?!https:|#)[^)]*\)/g)].map(([link]) => link);
    assert.deepEqual(relative, []);
  });
});
