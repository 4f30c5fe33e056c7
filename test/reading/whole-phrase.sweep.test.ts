import assert from 'node:assert/strict';
import { readMarkedLetters } from '../../scripts/accuracy/marked-letters.ts';
import { check } from '../../src/check/check.ts';

/** What stands alone at the end of an underline tells nothing, unless its clause ends there too. */
const cut = /(?:^|\s)(?:an?|the|my|your|our|and|but|or|to|of|is|was|are|with|for|at)$/iu;

describe('wholePhrase', () => {
  it('leaves no underline of the corpus ending on a word that leads on', () => {
    const seen: string[] = [];
    for (const { text } of readMarkedLetters('test/corpus')) {
      for (const { rule, span } of check(text)) {
        const words = text.slice(span.start, span.end);
        const goesOn = /^\s+[\p{L}\p{N}]/u.test(text.slice(span.end, span.end + 9));
        if (rule !== 'tactless' && !rule.startsWith('no-') && cut.test(words) && goesOn)
          seen.push(`${rule}: ${words}`);
      }
    }
    assert.deepEqual(seen, []);
  });
});
