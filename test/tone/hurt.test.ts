import assert from 'node:assert/strict';
import { Block } from '../../src/draft/block.ts';
import { hurtOf, hurts } from '../../src/tone/hurt.ts';
import { rule } from '../../src/rules/tactless.ts';

describe('hurtOf', () => {
  it('has a message for each kind', () => {
    for (const hurt of hurts) assert.ok(rule.messages[hurt]);
  });

  for (const [kind, text] of [
    ['reproach', 'I wrote to you three times and nobody in your office called me back.'],
    ['comparison', 'Another firm offered me twice that and answered within a day.'],
    ['private', 'My wife moved out in spring and I have hardly slept since the divorce.'],
    ['lecturing', 'You should train your recruiters to read a profile before they write.'],
    ['demand', 'I expect a written apology from your director by Friday.'],
  ] as const) {
    it(`takes ${JSON.stringify(text)} for ${kind}`, () => {
      const [sentence] = new Block(text, 'body').sentences;
      assert.ok(sentence);
      assert.equal(hurtOf(sentence, sentence.words), kind);
    });
  }
});
