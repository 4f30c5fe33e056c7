/* Reads Markdown links and link reference definitions. */

import { unescape } from './entities.ts';
import { NextIndex } from './next-index.ts';

export interface Target {
  /** Where the link goes, as a reader would type it. */
  readonly url: string;
  /** Offset behind the closing bracket. */
  readonly end: number;
}

const definition =
  /^ {0,3}\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*(?:<([^<>]*)>|([^\s<]\S*))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/u;

/** Whether the line is a link reference definition (CommonMark 0.31, section 4.7) on one line. */
export function isDefinition(line: string): boolean {
  return (definition.exec(line)?.[1] ?? '').trim() !== '';
}

/** The destinations of a draft's reference links, by label. */
export class Definitions {
  readonly #urls = new Map<string, string>();

  /** Takes in a line that is a definition. */
  take(line: string): void {
    const [, label = '', bracketed, bare = ''] = definition.exec(line) ?? [];
    const key = normalise(label);
    if (!this.#urls.has(key)) this.#urls.set(key, unescape(bracketed ?? bare));
  }

  find(label: string): string | undefined {
    return this.#urls.size === 0 || label.length > 999 ? undefined : this.#urls.get(normalise(label));
  }
}

function normalise(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Nested deeper, parentheses make no destination; so does cmark. */
const deepest = 32;

/** Reads what follows the text of a link, `(…)` or `[…]`. */
export class Targets {
  readonly #text: string;
  readonly #definitions: Definitions;
  readonly #open: NextIndex;
  readonly #close: NextIndex;
  readonly #lineBreak: NextIndex;

  constructor(text: string, definitions: Definitions) {
    this.#text = text;
    this.#definitions = definitions;
    this.#open = new NextIndex(text, '<');
    this.#close = new NextIndex(text, '>');
    this.#lineBreak = new NextIndex(text, '\n');
  }

  /** The destination in parentheses, with a title or without one, that opens at `at`. */
  inline(at: number): Target | undefined {
    if (this.#text.charAt(at) !== '(') return undefined;
    const start = this.#skipSpace(at + 1);
    const destination = this.#text.charAt(start) === '<' ? this.#bracketed(start) : this.#bare(start);
    if (!destination) return undefined;
    let end = this.#skipSpace(destination.end);
    if (end > destination.end) end = this.#skipSpace(this.#skipTitle(end));
    return this.#text.charAt(end) === ')' ? { url: destination.url, end: end + 1 } : undefined;
  }

  /** The definition that `[label]` at `at` names, or, where no label is there, that the link's own text names. */
  reference(at: number, linkText: string | undefined): Target | undefined {
    const close = this.#labelEnd(at);
    const label = close > at + 1 ? this.#text.slice(at + 1, close) : linkText;
    const url = label === undefined ? undefined : this.#definitions.find(label);
    return url === undefined ? undefined : { url, end: close < 0 ? at : close + 1 };
  }

  /** Where the label that opens at `at` closes; -1 where none does. */
  #labelEnd(at: number): number {
    if (this.#text.charAt(at) !== '[') return -1;
    let end = at + 1;
    while (end < this.#text.length && !'[]'.includes(this.#text.charAt(end)))
      end += this.#text.charAt(end) === '\\' ? 2 : 1;
    return this.#text.charAt(end) === ']' ? end : -1;
  }

  #bracketed(start: number): Target | undefined {
    const end = this.#close.from(start);
    if (end === Infinity || this.#open.from(start + 1) < end || this.#lineBreak.from(start) < end)
      return undefined;
    return { url: unescape(this.#text.slice(start + 1, end)), end: end + 1 };
  }

  #bare(start: number): Target | undefined {
    let depth = 0;
    let end = start;
    for (; end < this.#text.length; end++) {
      const character = this.#text.charAt(end);
      if (character === '\\' && this.#text.charAt(end + 1) > ' ') end += 1;
      else if (character === '(') depth += 1;
      else if (character <= ' ' || (character === ')' && depth === 0)) break;
      else if (character === ')') depth -= 1;
      if (depth > deepest) return undefined;
    }
    return depth === 0 ? { url: unescape(this.#text.slice(start, end)), end } : undefined;
  }

  /** Behind the title that opens at `start`; `start` itself where none does or where it does not end. */
  #skipTitle(start: number): number {
    const opening = this.#text.charAt(start);
    const closing = opening === '(' ? ')' : opening;
    if (!`"'(`.includes(opening) || opening === '') return start;
    for (let end = start + 1; end < this.#text.length; end++) {
      const character = this.#text.charAt(end);
      if (character === closing) return end + 1;
      if (character === '\\') end += 1;
      else if (character === opening) return start;
    }
    return start;
  }

  #skipSpace(start: number): number {
    let end = start;
    while (end < this.#text.length && ' \t\n'.includes(this.#text.charAt(end))) end += 1;
    return end;
  }
}

/** What is longer than this does not spell the destination, whatever marks are in it. */
export function mayShow(length: number, url: string): boolean {
  return length <= 2 * url.length + 20 || url === '';
}

/** How a link reads in plain text: the destination behind the text, unless the text shows it already. */
export function suffix(linkText: string, url: string): string {
  if (url === '' || comparable(linkText) === comparable(url)) return '';
  return linkText === '' ? url : ` (${url})`;
}

function comparable(text: string): string {
  const bare = text
    .trim()
    .replace(/^(?:mailto:|tel:|https?:\/\/)/iu, '')
    .replace(/\/$/u, '');
  const digits = bare.replace(/[\s().-]/gu, '');
  return /^\+?\d+$/.test(digits) ? digits : bare.toLowerCase();
}
