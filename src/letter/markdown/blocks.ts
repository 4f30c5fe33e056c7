import { Comments } from './comments.ts';
import { Definitions } from '../../text/markdown/links.ts';

/** Neighbouring lines of one kind. */
export type Block =
  /** Stands as it is: code, a rule, an empty line. */
  | { readonly kind: 'verbatim'; readonly lines: readonly string[] }
  /** There for Markdown only: comments, fences of code, link definitions. */
  | { readonly kind: 'gone' }
  /** A paragraph, an item of a list, a heading; `prefix` stands in front of its first line. */
  | { readonly kind: 'text'; readonly prefix: string; readonly lines: readonly string[] }
  /** A quotation; `prefix` stands in front of each of its lines. */
  | { readonly kind: 'quote'; readonly prefix: string; readonly blocks: readonly Block[] };

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly definitions: Definitions;
}

const quotePrefix = /^ {0,3}>(?:[ >]*>)? ?/u;
const fenceLine = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/u;
const listItem = /^([ \t]*)([-*+]|\d{1,9}[.)])(?=[ \t]+[^ \t])/u;
const indented = /^(?: {4}| {0,3}\t)/u;
const heading = /^ {0,3}#{1,6}[ \t]+(?=[^ \t])/u;

/**
 * Cuts a draft into blocks, by CommonMark 0.31 as far as it matters to plain text; reads each line once. Unlike
 * there, a line of dashes is never the underline of a heading: below a name it begins a signature.
 */
export function readBlocks(draft: readonly string[], definitions = new Definitions()): Blocks {
  return new Reader(draft, definitions).read();
}

class Reader {
  readonly #lines: string[];
  readonly #comments: Comments;
  readonly #definitions: Definitions;
  readonly #blocks: Block[] = [];
  /** What closes the code block that is open. */
  #fence = '';
  #isInList = false;
  #afterBlank = true;
  /** The lines of the paragraph that is open, and of the quotation. */
  #paragraph: string[] | undefined;
  #quotation: { readonly prefix: string; readonly lines: string[] } | undefined;

  constructor(draft: readonly string[], definitions: Definitions) {
    this.#lines = [...draft];
    this.#definitions = definitions;
    this.#comments = new Comments(this.#lines);
  }

  read(): Blocks {
    let at = 0;
    while (at < this.#lines.length) {
      const afterComment = this.#fence === '' ? this.#comments.skip(at) : undefined;
      if (afterComment === undefined) this.#line(this.#lines[at] ?? '');
      else this.#add({ kind: 'gone' });
      at = afterComment ?? at + 1;
    }
    this.#endQuotation();
    return { blocks: this.#blocks, definitions: this.#definitions };
  }

  #line(line: string): void {
    const text = line.trim();
    if (this.#fence !== '') {
      const closes = text.startsWith(this.#fence) && /^(?:`+|~+)$/u.test(text);
      if (closes) this.#fence = '';
      this.#add(closes ? { kind: 'gone' } : { kind: 'verbatim', lines: [line] });
    } else if (text === '') this.#add({ kind: 'verbatim', lines: [line] });
    else this.#fullLine(line);
    this.#afterBlank = text === '';
  }

  #fullLine(line: string): void {
    if (this.#afterBlank && !/^[ \t]/u.test(line)) this.#isInList = false;
    const isCode = indented.test(line) && !this.#isInList;
    const quote = quotePrefix.exec(line)?.[0];
    const fence = isCode ? undefined : fenceLine.exec(line)?.[1];
    if (quote !== undefined) this.#quoted(quote, line.slice(quote.length));
    else if (fence !== undefined) {
      this.#fence = fence;
      this.#add({ kind: 'gone' });
    } else if ((isCode && this.#afterBlank) || isRule(line)) this.#add({ kind: 'verbatim', lines: [line] });
    else this.#textLine(line);
  }

  #textLine(line: string): void {
    const [marked = '', indent = '', marker = ''] = listItem.exec(line) ?? [];
    if (marker !== '') {
      this.#isInList = true;
      this.#addParagraph(indent + (/\d/u.test(marker) ? marker : '-'), line.slice(marked.length));
    } else if (heading.test(line)) {
      this.#add({ kind: 'text', prefix: '', lines: [headingText(line)] });
    } else if (this.#paragraph) this.#paragraph.push(line);
    else if (this.#definitions.take(line)) this.#add({ kind: 'gone' });
    else this.#addParagraph('', line);
  }

  #addParagraph(prefix: string, line: string): void {
    const lines = [line];
    this.#add({ kind: 'text', prefix, lines });
    this.#paragraph = lines;
  }

  #quoted(prefix: string, line: string): void {
    this.#paragraph = undefined;
    if (this.#quotation?.prefix !== prefix) this.#endQuotation();
    this.#quotation ??= { prefix, lines: [] };
    this.#quotation.lines.push(line);
  }

  #endQuotation(): void {
    if (!this.#quotation) return;
    const { prefix, lines } = this.#quotation;
    this.#blocks.push({ kind: 'quote', prefix, blocks: readBlocks(lines, this.#definitions).blocks });
    this.#quotation = undefined;
  }

  #add(block: Block): void {
    this.#endQuotation();
    this.#paragraph = undefined;
    this.#blocks.push(block);
  }
}

/** A thematic break or the underline of a heading (CommonMark 0.31, sections 4.1 and 4.3). */
function isRule(line: string): boolean {
  return /^(?:-{3,}|\*{3,}|_{3,}|=+)$/u.test(line.replace(/[ \t]/gu, ''));
}

/** The heading without its number signs, the ones behind it included (section 4.2); other lines as they are. */
export function headingText(line: string): string {
  const mark = heading.exec(line)?.[0];
  if (mark === undefined) return line;
  const text = line.slice(mark.length).trimEnd();
  let end = text.length;
  while (text.charAt(end - 1) === '#') end -= 1;
  const closes = end < text.length && (end === 0 || ' \t'.includes(text.charAt(end - 1)));
  return closes ? text.slice(0, end).trimEnd() : text;
}
