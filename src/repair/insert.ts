import { isJudged, type Block, type Draft, type PlacedBlock } from '../draft/draft.ts';
import { blanksIn } from '../reading/blanks/find-blanks.ts';
import type { Replacement } from '../rules/rule.ts';

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
  const last = above.at(-1);
  if (last && above.length > 1 && isParting(last)) above.pop();
  return above.length > 0 ? above : judged;
}

/** Whether the paragraph is a valediction in words of the writer's own: "Greetings from the coast,". */
function isParting({ block }: PlacedBlock): boolean {
  const { length } = block.text.trimEnd();
  return length <= 40 && block.text.charAt(length - 1) === ',';
}

/** The block that the text begins with; a blank by itself at the top stands for a greeting. */
export function openingOf({ blocks }: Draft): PlacedBlock | undefined {
  const judged = blocks.filter(({ block }) => isJudged(block));
  return judged.find(({ block }) => !isBlank(block)) ?? judged[0];
}

function isBlank(block: Block): boolean {
  const [blank] = blanksIn(block);
  return blank?.start === 0 && block.text.slice(blank.end).trim().length <= 1;
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
 * behind a greeting on the same line without a new paragraph, and in small letters where that ends in a comma.
 */
export function beginWith(
  { text, greeting }: Draft,
  bodyStart: number,
  sentence: string,
  gap = eolOf(text).repeat(2),
): Replacement {
  const isInline = greeting !== undefined && !text.slice(greeting.end, bodyStart).includes('\n');
  const followsComma = isInline && text.charAt(greeting.end - 1) === ',';
  const words = followsComma ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
  return insertBefore(text, bodyStart, words, isInline || !greeting ? ' ' : gap);
}
