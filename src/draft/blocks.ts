import {
  greetingLength,
  isLetterhead,
  isName,
  isSignatureLine,
  isValediction,
  opensQuotedOriginal,
  readHeader,
} from './lines.ts';
import type { Span } from './span.ts';

/**
 * What a stretch of a draft is. Only `body` and `item` are judged sentence by sentence;
 * `code` stands for all that is written for machines: code, front matter, tables, HTML.
 */
export type Role =
  'header' | 'greeting' | 'body' | 'item' | 'heading' | 'signOff' | 'signature' | 'quoted' | 'code';

export interface BlockSpan extends Span {
  readonly role: Role;
}

/**
 * Cuts a draft into blocks: neighbouring lines of one role. White space between blocks belongs to none.
 * Reads forward only, each line once, so that what stands below can't change what stands above.
 */
export function scanBlocks(text: string, languageId: LanguageId): BlockSpan[] {
  return new Scanner(text, languageId).scan();
}

/** In Markdown an indented line is code; in plain text it is a matter of taste. */
export type LanguageId = 'markdown' | 'plaintext';

/** A line that can be a valediction in words that we do not know. */
const shortLine = 40;

/** Where in the letter the scanner is. */
type Place = 'headers' | 'opening' | 'body' | 'signature';

class Scanner {
  readonly #text: string;
  readonly #isMarkdown: boolean;
  readonly #blocks: BlockSpan[] = [];
  #place: Place = 'headers';
  /** What closes the code block that is open. */
  #fence = '';
  /** Everything from here on is quoted. */
  #restIsQuoted = false;
  /** An attribution line ("On … wrote:") came, and it is not known yet whether `>` marks the quotation. */
  #attributed = false;
  #afterBlank = true;
  #inHtml = false;
  #hasBody = false;

  constructor(text: string, languageId: LanguageId) {
    this.#text = text;
    this.#isMarkdown = languageId === 'markdown';
  }

  scan(): BlockSpan[] {
    let start = this.#skipFrontMatter();
    while (start < this.#text.length) {
      const newline = this.#text.indexOf('\n', start);
      const next = newline < 0 ? this.#text.length : newline + 1;
      let end = newline < 0 ? next : newline;
      if (end > start && this.#text.charCodeAt(end - 1) === 13) end -= 1;
      this.#line(start, end);
      start = next;
    }
    return this.#blocks;
  }

  #skipFrontMatter(): number {
    const opened = /^---[ \t]*\r?\n/u.exec(this.#text.slice(0, 80));
    if (!opened) return 0;
    const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gu;
    closing.lastIndex = opened[0].length - 1;
    const closed = closing.exec(this.#text);
    if (!closed) return 0;
    this.#add('code', 0, closed.index + 4);
    return closed.index + closed[0].length;
  }

  #line(start: number, end: number): void {
    const line = this.#text.slice(start, end);
    const role = this.#blockRole(line);
    const wasBlank = this.#afterBlank;
    this.#afterBlank = line.trim() === '';
    if (this.#afterBlank) {
      this.#inHtml = false;
      if (role === 'quoted' || role === 'code') this.#extend(role, start, end);
      return;
    }
    if (role) this.#extend(role, start, end, wasBlank);
    else this.#textLine(line, start, end, wasBlank);
  }

  /** The role of a line that is no text of the letter's own. */
  #blockRole(line: string): Role | undefined {
    const text = line.trimStart();
    if (this.#restIsQuoted) return 'quoted';
    if (this.#fence !== '') {
      if (text.startsWith(this.#fence) && text.trim().length <= this.#fence.length + 3) this.#fence = '';
      return 'code';
    }
    if (text === '' || text === '\r') return undefined;
    if (text.startsWith('>')) {
      this.#attributed = false;
      return 'quoted';
    }
    if (this.#attributed) {
      this.#restIsQuoted = true;
      return 'quoted';
    }
    const original = opensQuotedOriginal(line);
    if (original) {
      this.#restIsQuoted = original === 'rest';
      this.#attributed = original === 'attribution';
      return 'quoted';
    }
    return this.#machineRole(line, text);
  }

  #machineRole(line: string, text: string): Role | undefined {
    const fence = /^(?:`{3,}|~{3,})/u.exec(text);
    if (fence) {
      this.#fence = fence[0];
      return 'code';
    }
    if (this.#inHtml || /^<(?:!--|\/?[a-z][a-z0-9-]*[\s/>])/u.test(text.slice(0, 40))) {
      this.#inHtml = !text.includes('-->');
      return 'code';
    }
    const isIndented = this.#isMarkdown && this.#afterBlank && /^(?: {4}|\t)/u.test(line);
    if (isIndented && !/^\s{1,40}[-*+•]\s/u.test(line)) return 'code';
    if (/^\|.*\|\s*$/u.test(text) || /^\s*\|?[\s:|-]*-{3}[\s:|-]*$/u.test(line.slice(0, 200))) return 'code';
    if (/^\[[^\]]{1,80}\]: /u.test(text)) return 'code';
    if (/^#{1,6}\s/u.test(text) && !readHeader(line)) return 'heading';
    return undefined;
  }

  #textLine(line: string, start: number, end: number, afterBlank: boolean): void {
    if (this.#place === 'headers' && readHeader(line)) {
      this.#add('header', start, end);
      return;
    }
    if (/^from:\s.*@|^from:\s.{2,80}$/iu.test(line.slice(0, 200)) && this.#place !== 'headers') {
      this.#restIsQuoted = true;
      this.#add('quoted', start, end);
      return;
    }
    if (this.#place === 'headers') this.#place = 'opening';
    if (this.#place === 'opening') {
      const greeting = greetingLength(line);
      if (greeting > 0 || !isLetterhead(line)) this.#place = 'body';
      if (greeting > 0) {
        this.#add('greeting', start, start + greeting);
        const rest = line.slice(greeting);
        const indent = rest.length - rest.trimStart().length;
        if (rest.trim() !== '') this.#add('body', start + greeting + indent, end);
        return;
      }
    }
    if (this.#place === 'signature') {
      if (line.trim() === '--' || isSignatureLine(line)) {
        this.#extend('signature', start, end);
        return;
      }
      this.#place = 'body';
    }
    this.#bodyLine(line, start, end, afterBlank);
  }

  #bodyLine(line: string, start: number, end: number, afterBlank: boolean): void {
    if (line === '-- ' || line === '--') {
      this.#place = 'signature';
      this.#add('signature', start, end);
    } else if (isValediction(line)) {
      this.#place = 'signature';
      this.#add('signOff', start, end);
    } else if (this.#isClosingName(line, afterBlank)) {
      this.#place = 'signature';
      this.#add('signature', start, end);
    } else if (/^\s*(?:[-*+•]|\d{1,3}[.)])\s/u.test(line.slice(0, 40))) {
      this.#add('item', start, end);
    } else {
      const last = this.#blocks.at(-1);
      if (afterBlank || !last || (last.role !== 'body' && last.role !== 'item'))
        this.#add('body', start, end);
      else this.#extend(last.role, start, end);
    }
  }

  /** A name by itself below the text: "John Doe", "— Maria". */
  #isClosingName(line: string, afterBlank: boolean): boolean {
    const text = line.trim();
    const name = text.replace(/^(?:[-–—~]|\/\/)\s?/u, '');
    if (text.length > 40 || !isName(name) || !this.#hasBody) return false;
    if (name.length < text.length) return true;
    return name.split(' ').length <= 3 && (afterBlank || this.#canPrecedeName());
  }

  /** A name follows the end of a sentence, or a short line by itself such as "Ciao,". */
  #canPrecedeName(): boolean {
    const last = this.#blocks.at(-1);
    const text = last ? this.#text.slice(last.start, last.end) : '';
    return /[.!?)]$/u.test(text) || (text.length <= shortLine && !text.includes('\n'));
  }

  #add(role: Role, start: number, end: number): void {
    const blank = this.#text.slice(start, end);
    const from =
      role === 'body' || role === 'item' ? start + (blank.length - blank.trimStart().length) : start;
    if (from < end) this.#blocks.push({ role, start: from, end });
    this.#hasBody ||= role === 'body';
  }

  /** Adds the line to the block before it where that has the same role. */
  #extend(role: Role, start: number, end: number, afterBlank = false): void {
    const last = this.#blocks.at(-1);
    const joins = last?.role === role && !(afterBlank && (role === 'heading' || role === 'body'));
    if (last && joins) this.#blocks[this.#blocks.length - 1] = { role, start: last.start, end };
    else if (start < end) this.#add(role, start, end);
  }
}
