import { isJudged, type Block, type Draft } from '../draft/draft.ts';
import type { CapitalRun } from '../reading/capitals.ts';
import { mentionsOf } from '../reading/names/mentions.ts';
import { peopleOf } from '../reading/names/people.ts';
import { abbreviations } from '../reading/capital-words.ts';
import { hasSmallLetter, LetterPattern } from '../text/letter-pattern.ts';

const calendar = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december english christmas easter'
  ).split(' '),
);

/** Words that the letter writes with a capital letter where that means something, by their small letters. */
export function namesIn(draft: Draft): ReadonlyMap<string, string> {
  const { greeted, signed, readers, writers } = peopleOf(draft);
  const { roles, companies, hosts } = mentionsOf(draft);
  const people = [
    ...greeted,
    ...(signed ? [signed] : []),
    ...[...readers, ...writers].map((one) => one.person),
  ];
  const names = [
    ...people.flatMap(({ words }) => words),
    ...[...roles, ...companies, ...hosts].flatMap(({ text }) => text.split(/\s+/u)),
    ...draft.blocks.flatMap(({ block }) => (isJudged(block) ? capitalisedWithin(block) : [])),
  ];
  return new Map(names.map((name) => [name.toLowerCase(), hasSmallLetter(name) ? name : titled(name)]));
}

const name = new LetterPattern(String.raw`^\p{Lu}\p{L}*\p{Ll}`);

/** Words such as "Acme" or "LinkedIn" that do not begin a sentence. */
function capitalisedWithin({ text, words, sentences }: Block): string[] {
  return sentences.flatMap(({ words: { first, end } }) => {
    const found = [];
    for (let at = first + 1; at < end; at++) {
      const word = text.slice(words.starts[at], words.ends[at]);
      if (name.test(word) && !/^I['’]/u.test(word)) found.push(word);
    }
    return found;
  });
}

/** The words of the block in small letters; names, days, abbreviations and the word "I" keep their capitals. */
export function toSmallLetters(
  { text, words }: Block,
  { first, end, opensSentence }: CapitalRun,
  names: ReadonlyMap<string, string>,
): string {
  let small = '';
  for (let at = first; at < end; at++) {
    const word = text.slice(words.starts[at], words.ends[at]);
    const written = quiet(word, names);
    small += at === first ? '' : text.slice(words.ends[at - 1], words.starts[at]);
    small += at === first && opensSentence ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  }
  return small;
}

function quiet(word: string, names: ReadonlyMap<string, string>): string {
  const small = word.toLowerCase();
  const bare = small.replace(/['’]s$/u, '');
  const tail = small.slice(bare.length);
  const name = names.get(bare);
  if (name !== undefined) return name + tail;
  if (/^i(?:$|['’])/u.test(small)) return word.charAt(0) + small.slice(1);
  if (calendar.has(bare)) return titled(small);
  if (abbreviations.has(bare) || !/[aeiouy]/u.test(bare)) return word.slice(0, bare.length) + tail;
  return small;
}

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
