import type { Sentence } from '../draft/draft.ts';
import { spanOfWords, type Match, type WordRange } from '../text/phrases/phrases.ts';
import { SentencePhrases } from '../draft/sentence-phrases.ts';
import { cutAside, gap, isBlank, isComma } from '../repair/asides.ts';
import {
  casualWords,
  type CasualWord,
  exempt,
  laughs,
  vocatives,
  vouchers,
} from './casual-wording-phrases.ts';
import { defineRule, type Report } from './rule.ts';
import type { Replacement } from '../repair/fix.ts';
import { beginsWithCapital, LetterPattern } from '../text/letter-pattern.ts';

const casual = new SentencePhrases(casualWords.map(({ phrase }) => phrase));
const exceptions = new SentencePhrases(exempt);
const laughter = new SentencePhrases([...laughs, ...vouchers]);
const vouching = new SentencePhrases(vouchers);
const names = new SentencePhrases(vocatives);

/** Finds the shorthand of chats. */
export const rule = defineRule({
  id: 'casual-wording',
  scope: 'sentence',
  summary: 'Avoid slang and chat shorthand',
  why: 'Your answer may be passed on to people who have never heard of you. The full word is just as friendly and never sounds offhand.',
  source:
    'Purdue University’s Writing Lab advises against the shorthand of text messages in professional e-mails. That a “Hi”, a “Cheers” or a smiley is fine is our own judgement.',
  grade: 'expert',
  severity: 'information',
  messages: {
    casual: '“{words}” can sound offhand to someone who hardly knows you. “{plain}” is just as friendly.',
    spare: '“{words}” can sound offhand to someone who hardly knows you. Consider leaving it out.',
    alone:
      '“{words}” can sound offhand to someone who hardly knows you. Consider a full sentence in its place.',
  },
  defaults: {},
  isSafe: true,
  examples: [
    {
      message: 'casual',
      before:
        'Hi Nicole,\n\n«Thx» for the invitation. I have decided to withdraw my application. Let us stay in touch!\n\nCheers,\nJohn',
      after:
        'Hi Nicole,\n\nThanks for the invitation. I have decided to withdraw my application. Let us stay in touch!\n\nCheers,\nJohn',
    },
    {
      message: 'casual',
      before:
        'Hi Sam,\n\nThanks for the invitation. I’m «gonna» stay in my current job. Let us stay in touch!\n\nCheers,\nKim',
      after:
        'Hi Sam,\n\nThanks for the invitation. I’m going to stay in my current job. Let us stay in touch!\n\nCheers,\nKim',
    },
  ],
  accepts: [
    'Hey Nicole!\n\nThanks a lot for the invitation, you guys are great. I have decided to withdraw my application. Let’s stay in touch 🙂\n\nCheers,\nJohn',
  ],
  check: (sentence) => (mayBeCasual(sentence) ? reportsOn(sentence) : []),
});

/** Most sentences have no such words. */
function mayBeCasual({ block, words }: Sentence): boolean {
  return [casual, laughter, names].some((set) => set.find(block.words, words) !== undefined);
}

function* reportsOn(sentence: Sentence): Generator<Report<'casual' | 'spare' | 'alone'>> {
  const { block, words: range } = sentence;
  let end = range.first;
  for (let at = range.first; at < range.end; at++) {
    const found = at < end ? undefined : (wordAt(sentence, at) ?? spareAt(sentence, at));
    if (!found) continue;
    end = found.words.end;
    const span = spanOfWords(block.words, found.words);
    const words = block.text.slice(span.start, span.end);
    if ('plain' in found) {
      const { plain, replacement } = found;
      const fixes = [{ title: 'replace', data: { words: plain }, replacements: [replacement] }] as const;
      yield { message: 'casual', span, data: { words, plain }, fixes };
    } else if (found.cut) {
      const fixes = [{ title: 'leaveWordsOut', data: { words }, replacements: [found.cut] }] as const;
      yield { message: 'spare', span, data: { words }, fixes };
    } else yield { message: 'alone', span, data: { words } };
  }
}

interface Found {
  readonly words: WordRange;
  /** What to write instead, without the commas that it needs. */
  readonly plain: string;
  readonly replacement: Replacement;
}

/** A casual word that begins, with its context, with the word `at`. */
function wordAt(sentence: Sentence, at: number): Found | undefined {
  const { block, words: range } = sentence;
  const match = casual.matchAt(block.words, at, range);
  const word = match && casualWords[match.phrase];
  if (!word || exceptions.overlaps(block.words, range, match)) return undefined;
  const [before, behind] = word.context ?? [0, 0];
  const words = { first: match.first + before, end: match.end - behind };
  const { start, end } = spanOfWords(block.words, words);
  const text = block.text.slice(start, end);
  const opens = words.first === range.first;
  const isSmall =
    text === text.toLowerCase() || (opens && isInitial(text) && !startsName(sentence, words.end));
  if ((word.smallOnly && !isSmall) || !standsFree(sentence, words)) return undefined;
  const isCapital = opens || (beginsWithCapital(text) && text !== text.toUpperCase());
  const said = (opens && word.opening) || word.plain;
  const plain = isCapital ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  return { words, plain, replacement: replacementOf(sentence, words, word, plain) };
}

/** Whether only the first letter can be a capital one. */
const isInitial = (text: string): boolean => text.slice(1) === text.slice(1).toLowerCase();

const nameLike = new LetterPattern(String.raw`^\p{Lu}\p{Ll}`);

/** Whether a word with a capital letter stands at `at`, as behind a given name: "Tho Nguyen". */
function startsName({ block, words }: Sentence, at: number): boolean {
  const next = at < words.end ? block.text.slice(block.words.starts[at], block.words.ends[at]) : '';
  return nameLike.test(next);
}

/** The plain words with the commas of an aside or an answer, as far as they are missing. */
function replacementOf(sentence: Sentence, words: WordRange, word: CasualWord, plain: string): Replacement {
  const { block, words: range } = sentence;
  const { start, end } = spanOfWords(block.words, words);
  const opens = words.first === range.first;
  const before = gap(sentence, words.first);
  const needsComma = word.isAside === true || (word.isAnswer === true && opens);
  const behind = needsComma && words.end < range.end && isBlank(gap(sentence, words.end)) ? ',' : '';
  const isBare =
    word.isAside &&
    !opens &&
    isBlank(before) &&
    !linking.test(block.text.slice(block.words.starts[words.first - 1], block.words.ends[words.first - 1]));
  return isBare
    ? { span: { start: start - before.length, end }, text: `,${before}${plain}${behind}` }
    : { span: { start, end }, text: plain + behind };
}

/** What a comma does not part from an aside. */
const linking = /^(?:and|but|so|or|because|that|oh|ah|well)$/iu;

/** Laughter or a vocative at the word `at`, and what takes it out. */
function spareAt(sentence: Sentence, at: number): { words: Match; cut: Replacement | undefined } | undefined {
  const { block, words: range } = sentence;
  const laugh = laughter.matchAt(block.words, at, range);
  const words = laugh ?? names.matchAt(block.words, at, range);
  if (!words || !standsFree(sentence, words)) return undefined;
  const aside = vouching.matchAt(block.words, at, range) && cutAside(sentence, words);
  if (aside) return { words, cut: aside };
  const isFirst = at === range.first;
  const isLast = words.end === range.end;
  if (isFirst && isLast) return { words, cut: undefined };
  const { starts, ends } = block.words;
  const before = gap(sentence, at);
  const behind = gap(sentence, words.end);
  if (isFirst) {
    const to = starts[words.end] ?? 0;
    if (!(laugh ? /^[,!.…]?\s+$/u : /^[,!.]\s+$/u).test(behind)) return undefined;
    const next = String.fromCodePoint(block.text.codePointAt(to) ?? 0);
    const span = { start: starts[at] ?? 0, end: to + next.length };
    return { words, cut: { span, text: next.toUpperCase() } };
  }
  if (!isComma(before) && !(laugh && isBlank(before))) return undefined;
  return { words, cut: { span: { start: ends[at - 1] ?? 0, end: ends[words.end - 1] ?? 0 }, text: '' } };
}

/** Whether the words are neither quoted nor part of a sign such as "u.k" or "C/O". */
function standsFree(sentence: Sentence, { first, end }: WordRange): boolean {
  const before = gap(sentence, first);
  const behind = gap(sentence, end);
  const isEdge = first === sentence.words.first && before === '';
  const isOpen = end === sentence.words.end || /\s/u.test(behind);
  return (isEdge || /\s$/u.test(before)) && isOpen && !/^["”’»*_`]/u.test(behind);
}
