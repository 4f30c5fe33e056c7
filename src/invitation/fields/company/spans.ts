/* Finds the spans of a line that can be a company's name. */

import { isOccupation } from '../../../text/occupations.ts';
import { isLegalForm, isOrganisationWord } from '../../../text/organisations.ts';
import { isBrandLike, isCapital, type Word } from '../../../text/line-words.ts';
import { genericWords, lowerCaseBrand } from '../generic.ts';
import { fields, parts } from './words.ts';
import type { ZonedLine } from './zones.ts';

/** The words of a line from `first` up to and without `end`. */
export interface WordSpan {
  readonly first: number;
  readonly end: number;
}

const months = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;
const mostWords = 9;
const mostSpans = 160;
/** Words inside of names; those that join names as well may also end one. */
const connectors = new Set(
  'of de du di da do dos das des del della für for the la le les los el und and y e et & + van von der zu den och og in by on am na nan o at im'.split(
    ' ',
  ),
);
const marks = /^[|–—·•/@-]$|^<>$|^[<>]$/u;

/** Whether a name can't go on from word `at - 1` to word `at`. */
export function isParted(words: readonly Word[], at: number): boolean {
  const [last, word] = [words[at - 1], words[at]];
  if (!last || !word) return true;
  if (marks.test(last.text) || marks.test(word.text)) return true;
  if (word.before !== '') return !isFormInBrackets(words, at);
  // Columns
  if (word.start - last.end - last.after.length > 2) return true;
  if (last.after === '' || isPossessive(last)) return false;
  if (last.after === ')') return !isFormInBrackets(words, at - 1);
  return !(/^[,.!]{1,2}$/u.test(last.after) && isLegalForm(word.folded));
}

/** "Girls' School", "Ca' Lanterna" */
const isPossessive = ({ before, after, folded, text }: Word): boolean =>
  /^['’]$/u.test(after) && (folded.endsWith('s') || (before === '' && /^\p{Lu}\p{Ll}{1,2}$/u.test(text)));

/** "(Pvt) Ltd", "(H.K.) Limited" */
const isFormInBrackets = (words: readonly Word[], at: number): boolean =>
  words[at]?.before === '(' && words[at]?.after === ')' && isLegalForm(words[at + 1]?.folded ?? '');

/** "Acme", "eBay", "blueprint&co", "e-Governance"; neither figures nor an address. */
const isHead = (word: Word): boolean =>
  !/^(?:i|we|you|he|she|it|they|i'm|i've|i'd|i'll|we're|we've|we'd|we'll|you're|it's)$/u.test(word.folded) &&
  (isCapital(word) || isBrandLike(word) || /^\p{Ll}{2,20}[&+]\p{L}|^\p{Ll}-\p{Lu}/u.test(word.text)) &&
  !/^(?:\p{N}+(?:st|nd|rd|th|am|pm|min|h|k|x)?|sp)$/u.test(word.folded) &&
  !isAddress(word);

const isAddress = ({ text }: Word): boolean =>
  text.includes('://') || text.includes('@') || /\.\p{L}{2}[^.\s]{0,60}\//u.test(text) || isFile(text);
const isFile = (text: string): boolean =>
  /^\.(?:pdf|docx?|xlsx?|pptx?|ics|png|jpe?g|html?|zip|txt)$/iu.test(text.slice(text.lastIndexOf('.')));

/** All spans to be considered, each once. */
export function spansOf({ words, zone, text, label }: ZonedLine): WordSpan[] {
  const found = new Map<number, WordSpan>();
  const add = (first: number, end: number) => {
    if (end <= first || end - first > mostWords || found.size >= mostSpans) return;
    if (isBare(words, first, end)) return;
    found.set(first * 1000 + end, { first, end });
  };
  const isShort = zone !== 'sentence' && text.length < 120;
  for (let at = 0; at < words.length;) {
    let end = at + 1;
    while (end < words.length && !isParted(words, end)) end += 1;
    if (isShort || label !== undefined) addPart(words, at, end, add);
    addRuns(words, at, end, zone === 'sentence', add);
    addPartners(words, at, end, add);
    at = end;
  }
  return [...found.values()];
}

/** "Moorcroft, Dude & Tennant" */
function addPartners(words: readonly Word[], first: number, end: number, add: Add): void {
  const [last, next, and, third] = [words[end - 1], words[end], words[end + 1], words[end + 2]];
  if (last?.after !== ',' || !next || !third || !/^(?:&|and|und|\+)$/u.test(and?.text ?? '')) return;
  if (![last, next, third].every(isHead)) return;
  let start = end - 1;
  while (start > first && isHead(words[start - 1] ?? last) && end - start < 3) start -= 1;
  add(start, end + 3);
  if (start < end - 1) add(end - 1, end + 3);
}

type Add = (first: number, end: number) => void;

/** A whole part of a short line, also in lower case: "co-founder, loopkettle". */
function addPart(words: readonly Word[], first: number, end: number, add: Add): void {
  let last = end;
  // "Acme 🦷", "Acme Sp. z o.o."
  while (last > first && /^(?:[^\p{L}\p{N}+&]*|Sp)$/u.test(words[last - 1]?.text ?? '')) last -= 1;
  if (last - first <= 6 && /^[\p{L}\p{N}]/u.test(words[first]?.text ?? '')) add(first, last);
}

/** The capitalised runs of a part, and what is left of each at its connecting and generic words. */
function addRuns(words: readonly Word[], start: number, stop: number, isProse: boolean, add: Add): void {
  for (let at = start; at < stop;) {
    const word = words[at];
    if (!word || !isHead(word)) {
      if (word && isLed(words, at) && lowerCaseBrand(words, at)) addLower(words, at, stop, add);
      at += 1;
      continue;
    }
    const end = runEnd(words, at, stop, isProse);
    addCuts(words, at, end, add);
    at = end;
  }
}

const leads = new Set('at @ w/ from join joins joining called named'.split(' '));

/** Whether a name is to be expected at `at`, of "co-founder of loopkettle" as well, but not in "maker of pumps". */
function isLed(words: readonly Word[], at: number): boolean {
  const lead = words[at - 1]?.folded ?? '';
  return leads.has(lead) || (lead === 'of' && /^(?:co-?)?founder$|^ceo$/u.test(words[at - 2]?.folded ?? ''));
}

/** "at brightly." and "called crumb + ember" */
function addLower(words: readonly Word[], at: number, stop: number, add: Add): void {
  add(at, at + 1);
  if (/^[&+]$/u.test(words[at + 1]?.text ?? '') && at + 2 < stop) add(at, at + 3);
}

function runEnd(words: readonly Word[], first: number, stop: number, isProse: boolean): number {
  let end = first + 1;
  while (end < stop) {
    const word = words[end];
    if (!word) break;
    const isPart = isHead(word) || isOrganisationWord(word.folded) || /^\p{N}{1,4}\+?$/u.test(word.text);
    if (isPart) end += 1;
    else if (isProse && apart.has(word.folded)) break;
    else if (connectors.has(word.folded) && leadsOn(words, end, stop)) end += 1;
    else break;
  }
  return end;
}

/** Whether a connecting word is followed by more of the name: "of the North", "& dætur". */
function leadsOn(words: readonly Word[], at: number, stop: number): boolean {
  for (let next = at + 1; next < Math.min(stop, at + 3); next++) {
    const word = words[next];
    if (!word) return false;
    if (isCapital(word) || /^[&+]$/u.test(words[at]?.text ?? '')) return true;
    if (!connectors.has(word.folded)) return false;
  }
  return false;
}

/** The run as a whole, and what is left of it where other words than the name's may stand in it. */
function addCuts(words: readonly Word[], first: number, end: number, add: Add): void {
  const starts = [first];
  const ends = [end];
  for (let at = first; at < end; at++) {
    const { folded = '', text = '' } = words[at] ?? {};
    const isList = folded === 'and' && !isOrganisationWord(words[end - 1]?.folded ?? '');
    if (splitting.has(folded) || isList || (genericWords.has(folded) && !connectors.has(folded))) {
      ends.push(at);
      starts.push(at + 1);
    } else if (/^(?:of|de|des|du|di|del)$/u.test(folded) && isPartOf(words[at - 1])) starts.push(at + 1);
    // "Sato of Acme"
    else if (folded === 'of' && !isOrganisationWord(words[at - 1]?.folded ?? '')) starts.push(at + 1);
    else if (folded === 'the') starts.push(at + 1);
    else if (/['’]s$/u.test(text) && at + 1 < end) {
      starts.push(at + 1);
      if (isOrganisationWord(folded.slice(0, -2))) ends.push(at + 1);
    }
  }
  let rest = end;
  while (rest > first + 1 && isField(words[rest - 1])) ends.push((rest -= 1));
  for (const from of new Set(starts)) for (const to of new Set(ends)) add(from, to);
}

/** Words that, in prose, are no part of a name. */
const apart = new Set('in at by on to with'.split(' '));
/** Words that join names rather than parts of one. */
const splitting = new Set('in at by on for to with am im y et und e'.split(' '));

/** "Head of Acme", "Department of Acme" */
const isPartOf = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isOccupation(word.folded) || parts.has(word.folded) || genericWords.has(word.folded));

/** "Acme EMEA", "Acme Cloud Hiring" */
const isField = (word: Word | undefined): boolean =>
  word !== undefined &&
  (fields.has(word.folded) || genericWords.has(word.folded)) &&
  !isOrganisationWord(word.folded) &&
  !/^(?:service|office|campus)$/u.test(word.folded);

/** Whether nothing in the span can name anybody: generic words, connecting words and figures alone. */
function isBare(words: readonly Word[], first: number, end: number): boolean {
  const [head, last] = [words[first], words[end - 1]];
  if (!head || !last || (connectors.has(last.folded) && last.folded !== 'in') || /^[&+]$/u.test(head.text))
    return true;
  if (connectors.has(head.folded) && head.folded !== 'the' && !isCapital(head)) return true;
  if (apart.has(head.folded) || /^(?:for|from|via|of|ex-\p{L}+)$/u.test(head.folded)) return true;
  const own = words.slice(first, end);
  return (
    own.some(isAddress) ||
    own.every(
      ({ folded, text }) =>
        genericWords.has(folded) ||
        months.test(folded) ||
        connectors.has(folded) ||
        isLegalForm(folded) ||
        !/\p{L}/u.test(text),
    )
  );
}
