import type { Draft, PlacedBlock } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { bodyOf } from './body.ts';

/** The first words of a block: enough to underline. */
export function firstWords({ block, start }: PlacedBlock): Span {
  const shown = block.words.ends.slice(0, shownWords).at(-1) ?? block.text.length;
  return { start, end: start + shown };
}

const shownWords = 3;

/** The last words of a block: enough to underline. */
export function lastWords({ block, start }: PlacedBlock): Span {
  const shown = block.words.starts.slice(-shownWords)[0] ?? 0;
  return { start: start + shown, end: start + (block.words.ends.at(-1) ?? block.text.length) };
}

/** A few more places within a block, from its beginning on. */
function furtherWords({ block, start }: PlacedBlock): Span[] {
  const places: Span[] = [];
  for (let place = 1; place < mostPlaces; place++) {
    const from = block.words.starts[place * shownWords];
    const to = block.words.ends[(place + 1) * shownWords - 1];
    if (from !== undefined && to !== undefined) places.push({ start: start + from, end: start + to });
  }
  return places;
}

/**
 * Where what is missing can be underlined, the best first: at the greeting, at either end of a paragraph, at the
 * sign-off, or in between.
 */
export function placesIn(draft: Draft): Span[] {
  const { greeting } = draft;
  const paragraphs = bodyOf(draft).slice(0, mostPlaces);
  const closing = signOffLine(draft);
  return [
    ...(greeting ? [greeting] : []),
    ...paragraphs.map(firstWords),
    ...(closing ? [closing] : []),
    ...paragraphs.map(lastWords),
    ...paragraphs.flatMap(furtherWords),
  ];
}

/** No more can be missing at once. */
const mostPlaces = 4;

/** The valediction, or the name where there is no valediction, without the lines below it. */
export function signOffLine({ text, signOff }: Draft): Span | undefined {
  if (!signOff) return undefined;
  const [line = ''] = text.slice(signOff.start, signOff.end).split(/\r?\n/u, 1);
  return { start: signOff.start, end: signOff.start + line.length };
}
