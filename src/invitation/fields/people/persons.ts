/* Tells the persons of a message apart, and chooses who writes and who is written to. */

import { fold } from '../../text/ballot.ts';
import { isTitle } from '../../../text/name-words.ts';
import { wordsOf } from '../../../text/line-words.ts';
import { nameStart } from '../../../text/person.ts';
import type { Mention } from './find.ts';

/** Somebody under one or more forms of their name. */
export interface Person {
  /** The fullest form, without titles. */
  readonly name: string;
  /** How likely it is that the clearest of the mentions is one, from 0 to 1. */
  readonly share: number;
}

/** `text` without the titles before the name. */
export function withoutTitles(text: string): string {
  const from = nameStart(text);
  const words = wordsOf(text.slice(from));
  let first = 0;
  while (first + 1 < words.length && isTitle(words[first]?.folded ?? '')) first += 1;
  return text.slice(from + (words[first]?.start ?? 0)).trim();
}

const partsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s,."“”'’()]+/u)
    .filter(Boolean);

/** Whether two names can be one person's: every word of the shorter begins or abbreviates one of the longer. */
export function canBeOne(one: string, other: string): boolean {
  const [short = [], long = []] = [partsOf(one), partsOf(other)].toSorted((a, b) => a.length - b.length);
  return (
    short.length > 0 &&
    short.every((word) => long.some((whole) => whole.startsWith(word) || (word.length > 2 && word.startsWith(whole) && whole.length === 1)))
  );
}

const fullness = (name: string): number => partsOf(name).filter((part) => part.length > 1).length + partsOf(name).length / 10;

/**
 * The person with the clearest mention, under the fullest of the forms that can be theirs.
 * @param others names that stand in the header, and may be the fuller form
 */
export function clearest(mentions: readonly Mention[], others: readonly string[]): Person | undefined {
  const [first] = mentions.toSorted((a, b) => b.share - a.share);
  if (!first) return undefined;
  const own = withoutTitles(first.text);
  const forms = [own, ...mentions.map(({ text }) => withoutTitles(text)), ...others.map(withoutTitles)].filter(
    (name) => canBeOne(name, own),
  );
  const [name = own] = forms.toSorted((a, b) => fullness(b) - fullness(a));
  return { name, share: first.share };
}
