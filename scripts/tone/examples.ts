import { Block } from '../../src/draft/block.ts';
import { isJudged, type Sentence } from '../../src/draft/draft.ts';
import { DraftReader } from '../../src/draft/reader.ts';
import { extractFeatures } from '../../src/model/features.ts';
import { toneTokens, type ToneToken } from '../../src/model/tokens.ts';
import { spanOfWords } from '../../src/text/phrases/phrases.ts';
import { passagesOf } from '../../src/tone/passages.ts';
import { steadiness } from '../../src/tone/weigh.ts';
import type { MarkedLetter } from './letters.ts';
import type { Example } from './logistic.ts';
import type { TrainingRow } from './rows.ts';

/** How much a sentence of a whole letter counts beside one that stands alone, and a part of it. */
const letterWeight = 2;
const partWeight = 1;

/** The features of all sentences of a row together: its label is about all of them. */
export function exampleOf({ text, tactless }: TrainingRow): Example[] {
  const tokens = new Block(text, 'body').sentences.map((sentence) => toneTokens(sentence));
  return featuresOf(tokens, tactless, 1);
}

/** A sentence of a letter, and whether a passage stands in it that would hurt its reader. */
export interface MarkedSentence {
  readonly sentence: Sentence;
  readonly isMarked: boolean;
  /** Each of its passages (`passagesOf`) as an example; those of which only a part is marked are left out. */
  readonly examples: readonly Example[];
}

/** The sentences of a letter. */
export function sentencesOf({ text, passages }: MarkedLetter): MarkedSentence[] {
  const sentences: MarkedSentence[] = [];
  for (const { block, start } of new DraftReader('markdown').read(text).blocks) {
    if (!isJudged(block)) continue;
    for (const sentence of block.sentences) {
      const share = (from: number, to: number): number =>
        passages.reduce(
          (sum, passage) => sum + Math.max(0, Math.min(to, passage.end) - Math.max(from, passage.start)),
          0,
        );
      const marked = share(start + sentence.start, start + sentence.end);
      const examples = passagesOf(sentence).flatMap((range, index) => {
        const span = spanOfWords(block.words, range);
        const covered = share(start + span.start, start + span.end);
        const isMostOfBoth = covered > 0.7 * (span.end - span.start) && covered > 0.6 * marked;
        if (index > 0 && covered > 0 && !isMostOfBoth) return [];
        return featuresOf(
          [toneTokens(sentence, range)],
          covered > 0,
          index === 0 ? letterWeight : partWeight,
        );
      });
      sentences.push({ sentence, isMarked: marked > 0, examples });
    }
  }
  return sentences;
}

function featuresOf(sentences: readonly ToneToken[][], positive: boolean, weight: number): Example[] {
  const counts = new Map<number, number>();
  let total = 0;
  for (const tokens of sentences) {
    extractFeatures(tokens, (key) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      total += 1;
    });
  }
  if (total === 0) return [];
  return [
    {
      keys: Int32Array.from(counts.keys()),
      counts: Float64Array.from(counts.values()),
      norm: 1 / Math.sqrt(total + steadiness),
      positive,
      weight,
    },
  ];
}
