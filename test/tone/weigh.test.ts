import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { readRows } from '../../scripts/accuracy/corpus.ts';
import { Block, type Sentence } from '../../src/draft/block.ts';
import { weigh } from '../../src/tone/weigh.ts';

function sentence(text: string): Sentence {
  const [first] = new Block(text, 'body').sentences;
  assert.ok(first);
  return first;
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

  it('names the words that weighed most', () => {
    const text = 'I have read your letter, and frankly you people are a joke to all of us here.';
    const { span } = weigh(sentence(text));
    assert.match(text.slice(span.start, span.end), /you people|a joke/u);
    assert.ok(text.slice(span.start, span.end).split(' ').length <= 5);
  });

  it('judges a sentence without any word it knows', () => {
    assert.ok(Number.isFinite(weigh(sentence('Xqzv bnml rrwq.')).score));
  });

  it('finds nearly half of what hurts in sentences it has not learned from, and is seldom wrong', () => {
    const rows = readRows(fileURLToPath(new URL('../corpus', import.meta.url)), 'tactless');
    const found = rows.filter(({ text }) =>
      new Block(text, 'body').sentences.some((each) => weigh(each).score >= 0),
    );
    const right = found.filter(({ tactless }) => tactless).length;
    assert.ok(right / found.length > 0.85);
    assert.ok(right / rows.filter(({ tactless }) => tactless).length > 0.45);
  });
});
