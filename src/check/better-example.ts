import type { Rule } from '../rules/rule.ts';

/** A wording that hurts, and a better one in its place; at least one of the two is not empty. */
export interface BetterExample {
  /** Empty where something was missing. */
  readonly before: string;
  /** Empty where it is better to say nothing. */
  readonly after: string;
}

/**
 * The sentences that a fix changes in the first mended example of what a finding is about; undefined if the rule has
 * none.
 * @param kind that of the finding: an example of something else would puzzle
 */
export function betterExample({ examples }: Rule, kind: string): BetterExample | undefined {
  for (const { message, before, after } of examples) {
    if (message === kind && after !== undefined)
      return changed(sentences(before.replace(/[«»]/gu, '')), sentences(after));
  }
  return undefined;
}

/** Sentences and lines of our own examples, each with what follows it: joined, they are the text. */
function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?] |\n)/u);
}

function changed(old: readonly string[], mended: readonly string[]): BetterExample {
  const shorter = Math.min(old.length, mended.length);
  let first = 0;
  while (first < shorter && isSame(old[first], mended[first])) first += 1;
  let rest = 0;
  while (rest < shorter - first && isSame(old.at(-1 - rest), mended.at(-1 - rest))) rest += 1;
  const middle = (all: readonly string[]): string =>
    all
      .slice(first, all.length - rest)
      .join('')
      .trim();
  return { before: middle(old), after: middle(mended) };
}

/** Whatever space follows. */
const isSame = (one = '', other = ''): boolean => one.trimEnd() === other.trimEnd();
