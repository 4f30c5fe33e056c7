import { draws } from '../tone/draws.ts';

/** A share from 0 to 1, and the bounds between which it lies in nine of ten draws. */
export interface Bounded {
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

const times = 300;

/**
 * Measures the items, and draws as many groups of them as there are over and over (the bootstrap), the same in each
 * run, to tell how sure the figures are.
 * @param groupOf items of one group, such as letters of one writer, are drawn together
 */
export function bounded<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => unknown,
  measures: Readonly<Record<string, (items: readonly Item[]) => number>>,
): Record<string, Bounded> {
  const groups = [...grouped(items, groupOf).values()];
  const draw = draws(1);
  const samples = Array.from({ length: times }, () =>
    groups.flatMap(() => groups[draw() % groups.length] ?? []),
  );
  return Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => {
      const values = samples.map(measure).toSorted((one, other) => one - other);
      const bound = (share: number): number => rounded(values[Math.floor(values.length * share)] ?? 0);
      return [name, { share: rounded(measure(items)), from: bound(0.05), to: bound(0.95) }];
    }),
  );
}

/** The items by what `groupOf` says of them. */
export function grouped<Item, Group>(
  items: readonly Item[],
  groupOf: (item: Item) => Group,
): ReadonlyMap<Group, readonly Item[]> {
  const groups = new Map<Group, Item[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item));
    if (group) group.push(item);
    else groups.set(groupOf(item), [item]);
  }
  return groups;
}

/** The share of the items of which something is true; 1 where there are none. */
export function shareOf<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.length === 0 ? 1 : items.filter(is).length / items.length;
}

export const rounded = (share: number): number => Math.round(1000 * share) / 1000;
