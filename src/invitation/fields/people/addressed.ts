/* Finds whom a message speaks to where it neither greets them nor shows its recipient. */

import { wordsOf } from '../../../text/line-words.ts';
import { isImpersonal } from '../../../text/name-words.ts';
import { isPersonName, nameLength } from '../../../text/person.ts';
import { withoutTitles } from './persons.ts';
import type { Guest } from '../../text/line-roles.ts';
import type { Layout } from '../../text/layout.ts';

const longestLine = 300;
/** Lines with something in them among which a message begins. */
const opening = 6;
const mostLines = 60;

/** Headings behind which whoever is written to is named. */
const label =
  /^(?:name of (?:the )?)?(?:candidate|applicant|invitee|interviewee|kandidat(?:in)?|bewerber(?:in)?|candidat[oa]|kandidaat)(?:['’]s)?(?: name)?$/iu;
const longestLabel = 60;
const marked = /^[^\p{L}]{0,6}(\p{L}[^([]{2,50})[([](?:candidate|applicant|interviewee|invitee)[)\]]/iu;
/** With what somebody is spoken to in the middle of a text. */
const call =
  /\b(?:thank you|thanks|great job|congratulations|congrats|well done|great news|good news|see you(?: then| there| soon)?|be with you|dear)\b/iu;
const before =
  /(?:^|\s)(?:thank you|thanks|great job|congratulations|congrats|well done|see you then|see you there|dear) (?=\p{L})/giu;
const longestName = 61;
/** What opens a message behind a bare name. */
const speech = new Set('hey hi hello sorry yes no thanks thank ok okay hej hiya so'.split(' '));

/** @param isWriter whether a name is that of who writes */
export function addressed(
  layout: Layout,
  subject: string,
  isWriter: (name: string) => boolean,
): string | undefined {
  const texts = layout.lines.slice(0, mostLines).map(({ text }) => text.slice(0, longestLine).trim());
  const isOther = (name: string | undefined): name is string =>
    name !== undefined && name !== '' && !isImpersonal(name.toLowerCase()) && !isWriter(name);
  const said = [...layout.preamble, ...layout.body].map((line) => line.slice(0, longestLine));
  return (
    texts.map(labelled).find(isOther) ??
    said.slice(0, opening).map(openedWith).find(isOther) ??
    said.slice(0, 3).concat(said.slice(-1)).flatMap(calledIn).find(isOther) ??
    guestIn(layout.guests, [subject, ...said.slice(0, 4)].join('\n'), isWriter)
  );
}

/** What a heading announces: "Candidate: Ann Ek", "CANDIDATE / KANDIDAT ..... Ann Ek". */
function announced(line: string): string | undefined {
  const at = line.slice(0, longestLabel).search(/[:：\t]|\.{3}|\s{3}/u);
  const [name = ''] = line
    .slice(0, Math.max(at, 0))
    .replace(/^[^\p{L}]{1,4}/u, '')
    .split('/', 1);
  return label.test(name.trim()) ? line.slice(at).replace(/^[\s:：.]{1,40}/u, '') : undefined;
}

/** "Candidate: Ann Ek", "EK, Ann (candidate)" */
function labelled(line: string): string | undefined {
  const value = (announced(line) ?? marked.exec(line)?.[1])?.split(/\s?[;|(]|\s{3}/u, 1)[0]?.trim() ?? '';
  const [family = '', given] = value.split(/,\s?/u, 2);
  if (given === undefined) return isPersonName(value) ? value : undefined;
  if (!isPersonName(`${given} ${family}`)) return undefined;
  return /^[\p{Lu}\s'’-]{2,40}$/u.test(family) ? value : isPersonName(family) ? family : undefined;
}

/** "Ann, thank you …", "Ann! …", "Ann hey, …", "Ann - CONFIRMED" */
function openedWith(line: string): string | undefined {
  const words = wordsOf(line);
  const length = nameLength(words, 0);
  const [last, next] = [words[length - 1], words[length]];
  if (!last || length > 3) return undefined;
  const isCalled =
    (last.after.startsWith(',') && (!next || /^(?:\p{Ll}|I\b|\p{Lu}{2})/u.test(next.text))) ||
    (last.after.startsWith('!') && length < 3) ||
    (last.after === '' &&
      next !== undefined &&
      (speech.has(next.folded) ||
        /^\p{Extended_Pictographic}/u.test(next.text) ||
        /^[-–—]$/u.test(next.text)) &&
      length === 1);
  return isCalled ? line.slice(words[0]?.start, last.end) : undefined;
}

/** "Thank you Mr Ek.", "See you then, Ann!", "Thanks for coming, Ann.", "to confirm, dear Ann:" */
function calledIn(line: string): string[] {
  const parts = line.replace(/\b(mr|mrs|ms|dr|prof)\./giu, '$1').split(/[.,!?:]/u);
  return parts.flatMap((part, at) => {
    const own = part.trim();
    const name = call.test(parts[at - 1] ?? '') ? own : behindCall(own);
    return /^\p{Lu}/u.test(name) && isPersonName(name) ? [withoutTitles(name)] : [];
  });
}

/** What ends the text behind the first call that is near enough. */
const behindCall = (text: string): string =>
  [...text.matchAll(before)]
    .map((found) => text.slice(found.index + found[0].length))
    .find((rest) => rest.length <= longestName) ?? '';

/** Of those invited, whom the heading names: "Phone screen with Ann". */
function guestIn(
  guests: readonly Guest[],
  heading: string,
  isWriter: (name: string) => boolean,
): string | undefined {
  const words = new Set(wordsOf(heading).map(({ folded }) => folded));
  return guests
    .map(({ name, isOrganizer }) => ({ name: name.replace(/^[^\p{L}]{1,4}/u, ''), isOrganizer }))
    .filter(({ isOrganizer, name }) => !isOrganizer && isPersonName(name) && !isWriter(name))
    .find(({ name }) => words.has(wordsOf(name)[0]?.folded ?? ''))?.name;
}
