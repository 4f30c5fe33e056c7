import { overlap, type Span } from '../text/span.ts';
import { isWordCode } from '../text/characters.ts';
import type { Passage } from './passages.ts';

/** A passage where it stands in a letter. */
export interface FoundPassage extends Passage {
  readonly span: Span;
}

/** Shorter quotations stand anywhere by chance. In UTF-16 units. */
const shortest = 3;
/** The same words may hurt in several places; in more it can't be told which are meant. */
const mostPlaces = 3;

/**
 * The passages that stand in the text literally, in the order of their places; those that do not are left out. Words
 * that stand in several places are found in each; no two passages share a place.
 */
export function findPassages(text: string, passages: readonly Passage[]): readonly FoundPassage[] {
  const found: FoundPassage[] = [];
  for (const passage of passages) {
    const spans = placesOf(asIn(text, passage.quote), text);
    if (spans.length > mostPlaces) continue;
    for (const span of spans)
      if (!found.some((other) => overlap(other.span, span))) found.push({ ...passage, span });
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** The quotation with the line breaks of the text. */
function asIn(text: string, quote: string): string {
  return quote.trim().replace(/\r\n?|\n/g, text.includes('\r\n') ? '\r\n' : '\n');
}

/** Where the words stand by themselves, not as part of others; one more than are of use at most. */
function placesOf(words: string, text: string): readonly Span[] {
  const spans: Span[] = [];
  if (words.length < shortest) return spans;
  for (let start = text.indexOf(words); start !== -1 && spans.length <= mostPlaces;) {
    const end = start + words.length;
    const isWhole = !isWithinWord(text, start) && !isWithinWord(text, end);
    if (isWhole) spans.push({ start, end });
    start = text.indexOf(words, isWhole ? end : start + 1);
  }
  return spans;
}

function isWithinWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at));
}
