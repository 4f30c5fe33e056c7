/* Reads the company from the subject or a heading. */

import type { Ballot } from '../../text/ballot.ts';
import { namesOccupation } from '../../../text/occupations.ts';
import { endsInLegalForm, isLegalForm } from '../../../text/organisations.ts';
import { isBrandLike, isCapital } from '../../../text/line-words.ts';
import { timesSaid, type Evidence, type Line } from '../evidence.ts';
import { cleanCompany } from './name.ts';
import { addRight, vote } from './sentences.ts';
import { endsInOrganisationWord, hasCompanyShape, places } from './signs.ts';

/** How a part of a subject leads to the company: "Interview with …", "Your application at …". */
const lead =
  /^(?:your |an? |the )?(?:interview|invitation|opportunity|application|opening|role|job|position|careers?)\s(?:at |with |from )?/iu;
/** Words that stand behind a company's name in a subject: "Acme Interview". */
const tailWord =
  /(?:interviews?|invitation|team|careers|recruiting|update|opportunity|opportunities|roles?|positions?)\W*$/iu;
const inner = new Set('of de du di the and & + für for la le des del'.split(' '));
const longestName = 50;

/** Adds what a part of the subject says of companies, all of which may be one's name. */
export function fromHeading(line: Line, ballot: Ballot, evidence: Evidence): void {
  const { words, text } = line;
  for (const [at, word] of words.entries()) {
    if (places.has(word.folded)) addRight(line, at + 1, ballot, 2.4);
    else if (word.folded === 'with') addRight(line, at + 1, ballot, 1.6);
    else if (/^(?:from|join|by)$/u.test(word.folded)) addRight(line, at + 1, ballot, 1.5);
  }
  const comma = text.lastIndexOf(', ');
  if (comma > 0) afterComma(text.slice(0, comma), text.slice(comma + 2), ballot, evidence);
  if (comma < 0 || !namesOccupation(text.slice(0, comma))) asWhole(line, ballot, evidence);
}

function asWhole({ words, text }: Line, ballot: Ballot, { said }: Evidence): void {
  const whole = cleanCompany(text.replace(lead, ''));
  if (whole === '' || whole.length > longestName) return;
  const isWhole = text.endsWith(whole) || tailWord.test(text);
  const isNamed = words.every(
    (word) => isCapital(word) || isBrandLike(word) || inner.has(word.folded) || isLegalForm(word.folded),
  );
  if (!isWhole || !isNamed) return;
  const isKnown = timesSaid(said, whole) > 1;
  const isClear = hasCompanyShape(whole) || (isKnown && whole.includes(' '));
  vote(ballot, whole, isClear ? 1.6 : isKnown ? 1.2 : 0.6);
}

/** "Head Cook, Lark House" */
function afterComma(head: string, tail: string, ballot: Ballot, { said }: Evidence): void {
  const isShaped = namesOccupation(head) && tail.includes(' ') && endsInOrganisationWord(tail);
  if (isShaped || timesSaid(said, tail) > 1 || endsInLegalForm(tail)) vote(ballot, cleanCompany(tail), 1.6);
}
