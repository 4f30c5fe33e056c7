import assert from 'node:assert/strict';
import { DraftReader } from '../../src/draft/reader.ts';
import { compose } from '../../src/letter/compose.ts';
import { toPlainText } from '../../src/letter/draft-text.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { contents, kindsAndRegisters, sample, wordings } from './combinations.ts';

/** One for all: their paragraphs are much the same, and it reads none of them twice. */
const reader = new DraftReader();

function sentencesOf(letter: Letter): string[] {
  return reader
    .read(toPlainText(letter))
    .blocks.flatMap(({ block }) =>
      block.role === 'body' ? block.sentences.map(({ start, end }) => block.text.slice(start, end)) : [],
    );
}

describe('every letter', () => {
  for (const [kind, register] of kindsAndRegisters()) {
    it(`says the same in other words, and comes round: ${kind}, ${register}`, () => {
      for (const content of contents(kind, register)) {
        const answers = { ...sample, ...content, ownReason: '' };
        const all = wordings.map((wording) => sentencesOf(compose({ ...answers, wording })));
        assert.equal(new Set(all.flat()).size, all.flat().length, all.flat().join('\n'));
        for (const wording of wordings)
          assert.deepEqual(
            compose({ ...answers, wording: wording + 3 }),
            compose({ ...answers, wording: wording - 3 }),
          );
        assert.deepEqual(compose({ ...answers, wording: 3 }), compose(answers));
      }
    });
  }
});
