/* Reads the company from sentences. */

import type { Ballot } from '../../text/ballot.ts';
import { isOccupation } from '../../../text/occupations.ts';
import { isLegalForm } from '../../../text/organisations.ts';
import { isPersonName } from '../../../text/person.ts';
import { endsSentence, isBrandLike, isCapital, type Word } from '../../../text/line-words.ts';
import type { Line } from '../evidence.ts';
import { companyBefore, companyFrom } from './name.ts';
import * as signs from './signs.ts';

const client = /^(?:client|customer|employer)$/u;
const companions = new Set('with from join joining for of to by'.split(' '));

/** Adds what a line of the letter says of companies. */
export function fromSentences(line: Line, ballot: Ballot): void {
  for (const [at, word] of line.words.entries()) {
    fromWord(line, at, ballot);
    fromSubject(line, at, ballot);
    if (line.words[at + 1]?.before === '(' && !endsSentence(word)) addBracketed(line, at + 1, ballot);
  }
}

/** What the word at `at` says of a company's name beside it. */
function fromWord(line: Line, at: number, ballot: Ballot): void {
  const { words } = line;
  const [word, next] = [words[at], words[at + 1]];
  const before = words[at - 1]?.folded ?? '';
  if (!word) return;
  if (signs.groups.has(word.folded) && at > 0) vote(ballot, companyOfGroup(line, at), 1.2);
  if (isLegalForm(word.folded) && /^\p{Lu}|\./u.test(word.text)) {
    const { value, first } = companyBefore(line, at + 1);
    if (!isElsewhereAt(line, first - 1)) vote(ballot, value, 2);
  }
  if (!next || (endsSentence(word) && word.after !== ':')) return;
  const isOwn = /^(?:my|our|the|a)$/u.test(before);
  if (signs.places.has(word.folded)) {
    if (!isElsewhereAt(line, at)) addRight(line, at + 1, ballot, placeWeight(words, at));
  } else if (before === 'behalf' && word.folded === 'of') addRight(line, at + 1, ballot, 5);
  else if (client.test(word.folded) && isOwn)
    addRight(line, /^\p{L}/u.test(next.text) ? at + 1 : at + 2, ballot, 5);
  else if (word.folded === 'by' && signs.mandates.has(before)) addRight(line, at + 1, ballot, 5);
  else if (signs.firms.has(word.folded) && isOwn && word.after.includes(','))
    addRight(line, at + 1, ballot, 2.5);
  else if (/^(?:called|named)$/u.test(word.folded)) addRight(line, at + 1, ballot, 1.8);
  else if (word.folded === "we're" || (word.folded === 'are' && before === 'we'))
    addWeAre(line, at + 1, ballot);
  else if (companions.has(word.folded)) addCompanion(line, at, ballot);
}

const isElsewhereAt = ({ words }: Line, at: number): boolean => signs.isElsewhere(words, at);

export const vote = (ballot: Ballot, value: string, weight: number): void => {
  if (value !== '' && !signs.namesTrade(value)) ballot.add(value, weight);
};

/** "the role at Acme", "over at Acme" speak of an employer, "at the Old Chapel" of a place. */
function placeWeight(words: readonly Word[], at: number): number {
  if (signs.isEvent(words, at)) return 0.6;
  const isWork = words
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ folded }) =>
        signs.work.has(folded) || isOccupation(folded) || /^(?:over|here|us|new|i'm|am)$/u.test(folded),
    );
  if (words[at + 1]?.text === 'the') return isWork ? 2.4 : 0.8;
  return isWork ? 2.8 : 2.2;
}

/** "the Acme team"; "our Payments team" is a part of it. */
function companyOfGroup(line: Line, end: number): string {
  const { value, first } = companyBefore(line, end);
  return /^(?:our|its|their|your|his|her|my|a|an)$/u.test(line.words[first - 1]?.folded ?? '') ? '' : value;
}

/** Adds the company's name that begins at word `start`, after an article. */
export function addRight(line: Line, start: number, ballot: Ballot, weight: number): void {
  const { words } = line;
  const found = companyFrom(line, skipArticle(words, start), true);
  if (!found || isList(words, found.end)) return;
  const isVenue = words[found.end - 1]?.after === '' && signs.venues.has(words[found.end]?.folded ?? '');
  const isPlainWord = /^\p{Ll}+$/u.test(found.value);
  vote(ballot, found.value, weight - (isPlainWord ? 0.6 : 0) - (isVenue ? 1.8 : 0));
}

const skipArticle = (words: readonly Word[], at: number): number => (words[at]?.text === 'the' ? at + 1 : at);

/** "at Acme, the Bell Group & Co" names examples. */
function isList(words: readonly Word[], end: number): boolean {
  const at = words[end]?.folded === 'the' ? end + 1 : end;
  const second = words[at];
  if (!second || !(words[end - 1]?.after ?? '').includes(',') || !isCapital(second)) return false;
  const behind = words.slice(at + 1, at + 4);
  return behind.some(({ folded, after }) => /^(?:&|and|or)$/u.test(folded) && !after.includes(','));
}

/** "We are Kelpie Foods, a small farm" */
function addWeAre(line: Line, first: number, ballot: Ballot): void {
  const found = companyFrom(line, first, false);
  const last = line.words[(found?.end ?? 0) - 1];
  if (found && /^[,.!]/u.test(last?.after ?? '')) vote(ballot, found.value, 2.2);
}

/** "a seaweed farm (Kelpie Foods)" */
function addBracketed(line: Line, first: number, ballot: Ballot): void {
  const found = companyFrom(line, first, false);
  const last = line.words[(found?.end ?? 0) - 1];
  const isAlone = last?.after.startsWith(')') ?? false;
  if (found && isAlone && signs.hasCompanyShape(found.value)) vote(ballot, found.value, 1.6);
}

const introduction =
  /(?:^|[\s(])(?:this is|i'm|i am|here|reaching out|writing|hi|hello|greetings|it's|name is)$/u;
const longestNamePart = 30;

/** Whether `head`, which stands before "from Acme", tells who speaks: "this is Ana Maria Ruiz ". */
function isIntroduction(head: string): boolean {
  const parts = head.split(/\s/u);
  let end = head.length;
  for (let part = parts.pop(), turn = 0; part !== undefined && turn < 4; part = parts.pop(), turn++) {
    // The first is empty, as `head` ends in a space; up to three words of a name follow.
    if ((part === '') !== (turn === 0) || part.length > longestNamePart) return false;
    end -= part.length + 1;
    if (introduction.test(head.slice(0, Math.max(end, 0)))) return true;
  }
  return false;
}

/** "interview with Acme", "from Acme", "join Acme": said of people as well as of companies. */
function addCompanion(line: Line, at: number, ballot: Ballot): void {
  const { words, text } = line;
  const word = words[at];
  if (!word || isElsewhereAt(line, at)) return;
  const head = text
    .slice(Math.max(0, word.start - 80), word.start)
    .toLowerCase()
    .replaceAll('’', "'");
  const isHere = words.slice(at + 2, at + 5).some(({ folded }) => folded === 'here');
  const isSender = word.folded === 'from' && (isHere || isIntroduction(head));
  const isJoin = word.folded.startsWith('join');
  const value = companyFrom(line, skipArticle(words, at + 1), isSender || isJoin)?.value;
  if (value === undefined) return;
  const before = words.slice(Math.max(0, at - 4), at).map(({ folded }) => folded);
  const shape = signs.hasCompanyShape(value) ? 1 : 0;
  if (/^(?:for|of|to|by)$/u.test(word.folded)) {
    const isFor =
      word.folded === 'for' && before.some((other) => signs.recruits.has(other) || isOccupation(other));
    const isPart = word.folded === 'of' && before.some((other) => signs.parts.has(other));
    const isJoined = isPart && /\b(?:becoming|become|be|being|are|is) (?:a )?part $/u.test(head);
    if (isJoined) vote(ballot, value, 2);
    else if (shape > 0 || isFor) vote(ballot, value, 0.8 + shape / 2 + (isFor || isPart ? 1 : 0));
    return;
  }
  const isWork = before.some((other) => signs.work.has(other) || isOccupation(other));
  const base = isPersonName(value) && value.includes(' ') && shape === 0 ? 0.3 : 1;
  vote(ballot, value, base + shape + (isJoin ? 1.2 : 0) + (isWork ? 1.2 : 0) + (isSender ? 1.4 : 0));
}

/** "Delta Wind has selected you", "Acme is hiring": the subject of a sentence that begins at `at`. */
function fromSubject(line: Line, at: number, ballot: Ballot): void {
  const { words } = line;
  const [last, word] = [words[at - 1], words[at]];
  if (!word || !(isCapital(word) || isBrandLike(word)) || pronoun.test(word.text)) return;
  const isStart = !last || endsSentence(last) || last.after.includes(',') || conjunction.test(last.folded);
  const found = isStart ? companyFrom(line, word.folded === 'the' ? at + 1 : at, false) : undefined;
  if (!found || words[found.end - 1]?.after !== '' || !signs.actions.has(words[found.end]?.folded ?? ''))
    return;
  const isHiring = words.slice(found.end, found.end + 5).some(({ folded }) => signs.hires.has(folded));
  const base = signs.hasCompanyShape(found.value) ? 1.8 : isPersonName(found.value) ? 0.8 : 1.2;
  vote(ballot, found.value, base + (isHiring ? 1 : 0));
}

const pronoun = /^(?:I|You|We|It|This|That|There|He|She|They)$/u;
const conjunction = /^(?:that|and|as|because|here|since|while|like)$/u;
