import { performs } from '../draft/acts/act.ts';
import { courtesy } from '../draft/acts/courtesy.ts';
import { decline } from '../draft/acts/decline.ts';
import { openDoor } from '../draft/acts/open-door.ts';
import { thanks } from '../draft/acts/thanks.ts';
import { wishes } from '../draft/acts/wishes.ts';
import { apology } from '../draft/acts/apology.ts';
import { hedgedDecline } from '../draft/acts/hedged-decline.ts';
import { goingOn } from '../draft/acts/going-on.ts';
import type { Draft, Sentence } from '../draft/draft.ts';
import { PhraseSet, type WordRange } from '../draft/phrases.ts';
import { blanksIn } from '../rules/blanks/find-blanks.ts';
import { clausesOf } from '../rules/clauses.ts';

/**
 * Whether the letter gives a reason, however general. Reasons can be anything, while what else stands in a letter
 * that declines is a short list of courtesies: a statement that is none of them tells why.
 */
export function explains(draft: Draft): boolean {
  if (draft.acts.has('reason')) return true;
  if (!draft.acts.has('decline')) return false;
  return draft.blocks.some(({ block }) => block.role === 'body' && block.sentences.some(tellsMore));
}

function tellsMore(sentence: Sentence): boolean {
  const { block, end, acts } = sentence;
  if ('?,'.includes(block.text.charAt(end - 1)) || acts.has('openDoor') || acts.has('wishes')) return false;
  return clausesOf(sentence).some((clause) => isStatement(sentence, clause) && !isOther(sentence, clause));
}

/** What else clauses of such a letter do. */
const others = [decline, hedgedDecline, thanks, openDoor, wishes, apology, goingOn, courtesy];

function isOther({ block }: Sentence, clause: WordRange): boolean {
  return others.some((act) => performs(act, block.words, clause));
}

/** Words that a statement has one of. */
const statement = new PhraseSet([
  "i|i'm|i've|i'd|i'll|im|ive|we|we're|we've|we'd|we'll|my|our|is|are|was|were|has|have|had|isn't|aren't|wasn't|weren't|doesn't|didn't|does|did|can|can't|cannot|could|couldn't|would|wouldn't|will|won't|need|needs|got|it's|that's|there's|turned|came|went|said|told|asked",
]);
const fewestWords = 4;

/** Whether the words make a statement, apart from blanks that are still to be filled in. */
function isStatement({ block }: Sentence, { first, end }: WordRange): boolean {
  const { words } = block;
  if (end - first < fewestWords || !statement.find(words, { first, end })) return false;
  const from = words.starts[first] ?? 0;
  const to = words.ends[end - 1] ?? 0;
  return !blanksIn(block).some((blank) => blank.start < to && blank.end > from);
}
