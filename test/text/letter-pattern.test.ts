import assert from 'node:assert/strict';
import { LetterPattern } from '../../src/text/letter-pattern.ts';

describe('LetterPattern', () => {
  for (const category of ['L', 'Lu', 'Ll', 'Lo', 'Lt', 'M', 'N', 'Cf']) {
    for (const source of [
      String.raw`\p{${category}}`,
      String.raw`[^\p{${category}}]`,
      String.raw`[\p{${category}}\]-]`,
    ]) {
      it(`knows the same characters as ${source}`, () => {
        const expected = new RegExp(source, 'u');
        const actual = new LetterPattern(source);
        for (let code = 0; code < 0x3000; code++) {
          const character = String.fromCharCode(code);
          assert.equal(actual.test(character), expected.test(character), code.toString(16));
        }
      });
    }
  }

  it('finds the same in text of any script', () => {
    const name = new LetterPattern(String.raw`(\p{Lu}\p{Ll}+) (\p{Lu}\p{L}+)`);
    for (const [text, ...found] of [
      ['by Zoë Łuczak', 'Zoë', 'Łuczak'],
      ['by Zoë Ek', 'Zoë', 'Ek'],
    ])
      assert.deepEqual(name.exec(text ?? '')?.slice(1), found);
  });
});
