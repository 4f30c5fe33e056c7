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

/** The destinations of a draft's reference links, by label. */
export class Definitions {
  readonly #urls = new Map<string, string>();

  /** Takes in the line where it is a link reference definition (CommonMark 0.31, section 4.7) on one line. */
  take(line: string): boolean {
    const [all, label = '', bracketed, bare = ''] = definition.exec(line) ?? [];
    if (all === undefined || label.trim() === '') return false;
    const key = normalise(label);
    if (!this.#urls.has(key)) this.#urls.set(key, unescape(bracketed ?? bare));
    return true;
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
  readonly #bracket: NextIndex;

  constructor(text: string, definitions: Definitions) {
    this.#text = text;
    this.#definitions = definitions;
    this.#open = new NextIndex(text, '<');
    this.#close = new NextIndex(text, '>');
    this.#lineBreak = new NextIndex(text, '\n');
    this.#bracket = new NextIndex(text, ']');
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

  /** The definition that `[label]` at `at` names, or, where there is no label, that the link's own text names. */
  reference(at: number, linkText: string | undefined): Target | undefined {
    const hasLabel = this.#text.charAt(at) === '[';
    const close = hasLabel ? this.#bracket.from(at) : at - 1;
    const label = close > at + 1 ? this.#text.slice(at + 1, Math.min(close, at + 1001)) : linkText;
    if (close === Infinity || label === undefined) return undefined;
    const url = this.#definitions.find(label);
    return url === undefined ? undefined : { url, end: close + 1 };
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
      if (character === '\\') end += 1;
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

/** How a link reads in plain text: the destination behind the text, unless the text says it already. */
export function suffix(linkText: string, url: string): string {
  if (url === '' || plain(linkText) === plain(url)) return '';
  return linkText.trim() === '' ? url : ` (${url})`;
}

function plain(url: string): string {
  const text = unescape(url)
    .trim()
    .replace(/^(?:mailto:|https?:\/\/)/iu, '')
    .replace(/\/$/u, '');
  const number = /^(?:tel:)?(\+?[\d\s().-]+)$/iu.exec(text)?.[1];
  return (number?.replace(/[\s().-]/gu, '') ?? text).toLowerCase();
}
