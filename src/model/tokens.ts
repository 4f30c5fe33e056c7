import type { Block, Sentence } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import type { WordRange } from '../text/phrases/phrases.ts';
import type { Span } from '../text/span.ts';
import { describeWord, markInfo, nameSymbols, type WordInfo } from './word-info.ts';

/** A word or a telling mark of a sentence, as the model reads it; offsets count from the start of the block. */
export interface ToneToken extends Span {
  readonly info: WordInfo;
  /** Those of `info`, but for names. */
  readonly symbols: WordInfo['symbols'];
}

/** What a sentence is to the model. */
export interface SentenceTokens {
  /**
   * Its words with the question marks and exclamation marks between and around them. Quotation marks tell nothing: a
   * title stands in them as often as a slight.
   */
  readonly tokens: readonly ToneToken[];
  /** The number of the token that each of its words is. */
  readonly places: readonly number[];
}

/** What the sentence is to all models; remembered with its block. */
export const readTokens = (sentence: Sentence): SentenceTokens =>
  tokensIn(sentence.block)[sentence.index] ?? read(sentence);

const tokensIn = remembered((block: Block): readonly SentenceTokens[] => block.sentences.map(read));

function read({ block, words: range, start: before, end: behind }: Sentence): SentenceTokens {
  const { text, words } = block;
  const tokens: ToneToken[] = [];
  const places: number[] = [];
  let gap = before;
  for (let word = range.first; word < range.end; word++) {
    const start = words.starts[word] ?? gap;
    const end = words.ends[word] ?? start;
    pushMarks(tokens, text, gap, start);
    const info = describeWord(words.hashes[word] ?? 0, text, start, end);
    const isName = info.isPlain && word > range.first && isUpper(text.charCodeAt(start));
    places.push(tokens.length);
    tokens.push({ info, symbols: isName ? nameSymbols : info.symbols, start, end });
    gap = end;
  }
  pushMarks(tokens, text, gap, behind);
  return { tokens, places };
}

/**
 * Which of its tokens the words of a part of the sentence are, with the marks between them. The mark behind a clause
 * is that of the whole sentence only where the sentence ends.
 */
export function placesWithin(
  { tokens, places }: SentenceTokens,
  { words }: Sentence,
  part: WordRange,
): WordRange {
  return {
    first: part.first === words.first ? 0 : (places[part.first - words.first] ?? 0),
    end: part.end === words.end ? tokens.length : (places[part.end - 1 - words.first] ?? 0) + 1,
  };
}

/** The tokens of a sentence, or of a part of it: numbers of words of its block. */
export function toneTokens(sentence: Sentence, part: WordRange = sentence.words): readonly ToneToken[] {
  const read = readTokens(sentence);
  const { first, end } = placesWithin(read, sentence, part);
  return read.tokens.slice(first, end);
}

function pushMarks(tokens: ToneToken[], text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const info = code === 32 ? undefined : markInfo(code);
    if (info) tokens.push({ info, symbols: info.symbols, start: at, end: at + 1 });
  }
}

const isUpper = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
