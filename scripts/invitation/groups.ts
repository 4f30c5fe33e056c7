/* Cuts writers into groups, so that what is learned of each can be judged by the others. */

import { createHash } from 'node:crypto';
import type { CompanyModel } from '../../src/invitation/fields/company/company.ts';

const groups = 8;

/** Finds no employer: what is learned may not depend on what was learned before. */
export const unlearned: CompanyModel = { weights: {}, doubtful: Infinity, certain: Infinity };

/** Differs wherever what was learned from does. */
export const fingerprintOf = (learnedFrom: unknown): string =>
  createHash('sha256').update(JSON.stringify(learnedFrom)).digest('hex').slice(0, 16);

/**
 * What `learn` makes of all examples but those of a writer's group. What other models see of a message is made with it:
 * weights that know the message are surer of it than they are of any new one.
 * @returns asked for a writer of `examples`; learns at the first question about a group
 */
export function learnedFromOthers<Example extends { readonly writer: string }, Learned>(
  examples: readonly Example[],
  learn: (others: readonly Example[]) => Learned,
): (writer: string) => Learned {
  const writers = [...new Set(examples.map(({ writer }) => writer))];
  const groupOf = (writer: string) => writers.indexOf(writer) % groups;
  const learned = new Map<number, Learned>();
  return (writer) => {
    const group = groupOf(writer);
    const known =
      learned.get(group) ?? learn(examples.filter((example) => groupOf(example.writer) !== group));
    learned.set(group, known);
    return known;
  };
}
