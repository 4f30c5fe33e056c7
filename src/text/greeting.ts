/* Reads the greeting that a line begins with, and the people whom it names. */

import { endsName, isMarkedGroup, isMarkedName, isSpeaker, lowerEnd } from './greeted-words.ts';
import { isCapital, wordsOf, type Word } from './line-words.ts';
import { isGroupWord, isParticle, isSeldomName } from './name-words.ts';
import { isOrganisationWord } from './organisations.ts';
import { isAddressable, titlesAt } from './person.ts';
import type { Span } from './span.ts';
import { beginsWithCapital, beginsWithSmall, hasLetterOrDigit, LetterPattern } from './letter-pattern.ts';

/** The greeting that a line begins with; offsets are UTF-16 units of the line. */
export interface Greeting {
  /** Without "Hi" or "Dear" a name at the start of a message is a guess. */
  readonly isOpened: boolean;
  /** The people that are greeted, each with a title; empty where nobody is named. */
  readonly people: readonly Span[];
  /** Where the opener and the names end, and the line goes on. */
  readonly end: number;
  /** Where the greeting ends with whoever else is greeted and the mark behind: "Hi Ann at Acme,", "Dear team!". */
  readonly length: number;
}

const openers = indexed(
  [
    'good morning|good afternoon|good evening|good day|happy new year|hi there|hello there|hey there|hiya|howdy|dear|hi|hello|hey|' +
      "hallo|hullo|greetings|g'day|gday|heya|heyo|heyy|heyyy|hii|hiii|ey up|yo|morning|afternoon|evening|warm greetings|dearest|salutations|welcome back|" +
      'to whom it may concern|to the|alright|gentle|egregious|esteemed|estimated|distinguished|respected',
    'guten tag|guten morgen|sehr geehrte|sehr geehrter|liebe|lieber|moin|servus|grüß gott|grüezi',
    'bonjour|bonsoir|salut|cher|chère|coucou',
    'hola|estimado|estimada|querido|querida|buenos días|buenas tardes|buenas',
    'ciao|buongiorno|buonasera|gentile|gentilissima|gentilissimo|salve|caro|cara',
    'olá|oi|fala|bom dia|boa tarde|prezado|prezada',
    'hej|hejsan|hei|moi|terve|god dag|god morgen|kära|kære|kjære|hyvä|halló|sæl|sæll',
    'beste|geachte|goedemorgen|goedemiddag|goedendag|dag|hoi',
    'dzień dobry|cześć|szanowna|szanowny|dobrý den|ahoj|vážená|vážený|milá|milý|szia|kedves|tisztelt|zdravo|bok|poštovani|bună ziua|dragă|tere|labas|sveiki|labdien',
    'merhaba|sayın|selam|kia ora|namaste|namaskar|namaskaram|salaam|salam|as-salamu alaykum|assalamu alaikum|shalom|aloha|kaixo|halo|annwyl|bună|buna|stimate|stimată|kia ora anō|talofa|bula|habari|jambo|mālō e lelei|dia duit|konnichiwa|annyeong|xin chào|sawubona|vanakkam|hujambo|dumela|haere mai',
  ]
    .join('|')
    .split('|')
    .map((opener) => opener.split(' ')),
);

/** Openers that are words of prose or names as well: only before a name or a mark do they greet. */
const ambiguous = new Set(
  'morning afternoon evening dag bok tere moi yo buenas cher cara caro gentile salve beste alright gentle egregious esteemed estimated distinguished respected'.split(
    ' ',
  ),
);
/** Of those the ones that are given names in English letters: "Cara, thank you …" greets Cara. */
const givenNames = new Set(['cara', 'dag', 'cher']);
/** What stands between an opener and a name. */
const between = new Set(['there', 'again', 'dear', 'lovely', 'hi']);
/** Words that open a message before a comma, and may be names elsewhere. */
const sentenceOpeners = new Set(
  'so do still add an as did well reminder congratulations interview confidential'.split(' '),
);

/** With which the message begins where no mark closes the greeting: "Hi sir thanks but …". */
const sayings = new Set("thanks thank thx but i im not no sorry please its it's this gonna gotta".split(' '));

/** What is read of a line. */
const reach = 200;
const longest = 80;
const mostNames = 5;
/** Words behind the opener of a greeting that nothing closes. */
const mostWords = 6;

function indexed(list: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const opener of list.toSorted((a, b) => b.length - a.length)) {
    const first = opener[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), opener]);
  }
  return byFirst;
}

/** Reads the greeting that `line` begins with: "Dear Ms Okafor,", "hey sam -", "Priya, …", "${greeting},". */
export function readGreeting(line: string): Greeting | undefined {
  const shown = line.slice(0, reach).trimEnd();
  if (!mayGreet(shown)) return undefined;
  const words = wordsOf(shown.slice(0, gluedMark(shown)));
  const opened = openerLength(words);
  return opened > 0 ? afterOpener(shown, words, opened) : bareName(shown, words);
}

/**
 * The length of the greeting that the line begins with, or 0; a name without an opener is one only where the line
 * ends behind it.
 */
export function greetingLength(line: string): number {
  const greeting = readGreeting(line);
  if (!greeting) return 0;
  return greeting.isOpened || greeting.length >= line.trimEnd().length ? greeting.length : 0;
}

const glued = new LetterPattern(String.raw`[,!;](?=[\p{L}\p{N}=&])`);

/** Behind the first mark that no space follows, as in "Hi Ann,thank you"; the end of the line where there is none. */
function gluedMark(line: string): number {
  const at = line.search(glued.for(line));
  return at < 0 || isBracketed(line, at) ? line.length : at + 1;
}

/** Whether `at` stands within the brackets of a placeholder. */
const isBracketed = (line: string, at: number): boolean =>
  ['[]', '{}', '<>'].some(
    ([open = '', close = '']) =>
      line.lastIndexOf(open, at) > line.lastIndexOf(close, at) && line.includes(close, at),
  );

const firstWord = new LetterPattern(String.raw`^[\s*_"'“„«‘]{0,8}([\p{L}\p{M}'’-]{1,24})`);
const nameLike = new LetterPattern(String.raw`^[\p{Lu}\p{Lt}\p{Lo}]`);

/** Spares most lines the reading of their words. */
function mayGreet(line: string): boolean {
  const first = firstWord.exec(line)?.[1];
  if (first === undefined) return placeholder.test(line);
  const mayBeName = nameLike.test(first) && /[,!:–—-]/u.test(line.slice(0, longest));
  return mayBeName || openers.has(plainOpener(first.toLowerCase().replaceAll('’', "'")));
}

const drawnOut = new LetterPattern(String.raw`(\p{L})\1{2,9}$`);

/** "Heyyy" is "hey". */
const plainOpener = (folded: string): string => folded.replace(drawnOut.for(folded), '$1');

function openerLength(words: readonly Word[]): number {
  const [first] = words;
  if (!first || !/^[*_"'“„«‘]{0,4}$/u.test(first.before)) return 0;
  const opener = openers
    .get(plainOpener(first.folded))
    ?.find((parts) => parts.every((part, at) => at === 0 || words[at]?.folded === part));
  if (!opener) return 0;
  const last = words[opener.length - 1];
  const next = words[opener.length];
  if (opener.length > 1 || !last) return opener.length;
  const isClosed = /[,!.:–—-]/u.test(last.after);
  if (givenNames.has(last.folded) && (isClosed || !next)) return 0;
  // "Good day to you. …", "Morning shifts …": an opener that goes on as a sentence is one only with a name or a mark.
  const goesOn = next && !isClosed && !isCapital(next) && !isMarkedName(words, 1) && !isMarkedGroup(words, 1);
  return goesOn && ambiguous.has(last.folded) ? 0 : 1;
}

function afterOpener(line: string, words: readonly Word[], opened: number): Greeting | undefined {
  let at = opened;
  while (at < words.length && between.has(words[at]?.folded ?? '')) at += 1;
  const mark = words[at - 1]?.after ?? '';
  // "Hello! We …": what follows the mark is the message; "Good morning, Ms Ito" and "Hi! Noa, …" go on.
  const named = /[!.?:]/u.test(mark) ? [] : namesFrom(words, at);
  // "Hello, Acme invites you": behind a comma a name greets only where a mark or the end of the line follows.
  const next = named.at(-1)?.end ?? at;
  const goesOn = !endsName(words, next) && hasLetterOrDigit(words[next]?.text ?? '');
  const people = mark.includes(',') && goesOn ? [] : named;
  const behind = people.at(-1)?.end ?? at;
  const length = closedLength(line, words, opened, people.length > 0 ? behind : undefined);
  const opener = words[opened - 1]?.folded ?? '';
  if ((length === 0 && opener === 'dear') || (opener === 'the' && !/[,:;!]$/u.test(line.slice(0, length))))
    return undefined;
  const end = words[behind - 1]?.end ?? 0;
  return {
    isOpened: true,
    people: people.map((range) => spanOf(words, range)),
    end,
    length: withEmoji(line, length || end),
  };
}

interface Range {
  readonly first: number;
  readonly end: number;
}

const spanOf = (words: readonly Word[], { first, end }: Range): Span => ({
  start: words[first]?.start ?? 0,
  end: words[end - 1]?.end ?? 0,
});

/** The names from the word `first` on: "Ann", "Ms Okafor and Bo". */
function namesFrom(words: readonly Word[], first: number): Range[] {
  const people: Range[] = [];
  for (let at = first; people.length < mostNames;) {
    const end = nameEnd(words, at);
    if (end === undefined) break;
    people.push({ first: at, end });
    const joint = words[end];
    const isJoined =
      words[end - 1]?.after === '' && joint && /^(?:and|&|\/|und|y|et|e|och|og)$/u.test(joint.folded);
    if (!isJoined) break;
    at = end + 1;
  }
  return people;
}

/** The word behind the name that begins at `first`; undefined where there is no name. */
function nameEnd(words: readonly Word[], first: number): number | undefined {
  const start = first + titlesAt(words, first);
  let at = start;
  for (; at < words.length && at - start < mostNames; at++) {
    const word = words[at];
    if (!word || isSpeaker(word) || (at > first && endsName(words, at))) break;
    const isInner = isParticle(word.folded) && at > first && at + 1 < words.length;
    if (!isInner && !(isCapital(word) && word.before.search(/[[{<$]/u) < 0 && isAddressable(word))) break;
  }
  while (at > start && beginsWithSmall(words[at - 1]?.text ?? '')) at -= 1;
  if (at === start) {
    if (start > first) return lowerEnd(words, start);
    return isMarkedName(words, first) ? first + 1 : undefined;
  }
  // "Acme Team": a group's name.
  const next = endsName(words, at) ? undefined : words[at];
  const isGroup = next && isCapital(next) && (isGroupWord(next.folded) || isOrganisationWord(next.folded));
  return isGroup ? undefined : at;
}

/**
 * Where the greeting ends with the mark that closes it, or with the line; 0 where it goes on as a sentence. Names end
 * before the word `named`.
 */
function closedLength(
  line: string,
  words: readonly Word[],
  opened: number,
  named: number | undefined,
): number {
  const first = named === undefined ? opened : Math.max(named, opened);
  for (let at = first; at <= Math.min(words.length, opened + mostWords); at++) {
    const [before, word] = [words[at - 1], words[at]];
    const mark = before?.after.search(/[,!:;–—.-]/u) ?? -1;
    if (before && mark >= 0 && !isBracketed(line, before.end + mark)) {
      const end = before.end + mark;
      return before.after.charAt(mark) === '-' ? end : end + 1;
    }
    if (!word) return line.length <= longest ? line.length : 0;
    if (sayings.has(word.folded)) break;
    if (word.text === '-') return before?.end ?? 0;
    if (word.text === '–' || word.text === '—') return word.end;
    if (word.end > longest) break;
  }
  return named === undefined ? 0 : (words[named - 1]?.end ?? 0);
}

/** Nothing but marks and emoji stands for itself behind a greeting. */
const withEmoji = (line: string, end: number): number =>
  hasLetterOrDigit(line.slice(end, longest)) || line.length > longest ? end : line.length;

/** "Priya," or "Priya - we …" with which a message begins; also "Hiring Team," and "[Name]," by itself. */
function bareName(line: string, words: readonly Word[]): Greeting | undefined {
  const [first] = words;
  if (placeholder.test(line) || isGroup(line, words))
    return { isOpened: false, people: [], end: line.length - 1, length: line.length };
  const end = first && isCapital(first) ? nameEnd(words, 0) : undefined;
  const last = words[(end ?? 0) - 1];
  if (!first || end === undefined || !last || end > 3 || sentenceOpeners.has(first.folded)) return undefined;
  if (isSeldomName(first.folded) && end === 1 && end < words.length) return undefined;
  const isMarked = last.after.startsWith(',') || (end === words.length && /^[!,:]/u.test(last.after));
  const isDashed = /^[-–—]$/u.test(words[end]?.text ?? '') && isSentenceStart(words[end + 1]?.text ?? '');
  if (!isMarked && !isDashed) return undefined;
  const length = withEmoji(line, isMarked ? last.end + 1 : last.end);
  return { isOpened: false, people: [spanOf(words, { first: 0, end })], end: last.end, length };
}

const isSentenceStart = (word: string): boolean => beginsWithSmall(word) || /^I\b/u.test(word);

const placeholder = /^[\s*_]{0,8}(?:\$\{|\{|\[|<)[^,]{1,40}[\]}>],$/u;

const isGroup = (line: string, words: readonly Word[]): boolean =>
  line.endsWith(',') &&
  words.length <= 3 &&
  words.every((word, at) => beginsWithCapital(word.text) && (at === words.length - 1 || word.after === '')) &&
  isGroupWord(words.at(-1)?.folded ?? '');
