/* Finds who writes, as what, and to whom. */

import { isImpersonal, isGroupWord, isParticle, isTitle } from '../../../text/name-words.ts';
import { phrase, wordsOf } from '../../../text/line-words.ts';
import { nameLength, nameStart } from '../../../text/person.ts';
import type { Evidence } from '../evidence.ts';
import { featuresOf, type Ruled } from './features.ts';
import { isDegree } from './segments.ts';
import { tokensOf, type Gap, type Passage, type Token, type Zone } from './passages.ts';
import { tagNames, type TagName } from './tags.ts';
import { tag, type Item, type Weights } from './tagger.ts';

/** Words of a message that are tagged alike. */
export interface Mention {
  readonly tag: TagName;
  readonly text: string;
  readonly zone: Zone;
  /** The first of its words in the message, and the one behind it. */
  readonly first: number;
  readonly end: number;
  /** The text from its first word to the end of its part of the line. */
  readonly part: string;
  /** Whether more lines of its zone follow. */
  readonly goesOn: boolean;
  /** How likely it is as a whole, from 0 to 1. */
  readonly share: number;
}

const indexOf = (name: TagName): number => tagNames.indexOf(name);

/** The words with their features, and what they can't be. */
export function itemsOf(tokens: readonly Token[], features: readonly (readonly string[])[]): Item[] {
  return tokens.map((token, at) => ({
    features: features[at] ?? [],
    gap: token.gap,
    forbidden: forbiddenFor(token),
  }));
}

const anything = (['name', 'title', 'company', 'candidate'] as const).map(indexOf);
const writers = (['name', 'title', 'company'] as const).map(indexOf);
const people = (['name', 'candidate'] as const).map(indexOf);

function forbiddenFor({ word: { text, folded }, passage: { zone } }: Token): readonly number[] {
  if (/@.|\p{N}{3}|^https?:/u.test(text)) return anything;
  if (zone === 'subject') return writers;
  if (
    isDegree(text) ||
    /^(?:organi[sz]er|attendee|optional|required|he|she|they|her|him|them)$/u.test(folded)
  )
    return anything;
  if (/\p{N}[:.]\p{N}/u.test(text)) return anything;
  const isNobody = isImpersonal(folded) && !/^\p{Lu}\.?$/u.test(text);
  return isNobody || isGroupWord(folded) ? people : [];
}

/** What parts one name from another, and one title from another. */
const partings: Readonly<Record<TagName, ReadonlySet<Gap>>> = {
  other: new Set(),
  name: new Set<Gap>(['zone', 'line', 'bar', 'at', 'dash', 'colon']),
  candidate: new Set<Gap>(['zone', 'line', 'bar', 'at', 'dash', 'colon']),
  title: new Set<Gap>(['zone', 'line', 'bar', 'at', 'colon', 'stop']),
  company: new Set<Gap>(['zone', 'line', 'bar', 'at', 'colon', 'stop']),
};

/** All mentions of who writes and of who is written to, in the order of the message. */
export function mentionsIn(
  passages: readonly Passage[],
  { message, layout }: Pick<Evidence, 'message' | 'layout'>,
  weights: Weights,
  ruled: Ruled = {},
): Mention[] {
  const tokens = tokensOf(passages);
  const items = itemsOf(tokens, featuresOf(tokens, message, layout.greeted, ruled));
  const { tags: likeliest, shares } = tag(items, weights, tagNames.length);
  const tags = likeliest.map((found, at) => (found === 0 ? possible(shares[at] ?? []) : found));
  const mentions: Mention[] = [];
  for (let first = 0; first < tokens.length;) {
    const name = tagNames[tags[first] ?? 0] ?? 'other';
    let end = first + 1;
    while (
      end < tokens.length &&
      tags[end] === tags[first] &&
      !partings[name].has(tokens[end]?.gap ?? 'zone')
    )
      end += 1;
    if (name !== 'other') {
      const share = Math.min(...shares.slice(first, end).map((row) => row[tags[first] ?? 0] ?? 0));
      const zone = tokens[first]?.passage.zone ?? 'body';
      const [from, to] = completed(tokens, tags, first, end);
      const { partEnd, goesOn } = partOf(tokens, from, to);
      mentions.push({
        tag: name,
        text: textBetween(tokens, from, to),
        part: textBetween(tokens, from, partEnd),
        goesOn,
        zone,
        first,
        end,
        share,
      });
    }
    first = end;
  }
  return mentions;
}

/** From what share on a word is worth a guess where nothing is likelier than that it is nobody. */
const leastShare = 0.15;

function possible(shares: readonly number[]): number {
  const best = shares.indexOf(Math.max(...shares.slice(1)), 1);
  return (shares[best] ?? 0) >= leastShare ? best : 0;
}

/** Where the part of the line ends that words stand in, and whether lines follow that are no ways to reach somebody. */
function partOf(tokens: readonly Token[], first: number, end: number): { partEnd: number; goesOn: boolean } {
  const passage = tokens[first]?.passage;
  let partEnd = end;
  while (tokens[partEnd]?.passage === passage && !/^(?:bar|at|colon|stop)$/u.test(tokens[partEnd]?.gap ?? ''))
    partEnd += 1;
  const goesOn = tokens
    .slice(partEnd, partEnd + 12)
    .some(
      ({ passage: next, word }) =>
        next !== passage && next.zone === passage?.zone && /^\p{Lu}\p{Ll}/u.test(word.text),
    );
  return { partEnd, goesOn };
}

const shown: ReadonlySet<Zone> = new Set<Zone>(['signature', 'preamble', 'sender', 'label', 'organizer']);

/**
 * Where a name or a title begins and ends that was recognised in part: where a sender is shown, a title goes from mark
 * to mark, and initials and particles belong to the name beside them.
 */
function completed(
  tokens: readonly Token[],
  tags: readonly number[],
  first: number,
  end: number,
): [number, number] {
  const isTitle = tags[first] === indexOf('title');
  const isName = tags[first] === indexOf('name') || tags[first] === indexOf('candidate');
  if (!(isTitle && shown.has(tokens[first]?.passage.zone ?? 'body')) && !isName) return [first, end];
  const canJoin = (at: number): boolean => {
    const { word, passage } = tokens[at] ?? {};
    if (!word || passage !== tokens[first]?.passage || tags[at] !== 0) return false;
    if (isTitle) return !/\p{N}{3}|@./u.test(word.text);
    return (
      /^\p{Lu}\.?$/u.test(word.text) ||
      isParticle(word.folded) ||
      (at >= end &&
        /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word.text) &&
        isParticle(tokens[at - 1]?.word.folded ?? '')) ||
      (tokens[at]?.gap === 'quote' && tokens[at + 1]?.gap === 'quote' && /^\p{Lu}/u.test(word.text))
    );
  };
  let [from, to] = [first, end];
  const isNear = (at: number): boolean =>
    tokens[at]?.gap === 'space' || (isName && tokens[at]?.gap === 'quote');
  while (from > 0 && first - from < 6 && isNear(from) && canJoin(from - 1)) from -= 1;
  while (to < tokens.length && to - end < 8 && isNear(to) && canJoin(to)) to += 1;
  if (isName) while (to > end && isParticle(tokens[to - 1]?.word.folded ?? '')) to -= 1;
  return [from, to];
}

/** The text from word `first` up to and without word `end`, with the brackets that belong to it. */
function textBetween(tokens: readonly Token[], first: number, end: number): string {
  const [one, last] = [tokens[first], tokens[end - 1]];
  if (!one || !last) return '';
  const line = one.passage.text;
  const text = line.slice(Math.max(one.word.start, nameStart(line)), last.word.end);
  const surplus = text.split('(').length - text.split(')').length;
  if (surplus === 1 && last.word.after.startsWith(')')) return `${text})`;
  return surplus === -1 && one.word.before.endsWith('(') ? `(${text}` : text;
}

/** Names that stand in a message, also those of others. */
interface Named {
  /** Of two words and more, wherever they stand: some are companies'. */
  readonly full: readonly string[];
  /** Those with a title, and those of guests: nobody but persons. */
  readonly persons: readonly string[];
}

const mostNames = 60;

export function namesIn(passages: readonly Passage[]): Named {
  const full = new Set<string>();
  const persons = new Set<string>();
  for (const { text, zone } of passages) {
    const words = wordsOf(text);
    for (let first = 0; first < words.length && full.size < mostNames;) {
      const length = nameLength(words, first);
      const end = first + Math.max(length, 1);
      const behind = words[end];
      // "Ogata Design Office": what goes on with a capital letter is no person.
      const goesOn = behind?.before === '' && words[end - 1]?.after === '' && /^\p{Lu}/u.test(behind.text);
      const name = length > 0 && !goesOn ? phrase(text, words, first, end) : '';
      const isPerson = isTitle(words[first]?.folded ?? '') || zone === 'guest' || zone === 'organizer';
      if (name !== '' && isPerson) persons.add(name);
      if (name !== '' && (length > 1 || isPerson)) full.add(name);
      first = end;
    }
  }
  return { full: [...full], persons: [...persons] };
}
