import { performs, type Act } from './acts/act.ts';
import { apology } from './acts/apology.ts';
import { decline } from './acts/decline.ts';
import { farewell } from './acts/farewell.ts';
import { goingOn } from './acts/going-on.ts';
import { hedgedDecline } from './acts/hedged-decline.ts';
import { openDoor } from './acts/open-door.ts';
import { reason } from './acts/reason.ts';
import { thanks } from './acts/thanks.ts';
import { wishes } from './acts/wishes.ts';
import { scanBlocks, type BlockSpan, type LanguageId, type Role } from './blocks.ts';
import { readHeader } from './lines.ts';
import { addMarkers, countMarkers, noMarkers, type Markers } from './markers.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './span.ts';
import { tokenise, type Words } from './words.ts';

/** The speech acts that a sentence can perform. */
const acts = {
  thanks,
  decline,
  hedgedDecline,
  goingOn,
  farewell,
  reason,
  openDoor,
  apology,
  wishes,
} satisfies Record<string, Act>;
export type ActName = keyof typeof acts;

/** A sentence; offsets count from the start of its block. */
export interface Sentence extends Span {
  readonly block: Block;
  /** Its words: numbers `first` to `end` (exclusive) of the block's words. */
  readonly words: { readonly first: number; readonly end: number };
  readonly acts: ReadonlySet<ActName>;
}

/** A stretch of a draft by itself: it knows nothing of its place, so it outlives edits elsewhere. */
export interface Block {
  readonly role: Role;
  readonly text: string;
  readonly words: Words;
  /** Empty in blocks that are not read: quotations, code, headings, signatures, headers. */
  readonly sentences: readonly Sentence[];
  readonly markers: Markers;
}

/** A block in its place; `start` is a UTF-16 offset into the document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/** A letter as it is read: all spans are UTF-16 offsets into `text`. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  /** The value of the subject line, also when it is empty. */
  readonly subject: Span | undefined;
  readonly greeting: Span | undefined;
  /** The valediction, or the name where there is no valediction. */
  readonly signOff: Span | undefined;
  /** Words of body and greeting, as a reader counts them. */
  readonly words: number;
  /** What the sentences of body and valediction do, taken together. */
  readonly acts: ReadonlySet<ActName>;
  readonly markers: Markers;
}

/** Reads a block; its sentences are read where the reader of the letter would read them. */
export function parseBlock(text: string, role: Role): Block {
  const isRead = role === 'body' || role === 'item' || role === 'signOff' || role === 'greeting';
  if (!isRead) return { role, text, words: noWords, sentences: [], markers: noMarkers };
  const words = tokenise(text);
  const sentences: Sentence[] = [];
  const block: Block = { role, text, words, sentences, markers: countMarkers(words) };
  for (const span of splitSentences(text, words)) {
    const range = { first: span.first, end: span.endWord };
    sentences.push({ block, start: span.start, end: span.end, words: range, acts: actsOf(words, range) });
  }
  return block;
}

const noWords: Words = { starts: [], ends: [], ids: [] };

function actsOf(words: Words, range: Sentence['words']): ReadonlySet<ActName> {
  const performed = new Set<ActName>();
  for (const [name, act] of Object.entries(acts)) {
    if (performs(act, words, range)) performed.add(name as ActName);
  }
  return performed;
}

/**
 * Reads a draft. `parse` may hand back a block that was read before, as long as it has the same text and role.
 */
export function parseDraft(
  text: string,
  parse: typeof parseBlock = parseBlock,
  languageId: LanguageId = 'plaintext',
): Draft {
  const blocks: PlacedBlock[] = [];
  const performed = new Set<ActName>();
  let words = 0;
  let markers = noMarkers;
  for (const span of scanBlocks(text, languageId)) {
    const block = parse(text.slice(span.start, span.end), span.role);
    blocks.push({ block, start: span.start });
    markers = addMarkers(markers, block.markers);
    if (isJudged(block) || block.role === 'greeting') words += block.words.starts.length;
    for (const sentence of block.sentences) for (const act of sentence.acts) performed.add(act);
  }
  const spans = blocks.map(({ block, start }) => ({
    role: block.role,
    start,
    end: start + block.text.length,
  }));
  return {
    text,
    blocks,
    subject: subjectIn(text, spans),
    greeting: spans.find((span) => span.role === 'greeting'),
    signOff: signOffIn(spans),
    words,
    acts: performed,
    markers,
  };
}

/** Whether the sentences of the block are the letter's own words, to be judged one by one. */
export function isJudged(block: Block): boolean {
  return block.role === 'body' || block.role === 'item';
}

/** The text of the subject line; empty where there is none. */
export function subjectOf({ text, subject }: Draft): string {
  return subject ? text.slice(subject.start, subject.end) : '';
}

/** Whether subject or body, in the letter's own words, match `pattern`. */
export function mentions(draft: Draft, pattern: RegExp): boolean {
  if (pattern.test(subjectOf(draft))) return true;
  return draft.blocks.some(({ block }) => isJudged(block) && pattern.test(block.text));
}

/** Words of hiring by which a letter shows what it is about; narrower than the markers of trade. */
export const hiring =
  /\b(?:interview|invit|position|role|job|vacanc|opening|opportunit|appl(?:y|ied|ication)\b|candida|recruit|hiring|process\b)/iu;

function subjectIn(text: string, spans: readonly BlockSpan[]): Span | undefined {
  for (const span of spans) {
    if (span.role !== 'header') continue;
    const header = readHeader(text.slice(span.start, span.end));
    if (header?.name === 'subject') return { start: span.start + header.start, end: span.start + header.end };
  }
  return undefined;
}

function signOffIn(spans: readonly BlockSpan[]): Span | undefined {
  return (
    spans.findLast((span) => span.role === 'signOff') ?? spans.findLast((span) => span.role === 'signature')
  );
}
