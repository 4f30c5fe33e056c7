import assert from 'node:assert/strict';
import { packedIndex, PhraseIndex } from '../../src/draft/phrase-index.ts';
import { hashText } from '../../src/text/hash.ts';
import { PhraseSet } from '../../src/text/phrases/phrases.ts';

const refusals = new PhraseSet(['do not|never _ regret', '^ no $', 'not? @kin'], { kin: 'mother|father' });
const thanks = new PhraseSet(['thank you', 'thanks ..3 time']);
const greetings = new PhraseSet(['dear kin']);

const words = 'do not never regret no mother father thank you thanks time dear kin'.split(' ');

/** What is looked for at each of the words: the set, the phrase and the slot. */
function anchorsOf(sets: readonly PhraseSet[], packed: string | undefined): unknown {
  const index = new PhraseIndex(sets, packed);
  return words.map((word) => {
    const anchors = (index.at(hashText(word)) ?? []).map((number) => index.anchor(number));
    return anchors.map(({ set, index, slot, phrase }) => [sets[set]?.sources[index], phrase.parts[slot]]);
  });
}

describe('PhraseIndex', () => {
  const sets = [refusals, thanks];
  const packed = packedIndex(sets);

  it('looks for each phrase at the word that is rarest', () => {
    assert.equal(new PhraseIndex(sets, undefined).at(hashText('you')), undefined);
    assert.deepEqual(new PhraseIndex(sets, undefined).at(hashText('thank')), [3]);
  });

  it('is the same when it was packed', () => {
    assert.deepEqual(anchorsOf(sets, packed), anchorsOf(sets, undefined));
  });

  it('is the same when it was packed of the sets in another order', () => {
    assert.deepEqual(anchorsOf([thanks, refusals], packed), anchorsOf(sets, undefined));
  });

  it('is made anew where it was packed of other sets', () => {
    for (const others of [[refusals], [refusals, thanks, greetings], [refusals, greetings]])
      assert.deepEqual(anchorsOf(others, packed), anchorsOf(others, undefined));
  });
});
