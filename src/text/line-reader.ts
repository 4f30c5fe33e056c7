/* Reads a draft line by line and tells the kind of each line: text, quotation, code, heading, comment … */

import { lineEnd, nextLine, textStart, cut } from './lines.ts';
import { CommentEnds, inlineComments } from './markdown/comments.ts';
import { isDefinition } from './markdown/links.ts';
import type { Span } from './span.ts';

export type LanguageId = 'markdown' | 'plaintext';

/**
 * - `comment`: an HTML comment that begins a line (it may go over many), as nothing of it is sent
 * - `fence`: opens or closes fenced code; `code`: a line within it, or an indented one in Markdown
 * - `definition`: where a Markdown link goes, `[label]: url`
 * - `rule`: a thematic break or the underline of a heading
 * - `text`: all else
 */
export type LineKind =
  'blank' | 'comment' | 'fence' | 'code' | 'quote' | 'heading' | 'rule' | 'item' | 'definition' | 'text';

/** A line without its line break; one in which a comment opens goes on to the end of the line in which it closes. */
export interface TextLine extends Span {
  readonly kind: LineKind;
  /** The comments within the line, in order. Which of its marks are none, because code has them, its paragraph tells. */
  readonly comments: readonly Span[];
  /** The line without its comments. */
  readonly text: string;
}

const fenceLine = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/u;
const commentLine = /^[ \t]*<!--/u;
const quoteMark = /^ {0,3}>/u;
const listItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+[^ \t]/u;
const indentedBullet = /^[ \t]{1,40}[-*+•][ \t]/u;
const indentation = /^(?: {4}| {0,3}\t)/u;
const heading = /^ {0,3}#{1,6}[ \t]+[^ \t]/u;

/** What a reader knows behind a line, as flags; the length of an open fence stands above them. */
const afterBlank = 1;
const inList = 2;
const inParagraph = 4;
const inCode = 8;
const isTilde = 16;
const noneCloses = 32;
const perMark = 64;

/**
 * Reads a draft line by line and tells what each line is, for whoever checks it and whoever sends it alike; by
 * CommonMark 0.31, sections 4 and 5, as far as it matters to plain text. Each line is read once, and what was told
 * of a line does not depend on what stands below, but for one thing: a comment that nothing closes is text.
 *
 * Unlike in CommonMark, an indented bullet is an item of a list wherever it stands, a line of dashes is never the
 * underline of a heading (below a name it begins a signature), and a comment within a line may hold empty lines.
 */
export class LineReader {
  /** Where the next line begins. */
  at: number;
  readonly #text: string;
  readonly #isMarkdown: boolean;
  readonly #commentEnds: CommentEnds;
  #flags = afterBlank;
  /** The marks that close the code that is open. */
  #fence = '';

  constructor(text: string, languageId: LanguageId, at = textStart(text)) {
    this.at = at;
    this.#text = text;
    this.#isMarkdown = languageId === 'markdown';
    this.#commentEnds = new CommentEnds(text);
  }

  /** All that the reader knows of the lines above, as one number that is never negative. */
  get state(): number {
    const seen = this.#commentEnds.noneLeft ? noneCloses : 0;
    return this.#flags + seen + (this.#fence.startsWith('~') ? isTilde : 0) + perMark * this.#fence.length;
  }

  resume(at: number, state: number): void {
    this.at = at;
    this.#flags = state & (afterBlank | inList | inParagraph | inCode);
    this.#commentEnds.noneLeft = (state & noneCloses) !== 0;
    this.#fence = ((state & isTilde) === 0 ? '`' : '~').repeat(Math.floor(state / perMark));
  }

  /** Whether a state is one behind a comment that nothing closes. */
  static isBehindUnclosed(state: number): boolean {
    return (state & noneCloses) !== 0;
  }

  /** Whether the line above is empty; a comment between does not count. */
  get isAfterBlank(): boolean {
    return this.#has(afterBlank);
  }

  /** Reads the line at `at`; the text must not have ended there. */
  next(): TextLine {
    const start = this.at;
    const end = lineEnd(this.#text, start);
    const line = this.#text.slice(start, end);
    if (line.trim() === '') return this.#blank(start, end, line);
    if (this.#fence !== '') return this.#inFence(start, end, line);
    if (this.#has(afterBlank) && !/^[ \t]/u.test(line)) this.#set(inList, false);
    const isCode = this.#isIndentedCode(line);
    const comment = this.#isMarkdown && !isCode ? commentLine.exec(line) : null;
    const closed = comment && this.#commentEnds.after(start + comment[0].length - '<!--'.length);
    if (closed !== null && closed !== undefined) return this.#comment(start, closed);
    if (isCode) {
      this.#set(afterBlank | inParagraph, false);
      this.#set(inCode, true);
      return this.#line('code', start, end, line);
    }
    return this.#fullLine(start, end, line);
  }

  #has(flag: number): boolean {
    return (this.#flags & flag) !== 0;
  }

  #set(flag: number, isSet: boolean): void {
    this.#flags = isSet ? this.#flags | flag : this.#flags & ~flag;
  }

  #line(
    kind: LineKind,
    start: number,
    end: number,
    text: string,
    comments: readonly Span[] = none,
  ): TextLine {
    this.at = nextLine(this.#text, end);
    return { kind, start, end, comments, text };
  }

  #blank(start: number, end: number, line: string): TextLine {
    this.#set(afterBlank, true);
    this.#set(inParagraph, false);
    return this.#line(this.#fence === '' ? 'blank' : 'code', start, end, line);
  }

  #inFence(start: number, end: number, line: string): TextLine {
    const text = line.trim();
    const closes = text.startsWith(this.#fence) && /^(?:`+|~+)$/u.test(text);
    if (closes) this.#fence = '';
    this.#set(afterBlank, false);
    return this.#line(closes ? 'fence' : 'code', start, end, line);
  }

  /** What stands behind the comment on its last line is a line of its own. */
  #comment(start: number, close: number): TextLine {
    this.#set(inParagraph | inCode, false);
    const end = lineEnd(this.#text, close);
    const isAlone = this.#text.slice(close, end).trim() === '';
    this.at = isAlone ? nextLine(this.#text, end) : close;
    return { kind: 'comment', start, end: close, comments: none, text: '' };
  }

  #isIndentedCode(line: string): boolean {
    const canBegin = this.#has(afterBlank) || this.#has(inCode);
    return (
      this.#isMarkdown &&
      canBegin &&
      !this.#has(inList) &&
      indentation.test(line) &&
      !indentedBullet.test(line)
    );
  }

  #fullLine(start: number, lineEnds: number, line: string): TextLine {
    const hasComments = this.#isMarkdown && line.includes('<!--');
    const { comments, end } = hasComments
      ? inlineComments(this.#text, start, this.#commentEnds)
      : { comments: none, end: lineEnds };
    const text = end === lineEnds && comments.length === 0 ? line : cut(this.#text, { start, end }, comments);
    const kind = this.#kindOf(text);
    this.#set(afterBlank | inCode, false);
    this.#set(inParagraph, kind === 'text' || kind === 'item');
    if (kind === 'item') this.#set(inList, true);
    return this.#line(kind, start, end, text, comments);
  }

  #kindOf(text: string): LineKind {
    if (quoteMark.test(text)) return 'quote';
    const fence = fenceLine.exec(text)?.[1];
    if (fence !== undefined) {
      this.#fence = fence;
      return 'fence';
    }
    if (isRule(text)) return 'rule';
    if (listItem.test(text)) return 'item';
    if (heading.test(text)) return 'heading';
    return this.#isMarkdown && !this.#has(inParagraph) && isDefinition(text) ? 'definition' : 'text';
  }
}

const none: readonly Span[] = [];

/** A thematic break or the underline of a heading (CommonMark 0.31, sections 4.1 and 4.3). */
function isRule(line: string): boolean {
  return /^[ \t]*[-*_=]/u.test(line) && /^(?:-{3,}|\*{3,}|_{3,}|=+)$/u.test(line.replace(/[ \t]/gu, ''));
}
