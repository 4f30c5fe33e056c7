import { hashText } from '../../draft/hash.ts';
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
    const symbols = (token?.symbols ?? edgeSymbols).all;
    sink(toKey(mix(before?.info.pairHead ?? edgePairHead, token?.info.word ?? edge)), first, last);
    cross((before?.symbols ?? edgeSymbols).pairHeads, symbols, first, last, sink);
    if (at > 0) {
      const { gappedPairHeads } = tokens[at - 2]?.symbols ?? edgeSymbols;
      cross(gappedPairHeads, symbols, Math.max(at - 2, 0), last, sink);
    }
    if (token) for (const key of token.info.keys) sink(key, at, at);
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
