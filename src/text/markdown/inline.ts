/* Turns the inline Markdown of a paragraph into plain text. */

import { CodeSpans } from './code-spans.ts';
import { applyEdits, type Edit } from './edits.ts';
import { Emphasis } from './emphasis.ts';
import { entityAt, unescape } from './entities.ts';
import { type Angle, Angles, isBlock } from './html.ts';
import { Definitions, mayShow, suffix, Targets } from './links.ts';

/**
 * Stands at the end of a line whose break is meant. No draft has one: line tabulation is a line break to `multiLine`.
 */
export const hardBreak = '\v';

/** A `[` or `![` that may begin a link or an image. */
interface Bracket {
  readonly at: number;
  readonly isImage: boolean;
  readonly below: Emphasis['last'];
  /** How many edits were made in front of it. */
  readonly edits: number;
}

const special = /[\\`*_[\]!<&\n]/g;

export interface InlineOptions {
  readonly definitions: Definitions;
  /** `<nicole@example.com>` stays in its brackets, as in an address with a name. */
  readonly keepAutolinks?: boolean;
}

/**
 * Takes the marks out of a paragraph: emphasis, code spans, links, escapes, character references, comments, tags of
 * text markup. By CommonMark 0.31, section 6, save that marks which could be text stay. All else stays as it is:
 * the result is the paragraph with edits.
 */
export function stripInline(text: string, options: InlineOptions): string {
  special.lastIndex = 0;
  return special.test(text) || text.endsWith('  ') ? new Scanner(text, options).strip() : text;
}

/** The value of a header line as plain text; addresses keep their angle brackets. */
export function stripLine(value: string): string {
  // With a line break behind it, a backslash at its end is read as the mark of a hard one.
  return stripInline(`${value}\n`, { definitions: new Definitions(), keepAutolinks: true }).replace(
    /\v?\n$/u,
    '',
  );
}

class Scanner {
  readonly #text: string;
  readonly #keepsAutolinks: boolean;
  readonly #edits: Edit[] = [];
  readonly #emphasis: Emphasis;
  readonly #targets: Targets;
  readonly #angles: Angles;
  readonly #codeSpans: CodeSpans;
  /** Where the latest edit ends. */
  #edited = 0;
  readonly #brackets: Bracket[] = [];
  /** How many of the brackets stand in front of a link: a link holds no link, so of those only images are left. */
  #spent = 0;
  #lastBracket = -1;
  /** The `<a href>` that is open. */
  #anchor: { readonly url: string; readonly start: number; readonly edits: number } | undefined;

  constructor(text: string, { definitions, keepAutolinks = false }: InlineOptions) {
    this.#text = text;
    this.#keepsAutolinks = keepAutolinks;
    this.#emphasis = new Emphasis(text);
    this.#targets = new Targets(text, definitions);
    this.#angles = new Angles(text);
    this.#codeSpans = new CodeSpans(text);
  }

  strip(): string {
    let at = this.#nextSpecial(0);
    while (at < this.#text.length) at = this.#nextSpecial(this.#read(at));
    this.#lineBreak(at);
    this.#emphasis.take(undefined, this.#edits);
    return applyEdits(this.#text, this.#edits);
  }

  #nextSpecial(from: number): number {
    special.lastIndex = from;
    return special.exec(this.#text)?.index ?? this.#text.length;
  }

  #replace(start: number, end: number, text: string): number {
    this.#edits.push({ start, end, text });
    this.#edited = end;
    return end;
  }

  /** Reads what stands at `at`; returns the offset behind it. */
  #read(at: number): number {
    switch (this.#text.charAt(at)) {
      case '\\':
        return this.#escape(at);
      case '`':
        return this.#code(at);
      case '[':
        return this.#open(at, false);
      case '!':
        return this.#text.charAt(at + 1) === '[' ? this.#open(at, true) : at + 1;
      case ']':
        return this.#close(at);
      case '<':
        return this.#angle(at);
      case '&': {
        const entity = entityAt(this.#text, at);
        return entity ? this.#replace(at, at + entity.length, entity.character) : at + 1;
      }
      case '\n':
        return this.#lineBreak(at);
      default:
        return this.#emphasis.add(at);
    }
  }

  #escape(at: number): number {
    const next = this.#text.charAt(at + 1);
    if (next === '\n') return this.#replace(at, at + 1, hardBreak);
    if (!/[!-/:-@[-`{-~]/.test(next)) return at + 1;
    this.#replace(at, at + 1, '');
    return at + 2;
  }

  #code(at: number): number {
    const { length, close } = this.#codeSpans.at(at);
    const start = at + length;
    if (close === undefined) return start;
    const content = this.#text.slice(start, close);
    const isPadded = /^[ \n]/.test(content) && ' \n'.includes(content.slice(-1)) && content.trim() !== '';
    const padding = isPadded ? 1 : 0;
    this.#replace(at, start + padding, '');
    return this.#replace(close - padding, close + length, '');
  }

  #open(at: number, isImage: boolean): number {
    this.#spent = Math.min(this.#spent, this.#brackets.length);
    this.#brackets.push({ at, isImage, below: this.#emphasis.last, edits: this.#edits.length });
    this.#lastBracket = at;
    return at + (isImage ? 2 : 1);
  }

  #close(at: number): number {
    const opener = this.#brackets.pop();
    if (!opener || (!opener.isImage && this.#brackets.length < this.#spent)) return at + 1;
    const start = opener.at + (opener.isImage ? 2 : 1);
    const linkText = this.#text.slice(start, at);
    const target =
      this.#targets.inline(at + 1) ??
      this.#targets.reference(at + 1, this.#lastBracket === opener.at ? linkText : undefined);
    this.#lastBracket = at;
    if (!target) return at + 1;
    this.#emphasis.take(opener.below, this.#edits);
    const shown = this.#suffix(start, at, opener.edits, target.url);
    this.#replace(opener.at, start, '');
    if (!opener.isImage) this.#spent = this.#brackets.length;
    return this.#replace(at, target.end, shown);
  }

  /** What stands behind the text of a link from `start` to `end`; the edits in it are those after the first `edits`. */
  #suffix(start: number, end: number, edits: number, url: string): string {
    if (!mayShow(end - start, url)) return ` (${url})`;
    const inner = this.#edits.slice(edits).map((edit) => ({
      start: edit.start - start,
      end: edit.end - start,
      text: edit.text,
    }));
    return suffix(applyEdits(this.#text.slice(start, end), inner), url);
  }

  #angle(at: number): number {
    const angle = this.#angles.at(at);
    if (!angle) return at + 1;
    if (angle.kind === 'comment') return this.#replace(at, angle.end, '');
    if (angle.kind === 'tag') return this.#tag(at, angle);
    if (this.#keepsAutolinks) return angle.end;
    this.#replace(at, at + 1, '');
    const scheme = /^mailto:/iu.exec(angle.url)?.[0].length ?? 0;
    if (scheme > 0) this.#replace(at + 1, at + 1 + scheme, '');
    return this.#replace(angle.end - 1, angle.end, '');
  }

  #tag(at: number, { name, end, href }: Extract<Angle, { kind: 'tag' }>): number {
    if (name === 'a' && href !== undefined)
      this.#anchor = { url: unescape(href), start: end, edits: this.#edits.length + 1 };
    if (name === '/a' && this.#anchor) {
      const { url, start, edits } = this.#anchor;
      this.#anchor = undefined;
      return this.#replace(at, end, this.#suffix(start, at, edits, url));
    }
    let next = end;
    while (this.#text.charAt(next) === ' ') next += 1;
    const endsLine = next === this.#text.length || this.#text.charAt(next) === '\n';
    const atEdge = endsLine || at === 0 || this.#text.charAt(at - 1) === '\n';
    if (name !== 'br' && (!isBlock(name) || atEdge)) return this.#replace(at, end, '');
    return endsLine ? this.#replace(at, next, hardBreak) : this.#replace(at, end, `${hardBreak}\n`);
  }

  /** Two spaces in front of a line break make it a hard one; at the end of a paragraph they were meant to. */
  #lineBreak(at: number): number {
    let start = at;
    while (start > this.#edited && this.#text.charAt(start - 1) === ' ') start -= 1;
    if (at - start >= 2) this.#replace(start, at, hardBreak);
    return at + 1;
  }
}
