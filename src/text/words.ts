/* Cuts the text of a block into words (the tokeniser). */

import { beyondAscii, isSpace, isWordCode, letters } from './characters.ts';
import { emptyHash, hashOn, hashText } from './hash.ts';

/** The words of a block in their order, as parallel lists; offsets count from the start of the block. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /**
   * The hashes of the words as `foldWord` folds them; 0 for what is too long for a word, or is none: an address, a
   * link, a piece of code.
   */
  readonly hashes: readonly number[];
}

/** Lower case, with typewriter apostrophes: "Don’t" and "don't" are one word. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** Longer runs are no words that anybody could know, and are not looked up. */
const longestWord = 24;

/**
 * Finds the words of `text`, reading each character a bounded number of times whatever the text is.
 * Code in backticks, HTML tags, URLs, e-mail addresses and link targets count as one unknown word each.
 */
export function tokenise(text: string): Words {
  const masks = new Masks(text);
  found.count = 0;
  if (text.includes('@') || text.includes('://') || text.includes('www.')) readChunks(text, masks);
  else read(text, 0, text.length, masks);
  const { starts, ends, hashes, count } = found;
  return {
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    hashes: hashes.slice(0, count),
  };
}

/** Where words are gathered, over and over: the lists that are handed out then take no more room than they need. */
const found = {
  starts: [] as number[],
  ends: [] as number[],
  hashes: [] as number[],
  count: 0,
};

/** @param hash 0 for what is no word. */
function push(start: number, end: number, hash: number): void {
  const { count } = found;
  found.starts[count] = start;
  found.ends[count] = end;
  found.hashes[count] = hash;
  found.count = count + 1;
}

/** Reads run after run of non-space characters, each of which can be an address. */
function readChunks(text: string, masks: Masks): void {
  for (let at = 0; at < text.length;) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const chunk = readChunk(text, at);
    if (chunk.isAddress) {
      const end = trimEnd(text, at, chunk.end);
      push(at, end, 0);
      at = end;
    }
    at = read(text, at, chunk.end, masks);
  }
}

/**
 * Reads what begins from `start` to `end`; gives the place behind it, which can be farther. Apostrophes and hyphens
 * belong to a word between two letters.
 */
function read(text: string, start: number, end: number, masks: Masks): number {
  let at = start;
  while (at < end) {
    const first = at;
    let hash = emptyHash;
    let isPlain = true;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let letter = letters[code] ?? 0;
      if (letter === 0) {
        if (at === first || !isJoiner(code) || !isWordCode(text.charCodeAt(at + 1))) break;
        letter = code === typographicApostrophe ? apostrophe : code;
      } else if (letter === beyondAscii) isPlain = false;
      hash = hashOn(hash, letter);
    }
    if (at - first > longestWord) push(first, at, 0);
    else if (at > first) push(first, at, isPlain ? hash : hashText(foldWord(text.slice(first, at))));
    else {
      const masked = masks.endAt(at);
      if (masked > at) push(at, masked, 0);
      at = Math.max(masked, at + 1);
    }
  }
  return at;
}

/** Finds what is written for machines. */
class Masks {
  readonly #text: string;
  #backticks: BacktickRuns | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the inline code, HTML tag or link target that begins at `at`, or 0. */
  endAt(at: number): number {
    const text = this.#text;
    const code = text.charCodeAt(at);
    if (code === lessThan) return tagEnd(text, at);
    if (code === closingBracket) return text.startsWith('(', at + 1) ? targetEnd(text, at + 2) : 0;
    if (code !== backtick) return 0;
    this.#backticks ??= new BacktickRuns(text);
    return this.#backticks.closingEnd(at);
  }
}

const apostrophe = 39;
const hyphen = 45;
const lessThan = 60;
const closingBracket = 93;
const backtick = 96;
const unbreakableHyphen = 0x2011;
const typographicApostrophe = 0x2019;

const isJoiner = (code: number) =>
  code === apostrophe || code === typographicApostrophe || code === hyphen || code === unbreakableHyphen;

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

const longestTag = 400;

/** The end of the tag at `at`, or 0. It begins with a lower-case letter here: `<Your Name>` is a placeholder. */
function tagEnd(text: string, at: number): number {
  if (!/[a-z/!]/u.test(text.charAt(at + 1))) return 0;
  for (let end = at + 1; end < Math.min(text.length, at + longestTag); end++) {
    const code = text.charCodeAt(end);
    if (code === 62) return end + 1;
    if (code === lessThan) return 0;
  }
  return 0;
}

/** The end of the link target from `from` on, or 0. */
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
