/* Finds out which changes another window has overwritten without knowing of them. */

import type { Invitations, OpenInvitation } from './invitation-record.ts';

/** What was changed, by the ids of invitations: each as it was before and is after; undefined where there is none. */
export type Changes = ReadonlyMap<string, Change>;

interface Change {
  readonly before: OpenInvitation | undefined;
  readonly after: OpenInvitation | undefined;
}

export function changesBetween(before: Invitations, after: Invitations): Changes {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  const changes = [...ids].map((id) => [id, { before: byId(before, id), after: byId(after, id) }] as const);
  return new Map(changes.filter(([, change]) => !isSame(change.before, change.after)));
}

/** Both changes as one; what the later ones take back is none. */
export function joined(earlier: Changes, later: Changes): Changes {
  const all = new Map(earlier);
  for (const [id, { before, after }] of later) {
    const first = earlier.has(id) ? earlier.get(id)?.before : before;
    if (isSame(first, after)) all.delete(id);
    else all.set(id, { before: first, after });
  }
  return all;
}

/**
 * The list with the changes made again that somebody wrote over who had not seen them; the same list where there are
 * none. What is not as it was before has been changed by them, too, and stays theirs.
 */
export function restored(list: Invitations, changes: Changes): Invitations {
  let next = list;
  for (const [id, { before, after }] of changes) {
    const found = byId(next, id);
    if (!isSame(found, before) || isSame(found, after)) continue;
    if (!after) next = next.filter((one) => one.id !== id);
    else next = found ? next.map((one) => (one.id === id ? after : one)) : [after, ...next];
  }
  return next;
}

function byId(list: Invitations, id: string): OpenInvitation | undefined {
  return list.find((one) => one.id === id);
}

/** As they are stored. */
function isSame(one: OpenInvitation | undefined, other: OpenInvitation | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** How often each window has written what all of them share, by their ids, the last to write at the end. */
export type Writes = Readonly<Record<string, number>>;

/** Of windows that are long closed nobody asks any more. */
const mostWriters = 20;

/** What is left of a stored value after taking out whatever is no count. */
export function parseWrites(stored: unknown): Writes {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, count]) => Number.isSafeInteger(count)));
}

/** The counts with another write of the window, its first being 1. */
export function counted(writes: Writes, window: string, count: number): Writes {
  const others = Object.entries(writes).filter(([other]) => other !== window);
  return Object.fromEntries([...others, [window, count] as const].slice(-mostWriters));
}

/**
 * Whether whoever wrote last had not seen this window's write of that number: what it changed is lost then, and else
 * whatever differs was meant. Where nothing is stored all was erased on purpose.
 */
export function isOverwritten(writes: Writes, window: string, count: number): boolean {
  return Object.keys(writes).length > 0 && (writes[window] ?? 0) < count;
}
