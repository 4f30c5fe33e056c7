import { check, type Finding } from '../../src/check/check.ts';
import { kindOfText } from '../../src/check/kind.ts';
import { DraftReader } from '../../src/draft/reader.ts';
import { isJudged } from '../../src/draft/draft.ts';
import { hurtful } from './ours.ts';
import type { MarkedLetter, MarkedPassage } from '../tone/letters.ts';

/** Judged sentences of a letter: what is marked in each, and what was said of it. */
interface JudgedSentence {
  readonly passages: readonly MarkedPassage[];
  /** Whether something else stands in the sentence as well, such as the no that the passage is joined to. */
  readonly isJoined: boolean;
  readonly findings: readonly Finding[];
}

interface JudgedLetter {
  readonly writer: string;
  readonly isDecent: boolean;
  readonly isKnown: boolean;
  readonly sentences: readonly JudgedSentence[];
}

/** Passages that fill less of a sentence are joined to something else. */
const mostOfIt = 0.8;

/** What the checker says of the letters where they stand: in their whole form, sentence by sentence. */
export function judgeLetters(letters: readonly MarkedLetter[]): JudgedLetter[] {
  return letters.map(({ voice: writer, text, passages }) => {
    const found = check(text, { languageId: 'markdown' }).filter(({ rule }) => hurtful.has(rule));
    const sentences = sentencesOf(text).map(({ start, end }) => {
      const within = ({ start: from, end: to }: { start: number; end: number }) => from < end && start < to;
      const marked = passages.filter(within);
      const length = marked.reduce((sum, passage) => sum + passage.end - passage.start, 0);
      return {
        passages: marked,
        isJoined: length < mostOfIt * (end - start),
        findings: found.filter(({ span }) => within(span)),
      };
    });
    const isKnown = kindOfText(text, 'markdown') !== 'other';
    return { writer, isDecent: passages.length === 0, isKnown, sentences };
  });
}

function sentencesOf(text: string): { start: number; end: number }[] {
  return new DraftReader('markdown')
    .read(text)
    .blocks.filter(({ block }) => isJudged(block))
    .flatMap(({ block, start }) =>
      block.sentences.map((sentence) => ({ start: start + sentence.start, end: start + sentence.end })),
    );
}

const isSpokenOf = ({ findings }: JudgedSentence): boolean => findings.length > 0;
const isWarnedOf = ({ findings }: JudgedSentence): boolean =>
  findings.some(({ severity }) => severity === 'warning');
const isMarked = ({ passages }: JudgedSentence): boolean => passages.length > 0;

/** Shares from 0 to 1, each by what it is a share of. */
const measures = {
  'marked sentences found': (letters) => shareOf(marked(letters), isSpokenOf),
  'found with a warning': (letters) => shareOf(marked(letters), isWarnedOf),
  'found where joined to something else': (letters) =>
    shareOf(
      marked(letters).filter(({ isJoined }) => isJoined),
      isSpokenOf,
    ),
  'sentences spoken of that are marked': (letters) => shareOf(spoken(letters), isMarked),
  'bad letters noticed': (letters) => shareOf(letters.filter(isBad), isNoticed),
  'decent letters spoken of': (letters) =>
    shareOf(
      letters.filter(({ isDecent }) => isDecent),
      isNoticed,
    ),
  'decent letters warned of': (letters) =>
    shareOf(
      letters.filter(({ isDecent }) => isDecent),
      ({ sentences }) => sentences.some(isWarnedOf),
    ),
  'taken for what is checked': (letters) => shareOf(letters, ({ isKnown }) => isKnown),
} satisfies Readonly<Record<string, (letters: readonly JudgedLetter[]) => number>>;

const marked = (letters: readonly JudgedLetter[]) =>
  letters.flatMap(({ sentences }) => sentences.filter(isMarked));
const spoken = (letters: readonly JudgedLetter[]) =>
  letters.flatMap(({ sentences }) => sentences.filter(isSpokenOf));
const isBad = ({ isDecent }: JudgedLetter): boolean => !isDecent;
const isNoticed = ({ sentences }: JudgedLetter): boolean => sentences.some(isSpokenOf);

/** Each measure with the bounds between which it lies in nine of ten draws of as many writers. */
export function measureLetters(letters: readonly JudgedLetter[]): Record<string, Record<string, number>> {
  const draws = drawsOf(letters);
  return Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => {
      const values = draws.map(measure).toSorted((one, other) => one - other);
      const bound = (share: number): number => rounded(values[Math.floor(values.length * share)] ?? 0);
      return [name, { share: rounded(measure(letters)), from: bound(0.05), to: bound(0.95) }];
    }),
  );
}

/** Of each kind of passage the share that is found. */
export function recallByKind(letters: readonly JudgedLetter[]): Record<string, Record<string, number>> {
  const kinds = new Set(marked(letters).flatMap(({ passages }) => passages.map(({ kind }) => kind)));
  return Object.fromEntries(
    [...kinds].toSorted().map((kind) => {
      const of = marked(letters).filter(({ passages }) => passages.some((passage) => passage.kind === kind));
      return [kind, { sentences: of.length, found: rounded(shareOf(of, isSpokenOf)) }];
    }),
  );
}

const draws = 300;

/** As many writers as there are, drawn over and over with the same chance each time; the same draws in each run. */
function drawsOf(letters: readonly JudgedLetter[]): JudgedLetter[][] {
  const writers = [...new Set(letters.map(({ writer }) => writer))];
  const byWriter = writers.map((writer) => letters.filter((letter) => letter.writer === writer));
  let seed = 1;
  const next = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0);
  return Array.from({ length: draws }, () =>
    byWriter.flatMap(() => byWriter[(next() >>> 8) % byWriter.length] ?? []),
  );
}

/** In which share of the texts the checker speaks of attitude, and in which of anything. */
export function silenceOn(
  texts: readonly string[],
  languageId: 'markdown' | 'plaintext' = 'markdown',
): Record<string, number> {
  const found = texts.map((text) => check(text, { languageId }));
  return {
    texts: texts.length,
    checked: rounded(shareOf(texts, (text) => kindOfText(text, languageId) !== 'other')),
    attitude: rounded(shareOf(found, (findings) => findings.some(({ rule }) => hurtful.has(rule)))),
    anything: rounded(shareOf(found, (findings) => findings.length > 0)),
  };
}

function shareOf<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.length === 0 ? 1 : items.filter(is).length / items.length;
}

const rounded = (share: number): number => Math.round(1000 * share) / 1000;
