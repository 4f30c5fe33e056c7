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
import type { Role } from './blocks.ts';
import { countMarkers, noMarkers, type Markers } from './markers.ts';
import type { Memorable } from './memo.ts';
import type { WordRange } from './phrases.ts';
import { SentenceWords } from './sentence-phrases.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './span.ts';
import { tokenise, type Words } from './words.ts';

/** The speech acts that a sentence can perform. */
export const acts = {
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
const actNames = Object.keys(acts) as ActName[];

/** A sentence; offsets count from the start of its block. */
export interface Sentence extends Span {
  readonly block: Block;
  /** Its words: numbers `first` to `end` (exclusive) of the block's words. */
  readonly words: WordRange;
  readonly acts: ReadonlySet<ActName>;
}

/** A stretch of a draft by itself: it knows nothing of its place, so it outlives edits elsewhere. */
export class Block implements Memorable {
  readonly role: Role;
  readonly text: string;
  /** None in blocks that are not read: quotations, code, headings, signatures, headers. */
  readonly words: Words;
  readonly markers: Markers;
  readonly facts: unknown[] = [];
  #sentences: readonly Sentence[] | undefined;

  constructor(text: string, role: Role) {
    this.role = role;
    this.text = text;
    this.words = isRead(role) ? tokenise(text) : noWords;
    this.markers = isRead(role) ? countMarkers(this.words) : noMarkers;
  }

  /** None in blocks that are not read. They are looked for when they are first asked for. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.text, this.words).map(
      ({ start, end, first, endWord }): Sentence => {
        const range = new SentenceWords(this.words, first, endWord);
        return { block: this, start, end, words: range, acts: actsOf(this.words, range) };
      },
    );
    return this.#sentences;
  }
}

const noWords: Words = { starts: [], ends: [], ids: [] };

const isRead = (role: Role) =>
  role === 'body' || role === 'item' || role === 'signOff' || role === 'greeting';

/** Whether the sentences of the block are the letter's own words, to be judged one by one. */
export function isJudged({ role }: Block): boolean {
  return role === 'body' || role === 'item';
}

/** The sets of acts that sentences were found to perform, by the bits of their acts; many sentences share one. */
const actSets: ReadonlySet<ActName>[] = [];

function actsOf(words: Words, range: WordRange): ReadonlySet<ActName> {
  let bits = 0;
  for (const [index, name] of actNames.entries()) if (performs(acts[name], words, range)) bits |= 1 << index;
  actSets[bits] ??= new Set(actNames.filter((_, index) => (bits & (1 << index)) !== 0));
  return actSets[bits] ?? new Set();
}
