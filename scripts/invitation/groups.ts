/* Cuts writers into groups, so that what is learned of each can be judged by the others. */

import { createHash } from 'node:crypto';
import type { ElectionModel } from '../../src/invitation/fields/election.ts';
import type { Weights } from '../../src/invitation/fields/people/tagger.ts';
import { openMessage } from '../../src/invitation/read.ts';
import type { Message } from '../../src/invitation/source/message.ts';
import type { LabelledInvitation } from '../accuracy/corpus.ts';

const groups = 8;

/** Elects nothing: what is learned may not depend on what was learned before. */
export const unlearned: ElectionModel = { weights: new Map(), doubtful: Infinity, certain: Infinity };

/** Elects whatever it is asked about. */
const undemanding: ElectionModel = { ...unlearned, doubtful: 0 };

/** The message that is read of a labelled one, with nothing that was learned of fields but what tells persons. */
export async function openUnlearned({ source }: LabelledInvitation, people: Weights): Promise<Message> {
  const learned = { company: unlearned, role: unlearned, times: undemanding, people };
  return (await openMessage(source, { learned })).message;
}

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
