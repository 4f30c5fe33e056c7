/* Cuts writers into groups, so that what is learned of each can be judged by the others. */

const groups = 8;

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
