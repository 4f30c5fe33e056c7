import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { readRows } from '../../scripts/accuracy/corpus.ts';
import { Block, type Sentence } from '../../src/draft/block.ts';
import { spanOfWords } from '../../src/text/phrases/phrases.ts';
import { addedByPlaces } from '../../src/tone/place.ts';
import { weigh } from '../../src/tone/weigh.ts';
import { certain } from '../../src/tone/weights.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));

function sentence(text: string): Sentence {
  const [first] = new Block(text, 'body').sentences;
  assert.ok(first);
  return first;
}

/** The words that are underlined. */
function underlined(of: Sentence): string {
  const { start, end } = spanOfWords(of.block.words, weigh(of).passage);
  return of.block.text.slice(start, end);
}

describe('weigh', () => {
  it('tells a slight from a kindness about the same thing', () => {
    for (const [slight, kindness] of [
      ['Did you even read my profile before you wrote this?', 'I was glad that you read my profile.'],
      ['It took you five weeks to write two lines.', 'It took me two days to write these lines, I’m sorry.'],
      ['My employer pays twice that and treats people decently.', 'My employer has asked me to stay.'],
    ] as const) {
      assert.ok(weigh(sentence(slight)).score > weigh(sentence(kindness)).score + 1, slight);
    }
  });

  it('hears a slight as loudly where a comma joins it to a kind no', () => {
    const slight = 'your recruiter never even read my profile';
    const alone = weigh(sentence(`${slight}.`)).score;
    for (const joined of [
      `Thank you for the invitation, but ${slight}.`,
      `I have decided to withdraw my application, as ${slight}.`,
    ])
      assert.ok(weigh(sentence(joined)).score > alone - 0.5, joined);
  });

  it('points at the clause that hurts', () => {
    const of = sentence('Thank you for the invitation, but you people are a joke to all of us here.');
    assert.match(underlined(of), /you people are a joke/u);
    assert.doesNotMatch(underlined(of), /Thank you/u);
  });

  it('lets quotation marks count for nothing', () => {
    for (const [plain, quoted] of [
      ['I have read Middlemarch on the train.', 'I have read “Middlemarch” on the train.'],
      ['The team called Orchard made me welcome.', 'The team called "Orchard" made me welcome.'],
      ['You call that a competitive salary.', 'You call that a «competitive» salary.'],
      ['Your quick test took three hours.', 'Your ‘quick’ test took three hours.'],
    ] as const)
      assert.equal(weigh(sentence(plain)).score, weigh(sentence(quoted)).score, quoted);
  });

  it('judges a sentence without any word it knows', () => {
    assert.ok(Number.isFinite(weigh(sentence('Xqzv bnml rrwq.')).score));
  });

  it('finds a good part of what hurts in sentences it has not learned from, and is seldom wrong', () => {
    const contexts = new Set(['decline e-mail', 'job approach or interview']);
    const rows = readRows(corpus, 'tactless').filter(({ context }) => contexts.has(context));
    const found = rows.filter(({ text }) =>
      new Block(text, 'body').sentences.some((each) => {
        const { score } = weigh(each);
        // Alone in its letter, which tells nothing else about it.
        const [added = 0] = addedByPlaces([{ score, words: each.words.end - each.words.first }]);
        return score + added >= certain;
      }),
    );
    const right = found.filter(({ tactless }) => tactless).length;
    assert.ok(right / found.length > 0.92, String(right / found.length));
    assert.ok(right / rows.filter(({ tactless }) => tactless).length > 0.3);
  });
});
