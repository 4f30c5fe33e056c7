import assert from 'node:assert/strict';
import { DraftReader } from '../../src/draft/reader.ts';
import { isJudged } from '../../src/draft/draft.ts';
import { addedByPlace, addedByPlaces, judgementOf, mostByPlace } from '../../src/tone/place.ts';
import { weigh } from '../../src/tone/weigh.ts';

const decent = { score: -6, words: 12 };
const strange = { score: 0, words: 12 };
const hurtful = { score: 4, words: 12 };
/** What is added to the first of the sentences. */
const first = (...sentences: readonly { score: number; words: number }[]) => addedByPlaces(sentences)[0];

describe('addedByPlaces', () => {
  it('lowers the score of a sentence by what is strange about the rest of the letter', () => {
    const told = first(hurtful, strange, strange, strange) ?? 0;
    assert.ok(told < (first(hurtful, strange) ?? 0));
    assert.ok(told > (first(hurtful, ...Array.from({ length: 4 }, () => strange)) ?? 0));
  });

  it('takes what is plainly decent or plainly hurtful for nothing strange', () => {
    for (const others of [
      [decent, decent, decent],
      [hurtful, hurtful],
    ])
      assert.equal(first(hurtful, ...others), first(hurtful), JSON.stringify(others));
  });

  it('lets a slight echo in the sentence behind it', () => {
    const [, behindSlight] = addedByPlaces([hurtful, strange]);
    const [, behindThanks] = addedByPlaces([decent, strange]);
    assert.ok((behindSlight ?? 0) > (behindThanks ?? 0) + 0.5);
  });

  it('adds no more than it says', () => {
    for (const sentences of [[], [hurtful], [hurtful, hurtful], [decent, hurtful, strange]])
      for (const added of addedByPlaces(sentences)) assert.ok(added <= mostByPlace);
  });
});

describe('addedByPlace', () => {
  it('tells one sentence from the same elsewhere', () => {
    const slight = 'Nobody in your office ever called me back.';
    const draft = new DraftReader('markdown').read(`${slight}\n\nDid you even read my profile? ${slight}`);
    const places = draft.blocks.flatMap((placed) =>
      isJudged(placed.block) ? placed.block.sentences.map((sentence) => ({ sentence, placed })) : [],
    );
    const [begins, , follows] = places.map((place) => addedByPlace(draft, place));
    assert.equal(places.length, 3);
    assert.ok((follows ?? 0) > (begins ?? 0));
  });

  it('adds nothing to what is no sentence of the draft', () => {
    const reader = new DraftReader('markdown');
    const [placed] = reader.read('Thank you for your time.').blocks;
    const sentence = placed?.block.sentences[0];
    assert.ok(placed && sentence);
    assert.equal(addedByPlace(reader.read('Something else.'), { placed, sentence }), 0);
  });

  it('remembers what the sentence weighs by itself', () => {
    const sentence = new DraftReader('markdown').read('Thank you for your time.').blocks[0]?.block
      .sentences[0];
    assert.ok(sentence);
    assert.deepEqual(judgementOf(sentence), weigh(sentence));
    assert.equal(judgementOf(sentence), judgementOf(sentence));
  });
});
