/* Follows quoted messages in a draft line by line. */

import type { LineReader, TextLine } from '../text/line-reader.ts';
import { linesBelow } from '../text/lines.ts';
import { announcesMessage, opensHeaders, readAttribution } from '../text/quoting.ts';

/** What is known of a quotation that no `>` marks. */
const none = 0;
/** An attribution stands above, and it is not known yet how the quotation is marked. */
const attributed = 1;
/** It goes on as long as lines are indented, as Yahoo's do. */
const indented = 2;
/** Everything from here on is quoted. */
const rest = 3;

/** Tells, line by line, what of a draft is a message that it answers. */
export class Quotation {
  /** All that is known of the lines above, as a number from 0 to 3. */
  state = none;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether all that follows is quoted. */
  get isOpen(): boolean {
    return this.state === rest;
  }

  /**
   * Where the stretch that the line belongs to ends, if it is quoted; of an attribution on two lines the second is
   * taken from `lines`.
   */
  read({ kind, start, end, text }: TextLine, lines: LineReader): number | undefined {
    if (this.state === rest) return end;
    if (kind === 'quote' || (kind !== 'code' && text.trimStart().startsWith('>'))) {
      if (this.state === attributed) this.state = none;
      return end;
    }
    const isIndented = /^[ \t]/u.test(this.#text.charAt(start));
    if (this.state === attributed) this.state = isIndented ? indented : rest;
    if (this.state === indented && !isIndented) this.state = none;
    if (this.state !== none) return end;
    if (kind === 'code' || kind === 'fence') return undefined;
    // Outlook draws a line above the headers of the message that it quotes.
    if (kind === 'rule' && /^_{20,}$/u.test(text.trim())) return end;
    return this.#opened(text, end, lines);
  }

  #opened(text: string, end: number, lines: LineReader): number | undefined {
    const below = linesBelow(this.#text, end);
    if (announcesMessage(text) !== undefined || opensHeaders(text, below)) {
      this.state = rest;
      return end;
    }
    const attribution = readAttribution(text, below);
    if (!attribution) return undefined;
    this.state = attributed;
    return attribution.lines === 1 ? end : lines.next().end;
  }
}
