import type { Sentence } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { describeWord, markInfo, nameSymbols, type WordInfo } from './word-info.ts';

/** A word or a telling mark of a sentence, as the model reads it; offsets count from the start of the block. */
export interface ToneToken extends Span {
  readonly info: WordInfo;
  /** Those of `info`, but for names. */
  readonly symbols: WordInfo['symbols'];
}

/** The words of a sentence with the question marks, exclamation marks and quotation marks between them. */
export function toneTokens(sentence: Sentence): ToneToken[] {
  const { text, words } = sentence.block;
  const { first, end: endWord } = sentence.words;
  const tokens: ToneToken[] = [];
  let gap = sentence.start;
  for (let word = first; word < endWord; word++) {
    const start = words.starts[word] ?? gap;
    const end = words.ends[word] ?? start;
    pushMarks(tokens, text, gap, start);
    const info = describeWord(words.hashes[word] ?? 0, text, start, end);
    const isName = info.isPlain && word > first && isUpper(text.charCodeAt(start));
    tokens.push({ info, symbols: isName ? nameSymbols : info.symbols, start, end });
    gap = end;
  }
  pushMarks(tokens, text, gap, sentence.end);
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
