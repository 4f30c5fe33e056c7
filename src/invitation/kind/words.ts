/* What a message says, word by word, as features that tell its kind. */

import { weekdayNames } from '../../text/calendar-words.ts';
import type { KindEvidence } from './evidence.ts';

/** In UTF-16 units. */
const longest = 4000;

const token = /\p{L}[\p{L}'-]*|\p{N}+|[?!.,:;]/gu;

/** The words of the text and of its subject, each once, singly and by twos; days of the week are all alike, and so are numbers. */
export function kindWords({ text, subject }: Pick<KindEvidence, 'text' | 'subject'>): ReadonlySet<string> {
  const below = text.slice(subject.length, subject.length + longest);
  return new Set([...saidIn(below, ''), ...saidIn(subject, 'subject: ')]);
}

function* saidIn(text: string, zone: string): Generator<string> {
  let last: string | undefined;
  for (const [found] of text.toLowerCase().replaceAll('’', "'").matchAll(token)) {
    const word = generalised(found);
    yield `${zone}“${word}”`;
    if (last !== undefined) yield `${zone}“${last} ${word}”`;
    last = word;
  }
}

function generalised(word: string): string {
  if (/^\p{N}/u.test(word)) return word.length > 2 ? '##' : '#';
  return weekdayNames.has(word) ? 'DAY' : word;
}
