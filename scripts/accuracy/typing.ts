import { createChecker } from '../../src/check/check.ts';
import { rounded } from './bounds.ts';

/**
 * Of texts that are typed from the start, character by character: in which share the checker sees an answer at the
 * end, and in which it took what was one for something else on the way, never, at most once and at most twice.
 */
export function steadinessWhileTyped(texts: readonly string[]): Record<string, number> {
  const losses = texts.map(timesLost);
  const share = (most: number): number =>
    rounded(losses.filter((times) => times <= most).length / Math.max(1, losses.length));
  return { texts: texts.length, 'never lost': share(0), 'at most once': share(1), 'at most twice': share(2) };
}

/** How often a text is an answer while it is typed, and is none one character later. */
function timesLost(text: string): number {
  const checker = createChecker({ languageId: 'markdown' });
  let lost = 0;
  let wasAnswer = false;
  for (let end = 1; end <= text.length; end++) {
    checker.check(text.slice(0, end));
    const isAnswer = checker.kind !== 'other';
    if (wasAnswer && !isAnswer) lost += 1;
    wasAnswer = isAnswer;
  }
  return lost;
}
