import type { Span } from '../text/span.ts';
import { fieldTexts, firstChoices } from './snippet.ts';

/** An edit of a text: what is taken out at an offset, and how much is put there. */
interface Edit {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: number;
}

interface Stop extends Span {
  /** What stands there until somebody fills it in; undefined for a choice, which is right as it stands. */
  readonly field: string | undefined;
}

/** A letter of ours is shorter: longer texts are not looked through. In UTF-16 units. */
const longestLetter = 20_000;
const shortestField = Math.min(...fieldTexts.map(({ length }) => length));

/** Where the places to fill in stand that a snippet of ours, or a draft, came with; they move with the text. */
export class SnippetStops {
  #stops: readonly Stop[];

  private constructor(stops: readonly Stop[]) {
    this.#stops = stops;
  }

  /**
   * The stops in a text that was put in at once, by what stands there; undefined if fewer than two are fields, which
   * may be anybody's.
   * @param start where the text stands in its document
   */
  static in(inserted: string, start: number): SnippetStops | undefined {
    if (inserted.length < 2 * shortestField || inserted.length > longestLetter) return undefined;
    const fields = fieldTexts.flatMap((field) => places(inserted, field, start, field));
    if (fields.length < 2) return undefined;
    return new SnippetStops([
      ...fields,
      ...firstChoices.flatMap((choice) => places(inserted, choice, start, undefined)),
    ]);
  }

  move(edit: Edit): void {
    this.#stops = this.#stops.flatMap((stop) => moved(stop, edit) ?? []);
  }

  /** Whether a caret, or what is selected, is at one of the stops. */
  has({ start, end }: Span): boolean {
    return this.#stops.some((stop) => stop.start <= start && end <= stop.end);
  }

  /** The fields that nobody has filled in yet, in the document's present `text`. */
  unfilled(text: string): readonly Span[] {
    return this.#stops.filter(
      ({ field, start, end }) => field !== undefined && text.slice(start, end).includes(field),
    );
  }
}

function places(text: string, words: string, start: number, field: string | undefined): Stop[] {
  const found: Stop[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: start + at, end: start + at + words.length, field });
  return found;
}

/** What is written at an end of a stop belongs to it. One that is taken out with words around it is none any more. */
function moved(stop: Stop, { offset, removed, inserted }: Edit): Stop | undefined {
  const { start, end } = stop;
  const last = offset + removed;
  const growth = inserted - removed;
  if (offset > end) return stop;
  if (last < start) return { ...stop, start: start + growth, end: end + growth };
  if (offset < start && last > end) return undefined;
  return { ...stop, start: Math.min(start, offset), end: Math.max(end, last) + growth };
}
