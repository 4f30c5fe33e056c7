import { monthNames } from './calendar-words.ts';
import { linesAhead } from './quoting.ts';
import { LetterPattern } from './letter-pattern.ts';

/** Whether a line above the greeting can belong to a letterhead: a date, an address, "Re: the post of gardener". */
export function isLetterhead(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= longestLetterhead &&
    !/[.!?…]$/u.test(text) &&
    !/(?:^|\s)i['’]?(?:\s|m\s|ll\s)/iu.test(text)
  );
}

const longestLetterhead = 60;

const letter = new LetterPattern(String.raw`\p{L}`);
/** What each word of an address begins with. */
const beginning = new LetterPattern(String.raw`^[\p{Lu}\p{Lo}\d#&/.-]`);

/**
 * Whether a line is one of the addresses and dates of a letterhead: by itself, or as a person, an office or a town
 * beside one of those. All its words begin with a capital or a digit, as those of no sentence do.
 * @param isWithin whether the line above is one.
 * @param below the lines below by number, as of `linesBelow`; no more than `linesAhead` are read.
 */
export function isAddress(line: string, isWithin: boolean, below: (count: number) => string): boolean {
  if (isAddressByItself(line)) return true;
  if (!letter.test(line) || !isCapitalised(line.trim())) return false;
  if (isWithin) return true;
  for (let count = 0; count < linesAhead; count++) if (isAddressByItself(below(count))) return true;
  return false;
}

/** A street, a box, a date, "Re: the post of gardener". */
function isAddressByItself(line: string): boolean {
  const text = line.trim();
  if (text.length > longestLetterhead) return false;
  return /^re\s?[:.]\s?\S/iu.test(text) || (/\d/u.test(text) && isCapitalised(text));
}

function isCapitalised(text: string): boolean {
  if (!isLetterhead(text) || /[:;?!"“()[\]{}<>*_$%|=]/u.test(text)) return false;
  const words = text.split(/[\s,]+/u).filter((word) => word !== '');
  return (
    words.every((word) => beginning.test(word) || between.has(word) || monthNames.has(word)) &&
    !words.some(isSaid)
  );
}

/** Small words without a capital in addresses and dates; the months of most languages have none either. */
const between: ReadonlySet<string> = new Set(
  'of and the for at st de del della der den des du di da do dos la le les el am im auf a an y e und et von van'.split(
    ' ',
  ),
);

/** Words of sentences, which a title in capitals or a short note has as well. */
const said: ReadonlySet<string> = new Set(
  "you your me my we us our it is are was will can can't cannot not no don't won't stop thanks thank sorry please pass".split(
    ' ',
  ),
);

const isSaid = (word: string): boolean => said.has(word.toLowerCase().replace('’', "'"));
