/* A block of a draft, such as a paragraph or a list item, with its words and sentences. */

import { actBits, actSet, type ActName } from './acts/acts.ts';
import type { Role } from './blocks.ts';
import { countMarkers, noMarkers, type Markers } from './markers.ts';
import type { Memorable } from './memo.ts';
import type { WordRange } from '../text/phrases/phrases.ts';
import { SentenceWords } from './sentence-phrases.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from '../text/span.ts';
import { masked } from '../text/lines.ts';
import { countedWords } from '../text/word-count.ts';
import { tokenise, type Words } from '../text/words.ts';

/** A sentence; offsets count from the start of its block. */
export interface Sentence extends Span {
  readonly block: Block;
  /** Its number among the sentences of the block. */
  readonly index: number;
  /** Its words: numbers `first` to `end` (exclusive) of the block's words. */
  readonly words: WordRange;
  readonly acts: ReadonlySet<ActName>;
}

/** A stretch of a draft by itself: it knows nothing of its place, so it outlives edits elsewhere. */
export class Block implements Memorable {
  readonly role: Role;
  /** As it is read: comments and tags are spaces, so that offsets are those of `source`. */
  readonly text: string;
  /** As it stands in the draft. */
  readonly source: string;
  /** None in blocks that are not read: quotations, code, signatures, headers. */
  readonly words: Words;
  readonly markers: Markers;
  /** How many words are the letter's own, as people count them: those of greeting, paragraphs and items. */
  readonly countedWords: number;
  facts: unknown[] | undefined;
  #sentences: Sentence[] | undefined;
  #actBits = 0;

  /** @param unseen what is not to be read; offsets count from the start of the block. */
  constructor(source: string, role: Role, unseen: readonly Span[] = []) {
    const text = masked(source, { start: 0, end: source.length }, unseen);
    this.role = role;
    this.source = source;
    this.text = text;
    this.words = isRead(role) ? tokenise(text) : noWords;
    this.markers = isRead(role) && role !== 'heading' ? countMarkers(this.words) : noMarkers;
    this.countedWords = role === 'signOff' || role === 'heading' ? 0 : countedWords(text, this.words).length;
  }

  /** None in blocks that are not read. They are looked for when they are first asked for. */
  get sentences(): readonly Sentence[] {
    return this.#sentences ?? this.#readSentences();
  }

  /** What its sentences do, taken together, as bits (see `actSet`). */
  get actBits(): number {
    if (!this.#sentences) this.#readSentences();
    return this.#actBits;
  }

  #readSentences(): readonly Sentence[] {
    const sentences: Sentence[] = [];
    this.#sentences = sentences;
    for (const { start, end, first, endWord } of splitSentences(this.text, this.words)) {
      const words = new SentenceWords(this.words, first, endWord);
      const bits = actBits(this.words, words);
      this.#actBits |= bits;
      const index = sentences.length;
      sentences.push({ block: this, index, start, end, words, acts: actSet(bits) });
    }
    return sentences;
  }
}

const noWords: Words = { starts: [], ends: [], hashes: [] };

const isRead = (role: Role) =>
  role === 'body' || role === 'item' || role === 'signOff' || role === 'greeting' || role === 'heading';

/** Whether the block is part of what the letter says, paragraph or item: where sentences stand, and can be added. */
export function isJudged({ role }: Block): boolean {
  return role === 'body' || role === 'item';
}

/** Whether the sentences of the block are judged one by one: those of a heading are sent as well. */
export function hasJudgedSentences({ role }: Block): boolean {
  return role === 'body' || role === 'item' || role === 'heading';
}
