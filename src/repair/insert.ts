import type { Draft, PlacedBlock } from '../draft/draft.ts';
import type { Replacement } from './fix.ts';

/** The line end that the document uses. */
export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
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

/**
 * Begins the text at `bodyStart` with the sentence: as a paragraph of its own, or parted by `gap`, below a greeting;
 * behind a greeting on the same line without a new paragraph.
 */
export function beginWith(
  draft: Draft,
  bodyStart: number,
  sentence: string,
  gap = eolOf(draft.text).repeat(2),
): Replacement {
  const isInline = greetsInline(draft, bodyStart);
  const words = asOpening(draft, bodyStart, sentence);
  return insertBefore(draft.text, bodyStart, words, isInline || !draft.greeting ? ' ' : gap);
}

/** What a sentence can begin with that keeps no capital letter of its own. */
const opener =
  /^(?:Thank|Thanks|Many|No|Not|Please|Best|It|This|That|The|My|We|You|But|And|So|Good|All|Have|Unfortunately|Sorry|After|For|Should|Sadly|What|As)\b/u;

/** The sentence as it reads at `at`: in small letters where it goes on behind a greeting that ends in a comma. */
export function asOpening(draft: Draft, at: number, sentence: string): string {
  const { text, greeting } = draft;
  const followsComma = greeting && greetsInline(draft, at) && text.charAt(greeting.end - 1) === ',';
  return followsComma && opener.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

/** Whether the greeting is all that stands on the line before `at`. */
function greetsInline({ text, greeting }: Draft, at: number): boolean {
  return greeting !== undefined && greeting.end <= at && /^[^\S\n]*$/u.test(text.slice(greeting.end, at));
}
