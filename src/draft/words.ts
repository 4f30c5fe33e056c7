import { beyondAscii, isSpace, isWordCode, letters } from './characters.ts';
import { checkOn, hashOn, unknownWord, wordId, wordIdOf } from './vocabulary.ts';

/** The words of a block in their order, as parallel lists; offsets count from the start of the block. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Numbers of the vocabulary; an address, a link or a piece of code is one unknown word. */
  readonly ids: readonly number[];
}

/** Longer runs are no words that a phrase could know, and are not looked up. */
const longestWord = 24;

/**
 * Finds the words of `text` from `from` to `to`, reading each character a bounded number of times whatever the text
 * is; the words' offsets count from `from`. Code in backticks, HTML tags, URLs, e-mail addresses and link targets
 * count as one unknown word each.
 */
export function tokenise(text: string, from = 0, to = text.length): Words {
  const tokeniser = new Tokeniser(text, from, to);
  const stretch = text.slice(from, to);
  if (stretch.includes('@') || stretch.includes('://') || stretch.includes('www.')) tokeniser.readChunks();
  else tokeniser.read(from, to);
  return tokeniser.words;
}

class Tokeniser {
  readonly words = { starts: [] as number[], ends: [] as number[], ids: [] as number[] };
  readonly #text: string;
  readonly #from: number;
  readonly #to: number;
  #backticks: BacktickRuns | undefined;

  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.#from = from;
    this.#to = to;
  }

  /** Reads run after run of non-space characters, each of which can be an address. */
  readChunks(): void {
    for (let at = this.#from; at < this.#to;) {
      if (isSpace(this.#text.charCodeAt(at))) {
        at += 1;
        continue;
      }
      const { end, isAddress } = readChunk(this.#text, at, this.#to);
      if (isAddress) at = this.#push(at, trimEnd(this.#text, at, end), unknownWord);
      at = this.read(at, end);
    }
  }

  /** Reads what begins from `start` to `end`; gives the place behind it, which can be farther. */
  read(start: number, end: number): number {
    const text = this.#text;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (letters[code] !== 0) at = this.#readWord(at);
      else if (code === backtick || code === lessThan || code === closingBracket) at = this.#skip(at, code);
      else at += 1;
    }
    return at;
  }

  /** Apostrophes and hyphens belong to a word between two letters. */
  #readWord(start: number): number {
    const text = this.#text;
    let hash = 0;
    let check = 0;
    let isPlain = true;
    let end = start;
    for (; end < this.#to; end++) {
      const code = text.charCodeAt(end);
      let letter = letters[code] ?? 0;
      if (letter === beyondAscii) isPlain = false;
      else if (letter === 0) {
        if (!isJoiner(code) || end + 1 >= this.#to || !isWordCode(text.charCodeAt(end + 1))) break;
        letter = code === typographicApostrophe ? apostrophe : code;
      }
      hash = hashOn(hash, letter);
      check = checkOn(check, letter);
    }
    if (end - start > longestWord) return this.#push(start, end, unknownWord);
    return this.#push(start, end, isPlain ? wordIdOf(hash, check) : wordId(text.slice(start, end)));
  }

  #push(start: number, end: number, id: number): number {
    this.words.starts.push(start - this.#from);
    this.words.ends.push(end - this.#from);
    this.words.ids.push(id);
    return end;
  }

  /** Passes over the inline code, HTML tag or link target that begins at `at`, or over the character alone. */
  #skip(at: number, code: number): number {
    const end = this.#maskedEnd(at, code);
    return end > at ? this.#push(at, end, unknownWord) : at + 1;
  }

  #maskedEnd(at: number, code: number): number {
    const text = this.#text;
    if (code === lessThan) return tagEnd(text, at, this.#to);
    if (code === closingBracket) return text.startsWith('(', at + 1) ? targetEnd(text, at + 2, this.#to) : 0;
    this.#backticks ??= new BacktickRuns(text.slice(this.#from, this.#to));
    return this.#from + this.#backticks.closingEnd(at - this.#from);
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
function readChunk(text: string, start: number, to: number): Chunk {
  let end = start;
  let isAddress = text.startsWith('www.', start);
  for (; end < to && !isSpace(text.charCodeAt(end)); end++) {
    const code = text.charCodeAt(end);
    if (code === 64) isAddress ||= end > start && end + 1 < to && isWordCode(text.charCodeAt(end + 1));
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
function tagEnd(text: string, at: number, to: number): number {
  if (!/[a-z/!]/u.test(text.charAt(at + 1))) return 0;
  for (let end = at + 1; end < Math.min(to, at + longestTag); end++) {
    const code = text.charCodeAt(end);
    if (code === 62) return end + 1;
    if (code === lessThan) return 0;
  }
  return 0;
}

/** The end of the link target from `from` on, or 0. */
function targetEnd(text: string, from: number, to: number): number {
  for (let end = from; end < to; end++) {
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
