import type { Sentence } from '../draft/draft.ts';
import { PhraseSet } from '../text/phrases/phrases.ts';
import type { Replacement } from './fix.ts';
import { clauseVerbs, mainClauseAt, type MainClause } from './main-clauses.ts';

/** A place where a sentence can end and a new one begin without a change of meaning. */
export interface SplitPoint {
  /** The number of the word that the new sentence begins with, or of the conjunction whose place that takes. */
  readonly word: number;
  readonly replacement: Replacement;
}

/** How few words either part may have. */
const fewestWords = 4;

/**
 * The places, in their order, where the sentence can be split: before main clauses with a conjunction, and at
 * semicolons and dashes.
 */
export function splitPoints(sentence: Sentence): SplitPoint[] {
  const { first, end } = sentence.words;
  const asks = sentence.block.text.charAt(sentence.end - 1) === '?';
  const marks = new OpenMarks(sentence);
  const points: SplitPoint[] = [];
  let part = new Part(sentence, first);
  for (let word = first + 1; word < end; word++) {
    part.read(word - 1);
    const clause = mainClauseAt(sentence, word, asks);
    const gap = clause && readGap(sentence, word);
    if (!clause || !gap) continue;
    const isFree = part.canEndBefore(clause) && !marks.areOpenAt(gap.stop);
    if (clause.conjunction === undefined && gap.mark !== 'none') part.beginMainClause();
    if (!isFree || word - part.first < fewestWords || end - clause.first < fewestWords) continue;
    if (!isEnough(clause, gap.mark) || (gap.mark === 'dash' && marks.dashes !== 1)) continue;
    const replacement = replacementAt(sentence, clause, gap);
    if (!replacement) continue;
    const isDropped = clause.conjunction === 'and';
    points.push({ word: isDropped ? clause.first : word, replacement });
    part = new Part(sentence, isDropped ? clause.first : word);
  }
  return points;
}

/** What stands between two words of a sentence. */
interface Gap {
  readonly mark: 'comma' | 'semicolon' | 'dash' | 'none';
  /** Where the mark begins: behind what belongs to the word before, such as a closing quotation mark. */
  readonly stop: number;
  /** The white space behind the mark. */
  readonly space: string;
}

function readGap({ block: { text, words } }: Sentence, word: number): Gap | undefined {
  const start = words.ends[word - 1] ?? 0;
  const gap = text.slice(start, words.starts[word]);
  const match = /^([^\s,;:–—([“!?…]*)(?:([,;])|\s*([–—])|\s+(--?)(?=\s))?(\s*)$/u.exec(gap);
  if (!match) return undefined;
  const [, closing = '', point, dash, hyphen, space = ''] = match;
  const isDash = dash !== undefined || hyphen !== undefined;
  if (space === '' && dash !== '—') return undefined;
  const mark = isDash ? 'dash' : point === ';' ? 'semicolon' : point === ',' ? 'comma' : 'none';
  return { mark, stop: start + closing.length, space: space === '' ? ' ' : space };
}

/** Whether a sentence can end at the mark: a comma wants a conjunction behind it. */
function isEnough({ conjunction, needsNoComma }: MainClause, mark: Gap['mark']): boolean {
  if (mark === 'none') return needsNoComma;
  return mark !== 'comma' || conjunction !== undefined;
}

function replacementAt(
  { block }: Sentence,
  clause: MainClause,
  { stop, space }: Gap,
): Replacement | undefined {
  const { text, words } = block;
  const { conjunction, first, beginsWithSubject } = clause;
  const start = words.starts[first] ?? 0;
  const before = conjunction === undefined ? '' : text.slice(words.ends[first - 1], start);
  if (!/^\s*$/u.test(before)) return undefined;
  const letter = text.charAt(start);
  const isOpener = conjunction !== undefined && conjunction !== 'and';
  const opener = !isOpener
    ? ''
    : conjunction === 'but' && beginsWithSubject
      ? 'However,'
      : capitalised(conjunction);
  const kept = isOpener ? `${opener}${before}${letter}` : letter.toUpperCase();
  const period = '.?!'.includes(text.charAt(stop - 1)) ? '' : '.';
  return { span: { start: stop, end: start + 1 }, text: `${period}${space}${kept}` };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What leans on a main clause, which can stand behind it. */
const subordinate = new PhraseSet([
  'if|although|though|while|when|because|since|unless|until|whether|once|after|before|as|given',
]);
/** What holds for all clauses behind it, so that the meaning would change. */
const conditional = new PhraseSet(['if|unless|until|when']);
/** What has its counterpart behind it. */
const paired = new PhraseSet(['either|neither|both', 'not only|just']);
const conjunctions = new PhraseSet(['and|but|so|yet|or|that']);

/** A part of a sentence that is to be one of its own, as far as it is read. */
class Part {
  /** The number of its first word. */
  readonly first: number;
  readonly #sentence: Sentence;
  #hasVerb = false;
  #isPaired = false;
  #isConditional = false;
  /** Whether it began with a subordinate clause, or went on with one, and its main clause is to come. */
  #awaitsMainClause = false;

  constructor(sentence: Sentence, first: number) {
    this.#sentence = sentence;
    this.first = first;
  }

  read(word: number): void {
    const { words: range, block } = this.#sentence;
    const { words } = block;
    this.#hasVerb ||= clauseVerbs.matchAt(words, word, range) !== undefined;
    this.#isPaired ||= paired.matchAt(words, word, range) !== undefined;
    if (!subordinate.matchAt(words, word, range)) return;
    this.#isConditional ||= conditional.matchAt(words, word, range) !== undefined;
    this.#awaitsMainClause ||=
      word === this.first || conjunctions.matchAt(words, word - 1, range) !== undefined;
  }

  beginMainClause(): void {
    this.#awaitsMainClause = false;
  }

  canEndBefore({ conjunction }: MainClause): boolean {
    if (!this.#hasVerb || this.#isPaired || this.#awaitsMainClause) return false;
    return conjunction !== 'and' || !this.#isConditional;
  }
}

/** Counts brackets, quotation marks and dashes; reads the text once, as the places asked for go forward. */
class OpenMarks {
  readonly #text: string;
  readonly #dashes: readonly number[];
  #at: number;
  #brackets = 0;
  #quotations = 0;
  #straightMarks = 0;
  #dashesBefore = 0;

  constructor({ block: { text }, start, end }: Sentence) {
    this.#text = text;
    this.#at = start;
    this.#dashes = [...text.slice(start, end).matchAll(/—|(?<=\s)(?:–|--?)(?=\s)/gu)].map(
      ({ index }) => start + index,
    );
  }

  /** How many there are in the sentence. */
  get dashes(): number {
    return this.#dashes.length;
  }

  /** Whether a bracket, a quotation or one of several dashes is open at `offset`. */
  areOpenAt(offset: number): boolean {
    for (; this.#at < offset; this.#at++) {
      const char = this.#text.charAt(this.#at);
      if (char === '(') this.#brackets += 1;
      else if (char === ')') this.#brackets -= 1;
      else if (char === '“') this.#quotations += 1;
      else if (char === '”') this.#quotations -= 1;
      else if (char === '"') this.#straightMarks += 1;
    }
    while ((this.#dashes[this.#dashesBefore] ?? Infinity) < offset) this.#dashesBefore += 1;
    const isAside = this.#dashes.length > 1 && this.#dashesBefore % 2 !== 0;
    return isAside || this.#brackets !== 0 || this.#quotations !== 0 || this.#straightMarks % 2 !== 0;
  }
}
