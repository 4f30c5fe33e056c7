import type { Draft } from '../draft/draft.ts';

/** A warm greeting asks for warm sentences. */
const warmGreeting = /^\W*(?:hi|hey|hello|hiya)\b/iu;

/** Whether the letter greets as one greets a colleague. */
export function isWarm({ text, greeting }: Draft): boolean {
  return greeting !== undefined && warmGreeting.test(text.slice(greeting.start, greeting.end));
}
