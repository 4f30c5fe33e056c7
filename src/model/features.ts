import { hashText } from '../text/hash.ts';
import { mix, toKey } from './hash.ts';
import { symbolsOf, wordPairHead } from './symbols.ts';
import type { ToneToken } from './tokens.ts';

/** Told a feature's key and the tokens it is made of: the numbers of the first and the last. */
export type FeatureSink = (key: number, first: number, last: number) => void;

/** What stands before the first word and behind the last. */
const edge = hashText('edge');
const edgeSymbols = symbolsOf([edge]);
const edgePairHead = wordPairHead(edge);

/**
 * Tells `sink` all that the model may weigh in a sentence: each word, its stem and its classes; and its patterns.
 * There are a handful of features for each word.
 */
export function extractFeatures(tokens: readonly ToneToken[], sink: FeatureSink): void {
  extractPatterns(tokens, sink);
  for (const [at, { info }] of tokens.entries()) for (const key of info.keys) sink(key, at, at);
}

/**
 * Tells `sink` the patterns: each two neighbours, as words and as what stands for them, and what stands for words
 * with one between them. The ends of the sentence count as neighbours.
 */
export function extractPatterns(tokens: readonly ToneToken[], sink: FeatureSink): void {
  const lastToken = tokens.length - 1;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const first = Math.max(at - 1, 0);
    const last = Math.min(at, lastToken);
    const symbols = (token?.symbols ?? edgeSymbols).all;
    sink(toKey(mix(before?.info.pairHead ?? edgePairHead, token?.info.word ?? edge)), first, last);
    cross((before?.symbols ?? edgeSymbols).pairHeads, symbols, first, last, sink);
    if (at > 0) {
      const { gappedPairHeads } = tokens[at - 2]?.symbols ?? edgeSymbols;
      cross(gappedPairHeads, symbols, Math.max(at - 2, 0), last, sink);
    }
  }
}

function cross(
  heads: readonly number[],
  rights: readonly number[],
  first: number,
  last: number,
  sink: FeatureSink,
): void {
  for (const head of heads) for (const right of rights) sink(toKey(mix(head, right)), first, last);
}
