import { actSet, type ActName } from './acts/acts.ts';
import { isJudged, type Block, type Sentence } from './block.ts';
import { isFrontMatter } from './blocks.ts';
import { readHeader } from '../text/header-lines.ts';
import { addMarkers, noMarkers, type Markers } from './markers.ts';
import { remembered, type Memorable } from './memo.ts';
import type { Span } from '../text/span.ts';

export { isJudged, type ActName, type Block, type Sentence };

/** A block in its place; `start` is a UTF-16 offset into the document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/** A letter as it is read: all spans are UTF-16 offsets into `text`. */
export class Draft implements Memorable {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  /** The value of the subject line, also when it is empty; of the one in the front matter where there is no other. */
  readonly subject: Span | undefined;
  readonly greeting: Span | undefined;
  /** The valediction, or the name where there is no valediction. */
  readonly signOff: Span | undefined;
  /** Words of body and greeting, as a reader counts them. */
  readonly words: number;
  readonly markers: Markers;
  facts: unknown[] | undefined;
  #acts: ReadonlySet<ActName> | undefined;

  constructor(text: string, blocks: readonly PlacedBlock[]) {
    this.text = text;
    this.blocks = blocks;
    let subject: Span | undefined;
    let inFrontMatter: Span | undefined;
    let greeting: PlacedBlock | undefined;
    let signOff: PlacedBlock | undefined;
    let words = 0;
    const markers = { ...noMarkers };
    for (const placed of blocks) {
      const { block } = placed;
      if (block.role === 'header') subject ??= subjectIn(placed);
      else if (isFrontMatter({ role: block.role, start: placed.start }, block.text))
        inFrontMatter = subjectInFrontMatter(block) || undefined;
      else if (block.role === 'greeting') greeting ??= placed;
      else if (block.role === 'signOff') signOff = placed;
      else if (block.role === 'signature' && signOff?.block.role !== 'signOff') signOff = placed;
      words += block.countedWords;
      addMarkers(markers, block.markers);
    }
    this.subject = subject ?? inFrontMatter;
    this.greeting = greeting && spanOf(greeting);
    this.signOff = signOff && spanOf(signOff);
    this.words = words;
    this.markers = markers;
  }

  /** What the sentences of body, greeting and valediction do, taken together. */
  get acts(): ReadonlySet<ActName> {
    if (!this.#acts) {
      let bits = 0;
      for (const { block } of this.blocks) bits |= block.actBits;
      this.#acts = actSet(bits);
    }
    return this.#acts;
  }
}
/** The text of the subject line; empty where there is none. */
export function subjectOf({ text, subject }: Draft): string {
  return subject ? text.slice(subject.start, subject.end) : '';
}

/**
 * Tells of any draft whether its subject or its body, in the letter's own words, match `pattern`. What a block
 * answers is remembered with it.
 */
export function mentioning(pattern: RegExp): (draft: Draft) => boolean {
  const isIn = remembered((block: Block) => pattern.test(block.text));
  return (draft) =>
    (draft.subject !== undefined && pattern.test(subjectOf(draft))) ||
    draft.blocks.some(({ block }) => isJudged(block) && isIn(block));
}

/** Whether the letter asks anything. */
export const asks = mentioning(/\?/u);

/** Words of hiring by which a letter shows what it is about; narrower than the markers of trade. */
export const isAboutHiring = mentioning(
  /\b(?:interview|invit|position|role|job|vacanc|opening|opportunit|appl(?:y|ied|ication)\b|candida|recruit|hiring|process\b)/iu,
);

function subjectIn({ block, start }: PlacedBlock): Span | undefined {
  const header = readHeader(block.text);
  return header?.name === 'subject' ? { start: start + header.start, end: start + header.end } : undefined;
}

const subjectInFrontMatter = remembered(({ text }: Block): Span | false => {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const header = readHeader(text.slice(start, end));
    if (header?.name === 'subject') return unquoted(text, start + header.start, start + header.end);
    start = end + 1;
  }
  return false;
});

/** Without the quotes that a value may have in front matter. */
function unquoted(text: string, start: number, end: number): Span {
  const quote = text.charAt(start);
  const isQuoted = (quote === '"' || quote === "'") && end - start > 1 && text.charAt(end - 1) === quote;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

const spanOf = ({ block, start }: PlacedBlock): Span => ({ start, end: start + block.text.length });
