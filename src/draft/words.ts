import { unknownWord, wordId } from './vocabulary.ts';

/** The words of a block in their order, as parallel lists; offsets count from the start of the block. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Numbers of the vocabulary; an address, a link or a piece of code is one unknown word. */
  readonly ids: readonly number[];
}

/** Longer runs are no words that a phrase could know, and are not copied to look them up. */
const longestWord = 24;

/**
 * Finds the words of `text`, reading each character a bounded number of times whatever the text is.
 * Code in backticks, HTML tags, URLs, e-mail addresses and link targets count as one unknown word each.
 */
export function tokenise(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const backticks = new BacktickRuns(text);
  let at = 0;
  const push = (end: number, id: number) => {
    starts.push(at);
    ends.push(end);
    ids.push(id);
    at = end;
  };
  let chunkEnd = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (at >= chunkEnd && !isSpace(code)) {
      const chunk = readChunk(text, at);
      chunkEnd = chunk.end;
      if (chunk.isAddress) {
        push(trimEnd(text, at, chunk.end), unknownWord);
        continue;
      }
    }
    const maskEnd = maskedEnd(text, at, code, backticks);
    if (maskEnd > at) {
      push(maskEnd, unknownWord);
    } else if (isWordCode(code)) {
      const end = wordEnd(text, at);
      push(end, end - at > longestWord ? unknownWord : wordId(text.slice(at, end)));
    } else {
      at += isLeadingSurrogate(code) ? 2 : 1;
    }
  }
  return { starts, ends, ids };
}

const isLeadingSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;

const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028;

/** Letters and digits; beyond ASCII everything but punctuation, symbols, emoji and lone surrogates. */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code >= 0xd800 && code <= 0xf8ff) return false;
  return code !== 0xd7 && code !== 0xf7 && code < 0xfe00;
}

/** The end of the word at `start`: apostrophes and hyphens belong to it between two letters. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) end += 1;
    else if (isJoiner(code) && end + 1 < text.length && isWordCode(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

const isJoiner = (code: number) => code === 39 || code === 0x2019 || code === 45 || code === 0x2011;

interface Chunk {
  readonly end: number;
  readonly isAddress: boolean;
}

/** The run of non-space characters at `start`, and whether it is a URL or an e-mail address. */
function readChunk(text: string, start: number): Chunk {
  let end = start;
  let isAddress = text.startsWith('www.', start);
  for (; end < text.length && !isSpace(text.charCodeAt(end)); end++) {
    const code = text.charCodeAt(end);
    if (code === 64) isAddress ||= end > start && isWordCode(text.charCodeAt(end + 1));
    else if (code === 58) isAddress ||= text.startsWith('://', end);
  }
  return { end, isAddress };
}

/** Leaves the punctuation of the sentence outside of an address. */
function trimEnd(text: string, start: number, end: number): number {
  while (end > start + 1 && '.,;:!?)]>"’\'…'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** The end of the inline code, HTML tag or link target at `at`, or `at`. */
function maskedEnd(text: string, at: number, code: number, backticks: BacktickRuns): number {
  if (code === 96) return backticks.closingEnd(at);
  if (code === 60) return tagEnd(text, at);
  if (code === 93 && text.charCodeAt(at + 1) === 40) return targetEnd(text, at + 2) || at;
  return at;
}

const longestTag = 400;

/** A tag begins with a lower-case letter here, because `<Your Name>` is a placeholder. */
function tagEnd(text: string, at: number): number {
  if (!/[a-z/!]/u.test(text.charAt(at + 1))) return at;
  for (let end = at + 1; end < Math.min(text.length, at + longestTag); end++) {
    const code = text.charCodeAt(end);
    if (code === 62) return end + 1;
    if (code === 60) return at;
  }
  return at;
}

function targetEnd(text: string, from: number): number {
  for (let end = from; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 41) return end + 1;
    if (isSpace(code) || code === 40 || code === 91) return 0;
  }
  return 0;
}

/** Finds the run of backticks that closes another; all runs are counted once, at the first question. */
class BacktickRuns {
  readonly #text: string;
  #lastOfLength: Map<number, number> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the code span that opens at `at`, or of the run of backticks where nothing closes it. */
  closingEnd(at: number): number {
    const length = this.#runLength(at);
    const open = at + length;
    this.#lastOfLength ??= this.#countRuns();
    if ((this.#lastOfLength.get(length) ?? -1) <= at) return open;
    let next = this.#text.indexOf('`', open);
    for (let run = this.#runLength(next); run !== length; run = this.#runLength(next)) {
      next = this.#text.indexOf('`', next + run);
    }
    return next + length;
  }

  #countRuns(): Map<number, number> {
    const lastOfLength = new Map<number, number>();
    for (let at = this.#text.indexOf('`'); at >= 0;) {
      const length = this.#runLength(at);
      lastOfLength.set(length, at);
      at = this.#text.indexOf('`', at + length);
    }
    return lastOfLength;
  }

  #runLength(at: number): number {
    let end = at;
    while (this.#text.charCodeAt(end) === 96) end += 1;
    return end - at;
  }
}
