import { performs } from '../draft/acts/act.ts';
import { decline } from '../draft/acts/decline.ts';
import { openDoor } from '../draft/acts/open-door.ts';
import { reason } from '../draft/acts/reason.ts';
import { thanks } from '../draft/acts/thanks.ts';
import { wishes } from '../draft/acts/wishes.ts';
import { clausesOf } from '../draft/clauses.ts';
import type { Block, Draft, PlacedBlock, Sentence } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import { bodyOf } from '../reading/body.ts';
import { decisionOf } from '../reading/decision.ts';
import { declines } from '../reading/heard-acts.ts';
import { PhraseSet, type WordRange } from '../text/phrases/phrases.ts';
import { gap } from './asides.ts';
import type { Fix, Replacement } from './fix.ts';
import { asOpening } from './insert.ts';
import {
  essentialsOf,
  impliesNo,
  leaveOut,
  lostWith,
  mended,
  ownSpan,
  reread,
  saidBeside,
  stillDoes,
  type PlacedSentence,
} from './leave-out.ts';
import { clauseVerbs } from './main-clauses.ts';
import { plainly, willWrite, type EssentialAct } from './wording.ts';

/** Words of a sentence that must not be read, and how to tell whether they are gone. */
export interface Blemish {
  readonly words: WordRange;
  /** Whether the sentence, as it reads after a fix, is still no better. */
  readonly isIn: (sentence: Sentence) => boolean;
}

/**
 * The ways to be rid of the blemish, the best first: the clauses with it go where the rest says something, else the
 * whole sentence where the letter loses nothing with it; or a plain sentence takes its place and says what only it has
 * said, and what the letter lacks at this place.
 */
export function rephrase(draft: Draft, place: PlacedSentence, blemish: Blemish): Fix[] {
  const gone = new Set([place.sentence]);
  const lost = lostWith(draft, gone);
  const lacking = lackingAt(draft, place);
  const cut = cutClauses(draft, place, blemish, lost);
  const fixes: Fix[] = [];
  if (cut) fixes.push({ title: 'leaveItOut', replacements: [cut] });
  else if (lost.size === 0 && !lacking.includes('decline') && hasOthers(draft, place)) {
    const replacements = leaveOut(draft, gone);
    if (replacements) fixes.push({ title: 'leaveSentenceOut', replacements });
  }
  const words = plainly([...lost, ...lacking]);
  if (words !== '' && !(cut && lost.size === 0)) fixes.push(replaceSentence(draft, place, words));
  return fixes;
}

/**
 * Keeps what the sentence says beside an order not to write again, and leaves the door ajar in its place where nothing
 * else opens it.
 */
export function keepDoorAjar(draft: Draft, place: PlacedSentence, order: Blemish): Fix {
  const gone = new Set([place.sentence]);
  const kept = [...lostToPromise(draft, place, gone)].filter((act) => act !== 'openDoor');
  const cut = cutClauses(draft, place, order, new Set(kept));
  const isOpen =
    (cut && rereadIn(place, cut)?.acts.has('openDoor')) === true || saidBeside(draft, gone, 'openDoor');
  if (cut && isOpen) return { title: 'leaveItOut', replacements: [cut] };
  if (cut) {
    const { end } = ownSpan(draft, place);
    const added = { span: { start: end, end }, text: ` ${willWrite}` };
    return { title: 'replace', data: { words: willWrite }, replacements: [cut, added] };
  }
  const said = [plainly(kept), isOpen ? '' : willWrite].filter(Boolean).join(' ');
  const replacements = said === '' && hasOthers(draft, place) ? leaveOut(draft, gone) : undefined;
  return replacements
    ? { title: 'leaveSentenceOut', replacements }
    : replaceSentence(draft, place, said === '' ? willWrite : said);
}

/** What the letter loses with the sentence: a no that it only implies is lost as well where a promise takes its place. */
function lostToPromise(
  draft: Draft,
  place: PlacedSentence,
  gone: ReadonlySet<Sentence>,
): ReadonlySet<EssentialAct> {
  const lost = lostWith(draft, gone);
  if (!impliesNo(draft)) return lost;
  const promised = mended(draft, replaceSentence(draft, place, willWrite).replacements);
  return declines(promised) ? lost : new Set([...lost, 'decline']);
}

/** Puts other words in the place of the sentence. */
function replaceSentence(draft: Draft, place: PlacedSentence, words: string): Fix {
  const span = ownSpan(draft, place);
  const isSigned = span.end < place.placed.start + place.sentence.end;
  const text = asOpening(draft, span.start, words) + (isSigned ? ' ' : '');
  return { title: 'replace', data: { words }, replacements: [{ span, text }] };
}

/**
 * What the letter does not say anywhere and a sentence at this place can: a no, unless the talks go on; thanks, where
 * nothing but a word or two stands above.
 */
function lackingAt(draft: Draft, { sentence, placed }: PlacedSentence): EssentialAct[] {
  const lacking: EssentialAct[] = [];
  if (!draft.acts.has('thanks') && opensLetter(draft, placed, sentence)) lacking.push('thanks');
  if (!draft.acts.has('goingOn') && decisionOf(draft) !== 'clear' && !declines(draft))
    lacking.push('decline');
  return lacking;
}

/** Whether nothing of weight stands above the sentence. */
function opensLetter(draft: Draft, placed: PlacedBlock, sentence: Sentence): boolean {
  const first = bodyOf(draft)[0];
  return first?.block === placed.block && sentence.index === 0;
}

/** Whether another sentence above the sign-off says something. */
function hasOthers(draft: Draft, { sentence }: PlacedSentence): boolean {
  return bodyOf(draft).some(({ block }) =>
    block.sentences.some(
      (other) =>
        other !== sentence &&
        (other.words.end - other.words.first >= fewestWords || essentialsOf(other).length > 0),
    ),
  );
}

/** Takes the clauses with the blemish out, if what is left is a sentence that keeps the acts and says something. */
function cutClauses(
  draft: Draft,
  place: PlacedSentence,
  { words, isIn }: Blemish,
  kept: ReadonlySet<EssentialAct>,
): Replacement | undefined {
  return remainders(draft, place, words).find((replacement) => {
    const rest = rereadIn(place, replacement);
    if (!rest || !saysSomething(rest) || isIn(rest) || standsElsewhere(draft, place.sentence, rest))
      return false;
    return [...kept].every(
      (act) =>
        stillDoes(place.sentence, rest, act) ||
        (act === 'decline' && impliesNo(draft) && declines(mended(draft, [replacement]))),
    );
  });
}

/** Whether the letter has the same sentence already. */
function standsElsewhere({ blocks }: Draft, sentence: Sentence, rest: Sentence): boolean {
  const words = sayingOf(rest);
  return blocks.some(({ block }) =>
    sayingsIn(block).some((saying, at) => saying === words && block.sentences[at] !== sentence),
  );
}

const sayingOf = ({ block: { text, words }, words: { first, end } }: Sentence): string =>
  text.slice(words.starts[first], words.ends[end - 1]).toLowerCase();

/** What the sentences of a block say, in small letters. */
const sayingsIn = remembered(({ sentences }: Block): readonly string[] => sentences.map(sayingOf));

/** The sentence as it reads after a replacement in the document. */
const rereadIn = ({ sentence, placed }: PlacedSentence, { span, text }: Replacement): Sentence | undefined =>
  reread(sentence, { span: { start: span.start - placed.start, end: span.end - placed.start }, text });

function saysSomething(sentence: Sentence): boolean {
  return essentialsOf(sentence).length > 0 || sentence.acts.has('reason');
}

/** A shorter clause says nothing by itself. */
const fewestWords = 3;
/** What ties a clause to the one before, and goes with that. */
const conjunctions = new PhraseSet(['and|but|so|yet|therefore|hence|thus|otherwise']);
const consequence = new PhraseSet(['so|therefore|hence|thus']);
/** What a clause begins with that can stand alone. */
const subjects = new PhraseSet([
  "i|i'm|i've|i'd|i'll|im|ive|we|we're|we've|we'd|we'll|my|our|it|it's|this|that|that's|there|there's|the|you|your",
  "he|she|they|no|thank|thanks|many|please|kindly|let|let's|count|best|good|have|wishing|wish|sorry|maybe|perhaps",
]);
/** What leans on a main clause, so that it can't stand alone. */
const subordinate = new PhraseSet([
  'if|although|though|while|when|because|since|unless|until|whether|either|neither|both|once|after|before|as|given',
  'that|which|who|whom|whose|where|than|not|even|despite|due',
]);
const relative = new PhraseSet(['which|who|whom|whose|where', 'in|of|for|to|with|on which|whom']);
/** What a clause can't end with. */
const dangling = new PhraseSet([
  "and|but|so|yet|or|nor|that|which|who|because|if|when|as|to|of|for|with|at|in|on|the|a|an|my|your|is|was|are|be|it's|say|tell|think|believe|feel",
]);
/** What points back at words that are gone. */
const pointing = new PhraseSet(['with|for|to|at|by|of it|them|those|that|these', 'that|this|other one|ones']);
/** What a clause is about that leads up to the blemish, or goes on about it. */
const reader = new PhraseSet([
  "you|you're|you've|you'd|your|yours|they|them|their|theirs|it|it's|that|that's|these",
]);

/** What takes the clauses around the words out: from the middle of the sentence, from its end, or from its start. */
function remainders(draft: Draft, place: PlacedSentence, blemish: WordRange): Replacement[] {
  const { sentence, placed } = place;
  if (ownSpan(draft, place).end < placed.start + sentence.end) return [];
  const clauses = clausesOf(sentence);
  const first = Math.max(
    clauses.findIndex((clause) => clause.end > blemish.first),
    0,
  );
  const last = clauses.findLastIndex((clause) => clause.first < blemish.end);
  const wide = widened(sentence, clauses, first, last);
  const [from, to] = [clauses[first], clauses[last]];
  if (!from || !to || !wide) return [];
  return [wide, { first: from.first, end: to.end }].flatMap((words) => around(draft, place, words));
}

/** With the clauses before and behind that are about the same and say nothing that a letter needs. */
function widened(
  sentence: Sentence,
  clauses: readonly WordRange[],
  first: number,
  last: number,
): WordRange | undefined {
  const { words } = sentence.block;
  const isAbout = (clause: WordRange | undefined) =>
    clause !== undefined &&
    reader.find(words, clause) !== undefined &&
    !needed.some((act) => performs(act, words, clause));
  let from = first;
  let to = last;
  while (isAbout(clauses[from - 1])) from -= 1;
  while (isAbout(clauses[to + 1])) to += 1;
  const [head, tail] = [clauses[from], clauses[to]];
  return head && tail && { first: head.first, end: tail.end };
}

const needed = [thanks, decline, openDoor, wishes, reason];

/** What leaves the words before the range, those behind it, or both. */
function around(draft: Draft, { sentence, placed }: PlacedSentence, gone: WordRange): Replacement[] {
  const { block, words: range } = sentence;
  const { starts, ends } = block.words;
  const [start, end] = [placed.start + sentence.start, placed.start + sentence.end];
  const joint = conjunctions.matchAt(block.words, gone.end, range);
  const head = { first: range.first, end: gone.first };
  const tail = { first: joint?.end ?? gone.end, end: range.end };
  const isHead = isWhole(sentence, head) && !leans(sentence, head);
  const isTail = isWhole(sentence, tail);
  const canStand =
    isTail &&
    subjects.matchAt(block.words, tail.first, range) !== undefined &&
    !pointing.find(block.words, tail);
  const headEnd = placed.start + (ends[gone.first - 1] ?? 0);
  const tailStart = placed.start + (starts[tail.first] ?? 0);
  const found: Replacement[] = [];
  if (
    isHead &&
    canStand &&
    consequence.matchAt(block.words, gone.end, range) &&
    performs(thanks, block.words, head)
  )
    found.push({ span: { start: headEnd, end: tailStart }, text: ', but ' });
  else if (isHead && isTail && (joint || canStand))
    found.push({ span: { start: headEnd, end: placed.start + (ends[gone.end - 1] ?? 0) }, text: '' });
  if (isHead) {
    const mark = /^[.!]+$/u.test(gap(sentence, range.end)) ? gap(sentence, range.end) : '.';
    found.push({ span: { start: headEnd, end }, text: mark });
  }
  if (canStand && gap(sentence, range.first) === '') {
    const from = tailStart - placed.start;
    const initial = String.fromCodePoint(block.text.codePointAt(from) ?? 0);
    const rest = initial.toUpperCase() + block.text.slice(from + initial.length, from + longestWord);
    const text = asOpening(draft, start, rest).slice(0, initial.length);
    found.push({ span: { start, end: tailStart + initial.length }, text });
  }
  return found;
}

const longestWord = 40;

/** Whether the words at the start of the sentence need what follows: "If I may say so", "Your pay, which I have seen". */
function leans(sentence: Sentence, { first, end }: WordRange): boolean {
  const { words } = sentence.block;
  if (subordinate.matchAt(words, first, sentence.words)) return true;
  if (!clauseVerbs.find(words, { first, end })) return true;
  return clausesOf(sentence).some(
    (clause) => clause.first > first && clause.end === end && relative.matchAt(words, clause.first, clause),
  );
}

/** Whether the words can be a clause of their own: long enough, with no end or bracket left open. */
function isWhole({ block, start, words }: Sentence, { first, end }: WordRange): boolean {
  if (end - first < fewestWords || dangling.matchAt(block.words, end - 1, words)) return false;
  const from = first === words.first ? start : (block.words.starts[first] ?? start);
  return !/[()[\]“”"]/u.test(block.text.slice(from, block.words.ends[end - 1]));
}
