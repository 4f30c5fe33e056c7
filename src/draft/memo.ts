/** Something that others can remember facts about, as long as it lives. */
export interface Memorable {
  /** By the numbers of those who remember. */
  readonly facts: unknown[];
}

let readers = 0;

/**
 * Reads each owner once: what `read` gives, which is never undefined, is remembered with the owner. Whatever `read`
 * is handed besides must be the same each time for one owner.
 */
export function remembered<Owner extends Memorable, Fact, Aids extends unknown[]>(
  read: (owner: Owner, ...aids: Aids) => Fact,
): (owner: Owner, ...aids: Aids) => Fact {
  const number = readers++;
  return (owner, ...aids) => {
    owner.facts[number] ??= read(owner, ...aids);
    return owner.facts[number] as Fact;
  };
}
