import { join } from 'node:path';
import { draftOf, readRows } from '../accuracy/corpus.ts';
import { root } from '../vscode/paths.ts';

const emails = (['declines', 'other-emails'] as const).flatMap((name) =>
  readRows(join(root, 'test', 'corpus'), name).map(draftOf),
);

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Whole letters of about 100 words, as people write them. */
export const letters: readonly string[] = emails.filter((text) => Math.abs(wordsIn(text) - 100) <= 20);

const sentences = emails
  .flatMap((text) => text.split(/\n\s*\n/))
  .flatMap((paragraph) => paragraph.replaceAll(/\s+/g, ' ').split(/(?<=[.!?]) (?=\p{Lu})/u))
  .filter((sentence) => wordsIn(sentence) >= 5);

/** A letter of so many words, of the sentences of others in an order that `seed` decides. */
export function documentOf(words: number, seed: number): string {
  const random = numbers(seed);
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const paragraph = Array.from(
      { length: 4 },
      () => sentences[Math.floor(random() * sentences.length)] ?? '',
    ).join(' ');
    paragraphs.push(paragraph);
    count += wordsIn(paragraph);
  }
  return `Dear Nicole,\n\n${paragraphs.join('\n\n')}\n\nBest regards,\nJohn Doe\n`;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
