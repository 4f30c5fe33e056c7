import type { Draft } from '../draft/draft.ts';
import type { Hedge } from '../reading/decision.ts';
import type { Fix, Replacement } from './fix.ts';
import { insertBefore } from './insert.ts';
import { essentialsOf, keeps } from './leave-out.ts';
import { decisionFor, decisionInBrief } from './wording.ts';
import { LetterPattern } from '../text/letter-pattern.ts';

/** Puts a decision in the place of the hedge, or before its sentence where that would lose something else it says. */
export function decide(draft: Draft, hedge: Hedge): Fix {
  const { sentence, blockStart } = hedge;
  const { span, text } = inPlace(draft, hedge);
  const others = essentialsOf(sentence).filter((act) => act !== 'decline');
  const replacement = keeps(sentence, { span, text }, others)
    ? { span: { start: blockStart + span.start, end: blockStart + span.end }, text }
    : insertBefore(draft.text, blockStart + sentence.start, decisionFor(draft), ' ');
  return { title: 'decide', replacements: [replacement] };
}

const firstPerson = new LetterPattern(String.raw`^(?:i|i['’]\p{L}+|im)$`, 'iu');

/** In place of the hedge's clause where that begins with "I", else of the whole sentence. */
function inPlace(draft: Draft, { sentence, match, clauseEnd }: Hedge): Replacement {
  const { block, words, start, end } = sentence;
  const isWhole = clauseEnd === words.end;
  const from = block.words.starts[match.first] ?? start;
  const beginsWithI = firstPerson.test(block.text.slice(from, block.words.ends[match.first]));
  if (!beginsWithI || (match.first === words.first && isWhole)) {
    return { span: { start, end }, text: decisionFor(draft) };
  }
  return isWhole
    ? { span: { start: from, end }, text: `${decisionInBrief}.` }
    : { span: { start: from, end: block.words.ends[clauseEnd - 1] ?? end }, text: decisionInBrief };
}
