/* Reads what stands in angle brackets: HTML tags, comments and autolinks. */

import type { Span } from '../span.ts';
import { visitAngles } from './code-spans.ts';
import { NextIndex } from './next-index.ts';

/** What `<` begins at some place of a text; `end` is the offset behind it. */
export type Angle =
  | { readonly kind: 'comment'; readonly end: number }
  | { readonly kind: 'autolink'; readonly end: number; readonly url: string }
  | {
      readonly kind: 'tag';
      readonly end: number;
      /** Lower case, `/` first where it closes. */
      readonly name: string;
      readonly href: string | undefined;
    };

const absolute = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*)>/iy;
const address = /<([\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d.-]+)>/iy;
const tag = /<(\/?[a-z][a-z\d]*)(\s[^<>]*)?\/?>/iy;
const reference = /\shref\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;

/**
 * Elements that mark up text and nothing else. Not here, so that they stay as they stand: what could be a blank to
 * fill in (`<title>`, `<name>`), what would be lost (images, tables), and struck-out text, which must not look as if
 * it were meant.
 */
const inlineElements =
  'a abbr b bdi bdo big cite code dfn em font i ins kbd mark q samp small span strong sub sup tt u var wbr';
const blockElements =
  'blockquote br center details dd div dl dt h1 h2 h3 h4 h5 h6 li ol p pre section summary ul';
const inline = new Set(inlineElements.split(' '));
const block = new Set(blockElements.split(' '));

/** Whether the element begins a line of its own. */
export function isBlock(name: string): boolean {
  return block.has(name.replace('/', ''));
}

/** Reads what angle brackets hold. */
export class Angles {
  readonly #text: string;
  readonly #commentEnd: NextIndex;

  constructor(text: string) {
    this.#text = text;
    this.#commentEnd = new NextIndex(text, '-->');
  }

  at(start: number): Angle | undefined {
    if (this.#text.startsWith('<!--', start)) {
      const end = this.#commentEnd.from(start + 2);
      return end < Infinity ? { kind: 'comment', end: end + '-->'.length } : undefined;
    }
    for (const pattern of [absolute, address]) {
      pattern.lastIndex = start;
      const url = pattern.exec(this.#text)?.[1];
      if (url !== undefined) return { kind: 'autolink', end: pattern.lastIndex, url };
    }
    tag.lastIndex = start;
    const [all, name = '', attributes = ''] = tag.exec(this.#text) ?? [];
    const known = name.toLowerCase();
    if (all === undefined || !(isBlock(known) || inline.has(known.replace('/', '')))) return undefined;
    const [, double, single, bare] = reference.exec(attributes) ?? [];
    return { kind: 'tag', end: start + all.length, name: known, href: double ?? single ?? bare };
  }
}

/** The tags of a line that mark up text and nothing else, in order; offsets count from the start of the line. */
export function tagsIn(line: string): Span[] {
  if (!line.includes('<')) return [];
  const angles = new Angles(line);
  const tags: Span[] = [];
  visitAngles(line, (at) => {
    const angle = angles.at(at);
    if (angle?.kind === 'tag') tags.push({ start: at, end: angle.end });
    return angle?.end ?? at + 1;
  });
  return tags;
}
