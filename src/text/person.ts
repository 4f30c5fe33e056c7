/* Reads the name of a person: titles, given names and family name. */

import { wordsOf, type Word } from './line-words.ts';
import { isImpersonal, isOnlyTitle, isParticle, isSeldomName, isTitle } from './name-words.ts';
import { isOccupation } from './occupations.ts';
import { isOrganisationWord } from './organisations.ts';
import type { Span } from './span.ts';
import {
  beginsWithCapital,
  beginsWithSmall,
  hasSmallLetter,
  isInitial,
  LetterPattern,
} from './letter-pattern.ts';

/** A person as a text names them; the span is that of the name without its title. */
export interface Person extends Span {
  readonly text: string;
  /** Given and family names, as they are written. */
  readonly words: readonly string[];
  /** "Ms Okafor": a single word behind a title is a family name. */
  readonly isTitled: boolean;
  /** Where the title begins, or the name where there is none. */
  readonly titleStart: number;
}

const part = new LetterPattern(String.raw`^(?:\p{Lu}[\p{L}\p{M}'’‘.-]{0,30}|\p{Lo}[\p{L}\p{M}]{0,20})$`);
const allCapitals = new LetterPattern(String.raw`^\p{Lu}{2,}$`);
/** "McKenzieSmith" */
const twoHumps = new LetterPattern(String.raw`\p{Ll}\p{Lu}\p{Ll}{0,2}\p{Lu}`);
/** Words of a name with its titles and particles. */
const mostWords = 6;
const longestName = 60;
/** "i. A." and the like, by which German offices sign for somebody. */
const onBehalf = /^\s{0,9}(?:i\. ?[AVav]\.|ppa\.)\s{1,3}/u;

/** Where the name begins in `text`, behind "i.A." or "ppa.". */
export const nameStart = (text: string): number => onBehalf.exec(text.slice(0, 20))?.[0].length ?? 0;

/** Whether all of `text` can be one person's name: "J. Łuczak", "Dr. Jan van der Berg", "Zoë", "山田 花子". */
export function isPersonName(text: string): boolean {
  return text.length <= longestName && areNameWords(wordsOf(text.slice(nameStart(text))));
}

function areNameWords(words: readonly Word[]): boolean {
  const whole = words.slice(titlesAt(words, 0));
  const named = whole.filter((_, at) => !isJoint(whole, at));
  return (
    named.length > 0 &&
    words.length <= mostWords &&
    named.length <= 4 &&
    !isJoint(whole, whole.length - 1) &&
    named.every(
      (word, at) => isNameWord(word) && (at === named.length - 1 || !/[.,:;!?]/u.test(word.after)),
    ) &&
    named.some(({ text }) => text.replaceAll('.', '').length > 1) &&
    !named.every(({ text }) => allCapitals.test(text) && text.length <= 4)
  );
}

/** How many words from `first` on are titles of what follows them. */
export function titlesAt(words: readonly Word[], first: number): number {
  let at = first;
  while (at + 1 < words.length && isTitle(words[at]?.folded ?? '')) at += 1;
  return at - first;
}

/** Whether the word joins the names around it; "Ben" and "Le" by themselves, and "Al" at the start, are names. */
function isJoint(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isParticle(word.folded)) return false;
  return beginsWithSmall(word.text) || (at > 0 && at < words.length - 1);
}

/** Whether the word can be part of a name; those of trades, companies and calendars are not. */
function isNameWord(word: Word): boolean {
  const { folded } = word;
  return isAddressable(word) && !isSeldomName(folded) && !isOrganisationWord(folded);
}

/** Whether the word can be part of a name behind a greeting or a title, where "April" and "West" are names too. */
export function isAddressable({ text, folded }: Word): boolean {
  return (
    part.test(text) &&
    !isImpersonal(folded) &&
    !isOnlyTitle(folded) &&
    !(isOccupation(folded) && !surnames.has(folded)) &&
    !twoHumps.test(text)
  );
}

/** Trades that are family names or given names as often. */
const surnames = new Set(
  (
    'baker barber butcher carpenter carter chandler clark cook cooper dean fisher fletcher gardener gardner glover ' +
    'hunter judge mason miller painter parker porter potter sailor shepherd singer smith tailor taylor turner tanner ' +
    'waiter ward weaver worker abbott archer bishop chamberlain chancellor constable draper farmer fellow forester ' +
    'goldsmith brewer steward driver fowler page guard ranger roofer setter skipper chef hacker joiner keeper mechanic miner'
  ).split(' '),
);

/** How many words from `first` on make a name; 0 for none. Stops at marks. */
export function nameLength(words: readonly Word[], first: number): number {
  let end = first;
  while (end < words.length && end - first < mostWords) {
    const word = words[end];
    if (!word) break;
    const isInner = end > first && isParticle(word.folded);
    if (!isInner && !isNameWord(word) && !isTitle(word.folded)) break;
    end += 1;
    if (/[,.;:!?)–—|/]/u.test(word.after) && !isInitial(word.text)) break;
    if (words[end] && words[end]?.before !== '') break;
  }
  while (end > first && isJoint(words.slice(first, end), end - first - 1)) end -= 1;
  return areNameWords(words.slice(first, end)) ? end - first : 0;
}

/** What is read of a text as one person's name; in UTF-16 units. */
const reach = 100;

/**
 * Reads `text`, which stands at `start`, as the name of one person; undefined unless that is clear: no more than three
 * names in capital letters of an alphabet, one of them written out, and nothing beside them.
 */
export function readPerson(text: string, start: number): Person | undefined {
  if (text.length > reach) return undefined;
  const from = nameStart(text);
  const words = wordsOf(text.slice(from));
  const titled = titlesAt(words, 0);
  const named = words.slice(titled);
  const names = named.filter((_, at) => !isJoint(named, at));
  const [first, last] = [named[0], named.at(-1)];
  const isClear =
    names.length > 0 &&
    names.length <= 3 &&
    named.length <= 5 &&
    named.every((word) => word.before === '' && word.after === '') &&
    names.every(
      (word) => beginsWithCapital(word.text) && (isNameWord(word) || (titled > 0 && isAddressable(word))),
    ) &&
    names.some((word) => isWrittenOut(word.text));
  if (!isClear || !first || !last) return undefined;
  const at = start + from;
  return {
    start: at + first.start,
    end: at + last.end,
    text: text.slice(from + first.start, from + last.end),
    words: names.map((word) => word.text),
    isTitled: titled > 0,
    titleStart: at + (words[0]?.start ?? 0),
  };
}

/** Neither an initial nor an abbreviation. */
export const isWrittenOut = (word: string): boolean =>
  word.length > 3 || (word.length > 1 && hasSmallLetter(word));

/**
 * "Braun, Nicole", as an address book shows it, as "Nicole Braun"; other texts as they are, also "Ann Lee, Acme", where
 * more than one word before the comma could be a family name.
 */
export function inOrder(name: string): string {
  const [family = '', given = '', more] = name.slice(0, reach).split(',', 3);
  const names = wordsOf(family).filter(({ folded }) => !isParticle(folded));
  const isReversed = names.length === 1 && given.trim() !== '' && more === undefined;
  return isReversed ? `${given.trim()} ${family.trim()}` : name;
}
