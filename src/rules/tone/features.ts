import { hashText, mix, toKey } from './hash.ts';
import type { ToneToken } from './tokens.ts';
import { classSymbol } from './word-info.ts';

/** Told a feature's key and the tokens it is made of: the numbers of the first and the last. */
export type FeatureSink = (key: number, first: number, last: number) => void;

const kinds = {
  word: hashText('word'),
  stem: hashText('stem'),
  class: hashText('class'),
  wordPair: hashText('word pair'),
  pair: hashText('pair'),
  gappedPair: hashText('gapped pair'),
};
const edge = hashText('edge');
const edgeSymbols = [edge];

/**
 * Tells `sink` all that the model may weigh in a sentence: each word, its stem and its classes; each two neighbours,
 * as words and as what stands for them in patterns; and the patterns of words with one between them. The ends of the
 * sentence count as neighbours. There are a handful of features for each word.
 */
export function extractFeatures(tokens: readonly ToneToken[], sink: FeatureSink): void {
  const lastToken = tokens.length - 1;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const first = Math.max(at - 1, 0);
    const last = Math.min(at, lastToken);
    const symbols = token?.symbols ?? edgeSymbols;
    sink(toKey(mix(mix(kinds.wordPair, before?.word ?? edge), token?.word ?? edge)), first, last);
    cross(kinds.pair, before?.symbols ?? edgeSymbols, symbols, first, last, sink);
    if (at > 0) {
      const earlier = tokens[at - 2]?.symbols ?? edgeSymbols;
      cross(kinds.gappedPair, earlier, symbols, Math.max(at - 2, 0), last, sink);
    }
    if (token) singles(token, at, sink);
  }
}

function singles(token: ToneToken, at: number, sink: FeatureSink): void {
  sink(toKey(mix(kinds.word, token.word)), at, at);
  sink(toKey(mix(kinds.stem, token.stem)), at, at);
  for (const name of token.classes) sink(toKey(mix(kinds.class, classSymbol(name))), at, at);
}

function cross(
  kind: number,
  lefts: readonly number[],
  rights: readonly number[],
  first: number,
  last: number,
  sink: FeatureSink,
): void {
  for (const left of lefts) {
    const head = mix(kind, left);
    for (const right of rights) sink(toKey(mix(head, right)), first, last);
  }
}
