/* Remembers what was derived from a block, a sentence or a draft, with that object. */

/** Something that others can remember facts about, as long as it lives. */
export interface Memorable {
  /** By the numbers of those who remember; there once somebody does. */
  facts: unknown[] | undefined;
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
    const facts = (owner.facts ??= noFacts());
    return (facts[number] ??= read(owner, ...aids)) as Fact;
  };
}

/** Of just the length that it takes: there are many blocks. */
function noFacts(): unknown[] {
  const facts: unknown[] = [];
  facts.length = readers;
  return facts;
}
