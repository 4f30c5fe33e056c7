import { clausesOf } from '../draft/clauses.ts';
import type { Sentence } from '../draft/draft.ts';
import { PhraseSet, type WordRange } from '../text/phrases/phrases.ts';
import { gap } from './asides.ts';
import type { Fix, Replacement } from './fix.ts';
import { cutSentence, essentialsOf, essentialsOfAlone, keeps, reread, saidBeside } from './leave-out.ts';
import { plainly, willWrite, type EssentialAct } from './wording.ts';

/** Words of a sentence that must not be read, and how to tell whether they are gone. */
export interface Blemish {
  readonly words: WordRange;
  /** What a gracious writer does in place of the whole sentence. */
  readonly instead: readonly EssentialAct[];
  /** Whether the sentence, as it reads after a fix, is still no better. */
  readonly isIn: (sentence: Sentence) => boolean;
}

/**
 * The ways to be rid of the blemish, the best first: the clauses with it go where the rest says something, else the
 * whole sentence where nothing is lost with it; or a plain sentence takes its place and says what it has said.
 */
export function rephrase(sentence: Sentence, blemish: Blemish): Fix[] {
  const kept = essentialsOfAlone(sentence);
  const cut = cutClauses(sentence, blemish, kept);
  const fixes: Fix[] = [];
  if (cut) fixes.push({ title: 'leaveItOut', replacements: [cut] });
  else if (kept.length === 0 && sentence.block.sentences.length > 1)
    fixes.push({ title: 'leaveSentenceOut', replacements: [cutSentence(sentence)] });
  const said = [...blemish.instead, ...kept].filter((act) => !saidBeside(sentence, act));
  const words = plainly(said);
  if (words !== '') fixes.push(replaceSentence(sentence, words));
  return fixes;
}

/**
 * Keeps what the sentence says beside an order not to write again, and leaves the door ajar in its place where nothing
 * else opens it.
 */
export function keepDoorAjar(sentence: Sentence, order: Pick<Blemish, 'words' | 'isIn'>): Fix {
  const kept = essentialsOfAlone(sentence).filter((act) => act !== 'openDoor');
  const cut = cutClauses(sentence, order, kept);
  const isOpen =
    (cut && reread(sentence, cut)?.acts.has('openDoor')) === true || saidBeside(sentence, 'openDoor');
  if (cut && isOpen) return { title: 'leaveItOut', replacements: [cut] };
  if (cut) {
    const { end } = sentence;
    const added = { span: { start: end, end }, text: ` ${willWrite}` };
    return { title: 'replace', data: { words: willWrite }, replacements: [cut, added] };
  }
  const said = [plainly(kept), isOpen ? '' : willWrite].filter(Boolean).join(' ');
  return said === ''
    ? { title: 'leaveSentenceOut', replacements: [cutSentence(sentence)] }
    : replaceSentence(sentence, said);
}

/** Puts other words in the place of the sentence. */
function replaceSentence({ start, end }: Sentence, words: string): Fix {
  return { title: 'replace', data: { words }, replacements: [{ span: { start, end }, text: words }] };
}

/** Takes the clauses with the blemish out, if what is left is a sentence that keeps the acts and says something. */
function cutClauses(
  sentence: Sentence,
  { words, isIn }: Pick<Blemish, 'words' | 'isIn'>,
  kept: readonly EssentialAct[],
): Replacement | undefined {
  return remainders(sentence, words).find((replacement) => {
    const rest = reread(sentence, replacement);
    return rest && saysSomething(rest) && !isIn(rest) && keeps(sentence, replacement, kept);
  });
}

function saysSomething(sentence: Sentence): boolean {
  return essentialsOf(sentence).length > 0 || sentence.acts.has('reason');
}

/** A shorter clause says nothing by itself. */
const fewestWords = 3;
const conjunctions = new PhraseSet(['and|but|so|yet']);
/** What a clause can't begin with that is to stand alone, and what it can't end with. */
const leaning = new PhraseSet([
  'if|although|though|while|when|because|since|unless|until|whether|either|neither|both|once|after|before|as|given',
  'and|but|so|yet|for|or|nor|that|which|who|whom|whose|where|than|not|even|despite|due|to',
]);
const dangling = new PhraseSet([
  "and|but|so|yet|or|nor|that|which|who|because|if|when|as|to|of|for|with|at|in|on|the|a|an|my|your|is|was|are|be|it's|say|tell|think|believe|feel",
]);

/** What takes the clauses around the words out: from the middle of the sentence, from its end, or from its start. */
function remainders(sentence: Sentence, blemish: WordRange): Replacement[] {
  const { block, words: range, start, end } = sentence;
  const { starts, ends } = block.words;
  const clauses = clausesOf(sentence);
  const first = clauses.find((clause) => clause.end > blemish.first)?.first ?? range.first;
  const behind = clauses.findLast((clause) => clause.first < blemish.end)?.end ?? range.end;
  const head = standsAlone(sentence, { first: range.first, end: first });
  const joint = behind + (conjunctions.matchAt(block.words, behind, range) ? 1 : 0);
  const tail = standsAlone(sentence, { first: joint, end: range.end });
  const headEnd = ends[first - 1] ?? start;
  const found: Replacement[] = [];
  if (head && tail) found.push({ span: { start: headEnd, end: ends[behind - 1] ?? end }, text: '' });
  if (head) {
    const mark = /^[.!]+$/u.test(gap(sentence, range.end)) ? gap(sentence, range.end) : '.';
    found.push({ span: { start: headEnd, end }, text: mark });
  }
  if (tail && gap(sentence, range.first) === '') {
    const from = starts[joint] ?? end;
    const initial = String.fromCodePoint(block.text.codePointAt(from) ?? 0);
    found.push({ span: { start, end: from + initial.length }, text: initial.toUpperCase() });
  }
  return found;
}

/** Whether the words can be a sentence of their own: long enough, leaning on no other clause, no bracket left open. */
function standsAlone({ block, start, words }: Sentence, { first, end }: WordRange): boolean {
  if (end - first < fewestWords) return false;
  const isLeaning =
    leaning.matchAt(block.words, first, words) ?? dangling.matchAt(block.words, end - 1, words);
  const from = first === words.first ? start : (block.words.starts[first] ?? start);
  return !isLeaning && !/[()[\]“”"]/u.test(block.text.slice(from, block.words.ends[end - 1]));
}
