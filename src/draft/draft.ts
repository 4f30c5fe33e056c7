/* The draft as all rules see it: its blocks, header fields, greeting, sign-off and speech acts. */

import { actSet, type ActName } from './acts/acts.ts';
import { hasJudgedSentences, isJudged, type Block, type Sentence } from './block.ts';
import type { LanguageId } from './blocks.ts';
import { fieldsOf, type DraftField } from './fields.ts';
import { headersOf, type Headers } from '../text/headers.ts';
import { addMarkers, noMarkers, type Markers } from './markers.ts';
import { remembered, type Memorable } from './memo.ts';
import type { Span } from '../text/span.ts';

export { hasJudgedSentences, isJudged, type ActName, type Block, type Sentence };

/** A block in its place; `start` is a UTF-16 offset into the document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/** A letter as it is read: all spans are UTF-16 offsets into `text`. */
export class Draft implements Memorable {
  readonly text: string;
  readonly languageId: LanguageId;
  readonly blocks: readonly PlacedBlock[];
  /** What the header lines say, and the front matter where they don't; in the order of the draft. */
  readonly fields: readonly DraftField[];
  /** The value of the subject line, also when it is empty; of the one in the front matter where there is no other. */
  readonly subject: Span | undefined;
  readonly greeting: Span | undefined;
  /** The valediction, or the name where there is no valediction. */
  readonly signOff: Span | undefined;
  /** Words of body and greeting, as people count them (see `countedWords`). */
  readonly words: number;
  readonly markers: Markers;
  facts: unknown[] | undefined;
  #acts: ReadonlySet<ActName> | undefined;
  #headers: Headers | undefined;

  constructor(text: string, blocks: readonly PlacedBlock[], languageId: LanguageId) {
    this.text = text;
    this.languageId = languageId;
    this.blocks = blocks;
    this.fields = fieldsOf(blocks, languageId);
    let greeting: PlacedBlock | undefined;
    let signOff: PlacedBlock | undefined;
    let words = 0;
    const markers = { ...noMarkers };
    for (const placed of blocks) {
      const { block } = placed;
      if (block.role === 'greeting') {
        greeting ??= placed;
        signOff = undefined;
      }
      if (block.role === 'signOff') signOff = placed;
      else if (block.role === 'signature' && signOff?.block.role !== 'signOff') signOff = placed;
      words += block.countedWords;
      addMarkers(markers, block.markers);
    }
    this.subject = this.fields.findLast(({ name }) => name === 'subject');
    this.greeting = greeting && spanOf(greeting);
    this.signOff = signOff && spanOf(signOff);
    this.words = words;
    this.markers = markers;
  }

  /** As the letter is sent: its subject is empty where a mark or a comment is all that stands there. */
  get headers(): Headers {
    return (this.#headers ??= headersOf([], this.fields));
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

const spanOf = ({ block, start }: PlacedBlock): Span => ({ start, end: start + block.text.length });
