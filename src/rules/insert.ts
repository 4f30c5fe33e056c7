import { isJudged, type Draft, type PlacedBlock } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';
import type { Replacement } from './rule.ts';

/** The line end that the document uses. */
export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A warm greeting asks for warm sentences. */
const warmGreeting = /^\W*(?:hi|hey|hello|hiya)\b/iu;

/** Whether the letter greets as one greets a colleague. */
export function isWarm({ text, greeting }: Draft): boolean {
  return greeting !== undefined && warmGreeting.test(text.slice(greeting.start, greeting.end));
}

/** The paragraphs and list items above the sign-off, or all where nothing stands above it. */
export function bodyOf(draft: Draft): PlacedBlock[] {
  const judged = draft.blocks.filter(({ block }) => isJudged(block));
  const end = draft.signOff?.start ?? draft.text.length;
  const above = judged.filter(({ start }) => start < end);
  return above.length > 0 ? above : judged;
}

/** The first words of a block: enough to underline. */
export function firstWords({ block, start }: PlacedBlock): Span {
  const shown = block.words.ends.slice(0, 3).at(-1) ?? block.text.length;
  return { start, end: start + shown };
}

/** Puts the sentence before the text at `at`, which then begins with a capital letter. */
export function insertBefore(text: string, at: number, sentence: string, gap: string): Replacement {
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const capital = first.toUpperCase() === first ? '' : first.toUpperCase();
  const span = { start: at, end: at + (capital === '' ? 0 : first.length) };
  return { span, text: sentence + gap + capital };
}

/** Puts the sentence at the end of a paragraph, or below what does not end like one. */
export function appendTo(draft: Draft, { block, start }: PlacedBlock, sentence: string): Replacement {
  const isParagraph = block.role === 'body';
  return insertAfter(draft, start + block.text.trimEnd().length, sentence, isParagraph);
}

/** Puts the sentence behind the one that ends at `at`; as a paragraph of its own where no full stop stands there. */
export function insertAfter({ text }: Draft, at: number, sentence: string, joins = true): Replacement {
  const gap = joins && /[.!?][)"”’]?$/u.test(text.slice(at - 2, at)) ? ' ' : eolOf(text).repeat(2);
  return { span: { start: at, end: at }, text: gap + sentence };
}
