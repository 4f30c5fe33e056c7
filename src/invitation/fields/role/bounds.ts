/* Finds where the name of a role begins and ends. */

import { isOccupation } from '../../../text/occupations.ts';
import { isLegalForm, isOrganisationWord } from '../../../text/organisations.ts';
import { endsSentence, isCapital, phrase, type Word } from '../../../text/line-words.ts';
import { timesSaid, type Evidence, type Line } from '../evidence.ts';
import { genericWords } from '../generic.ts';
import { isRoleEdge, leadingAdjectives, roleConnectors } from './vocabulary.ts';

export const mostWords = 10;

/** Where the role begins that ends before the noun at `end`; `end` where there is none. */
export function leftEdge(words: readonly Word[], end: number): number {
  let first = end;
  let commaAt: number | undefined;
  while (first > 0 && end - first < mostWords) {
    const word = words[first - 1];
    if (!word || endsSentence(word) || determiners.has(word.folded)) break;
    if (first < end && word.after.includes(',')) commaAt ??= first;
    if (first === end && /[,)\]]/u.test(word.after) && !/[)”"'’]/u.test(word.after)) break;
    const isPart =
      isCapital(word) ||
      /^[&+/|–-]$/u.test(word.text) ||
      /\p{N}/u.test(word.text) ||
      roleConnectors.has(word.folded);
    const isLower = /^\p{Ll}[\p{L}\p{N}'’/+#.-]{0,30}$/u.test(word.text) && !isRoleEdge(word.folded);
    if (!isPart && !isLower) break;
    first -= 1;
  }
  // Without a determiner a comma may separate the role from what stands before it.
  if (commaAt !== undefined && !isDetermined(words, first) && hasOccupation(words, commaAt, end))
    first = commaAt;
  return tightened(words, first, end);
}

const determiners = new Set(
  'the our a an this that your its their his her my another one open new current following advertised'.split(
    ' ',
  ),
);

export const isDetermined = (words: readonly Word[], first: number): boolean =>
  determiners.has(words[first - 1]?.folded ?? '');

export const hasOccupation = (words: readonly Word[], first: number, end: number): boolean =>
  words.slice(first, end).some(({ folded }) => isOccupation(folded));

/** Without words before the role that describe or connect; a lower-case head belongs to it only if it names a trade. */
function tightened(words: readonly Word[], first: number, end: number): number {
  let start = first;
  const hasCapital = words.slice(first, end).some(isCapital);
  while (start < end) {
    const word = words[start];
    if (!word) break;
    const isOwn =
      start > 0 && isCapital(word) && /^(?:key|additional|creative|second|technical)$/u.test(word.folded);
    const isLoose =
      (leadingAdjectives.has(word.folded) && !isOwn) ||
      roleConnectors.has(word.folded) ||
      /^[&+/|–-]$/u.test(word.text);
    if (!isLoose && (isCapital(word) || !hasCapital || word.before.includes('('))) break;
    if (!isLoose && hasCapital && !isCapital(word) && isOccupationAhead(words, start, end)) break;
    start += 1;
  }
  const isTrade =
    hasOccupation(words, start, end) ||
    (isDetermined(words, first) && agent.test(words[end - 1]?.text ?? ''));
  return !hasCapital && !isTrade ? end : start;
}

/** "groundworker", "cheesemaker": who does something. */
const agent = /^\p{Ll}{3,20}(?:er|or|ist|ian|ress|man|woman|staff|mate|hand)$/u;

/** "senior Java developer": lower case and capitals mixed, all of it the role. */
const isOccupationAhead = (words: readonly Word[], first: number, end: number): boolean =>
  words.slice(first, end).some((word) => !isCapital(word) && isOccupation(word.folded));

export function capitalEnd({ words, text }: Line, first: number, { said }: Evidence): number {
  let end = first + 1;
  while (end < words.length && end - first < mostWords) {
    const [last, word] = [words[end - 1], words[end]];
    if (!last || !word || /[.!?:;…]/u.test(last.after) || /[“"]/u.test(word.before)) break;
    if (last.after.includes(',') || /^[–—-]$/u.test(word.text)) {
      const further = furtherEnd(words, end);
      const isOne = further > end && timesSaid(said, phrase(text, words, first, further)) > 1;
      if (!isOne && !(last.after === ',' && isSpecialty(words, end, further))) break;
      end = further;
      continue;
    }
    if (isReference(word)) break;
    const isPart = isCapital(word) || /\p{N}/u.test(word.text) || /^[&+/]$/u.test(word.text);
    if (isPart || opensBracket(words, end) || isInBrackets(words, first, end)) end += 1;
    else if (isInner(words, first, end)) end += 2;
    else if (isOccupation(word.folded) && !hasOccupation(words, first, end)) end += 1;
    else break;
  }
  while (
    end > first + 1 &&
    (roleConnectors.has(words[end - 1]?.folded ?? '') || /^[&+/–-]$/u.test(words[end - 1]?.text ?? ''))
  )
    end -= 1;
  return end;
}

/** Whether a connecting word and the next belong to the role: "Head of Data", "Lecturer in Law", "Chargé de mission". */
function isInner(words: readonly Word[], first: number, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || word.after !== '' || next.before !== '') return false;
  if (word.folded === 'in') {
    return isCapital(next) && words.slice(first, at).some(({ folded }) => hasField(folded));
  }
  if (/^(?:de|du|des|di|del|della)$/u.test(word.folded)) return /^\p{L}/u.test(next.text);
  return roleConnectors.has(word.folded) && isCapital(next) && (isOne(words, first) || !isNewRole(words, at));
}

/** Behind whom "in" tells their field: "Lecturer in Law". */
export const hasField = (folded: string): boolean =>
  /^(?:consultant|tutor|specialist|registrar|associate|position|studentship|lecturer|professor|fellow|lectureship|chair|postdoc|researcher|instructor|teacher|apprentice|apprenticeship|trainee|doctorate|master|reader)$/u.test(
    folded,
  );

const opensBracket = (words: readonly Word[], at: number): boolean =>
  words[at]?.before === '(' &&
  !/^(?:remote|hybrid|on-?site|full|part|fully|ft|contract|permanent|temporary|m2m|see|link|attached|which|we|if|and|as|or|i|you|for|with|based|ref|req)$/u.test(
    words[at]?.folded ?? '',
  ) &&
  words.slice(at, at + 6).some(({ text, after }) => after.includes(')') || text.endsWith(')'));

/** "Payments" in "Software Engineer II, Payments": what the role is about rather than a person or a date. */
function isSpecialty(words: readonly Word[], first: number, end: number): boolean {
  const part = words.slice(first, end);
  if (
    part.length === 0 ||
    part.some(({ folded }) => genericWords.has(folded) || isLegalForm(folded) || isOccupation(folded))
  )
    return false;
  return (
    part.length === 1 ||
    part.some(
      ({ folded, text }) =>
        field.test(folded) || isOrganisationWord(folded) || /^\p{Lu}{2,5}$/u.test(text) || text === '&',
    )
  );
}

const field =
  /(?:ing|ics|tion|ment|ology|ity|ance|ence|ware|gy|ism|tics|tech|ments|ems)$|^(?:platform|growth|data|ledger|backend|frontend|mobile|ios|android|web|cloud|ads|risk|fraud|speech|vision|sales|tax|audit|core|product|content|brand|people|europe|americas|nordics|benelux|north|south|east|west|asia|africa|life|public|arts|law|culture|youth)$/u;

/** "position of Architekt krajobrazu at": lower case up to what ends the phrase. */
export function lowerTail(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && end - from < 4) {
    const word = words[end];
    if (!word || (words[end - 1]?.after ?? '') !== '' || word.before !== '' || isRoleEdge(word.folded)) break;
    if (!/^\p{Ll}[\p{L}'’-]{1,30}$/u.test(word.text)) break;
    end += 1;
  }
  const stop = words[end];
  const isEnd =
    !stop ||
    /^[.,;!?]/u.test(words[end - 1]?.after ?? '') ||
    /^(?:at|with|in|@|based|here|on)$/u.test(stop.folded);
  return isEnd ? end : from;
}

/** "a Principal and Chief Executive" is one. */
const isOne = (words: readonly Word[], first: number): boolean =>
  /^(?:an?|next|as|its)$/u.test(words[first - 1]?.folded ?? '');

/** "Engineer and Illustrator" are two. */
const isNewRole = (words: readonly Word[], at: number): boolean =>
  /^(?:and|or)$/u.test(words[at]?.folded ?? '') && isOccupation(words[at - 1]?.folded ?? '');

const isInBrackets = (words: readonly Word[], first: number, at: number): boolean => {
  const before = words.slice(first, at);
  return before.some((word) => word.before.includes('(')) && !before.some((word) => word.after.includes(')'));
};

/** The reference number of a vacancy is no part of the role: "(Req. R-20881)", "(ID 4711)", "#4711". */
export const isReference = (word: Word): boolean =>
  (/^(?:req|ref|id|job|vacancy|requisition|reference|nr|no)\b/u.test(word.folded) &&
    word.before.includes('(')) ||
  (/[(#]$/u.test(word.before) &&
    /^[\p{Lu}\p{N}-]+$/u.test(word.text) &&
    /\p{N}{3}/u.test(word.text.split(/\p{Lu}/u).at(-1) ?? ''));

/** The end of the words behind a comma or dash that can belong to a role. */
function furtherEnd(words: readonly Word[], at: number): number {
  let end = /^[–—-]$/u.test(words[at]?.text ?? '') ? at + 1 : at;
  const start = end;
  while (end < words.length && end - start < 5) {
    const word = words[end];
    if (
      !word ||
      isRoleEdge(word.folded) ||
      !(isCapital(word) || /^[&+/]$/u.test(word.text) || /^(?:and|of)$/u.test(word.folded))
    )
      break;
    end += 1;
    if (word.after !== '') break;
  }
  while (end > start && /^(?:and|of|[&+/])$/u.test(words[end - 1]?.folded ?? '')) end -= 1;
  return end > start ? end : at;
}

/** "backend developer", "team lead for our lab": lower case up to the trade. */
export function lowerEnd(words: readonly Word[], first: number): number {
  let end = first;
  let found = first;
  while (end < words.length && end - first < 6) {
    const word = words[end];
    if (!word || isRoleEdge(word.folded) || !/^[\p{L}\p{N}'’/+#&.-]{1,30}$/u.test(word.text)) break;
    end += 1;
    if (isOccupation(word.folded)) found = end;
    if (word.after !== '' && !word.after.startsWith(')')) break;
  }
  return found;
}
