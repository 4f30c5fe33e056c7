import { machineRole, opensFence, type LanguageId } from './machine-lines.ts';
import { greetingLength } from '../text/greeting.ts';
import { isItem } from '../text/list-item.ts';
import { isLetterhead } from '../text/letterhead.ts';
import { isName } from '../text/name-line.ts';
import { isSignatureLine } from '../text/signature.ts';
import { isValediction } from '../text/valediction.ts';
import { opensForwarded, opensQuotedOriginal } from '../text/quoting.ts';
import { readHeader } from '../text/header-lines.ts';
import type { Span } from '../text/span.ts';

export type { LanguageId };

/**
 * What a stretch of a draft is. Only `body` and `item` are judged sentence by sentence;
 * `code` stands for all that is written for machines: code, front matter, tables, HTML.
 */
export type Role =
  'header' | 'greeting' | 'body' | 'item' | 'heading' | 'signOff' | 'signature' | 'quoted' | 'code';

/** A block, and how to find it again: the line that it begins in, and what the scanner knew before that line. */
export interface ScannedBlock extends Span {
  readonly role: Role;
  readonly lineStart: number;
  /** See `BlockScanner.state`; `withinLine` for what stands behind a greeting on its line. */
  readonly state: number;
}

/** The state of a block that the scanner can't begin with. */
export const withinLine = -1;

/**
 * Cuts a draft into blocks: neighbouring lines of one role. White space between blocks belongs to none.
 * Reads forward only, each line once, so that what stands below can't change what stands above.
 */
export function scanBlocks(text: string, languageId: LanguageId): ScannedBlock[] {
  const scanner = new BlockScanner(text, languageId);
  scanner.skipFrontMatter(frontMatterEnd(text));
  while (scanner.at < text.length) scanner.readLine();
  return scanner.blocks;
}

/** The end of the metadata that stands between two rules at the very start, or 0. */
export function frontMatterEnd(text: string): number {
  const opened = text.startsWith('---') && /^---[ \t]*\r?\n/u.exec(text.slice(0, 80));
  if (!opened) return 0;
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gu;
  closing.lastIndex = opened[0].length - 1;
  const closed = closing.exec(text);
  return closed ? closed.index + closed[0].length : 0;
}

/** Whether a block is the front matter, or opens like it; `text` is the block's own or the draft's. */
export function isFrontMatter({ role, start }: Pick<ScannedBlock, 'role' | 'start'>, text: string): boolean {
  return start === 0 && role === 'code' && text.startsWith('---');
}

/** A line that can be a valediction in words that we do not know. */
const shortLine = 40;

/** Where in the letter the scanner is, in their order. */
const headers = 0;
const opening = 1;
const body = 2;
const signature = 3;

/** A block that may still grow. */
interface OpenBlock extends ScannedBlock {
  end: number;
}

export class BlockScanner {
  /** What was found so far; the last one may still grow. */
  readonly blocks: OpenBlock[] = [];
  /** Where the next line starts. */
  at = 0;
  readonly #text: string;
  readonly #isMarkdown: boolean;
  #place = headers;
  /** What closes the code block that is open. */
  #fence = '';
  /** Everything from here on is quoted. */
  #restIsQuoted = false;
  /** An attribution line ("On … wrote:") came, and it is not known yet whether `>` marks the quotation. */
  #attributed = false;
  #afterBlank = true;
  #inHtml = false;
  #hasBody = false;
  /** The line that is being read, and what was known before it. */
  #lineStart = 0;
  #stateBefore = withinLine;

  constructor(text: string, languageId: LanguageId) {
    this.#text = text;
    this.#isMarkdown = languageId === 'markdown';
  }

  /**
   * Everything the scanner knows apart from its last block, as one number that is never negative: from equal states,
   * last blocks and lines follow equal blocks.
   */
  get state(): number {
    const flags =
      this.#place +
      (this.#restIsQuoted ? 4 : 0) +
      (this.#attributed ? 8 : 0) +
      (this.#afterBlank ? 16 : 0) +
      (this.#inHtml ? 32 : 0) +
      (this.#hasBody ? 64 : 0) +
      (this.#fence.startsWith('~') ? 128 : 0);
    return flags + 256 * this.#fence.length;
  }

  /** Goes on at the line that `next` begins in, behind the block `last`. */
  resume({ lineStart, state }: ScannedBlock, last: ScannedBlock | undefined): void {
    this.at = lineStart;
    this.#place = state & 3;
    this.#restIsQuoted = (state & 4) !== 0;
    this.#attributed = (state & 8) !== 0;
    this.#afterBlank = (state & 16) !== 0;
    this.#inHtml = (state & 32) !== 0;
    this.#hasBody = (state & 64) !== 0;
    this.#fence = ((state & 128) === 0 ? '`' : '~').repeat(Math.floor(state / 256));
    if (last) this.blocks.push({ ...last });
  }

  skipFrontMatter(end: number): void {
    if (end > 0) this.#add('code', 0, this.#text.slice(0, end).trimEnd().length);
    this.at = end;
  }

  /** Reads the line at `at`; the text must not have ended there. */
  readLine(): void {
    const start = this.at;
    const newline = this.#text.indexOf('\n', start);
    this.at = newline < 0 ? this.#text.length : newline + 1;
    let end = newline < 0 ? this.at : newline;
    if (end > start && this.#text.charCodeAt(end - 1) === 13) end -= 1;
    this.#lineStart = start;
    this.#stateBefore = this.state;
    const line = this.#text.slice(start, end);
    const text = line.trimStart();
    const wasBlank = this.#afterBlank;
    this.#afterBlank = text === '';
    if (this.#afterBlank) this.#blankLine(start, end);
    else {
      const role = this.#blockRole(line, text, wasBlank);
      if (role) this.#extend(role, start, end, wasBlank);
      else this.#textLine(line, start, end, wasBlank);
    }
  }

  /** Belongs to a quotation or a piece of code that goes on. */
  #blankLine(start: number, end: number): void {
    this.#inHtml = false;
    if (this.#restIsQuoted) this.#extend('quoted', start, end);
    else if (this.#fence !== '') this.#extend('code', start, end);
  }

  /** The role of a line that is no text of the letter's own; `text` is the line without its indentation. */
  #blockRole(line: string, text: string, afterBlank: boolean): Role | undefined {
    if (this.#restIsQuoted) return 'quoted';
    if (this.#fence !== '') {
      if (text.startsWith(this.#fence) && text.trim().length <= this.#fence.length + 3) this.#fence = '';
      return 'code';
    }
    if (text.startsWith('>')) {
      this.#attributed = false;
      return 'quoted';
    }
    if (this.#attributed) {
      this.#restIsQuoted = true;
      return 'quoted';
    }
    const original = opensQuotedOriginal(text);
    if (original) {
      this.#restIsQuoted = original === 'rest';
      this.#attributed = original === 'attribution';
      return 'quoted';
    }
    this.#fence = opensFence(text);
    if (this.#fence !== '') return 'code';
    const role = machineRole(line, text, this.#inHtml, this.#isMarkdown && afterBlank);
    if (role === 'html') this.#inHtml = !text.includes('-->');
    return role === 'html' ? 'code' : role;
  }

  #textLine(line: string, start: number, end: number, afterBlank: boolean): void {
    if (this.#place === headers && readHeader(line)) {
      this.#add('header', start, end);
      return;
    }
    if (this.#place !== headers && opensForwarded(line)) {
      this.#restIsQuoted = true;
      this.#add('quoted', start, end);
      return;
    }
    if (this.#place === headers) this.#place = opening;
    if (this.#place === opening) {
      const greeting = greetingLength(line);
      if (greeting > 0 || !isLetterhead(line)) this.#place = body;
      if (greeting > 0) {
        this.#add('greeting', start, start + greeting);
        this.#stateBefore = withinLine;
        if (line.slice(greeting).trim() !== '') this.#add('body', start + greeting, end);
        return;
      }
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

  #bodyLine(line: string, start: number, end: number, afterBlank: boolean): void {
    if (line === '-- ' || line === '--') {
      this.#place = signature;
      this.#add('signature', start, end);
    } else if (isValediction(line)) {
      this.#place = signature;
      this.#add('signOff', start, end);
    } else if (this.#isClosingName(line, afterBlank)) {
      this.#place = signature;
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
    this.blocks.push({ role, start: from, end, lineStart: this.#lineStart, state: this.#stateBefore });
  }

  /** Adds the line to the block before it where that has the same role. */
  #extend(role: Role, start: number, end: number, afterBlank = false): void {
    const last = this.blocks.at(-1);
    const joins =
      last?.role === role &&
      !(afterBlank && (role === 'heading' || role === 'body')) &&
      !isFrontMatter(last, this.#text);
    if (last && joins) last.end = end;
    else if (start < end) this.#add(role, start, end);
  }
}
