import { performs, type Act } from '../draft/acts/act.ts';
import { warmActs } from '../draft/acts/acts.ts';
import { answer, thanksForAsking } from '../draft/acts/answer.ts';
import { apology } from '../draft/acts/apology.ts';
import { courtesy } from '../draft/acts/courtesy.ts';
import { decline } from '../draft/acts/decline.ts';
import { goingOn } from '../draft/acts/going-on.ts';
import { hedgedDecline } from '../draft/acts/hedged-decline.ts';
import { openDoor } from '../draft/acts/open-door.ts';
import { thanks } from '../draft/acts/thanks.ts';
import { wishes } from '../draft/acts/wishes.ts';
import { isJudged, type Draft, type Sentence } from '../draft/draft.ts';
import { PhraseSet, type WordRange } from '../text/phrases/phrases.ts';
import { blanksIn } from './blanks/find-blanks.ts';
import { clausesOf } from '../draft/clauses.ts';
import { decisionOf } from './decision.ts';

/**
 * Whether the reader knows that the writer will not go on: it is said, or implied by a short answer that thanks for
 * being asked and tells something else instead of a yes: "Thank you for your note. I run my own kitchen now."
 */
export function declines(draft: Draft): boolean {
  return decisionOf(draft) === 'clear' || impliesNo(draft);
}

/**
 * Whether the letter gives a reason, however general. Reasons can be anything, while what else stands in a letter
 * that declines is a short list of courtesies: a statement that is none of them tells why.
 */
export function explains(draft: Draft): boolean {
  if (draft.acts.has('reason')) return declines(draft);
  return (draft.acts.has('decline') && tellsMore(draft)) || impliesNo(draft);
}

/** A text with more words beside its courtesies says no outright, or does something else. */
const longestAnswer = 110;
/** An answer thanks, or turns to something else, in one of its first sentences. */
const opening = 2;

function impliesNo(draft: Draft): boolean {
  const { acts } = draft;
  if (acts.has('hedgedDecline') || acts.has('goingOn')) return false;
  const sentences = sentencesOf(draft);
  if (wordsTold(sentences) > longestAnswer) return false;
  if (sentences.some(asks)) return false;
  if (!acts.has('reason') && !tellsMore(draft)) return false;
  return sentences.some(
    ({ block, words }, at) =>
      (at < opening && performs(answer, block.words, words)) || performs(thanksForAsking, block.words, words),
  );
}

/** The letter's own sentences, without the lines above its greeting: a place, a date. */
function sentencesOf({ blocks }: Draft): Sentence[] {
  const greeting = blocks.findIndex(({ block }) => block.role === 'greeting');
  return blocks.slice(greeting + 1).flatMap(({ block }) => (isJudged(block) ? block.sentences : []));
}

const wordsTold = (sentences: readonly Sentence[]): number =>
  sentences
    .filter(({ acts }) => !warmActs.some((act) => acts.has(act)))
    .reduce((sum, { words }) => sum + words.end - words.first, 0);

const asks = ({ block, end, acts }: Sentence) => block.text.charAt(end - 1) === '?' && !acts.has('openDoor');

function tellsMore(draft: Draft): boolean {
  return draft.blocks.some(({ block }) => block.role === 'body' && block.sentences.some(hasStatement));
}

function hasStatement(sentence: Sentence): boolean {
  const { block, end, acts } = sentence;
  if ('?,'.includes(block.text.charAt(end - 1)) || acts.has('openDoor') || acts.has('wishes')) return false;
  return clausesOf(sentence)
    .flatMap((clause) => coordinates(sentence, clause))
    .some((range) => isStatement(sentence, range) && !isOther(sentence, range));
}

const coordination = new PhraseSet(['but|and']);

/** The clause, cut before each "and" and "but" as well. */
function coordinates({ block: { words } }: Sentence, { first, end }: WordRange): WordRange[] {
  const cuts = [...coordination.matches(words, { first: first + 1, end })].map((match) => match.first);
  return [first, ...cuts].map((from, at) => ({ first: from, end: cuts[at] ?? end }));
}

/** What else clauses of such a letter do. */
const others: readonly Act[] = [decline, hedgedDecline, thanks, openDoor, wishes, apology, goingOn, courtesy];

function isOther({ block }: Sentence, clause: WordRange): boolean {
  return others.some((act) => performs(act, block.words, clause));
}

/** Words that a statement has one of. */
const statement = new PhraseSet([
  "i|i'm|i've|i'd|i'll|im|ive|we|we're|we've|we'd|we'll|my|our|is|are|was|were|has|have|had|isn't|aren't|wasn't|weren't|doesn't|didn't|does|did|can|can't|cannot|could|couldn't|would|wouldn't|will|won't|not|never|only|became|says|need|needs|got|it's|that's|there's|turned|came|went|said|told|asked",
]);
const fewestWords = 4;
/** So many words make a statement in any case. */
const manyWords = 7;

/** Whether the words make a statement, apart from blanks that are still to be filled in. */
function isStatement({ block }: Sentence, { first, end }: WordRange): boolean {
  const { words } = block;
  const count = end - first;
  if (count < fewestWords || (count < manyWords && !statement.find(words, { first, end }))) return false;
  const from = words.starts[first] ?? 0;
  const to = words.ends[end - 1] ?? 0;
  return !blanksIn(block).some((blank) => blank.start < to && blank.end > from);
}
