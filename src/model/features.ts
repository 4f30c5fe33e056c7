import { hashText } from '../text/hash.ts';
import { mix, toKey } from './hash.ts';
import { symbolsOf, wordPairHead } from './symbols.ts';
import type { ToneToken } from './tokens.ts';

/** Told the key of a feature. */
type FeatureSink = (key: number) => void;

/** What stands before the first word and behind the last. */
const edge = hashText('edge');
const edgeSymbols = symbolsOf([edge]);
const edgePairHead = wordPairHead(edge);

/**
 * Tells `sink` all that the model may weigh in a sentence: each word, its stem and its classes; and its patterns: each
 * two neighbours, as words and as what stands for them, and what stands for words with one between them. The ends of
 * the sentence count as neighbours. There are a handful of features for each word.
 */
export function extractFeatures(tokens: readonly ToneToken[], sink: FeatureSink): void {
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    tellPair(tokens[at - 1], token, sink);
    if (at > 0) tellGappedPair(tokens[at - 2], token, sink);
    for (const key of token?.info.keys ?? []) sink(key);
  }
}

/** Tells the patterns of two neighbours; undefined stands for an end of the sentence. */
export function tellPair(
  before: ToneToken | undefined,
  token: ToneToken | undefined,
  sink: FeatureSink,
): void {
  sink(toKey(mix(before?.info.pairHead ?? edgePairHead, token?.info.word ?? edge)));
  cross((before?.symbols ?? edgeSymbols).pairHeads, (token?.symbols ?? edgeSymbols).all, sink);
}

/** Tells the patterns of two words with one between them. */
export function tellGappedPair(
  before: ToneToken | undefined,
  token: ToneToken | undefined,
  sink: FeatureSink,
): void {
  cross((before?.symbols ?? edgeSymbols).gappedPairHeads, (token?.symbols ?? edgeSymbols).all, sink);
}

function cross(heads: readonly number[], rights: readonly number[], sink: FeatureSink): void {
  for (const head of heads) for (const right of rights) sink(toKey(mix(head, right)));
}
