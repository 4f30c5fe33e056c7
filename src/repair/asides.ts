import type { Sentence } from '../draft/draft.ts';
import { PhraseSet, type WordRange } from '../text/phrases/phrases.ts';
import type { Replacement } from './fix.ts';

/** What a clause can begin with behind an aside that no comma parts from it. */
const subjects = new PhraseSet([
  "i|we|i'm|i've|i'd|i'll|we're|we've|we'd|we'll|it|it's|this|there|there's|the|my|our|your|you|im|ive|u|ur",
]);
const conjunctions = new PhraseSet(['and|but|so|because|since|as|though|although']);
/** What hangs on the words before it: "Let me be frank, since you asked" is no aside. */
const subordinators = new PhraseSet(['because|since|as|though|although|if']);

/** What stands between the words `at - 1` and `at`; the ends of the sentence count as words. */
export function gap({ block, words, start, end }: Sentence, at: number): string {
  const from = at === words.first ? start : block.words.ends[at - 1];
  const to = at === words.end ? end : block.words.starts[at];
  return block.text.slice(from, to);
}

export const isBlank = (text: string): boolean => /^\s+$/u.test(text);
export const isComma = (text: string): boolean => /^,\s+$/u.test(text);

/** Whether a clause of the sentence begins with the word `at`. */
export function beginsClause(sentence: Sentence, at: number): boolean {
  const before = gap(sentence, at);
  return at === sentence.words.first || /[,;:–—(]/u.test(before) || follows(sentence, at, conjunctions);
}

/**
 * Takes words out that stand at the edge of a clause, with the commas that went with them: "To be honest, I",
 * "but actually I", "It is, to be honest, not", "not for me, to be honest". Undefined where they belong to the clause.
 */
export function cutAside(sentence: Sentence, { first, end }: WordRange): Replacement | undefined {
  const { text, words } = sentence.block;
  const from = words.starts[first] ?? 0;
  const to = words.starts[end] ?? 0;
  const before = gap(sentence, first);
  const after = gap(sentence, end);
  const lastEnd = words.ends[first - 1] ?? 0;
  if (end === sentence.words.end) {
    const isTail = first > sentence.words.first && isComma(before) && /^[.!?…]*$/u.test(after);
    return isTail ? { span: { start: lastEnd, end: words.ends[end - 1] ?? 0 }, text: '' } : undefined;
  }
  const isParted = isComma(after);
  const joins = isParted || (isBlank(after) && leads(sentence, end, subjects));
  if (first === sentence.words.first) {
    if (isParted && leads(sentence, end, subordinators)) return undefined;
    if (before !== '' || !(joins || /^(?::| [–—-])\s+$/u.test(after))) return undefined;
    const next = String.fromCodePoint(text.codePointAt(to) ?? 0);
    return { span: { start: from, end: to + next.length }, text: next.toUpperCase() };
  }
  if (joins && isBlank(before) && follows(sentence, first, conjunctions)) {
    return { span: { start: from, end: to }, text: '' };
  }
  if (!joins || !isComma(before)) return undefined;
  if (!isParted) return { span: { start: from, end: to }, text: '' };
  return leads(sentence, end, conjunctions)
    ? { span: { start: lastEnd, end: words.ends[end - 1] ?? 0 }, text: '' }
    : { span: { start: lastEnd, end: to }, text: ' ' };
}

const follows = ({ block, words }: Sentence, at: number, phrases: PhraseSet): boolean =>
  at > words.first && phrases.matchAt(block.words, at - 1, words)?.end === at;
const leads = ({ block, words }: Sentence, at: number, phrases: PhraseSet): boolean =>
  phrases.matchAt(block.words, at, words) !== undefined;
