import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The files below src/ in which these words stand, with how often. */
function places(words: RegExp): readonly (readonly [file: string, times: number])[] {
  return globSync('**/*.ts', { cwd: source })
    .map((file) => [file, [...readFileSync(`${source}${file}`, 'utf8').matchAll(words)].length] as const)
    .filter(([, times]) => times > 0);
}

describe('the clipboard', () => {
  it('is read in one place, where an invitation to decline is looked for', () => {
    assert.deepEqual(places(/clipboard\s*\.\s*readText|clipboard\s*\.\s*read\b/gu), [
      ['editor/decline/find-invitation.ts', 1],
    ]);
  });

  it('is read by nothing but the command', () => {
    assert.deepEqual(places(/from '[./a-z-]{1,60}\/find-invitation\.ts'/gu), [
      ['editor/decline/decline-command.ts', 1],
    ]);
  });

  it('is under no other name', () => {
    // By `const { clipboard } = env` or `env['clipboard']` another could be read.
    assert.deepEqual(
      places(/\{[^{}\n]{0,200}\bclipboard\b[^{}\n]{0,200}\}\s{0,9}=|\[\s{0,9}['"]clipboard/gu),
      [],
    );
  });
});
