import type { Sentence } from '../draft/draft.ts';
import type { WordRange } from '../text/phrases/phrases.ts';
import { telling } from './capital-words.ts';
import { areEmphasis, isEmphasis, type CapitalWord } from './emphasis.ts';
import { hasSmallLetter, LetterPattern } from '../text/letter-pattern.ts';

export interface CapitalRun extends WordRange {
  readonly opensSentence: boolean;
}

/** What may stand between two words of one run; brackets and quotation marks end it. */
const plainGap = /^[\s,;:.!?’'…–—-]*$/u;

/**
 * The words of a sentence that are shouted: two or more in capitals that say something, or one that is stressed.
 * Names, roles and abbreviations are not, as long as they stand by themselves.
 */
export function capitalRuns(sentence: Sentence): readonly CapitalRun[] {
  return mayBeLoud(sentence) ? runsIn(sentence) : none;
}

const none: readonly CapitalRun[] = [];

/** Whether a word of two letters or more can be in capitals; told by its first letters and its last one. */
function mayBeLoud({ block: { text, words }, words: range }: Sentence): boolean {
  for (let at = range.first; at < range.end; at++) {
    const start = words.starts[at] ?? 0;
    const last = (words.ends[at] ?? 0) - 1;
    if (last === start || isSmall(text.charCodeAt(start)) || isSmall(text.charCodeAt(start + 1))) continue;
    if (!isSmall(text.charCodeAt(last))) return true;
  }
  return false;
}

function runsIn({ block, words: range }: Sentence): CapitalRun[] {
  const { text, words } = block;
  const runs: CapitalRun[] = [];
  let first = range.first;
  while (first < range.end) {
    let end = first;
    let last = first;
    while (end < range.end && isInCapitals(wordOf(end)) && (end === first || plainGap.test(gapBefore(end)))) {
      end += 1;
      if (wordOf(end - 1).length > 1) last = end;
    }
    const run = { first: last > first ? loudFrom(first, last) : first, end: last };
    if (last > first && isShouted(run)) runs.push({ ...run, opensSentence: run.first === range.first });
    first = Math.max(end, first + 1);
  }
  return runs;

  function wordOf(at: number): string {
    return text.slice(words.starts[at], words.ends[at]);
  }

  /** Where the run begins: behind an "I" that only stands before its one loud word. */
  function loudFrom(first: number, end: number): number {
    return end - first === 2 && wordOf(first).length === 1 ? first + 1 : first;
  }

  function gapBefore(at: number): string {
    return text.slice(words.ends[at - 1], words.starts[at]);
  }

  function isShouted(run: WordRange): boolean {
    const before = run.first > 0 ? gapBefore(run.first) : text.slice(0, words.starts[run.first]);
    if (/[[({<“"'‘«`_]$/u.test(before)) return false;
    const loud = [];
    for (let at = run.first; at < run.end; at++) if (wordOf(at).length > 1) loud.push(lowered(wordOf(at)));
    if (isHeading(run, loud)) return false;
    const [word = '', other] = loud;
    return other === undefined
      ? isEmphasis({ word, ...neighbours(run) })
      : loud.some((one) => telling.has(one)) || areEmphasis(loud);
  }

  /** A line by itself, of capitals without a full stop, that speaks neither of the writer nor to the reader. */
  function isHeading({ first, end }: WordRange, loud: readonly string[]): boolean {
    const isWhole =
      first === 0 && end === words.starts.length && !/[.!?,]/u.test(text.slice(words.ends[end - 1]));
    return (
      isWhole && loud.length > 1 && !loud.some((word) => speaking.has(word)) && !/(?:^|\s)I(?=\s)/u.test(text)
    );
  }

  function neighbours({ first, end }: WordRange): Pick<CapitalWord, 'before' | 'behind'> {
    const [before, beforeThat, behind] = [first - 1, first - 2, end].map((index) =>
      index >= range.first && index < range.end ? lowered(wordOf(index).slice(0, 40)) : '',
    );
    return { before: [before ?? '', beforeThat ?? ''], behind: behind ?? '' };
  }
}

const speaking = new Set("you you're we we're we've thank thanks please i'm i've i'll i'd".split(' '));

const lowered = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** A small letter of ASCII. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const capital = new LetterPattern(String.raw`\p{Lu}`);

/** Whether the word has a capital letter and none that is small. */
function isInCapitals(word: string): boolean {
  return word.length <= 40 && !hasSmallLetter(word) && capital.test(word);
}
