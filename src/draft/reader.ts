/* Reads a document that is being edited, and reads again only what an edit has touched. */

import { Block } from './block.ts';
import { readFrontMatter } from '../text/front-matter.ts';
import { linesAhead } from '../text/quoting.ts';
import { BlockScanner, isBehindUnclosed, withinLine, type LanguageId, type ScannedBlock } from './blocks.ts';
import { Draft, type PlacedBlock } from './draft.ts';
import { commonEnds, type Change } from './edits.ts';
import type { Span } from '../text/span.ts';

/** A block that was read, in its place, and how the scanner came to it. */
type ReadBlock = PlacedBlock & ScannedBlock;

/** How a text became another one: all before `prefix` stayed, all from `unchanged` on was `moved` from elsewhere. */
interface Edit {
  readonly prefix: number;
  readonly unchanged: number;
  readonly moved: number;
}

/**
 * How much of a text is read for each word that a draft may have, in UTF-16 units. Headings, quotations, tables and
 * comments have a place in that; a whole thread quoted below a letter of 1,000 words has, too.
 */
const unitsPerWord = 64;

/**
 * Reads one document over and over, and reads again only what an edit has touched: it scans from the paragraph
 * before the edit until the text is cut into blocks as it was.
 */
export class DraftReader {
  readonly #languageId: LanguageId;
  readonly #mostWords: number;
  #text = '';
  #frontMatter = 0;
  #blocks: readonly ReadBlock[] = [];
  /** Whether there is more text than the blocks have. */
  #isCut = false;
  /** Whether a comment opens somewhere that nothing closes. */
  #hasUnclosed = false;

  /**
   * @param mostWords what stands behind the block with which a draft has more words than this, or beyond 64 UTF-16
   *   units for each of them, is left unread.
   */
  constructor(languageId: LanguageId = 'plaintext', mostWords = Infinity) {
    this.#languageId = languageId;
    this.#mostWords = mostWords;
  }

  /** @param changes a hint of what differs from the last text; the text alone decides. */
  read(whole: string, changes?: readonly Change[]): Draft {
    const text = whole.slice(0, this.#mostWords * unitsPerWord);
    const { prefix, suffix } = commonEnds(this.#text, text, changes);
    const edit = { prefix, unchanged: text.length - suffix, moved: text.length - this.#text.length };
    const front = readFrontMatter(text);
    const frontMatter = front?.next ?? 0;
    const isSameHead = frontMatter === this.#frontMatter && prefix >= frontMatter;
    const first = isSameHead ? this.#firstTouched(text, prefix) : 0;
    const scanner = new BlockScanner(text, this.#languageId);
    const resumed = this.#blocks[first];
    const before = this.#blocks[first - 1];
    // The block before the edited line may go on into it, so it is scanned anew as well.
    if (resumed && before) scanner.resume(resumed, before);
    else scanner.skipFrontMatter(front);
    this.#blocks = this.#readOn(before ? first - 1 : 0, scanner, text, edit);
    this.#text = text;
    this.#frontMatter = frontMatter;
    return new Draft(whole, this.#blocks, this.#languageId);
  }

  /** The number of the block from which on blocks may have changed by an edit behind `prefix`. */
  #firstTouched(text: string, prefix: number): number {
    const touched = lastStartBefore(this.#blocks, aheadOf(text, prefix));
    const close = this.#hasUnclosed ? text.lastIndexOf('-->') : -1;
    if (close < 0) return touched;
    const opens = this.#blocks.findLastIndex(({ state }) => state !== withinLine && !isBehindUnclosed(state));
    return close < (this.#blocks[opens]?.lineStart ?? 0) ? touched : Math.min(touched, Math.max(opens, 0));
  }

  /** Keeps the blocks before the one numbered `kept`, and scans on until all that follows is known. */
  #readOn(kept: number, scanner: BlockScanner, text: string, edit: Edit): ReadBlock[] {
    const old = this.#blocks;
    const blocks = old.slice(0, kept);
    const known = new KnownBlocks(old, kept, edit);
    let words = wordsOf(blocks);
    let isDone = 0;
    const readUpTo = (count: number) => {
      for (; isDone < count; isDone++) {
        const scanned = scanner.blocks[isDone] as ScannedBlock;
        const { role, start, end, lineStart, state, unseen } = scanned;
        const block = known.find(scanned) ?? new Block(this.#copy(text.slice(start, end)), role, unseen);
        words += block.words.starts.length;
        blocks.push({ block, role, start, end, lineStart, state, unseen });
      }
    };
    let rest = kept + 1;
    // Where the reading ends depends on all words above, so that what was cut, or will be, is scanned to there.
    let mayGoOn = !this.#isCut;
    for (; scanner.at < text.length && words <= this.#mostWords; scanner.readLine()) {
      // The last block may still grow.
      readUpTo(scanner.blocks.length - 1);
      if (!mayGoOn || scanner.at < edit.unchanged) continue;
      while ((old[rest]?.lineStart ?? Infinity) + edit.moved < scanner.at) rest += 1;
      if (!goesOn(scanner, old[rest - 1], old[rest], edit)) continue;
      mayGoOn = words + wordsOf(old.slice(rest - 1)) <= this.#mostWords;
      if (!mayGoOn) continue;
      readUpTo(scanner.blocks.length);
      for (const block of old.slice(rest)) blocks.push(moveBy(block, edit.moved));
      return blocks;
    }
    this.#isCut = scanner.at < text.length;
    this.#hasUnclosed = isBehindUnclosed(scanner.state);
    if (!this.#isCut) readUpTo(scanner.blocks.length);
    return blocks;
  }

  /** A slice keeps the whole text that it was cut from in memory, which must not be each version of a document. */
  #copy(slice: string): string {
    return this.#text === '' ? slice : ` ${slice}`.slice(1);
  }
}

const wordsOf = (blocks: readonly ReadBlock[]): number =>
  blocks.reduce((sum, { block }) => sum + block.words.starts.length, 0);

/** The blocks that were read before; what is looked for in them must come in its order. */
class KnownBlocks {
  readonly #blocks: readonly ReadBlock[];
  readonly #edit: Edit;
  #at: number;

  constructor(blocks: readonly ReadBlock[], first: number, edit: Edit) {
    this.#blocks = blocks;
    this.#at = first;
    this.#edit = edit;
  }

  /** The block of this role and extent, of which as much is seen, if it stands outside of the edit. */
  find({ role, start, end, unseen }: ScannedBlock): Block | undefined {
    const { prefix, unchanged, moved } = this.#edit;
    if (end > prefix && start < unchanged) return undefined;
    const by = end <= prefix ? 0 : moved;
    while ((this.#blocks[this.#at]?.start ?? Infinity) + by < start) this.#at += 1;
    const known = this.#blocks[this.#at];
    const isSame = known?.role === role && known.start + by === start && known.end + by === end;
    return isSame && areSame(known.unseen, unseen) ? known.block : undefined;
  }
}

const areSame = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end }, at) => start === others[at]?.start && end === others[at]?.end);

/** Where the first of the lines begins that were read with a look at what stands at `offset`. */
function aheadOf(text: string, offset: number): number {
  let start = offset;
  for (let count = 0; count <= linesAhead && start > 0; count++) start = text.lastIndexOf('\n', start - 1);
  return Math.max(start, 0);
}

/** The number of the last block that the scanner can begin with and whose line starts up to `offset`; 0 if none. */
function lastStartBefore(blocks: readonly ReadBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.lineStart ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  while (blocks[last]?.state === withinLine) last -= 1;
  return Math.max(last, 0);
}

/**
 * Whether the scanner, behind the edit, stands where it once began the block `next`, knows what it knew then, and has
 * the same block before it. Then all that follows is as it was.
 */
function goesOn(
  scanner: BlockScanner,
  before: ScannedBlock | undefined,
  next: ScannedBlock | undefined,
  { unchanged, moved }: Edit,
): boolean {
  const last = scanner.blocks.at(-1);
  if (!before || !last || next?.state !== scanner.state) return false;
  return (
    next.lineStart + moved === scanner.at &&
    last.start >= unchanged &&
    last.role === before.role &&
    last.start === before.start + moved &&
    last.end === before.end + moved
  );
}

function moveBy(read: ReadBlock, by: number): ReadBlock {
  if (by === 0) return read;
  const { start, end, lineStart } = read;
  return { ...read, start: start + by, end: end + by, lineStart: lineStart + by };
}
