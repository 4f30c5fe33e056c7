/* Reads the valediction of a letter, such as “Kind regards,”, in many languages. */

import { wordFrom, type Word } from './line-words.ts';
import { isName } from './name-line.ts';
import type { Span } from './span.ts';
import { beginsWithSmall, LetterPattern } from './letter-pattern.ts';

/** A line that takes leave: "Kind regards,", "Cheers, Tom"; offsets are UTF-16 units of the line. */
export interface Valediction {
  /** What stands behind it on its line, the signer's name as a rule. */
  readonly beside: Span | undefined;
  /** Whether a mark stands between the two. */
  readonly isSetOff: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that make a line a valediction. */
const keys = setOf(
  'regards wishes best sincerely faithfully truly cordially respectfully respects respect thanks thank cheers warmly ' +
    'gratefully appreciation gratitude yours care kindly soon rgds br kr mfg vg lg mvh ta thx greetings onward ' +
    'onwards love hugs peace bests blessings compliments ' +
    'saludos saludo atentamente cordialmente abrazo grüße grüßen gruß gruss grüsse cordialement salutations ' +
    'sincèrement amicalement bientôt groet groeten groetjes hälsningar hälsning hilsen hilsener terveisin saluti ' +
    'cordialità distinti abraços atenciosamente cumprimentos pozdravem pozdrav pozdrowienia pozdrawiam poważaniem ' +
    'üdvözlettel saygılarımla selamlar čau ciao tchau slán sláinte adieu merci gracias danke obrigado obrigada ' +
    'ngā mihi dank tack takk kiitos grazie',
);
/** Words that stand beside them. */
const company = setOf(
  'with my our all the very most and & so much many a to you your again in until then here from us warm warmest ' +
    'kind kindest sincere good great take be well talk speak see hear looking forward million bunch advance deep ' +
    'heartfelt everyone both team day week weekend have lovely nice friendly bright sunny big ' +
    'un una cordial mit freundlichen freundlichem besten beste herzlichen herzliche schöne viele liebe bien à vous très ' +
    'bonne journée met vriendelijke hartelijke med vänlig vänliga vennlig vennlige venlig bästa beste de los más atentos ' +
    'mejores z s i o com os melhores cordiais distinti til dig dir ihnen',
);
/** Valedictions without such a word. */
const others = new Set(['be well', 'until then', 'bien à vous']);
/** "Best wishes for the rest of the season,": what wishes go on with. */
const wishes = setOf('regards wishes greetings');
const beneficiaries = setOf('to for from');

const longest = 80;
const mostWords = 7;
const longestWish = 12;

const letter = new LetterPattern(String.raw`[\p{L}&]`);
const firstWord = new LetterPattern(String.raw`^[^\p{L}&]{0,9}([\p{L}\p{M}]{1,20})`);
/** What stands between a valediction and the name beside it. */
const marksBefore = new LetterPattern(String.raw`^[^\p{L}\p{N}[{<($%*_]{0,12}`);

/** Reads the valediction that `line` is or begins with; undefined where it is none. */
export function readValediction(line: string): Valediction | undefined {
  const text = line.trimEnd();
  if (text.length > longest || !opens(text) || /[?:]$/u.test(text)) return undefined;
  const spoken: Word[] = [];
  let count = 0;
  for (let word = wordFrom(text, 0); word; word = wordFrom(text, word.end + word.after.length)) {
    const { folded, before } = word;
    if (!letter.test(folded)) continue;
    const isKnown = count === spoken.length && isVocabulary(folded) && !/[[{<]/u.test(before);
    // What goes on in lower case is a sentence, or a wish.
    const isLast = count === spoken.length && !isKnown && beginsWithSmall(word.text);
    if (isLast && !(text.endsWith(',') && wishes.has(spoken.at(-1)?.folded ?? ''))) return undefined;
    if (isKnown) count += 1;
    spoken.push(word);
  }
  if (isWish(text, spoken, count)) return { beside: undefined, isSetOff: false };
  if (count === spoken.length && count <= mostWords && isWhole(spoken))
    return { beside: undefined, isSetOff: false };
  for (let split = Math.min(count, spoken.length - 1, mostWords); split > 0; split--) {
    const valediction = besideFrom(text, spoken, split);
    if (valediction) return valediction;
  }
  return undefined;
}

const isVocabulary = (folded: string): boolean => keys.has(folded) || company.has(folded);

/** Spares most lines the reading of their words. */
function opens(text: string): boolean {
  const first = firstWord.exec(text)?.[1]?.toLowerCase() ?? '';
  return isVocabulary(first);
}

const isWhole = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => keys.has(folded)) || others.has(words.map(({ folded }) => folded).join(' '));

function isWish(text: string, words: readonly Word[], known: number): boolean {
  if (!text.endsWith(',') || words.length > longestWish) return false;
  const at = words.findIndex(({ folded }) => wishes.has(folded));
  return at > 0 && at < known && beneficiaries.has(words[at + 1]?.folded ?? '');
}

function besideFrom(text: string, spoken: readonly Word[], split: number): Valediction | undefined {
  const [last, name] = [spoken[split - 1], spoken[split]];
  if (!last || !name || beginsWithSmall(name.text) || !isWhole(spoken.slice(0, split))) return undefined;
  const gap = text.slice(last.end, name.start);
  const start = last.end + (marksBefore.exec(gap)?.[0].length ?? 0);
  return { beside: { start, end: text.length }, isSetOff: /\S/u.test(gap) || last.text.endsWith('.') };
}

/**
 * Whether the line of a letter is a valediction, with or without a name behind it: "Best,", "Kind regards, John Doe".
 * "Thank you!" is a sentence of the letter.
 */
export function isValediction(line: string): boolean {
  const text = line.trim();
  if (text.length > longest) return false;
  if (/[.!]$/u.test(text) && /\bthank/iu.test(text)) return false;
  const valediction = readValediction(text);
  if (!valediction?.beside) return valediction !== undefined;
  return isName(text.slice(valediction.beside.start));
}
