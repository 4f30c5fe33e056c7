import { greetingLength } from '../text/greeting.ts';
import { readFrontMatter, type FrontMatter } from '../text/front-matter.ts';
import { HeaderRegion } from '../text/header-lines.ts';
import { isItem } from '../text/list-item.ts';
import { isAddress, isLetterhead } from '../text/letterhead.ts';
import { LineReader, type LanguageId, type TextLine } from '../text/line-reader.ts';
import { linesBelow, masked } from '../text/lines.ts';
import { isName } from '../text/name-line.ts';
import { isSignatureLine } from '../text/signature.ts';
import type { Span } from '../text/span.ts';
import { tagsIn } from '../text/markdown/html.ts';
import { isValediction } from '../text/valediction.ts';
import { machineRole } from './machine-lines.ts';
import { Quotation } from './quotation.ts';

export type { LanguageId };

/**
 * What a stretch of a draft is, as the scanner cuts it. `header` is a header line, or an entry of the front matter that is sent as one.
 * `frontMatter` and `comment` are never sent, all else is; `comment` includes the definitions of Markdown links.
 * Only `body`, `item` and `heading` are judged sentence by sentence; `code` stands for all that is written for machines: code,
 * tables, rules, lines of tags. `letterhead` is an address or a date above the greeting.
 */
export type Role =
  | 'frontMatter'
  | 'comment'
  | 'header'
  | 'letterhead'
  | 'greeting'
  | 'body'
  | 'item'
  | 'heading'
  | 'signOff'
  | 'signature'
  | 'quoted'
  | 'code';

/** A block, and how to find it again: the line that it begins in, and what the scanner knew before that line. */
export interface ScannedBlock extends Span {
  readonly role: Role;
  readonly lineStart: number;
  /** See `BlockScanner.state`; `withinLine` for what stands behind a greeting on its line. */
  readonly state: number;
  /** Comments and tags within it, which are not to be read; offsets count from `start`. */
  readonly unseen: readonly Span[];
}

/** The state of a block that the scanner can't begin with. */
export const withinLine = -1;

/**
 * Cuts a draft into blocks: neighbouring lines of one role. White space between blocks belongs to none.
 * Reads forward only, each line once. What stands below changes what stands above in two cases only: whether a comment
 * closes at all, and whether the `linesAhead` (text/quoting.ts) below show a line to open a quoted message or a letterhead.
 */
export function scanBlocks(text: string, languageId: LanguageId): ScannedBlock[] {
  const scanner = new BlockScanner(text, languageId);
  scanner.skipFrontMatter(readFrontMatter(text));
  while (scanner.at < text.length) scanner.readLine();
  return scanner.blocks;
}

/** A line that can be a valediction in words that we do not know. */
const shortLine = 40;

/** Where in the letter the scanner is, in their order. */
const headers = 0;
const opening = 1;
const body = 2;
const signature = 3;

/** How many values the scanner's own part of its state has. */
const ownStates = 64;

/** Whether a scanner in this state is behind a comment that nothing closes. */
export function isBehindUnclosed(state: number): boolean {
  return LineReader.isBehindUnclosed(Math.floor(state / ownStates));
}

/** A block that may still grow. */
interface OpenBlock extends ScannedBlock {
  end: number;
  unseen: readonly Span[];
}

export class BlockScanner {
  /** What was found so far; the last one may still grow. */
  readonly blocks: OpenBlock[] = [];
  readonly #text: string;
  readonly #lines: LineReader;
  readonly #headers = new HeaderRegion();
  readonly #quotation: Quotation;
  #place = headers;
  #hasBody = false;
  /** The line that is being read, and what was known before it. */
  #lineStart = 0;
  #stateBefore = withinLine;
  /** Comments and tags of the line that is being read; offsets count from the start of the text. */
  #unseen: readonly Span[] = [];

  constructor(text: string, languageId: LanguageId) {
    this.#text = text;
    this.#lines = new LineReader(text, languageId);
    this.#quotation = new Quotation(text);
  }

  /** Where the next line starts. */
  get at(): number {
    return this.#lines.at;
  }

  /**
   * Everything the scanner knows apart from its last block, as one number that is never negative: from equal states,
   * last blocks and lines follow equal blocks.
   */
  get state(): number {
    const own =
      this.#place +
      4 * this.#quotation.state +
      (this.#hasBody ? 16 : 0) +
      (this.#headers.hasSubject ? 32 : 0);
    return own + ownStates * this.#lines.state;
  }

  /** Goes on at the line that `next` begins in, behind the block `last`. */
  resume({ lineStart, state }: ScannedBlock, last: ScannedBlock | undefined): void {
    const own = state % ownStates;
    this.#lines.resume(lineStart, Math.floor(state / ownStates));
    this.#place = own & 3;
    this.#quotation.state = (own >> 2) & 3;
    this.#hasBody = (own & 16) !== 0;
    this.#headers.hasSubject = (own & 32) !== 0;
    this.#headers.hasEnded = this.#place !== headers;
    if (last) this.blocks.push({ ...last });
  }

  /** Adds the front matter, and its entries that are sent, and goes on below it. */
  skipFrontMatter(front: FrontMatter | undefined): void {
    if (!front) return;
    let at = front.start;
    for (const { start, end } of front.entries) {
      this.#addTrimmed('frontMatter', at, start);
      this.#add('header', start, end);
      at = end;
    }
    this.#addTrimmed('frontMatter', at, front.end);
    this.#lines.at = front.next;
  }

  #addTrimmed(role: Role, start: number, end: number): void {
    const stretch = this.#text.slice(start, end);
    this.#add(role, start + stretch.length - stretch.trimStart().length, start + stretch.trimEnd().length);
  }

  /** Reads the line at `at`; the text must not have ended there. */
  readLine(): void {
    this.#lineStart = this.at;
    this.#stateBefore = this.state;
    const afterBlank = this.#lines.isAfterBlank;
    const line = this.#lines.next();
    const { kind, start, end } = line;
    this.#unseen = line.comments;
    const isHeader = this.#headers.read(line) !== undefined;
    if (this.#place === headers && this.#headers.hasEnded) this.#place = opening;
    if (kind === 'comment' || kind === 'definition') this.#extend('comment', start, end);
    else if (kind === 'blank') {
      if (this.#quotation.isOpen) this.#extend('quoted', start, end);
    } else if (isHeader) this.#add('header', start, end);
    else {
      const quotedEnd = this.#quotation.read(line, this.#lines);
      if (quotedEnd === undefined) this.#ownLine(line, afterBlank);
      else this.#extend('quoted', start, quotedEnd);
    }
  }

  /** A line that the writer wrote; what stands in tags is theirs, the tags are not. */
  #ownLine({ kind, start, end, comments }: TextLine, afterBlank: boolean): void {
    if (kind === 'code' || kind === 'fence') return this.#extend('code', start, end);
    const read = masked(this.#text, { start, end }, comments);
    const tags = tagsIn(read).map((tag) => ({ start: start + tag.start, end: start + tag.end }));
    if (tags.length === 0) return this.#readable(read, start, end, afterBlank);
    this.#unseen = [...comments, ...tags].toSorted((one, other) => one.start - other.start);
    const line = masked(this.#text, { start, end }, this.#unseen);
    const text = line.trimStart();
    if (text === '') return this.#extend('code', start, end);
    return this.#readable(text, end - text.length, end, afterBlank);
  }

  #readable(line: string, start: number, end: number, afterBlank: boolean): void {
    const role = machineRole(line);
    if (role) this.#extend(role, start, end, afterBlank);
    else this.#textLine(line, start, end, afterBlank);
  }

  #textLine(line: string, start: number, end: number, afterBlank: boolean): void {
    if (this.#place === opening) {
      if (this.#openingLine(line, start, end, afterBlank)) return;
      if (!isLetterhead(line)) this.#place = body;
    }
    if (this.#place === signature) {
      if (line.trim() === '--' || isSignatureLine(line)) {
        this.#extend('signature', start, end);
        return;
      }
      this.#place = body;
    }
    this.#bodyLine(line, start, end, afterBlank);
  }

  /** Reads a line of the greeting or above it; false where it is none. */
  #openingLine(line: string, start: number, end: number, afterBlank: boolean): boolean {
    const greeting = greetingLength(line);
    const last = this.blocks.at(-1)?.role;
    if (greeting > 0) {
      this.#place = body;
      this.#add('greeting', start, start + greeting);
      this.#stateBefore = withinLine;
      if (line.slice(greeting).trim() !== '') this.#add('body', start + greeting, end);
    } else if (isAddress(line, last === 'letterhead', linesBelow(this.#text, end)))
      this.#extend('letterhead', start, end, afterBlank);
    else if (last === 'signature' && isSignatureLine(line)) this.#extend('signature', start, end);
    else return false;
    return true;
  }

  #bodyLine(line: string, start: number, end: number, afterBlank: boolean): void {
    if (line === '-- ' || line === '--') {
      this.#place = signature;
      this.#add('signature', start, end);
    } else if (isValediction(line)) {
      this.#place = signature;
      this.#add('signOff', start, end);
    } else if (this.#isClosingName(line, afterBlank)) {
      // Where nothing but short lines stands above, it may be a name in a letterhead, and a greeting follow.
      if (this.#place !== opening) this.#place = signature;
      this.#add('signature', start, end);
    } else if (isItem(line)) {
      this.#add('item', start, end);
    } else {
      const last = this.blocks.at(-1);
      if (afterBlank || !last || (last.role !== 'body' && last.role !== 'item'))
        this.#add('body', start, end);
      else this.#extend(last.role, start, end);
    }
  }

  /** A name by itself below the text: "John Doe", "— Maria". */
  #isClosingName(line: string, afterBlank: boolean): boolean {
    const text = line.trim();
    if (text.length > 40 || !this.#hasBody) return false;
    const name = text.replace(/^(?:[-–—~]|\/\/)\s?/u, '');
    if (!isName(name)) return false;
    if (name.length < text.length) return true;
    return name.split(' ').length <= 3 && (afterBlank || this.#canPrecedeName());
  }

  /** A name follows the end of a sentence, or a short line by itself such as "Ciao,". */
  #canPrecedeName(): boolean {
    const last = this.blocks.at(-1);
    if (!last) return true;
    if ('.!?)'.includes(this.#text.charAt(last.end - 1))) return true;
    return last.end - last.start <= shortLine && !this.#text.slice(last.start, last.end).includes('\n');
  }

  #add(role: Role, start: number, end: number): void {
    this.#hasBody ||= role === 'body';
    let from = start;
    if (role === 'body' || role === 'item') {
      const line = this.#text.slice(start, end);
      from += line.length - line.trimStart().length;
    }
    if (from >= end) return;
    const unseen = this.#unseenBetween(from, end, from);
    this.blocks.push({
      role,
      start: from,
      end,
      lineStart: this.#lineStart,
      state: this.#stateBefore,
      unseen,
    });
  }

  /** Adds the line to the block before it where that has the same role. */
  #extend(role: Role, start: number, end: number, afterBlank = false): void {
    const last = this.blocks.at(-1);
    if (last?.role === role && !(afterBlank && role !== 'code')) {
      last.end = end;
      if (this.#unseen.length > 0)
        last.unseen = [...last.unseen, ...this.#unseenBetween(start, end, last.start)];
    } else if (start < end) this.#add(role, start, end);
  }

  #unseenBetween(start: number, end: number, from: number): readonly Span[] {
    if (this.#unseen.length === 0) return this.#unseen;
    return this.#unseen
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - from, end: span.end - from }));
  }
}
