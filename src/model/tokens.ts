import type { Sentence } from '../draft/draft.ts';
import type { WordRange } from '../text/phrases/phrases.ts';
import type { Span } from '../text/span.ts';
import { describeWord, markInfo, nameSymbols, type WordInfo } from './word-info.ts';

/** A word or a telling mark of a sentence, as the model reads it; offsets count from the start of the block. */
export interface ToneToken extends Span {
  readonly info: WordInfo;
  /** Those of `info`, but for names. */
  readonly symbols: WordInfo['symbols'];
}

/**
 * Words of a sentence with the question marks and exclamation marks between and around them. Quotation marks tell
 * nothing: a title stands in them as often as a slight.
 * @param range numbers of words of the sentence's block; all of the sentence's unless given
 */
export function toneTokens(sentence: Sentence, range: WordRange = sentence.words): ToneToken[] {
  const { text, words } = sentence.block;
  const { first, end: endWord } = range;
  const tokens: ToneToken[] = [];
  let gap = first === sentence.words.first ? sentence.start : (words.starts[first] ?? sentence.start);
  for (let word = first; word < endWord; word++) {
    const start = words.starts[word] ?? gap;
    const end = words.ends[word] ?? start;
    pushMarks(tokens, text, gap, start);
    const info = describeWord(words.hashes[word] ?? 0, text, start, end);
    const isName = info.isPlain && word > sentence.words.first && isUpper(text.charCodeAt(start));
    tokens.push({ info, symbols: isName ? nameSymbols : info.symbols, start, end });
    gap = end;
  }
  // The mark behind a clause is that of the whole sentence only where the sentence ends.
  if (endWord === sentence.words.end) pushMarks(tokens, text, gap, sentence.end);
  return tokens;
}

function pushMarks(tokens: ToneToken[], text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const info = code === 32 ? undefined : markInfo(code);
    if (info) tokens.push({ info, symbols: info.symbols, start: at, end: at + 1 });
  }
}

const isUpper = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
