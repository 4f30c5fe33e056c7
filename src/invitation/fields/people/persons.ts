/* Tells the persons of a message apart, and chooses who writes and who is written to. */

import { fold } from '../../text/ballot.ts';
import { isMonthName } from '../../../text/calendar-words.ts';
import { isParticle, isTitle } from '../../../text/name-words.ts';
import { trimEnd, wordsOf } from '../../../text/line-words.ts';
import { nameStart } from '../../../text/person.ts';
import { isDegree } from './segments.ts';
import type { Mention } from './find.ts';

/** Somebody under one or more forms of their name. */
export interface Person {
  /** The fullest form, without titles. */
  readonly name: string;
  /** How likely it is that the clearest of the mentions is one, from 0 to 1. */
  readonly share: number;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles and forms of address that stand in no list of abbreviations, and greetings that are read as part of a name. */
const leading = setOf(
  'prof.ssa mdm mister missus mohtarma lady lord sir dame cllr councillor col lt avv maestro chef auntie uncle dearest hola ciao aloha ' +
    'mōrena morena kaixo buna halo kak sori annwyl domnule domnul hejsan kia ora salut bonjour merhaba olá ola namaste salaam servus moin hej hei love ask ' +
    "kh vh re-hello im i'm its it's",
);
const trailing = setOf('san sama sensei hanım hanim bey ji garu mrs mr ms miss mdm');

/**
 * The name in `text`: without titles before it, degrees and forms of address behind it, and without what follows in
 * lower case or behind a full stop. "Dr. Ann Ek MBA (she/her)" is "Ann Ek".
 */
export function withoutTitles(text: string): string {
  const from = nameStart(text);
  const words = wordsOf(text.slice(from));
  let [first, end] = [0, words.length];
  const at = (index: number) => words[index]?.text ?? '';
  const folded = (index: number) => words[index]?.folded ?? '';
  const isLower = (index: number) =>
    /^\p{Ll}/u.test(at(index)) && !isParticle(folded(index)) && !/^'?t$/u.test(folded(index));
  const bare = (index: number) => folded(index).replace(/\.$/u, '');
  while (
    first + 1 < end &&
    (isTitle(folded(first)) || leading.has(bare(first)) || (isLower(first) && !isLower(first + 1)))
  )
    first += 1;
  if (/^[\p{Lu}\p{Lo}]/u.test(at(first)))
    for (let index = first; index < end; index++) {
      const stops = /[;!?]|\.(?=.|$)/u.test(words[index]?.after ?? '') && at(index).length > 2;
      if (index > first && (isLower(index) || !/[\p{L}]/u.test(at(index)))) end = index;
      else if (stops) end = index + 1;
    }
  const isBehind = (index: number) =>
    isDegree(at(index)) ||
    trailing.has(bare(index)) ||
    (index > first + 1 &&
      ((/^\p{Lu}{2,4}$/u.test(at(index)) && /\p{Ll}/u.test(at(index - 1))) || isMonthName(bare(index))));
  while (end > first + 1 && isBehind(end - 1)) end -= 1;
  const [one, last] = [words[first], words[end - 1]];
  if (!one || !last) return text;
  const name = text.slice(from + one.start, from + last.end);
  const open = name.search(/\s?[[(]/u);
  return open > 0 && !/[\])]/u.test(name.slice(open)) ? name.slice(0, open) : name;
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
    short.every((word) =>
      long.some(
        (whole) =>
          whole.startsWith(word) || (word.length > 2 && word.startsWith(whole) && whole.length === 1),
      ),
    )
  );
}

const fullness = (name: string): number =>
  partsOf(name).filter((part) => part.length > 1).length +
  partsOf(name).length / 10 -
  (name.includes(',') ? 0.5 : 0);

/**
 * The person with the clearest mention, under the fullest of the forms that can be theirs.
 * @param header names in the header, which may be the fuller form
 * @param text names in the text, which are it where they begin as the mention does
 */
export function clearest(
  mentions: readonly Mention[],
  header: readonly string[],
  text: readonly string[],
): Person | undefined {
  const [first] = mentions.toSorted((a, b) => b.share - a.share);
  if (!first) return undefined;
  const own = withoutTitles(first.text);
  return {
    name: fullest(own, [...mentions.map((mention) => mention.text), ...header], text),
    share: first.share,
  };
}

/** The fullest of the forms of one name; see `clearest`. */
export function fullest(own: string, header: readonly string[], text: readonly string[]): string {
  const ownParts = partsOf(own);
  const forms = [
    own,
    ...header.map(withoutTitles),
    ...text.map(withoutTitles).filter((name) => {
      const parts = partsOf(name);
      // "Ek, Ann" in the header signs as "Ann Ek".
      return parts[0] === ownParts[0] || (own.includes(',') && parts.length === ownParts.length);
    }),
  ].filter((name) => canBeOne(name, own));
  return forms.toSorted((a, b) => fullness(b) - fullness(a))[0] ?? own;
}

/** "Wang Xiaoming 王小明" greets in English as Wang Xiaoming. */
export function inLatin(name: string): string {
  const words = name.split(/\s+/u);
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  const isMixed = latin.length > 0 && words.some((word) => /^\p{Lo}/u.test(word));
  return isMixed ? latin.join(' ') : name;
}

const hanging = setOf('at @ via from with for and & of in the');

/** A title without articles, employers and marks around it: "a Talent Partner at Acme" is "Talent Partner". */
export function bareTitle(text: string): string {
  const told =
    text
      .replace(/^(?:(?:a|an|the|our|your|their|its|is|am|as|new) )+(?=\p{L})/iu, '')
      .replace(/^i (?:lead|run|head) .*$/iu, '')
      .split(
        /\s(?:at|@|via|from|with|bei|chez|presso|in) (?=[\p{Lu}\p{N}])|\sfor (?=\p{Lu}(?!.*\b(?:Careers|Talent|People)))/u,
        1,
      )[0] ?? '';
  const words = told.split(' ');
  while (words.length > 1 && hanging.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  return trimEnd(words.join(' '), /[\s,;:–-]/u);
}
