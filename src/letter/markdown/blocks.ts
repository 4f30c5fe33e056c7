/* Cuts a Markdown draft into blocks, so that it can be turned into plain text. */

import { headingEnd } from '../../text/header-lines.ts';
import { LineReader, type TextLine } from '../../text/line-reader.ts';
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
const listItem = /^([ \t]*)([-*+]|\d{1,9}[.)])(?=[ \t]+[^ \t])/u;
const headingMark = /^ {0,3}#{1,6}[ \t]+/u;

/** Cuts a draft into blocks, from the line that `lines` is at. */
export function readBlocks(text: string, lines: LineReader, definitions = new Definitions()): Blocks {
  return new Reader(text, lines, definitions).read();
}

class Reader {
  readonly #text: string;
  readonly #lines: LineReader;
  readonly #definitions: Definitions;
  readonly #blocks: Block[] = [];
  /** The lines of the paragraph that is open, and of the quotation. */
  #paragraph: string[] | undefined;
  #quotation: { readonly prefix: string; readonly lines: string[] } | undefined;

  constructor(text: string, lines: LineReader, definitions: Definitions) {
    this.#text = text;
    this.#lines = lines;
    this.#definitions = definitions;
  }

  read(): Blocks {
    while (this.#lines.at < this.#text.length) this.#line(this.#lines.next());
    this.#endQuotation();
    return { blocks: this.#blocks, definitions: this.#definitions };
  }

  /** Comments within a line stay until its paragraph is read: code spans over many lines may hold them. */
  #line({ kind, start, end }: TextLine): void {
    const line = this.#text.slice(start, end);
    switch (kind) {
      case 'quote': {
        const prefix = quotePrefix.exec(line)?.[0] ?? '';
        return this.#quoted(prefix, line.slice(prefix.length));
      }
      case 'blank':
      case 'code':
      case 'rule':
        return this.#add({ kind: 'verbatim', lines: [line] });
      case 'comment':
      case 'fence':
        return this.#add({ kind: 'gone' });
      case 'definition':
        this.#definitions.take(line);
        return this.#add({ kind: 'gone' });
      case 'heading': {
        const from = headingMark.exec(line)?.[0].length ?? 0;
        return this.#add({ kind: 'text', prefix: '', lines: [line.slice(from, headingEnd(line, from))] });
      }
      case 'item': {
        const [marked = '', indent = '', marker = ''] = listItem.exec(line) ?? [];
        return this.#addParagraph(indent + (/\d/u.test(marker) ? marker : '-'), line.slice(marked.length));
      }
      case 'text':
        if (this.#paragraph) this.#paragraph.push(line);
        else this.#addParagraph('', line);
    }
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
    const text = `${lines.join('\n')}\n`;
    const blocks = readBlocks(text, new LineReader(text, 'markdown', 0), this.#definitions).blocks;
    this.#blocks.push({ kind: 'quote', prefix, blocks });
    this.#quotation = undefined;
  }

  #add(block: Block): void {
    this.#endQuotation();
    this.#paragraph = undefined;
    this.#blocks.push(block);
  }
}
