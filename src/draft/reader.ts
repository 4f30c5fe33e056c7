import { Block } from './block.ts';
import { BlockScanner, frontMatterEnd, withinLine, type LanguageId, type ScannedBlock } from './blocks.ts';
import { Draft, type PlacedBlock } from './draft.ts';
import { commonEnds, type Change } from './edits.ts';

/** A block that was read, in its place, and how the scanner came to it. */
type ReadBlock = PlacedBlock & ScannedBlock;

/** How a text became another one: all before `prefix` stayed, all from `unchanged` on was `moved` from elsewhere. */
interface Edit {
  readonly prefix: number;
  readonly unchanged: number;
  readonly moved: number;
}

/**
 * Reads one document over and over, and reads again only what an edit has touched: it scans from the paragraph
 * before the edit until the text is cut into blocks as it was.
 */
export class DraftReader {
  readonly #languageId: LanguageId;
  #text = '';
  #frontMatter = 0;
  #blocks: readonly ReadBlock[] = [];

  constructor(languageId: LanguageId = 'plaintext') {
    this.#languageId = languageId;
  }

  /** @param changes a hint of what differs from the last text; the text alone decides. */
  read(text: string, changes?: readonly Change[]): Draft {
    const { prefix, suffix } = commonEnds(this.#text, text, changes);
    const edit = { prefix, unchanged: text.length - suffix, moved: text.length - this.#text.length };
    const frontMatter = frontMatterEnd(text);
    const isSameHead = frontMatter === this.#frontMatter && prefix >= frontMatter;
    const first = isSameHead ? lastStartBefore(this.#blocks, prefix) : 0;
    const scanner = new BlockScanner(text, this.#languageId);
    const resumed = this.#blocks[first];
    const before = this.#blocks[first - 1];
    // The block before the edited line may go on into it, so it is scanned anew as well.
    if (resumed && before) scanner.resume(resumed, before);
    else scanner.skipFrontMatter(frontMatter);
    const kept = before ? first - 1 : 0;
    const rest = this.#scan(scanner, text.length, kept, edit);
    this.#blocks = [
      ...this.#blocks.slice(0, kept),
      ...this.#readAnew(text, scanner.blocks, kept, edit),
      ...this.#blocks.slice(rest).map((block) => moveBy(block, edit.moved)),
    ];
    this.#text = text;
    this.#frontMatter = frontMatter;
    return new Draft(text, this.#blocks);
  }

  /** Scans until all that follows is known; gives the number of the first block that is. */
  #scan(scanner: BlockScanner, length: number, kept: number, edit: Edit): number {
    const blocks = this.#blocks;
    let rest = kept + 1;
    for (; scanner.at < length; scanner.readLine()) {
      if (scanner.at < edit.unchanged) continue;
      while ((blocks[rest]?.lineStart ?? Infinity) + edit.moved < scanner.at) rest += 1;
      if (goesOn(scanner, blocks[rest - 1], blocks[rest], edit)) return rest;
    }
    return blocks.length;
  }

  /** Reads what was scanned; a block that stands outside of the edit is known if it has kept its extent and role. */
  #readAnew(text: string, scanned: readonly ScannedBlock[], kept: number, edit: Edit): ReadBlock[] {
    let at = kept;
    return scanned.map(({ role, start, end, lineStart, state }): ReadBlock => {
      const moved = end <= edit.prefix ? 0 : edit.moved;
      while ((this.#blocks[at]?.start ?? Infinity) + moved < start) at += 1;
      const known = this.#blocks[at];
      const isKnown =
        (end <= edit.prefix || start >= edit.unchanged) &&
        known?.role === role &&
        known.start + moved === start &&
        known.end + moved === end;
      const block = isKnown ? known.block : new Block(this.#copy(text.slice(start, end)), role);
      return { block, role, start, end, lineStart, state };
    });
  }

  /** A slice keeps the whole text that it was cut from in memory, which must not be each version of a document. */
  #copy(slice: string): string {
    return this.#text === '' ? slice : ` ${slice}`.slice(1);
  }
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
  const { block, role, start, end, lineStart, state } = read;
  return { block, role, start: start + by, end: end + by, lineStart: lineStart + by, state };
}
