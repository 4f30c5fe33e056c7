/* Finds what two versions of a text have in common, so that only the edit between them is read again. */

/** An edit since the last reading: at `offset`, `removed` UTF-16 units made way for `inserted` new ones. */
export interface Change {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: number;
}

/** What two texts have in common at their starts and at their ends, which do not overlap. */
export interface Common {
  readonly prefix: number;
  readonly suffix: number;
}

/**
 * How much of two texts is the same at either end. Only slices are compared, which the engine does at the speed of
 * memory. Right `changes` spare the search; wrong ones cost a little.
 */
export function commonEnds(one: string, other: string, changes: readonly Change[] = []): Common {
  return hinted(one, other, changes) ?? searched(one, other);
}

/** What the changes leave alone at either end, if it is the same indeed. */
function hinted(one: string, other: string, changes: readonly Change[]): Common | undefined {
  let start = Infinity;
  let suffix = Infinity;
  let length = one.length;
  for (const { offset, removed, inserted } of changes) {
    start = Math.min(start, offset);
    suffix = Math.min(suffix, length - offset - removed);
    length += inserted - removed;
  }
  if (changes.length === 0 || length !== other.length || start < 0 || suffix < 0) return undefined;
  const shorter = Math.min(one.length, length);
  const prefix = Math.min(start, shorter - suffix);
  const isRight =
    prefix >= 0 &&
    one.slice(0, prefix) === other.slice(0, prefix) &&
    one.slice(one.length - suffix) === other.slice(length - suffix);
  return isRight ? { prefix, suffix } : undefined;
}

function searched(one: string, other: string): Common {
  const shorter = Math.min(one.length, other.length);
  const prefix = longest(shorter, (from, to) => one.slice(from, to) === other.slice(from, to));
  const suffix = longest(
    shorter - prefix,
    (from, to) =>
      one.slice(one.length - to, one.length - from) === other.slice(other.length - to, other.length - from),
  );
  return { prefix, suffix };
}

/** The greatest length up to `limit` within which all stretches are the same, by halves. */
function longest(limit: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
