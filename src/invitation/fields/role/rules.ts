/* Reads the role by rules: from sentences, headings and the subject. */

import { Ballot, fold, isWithin } from '../../text/ballot.ts';
import { isOccupation, namesOccupation } from '../../../text/occupations.ts';
import { isTitle } from '../../../text/name-words.ts';
import { isPersonName } from '../../../text/person.ts';
import { endsSentence, isCapital, phrase, quotedEnd, trimEnd, wordsOf } from '../../../text/line-words.ts';
import { zonesOf, type ZonedLine } from '../company/zones.ts';
import { timesSaid, type Evidence, type Line } from '../evidence.ts';
import { genericWords } from '../generic.ts';
import {
  capitalEnd,
  hasOccupation,
  isDetermined,
  leftEdge,
  lowerEnd,
  lowerTail,
  mostWords,
} from './bounds.ts';
import { fromLabel, fromLine, fromSegment, type Vote } from './headings.ts';
import { tidied } from './tidy.ts';
import { isRoleEdge, leadingAdjectives, roleNouns, seekers, stages } from './vocabulary.ts';

/** In UTF-16 units. */
export const longestRole = 90;

/**
 * What the invitation calls the role, without the words around it. `company`, people and the writer's own title are
 * no part of it.
 */
export function ruledRole(
  evidence: Evidence,
  company: string | undefined,
  people: readonly (string | undefined)[],
  ownTitle?: string,
): string | undefined {
  const ballot = new Ballot();
  const zones = zonesOf(evidence);
  const { subject = '', text } = evidence.message;
  const whole = `${subject}\n${text}`;
  const names = people.flatMap((person) => (person === undefined ? [] : [fold(person)]));
  const vote = (value: string, weight: number) => {
    if (value.length > 2 * longestRole) return;
    const role = trimmed(withoutPeople(tidied(value, whole), names), company);
    if (role.length > longestRole || !isRole(role) || isSomebody(role, evidence.said)) return;
    ballot.add(role, weight + (namesOccupation(role) ? 1 : 0) - (isLoose(role) ? 1 : 0));
  };
  for (const line of evidence.subject) {
    fromPhrases(line, evidence, (value, weight) => vote(value, weight - 0.7));
    fromSegment(line, evidence, vote);
  }
  for (const line of zones) fromLabel(line, vote);
  for (const line of evidence.body) fromPhrases(line, evidence, vote);
  for (const line of zones) fromLine(line, evidence, (value, weight) => vote(value, weight - 0.6));
  ballot.weigh((value) => {
    const folded = fold(value);
    if (folded === fold(company ?? '')) return -10;
    const isOwn =
      ownTitle !== undefined && isWithin(folded, fold(ownTitle)) && timesSaid(evidence.said, value) < 2;
    return (isOwn ? -4 : 0) + Math.min(timesSaid(evidence.said, value) - 1, 2) * 0.8;
  });
  const best = ballot.best(1.8);
  return best === undefined ? undefined : extended(best, ballot.values, zones, [company, ...people]);
}

/** The longer form of the role that stands behind a heading, or with its field behind a dash in more than one place. */
function extended(
  role: string,
  values: readonly string[],
  zones: readonly ZonedLine[],
  others: readonly (string | undefined)[],
): string {
  const longer = values.filter(
    (value) =>
      value.length > role.length &&
      isWithin(fold(role), fold(value)) &&
      zones.some(({ zone, label, text }) => label === 'role' && zone !== 'subject' && text.startsWith(value)),
  );
  const [longest = role] = longer.toSorted((a, b) => b.length - a.length);
  const fields = zones.map(({ text }) => fieldBehind(longest, text)).filter((field) => field !== '');
  const field = fields.find((one, at) => fields.indexOf(one) < at) ?? '';
  const isOther = others.some((other) => other !== undefined && isWithin(fold(other), fold(field)));
  return isOther ? longest : longest + field;
}

/** " - Nights" behind "Registered Nurse" */
function fieldBehind(role: string, text: string): string {
  const at = text.indexOf(role);
  const [field = ''] =
    at < 0
      ? []
      : (/^(?:\s[–—-]\s\p{Lu}[\p{L}&/ ]{1,30}){1,2}(?=$|[.,;:!?)]|\s\()/u.exec(
          text.slice(at + role.length),
        ) ?? []);
  const isStage = wordsOf(field).some(({ folded }) => stages.has(folded) || genericWords.has(folded));
  return isStage ? '' : field.trimEnd();
}

/** "Professor Adeyemi", "Section Chief Ebisawa", of whom the message speaks elsewhere too. */
function isSomebody(role: string, said: string): boolean {
  const words = role.split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (
    words.length < 2 ||
    role.includes(',') ||
    !/^\p{Lu}\p{Ll}+$/u.test(last) ||
    !isPersonName(last) ||
    isOccupation(fold(last))
  )
    return false;
  if (isTitle(fold(words[0] ?? ''))) return true;
  return isOccupation(fold(words.at(-2) ?? '')) && timesSaid(said, last) > timesSaid(said, role);
}

/** "engineers", "manager": a trade in lower case may be anybody's, and so may a rank alone. */
const isLoose = (role: string): boolean =>
  /^\p{Ll}+$/u.test(role) ||
  /^\p{Ll}[\p{Ll} ]*s$/u.test(role) ||
  /^(?:manager|lead|director|head|officer|chief|partner|president)$/iu.test(role);

/** Without the name that stands before a dash; empty where one stands elsewhere. */
function withoutPeople(role: string, names: readonly string[]): string {
  const folded = fold(role);
  const inside = names.find((name) => name.length > 3 && isWithin(name, folded));
  if (inside === undefined) return role;
  const rest = role.split(/\s[–—|-]\s/u).filter((part) => !isWithin(inside, fold(part)));
  return rest.join(' - ').length < role.length && rest.length === 1 ? (rest[0] ?? '') : '';
}

function fromPhrases(line: Line, evidence: Evidence, vote: Vote): void {
  const { words, text } = line;
  for (const [at, word] of words.entries()) {
    if (roleNouns.has(word.folded) || (word.text === 'search' && at > 0)) {
      const first = leftEdge(words, at);
      if (first < at) vote(phrase(text, words, first, at), isDetermined(words, first) ? 3.4 : 2.4);
      afterNoun(line, at, evidence, vote);
    } else if (seekers.has(word.folded)) {
      const isPhrase = /^(?:for|of|in)$/u.test(words[at + 1]?.folded ?? '');
      addRight(line, isPhrase ? at + 2 : at + 1, evidence, 2.2, vote);
    } else if (introducers.has(word.folded) && !endsSentence(word)) {
      const isStage = words
        .slice(Math.max(0, at - 4), at)
        .some(({ folded }) => stages.has(folded) || stages.has(folded.replace(/s$/u, '')));
      if (isStage) addRight(line, at + 1, evidence, 2.2, vote);
      else if (!/^(?:to|in|on)$/u.test(word.folded)) addRight(line, at + 1, evidence, 1.2, vote);
    }
  }
  capitalised(line, evidence, vote);
}

/** What leads from a step of the selection to the role: "interview for", "interested in", "apply to be". */
const introducers = new Set('for as regarding about concerning re in to on titled be become'.split(' '));

/** "position of Accountant", "role: Accountant", "vacancy – Accountant". */
function afterNoun(line: Line, at: number, evidence: Evidence, vote: Vote): void {
  const { words } = line;
  const noun = words[at];
  const next = words[at + 1];
  if (!noun || !next) return;
  const isLinked = /^(?:of|as|for|called|titled|is|named)$/u.test(next.folded);
  if (isLinked && !endsSentence(noun))
    addRight(line, at + 2, evidence, next.folded === 'is' ? 1.2 : 2.4, vote, next.folded !== 'is');
  else if (noun.after.endsWith(':') || /^[-–—]$/u.test(next.text))
    addRight(line, /^[-–—]$/u.test(next.text) ? at + 2 : at + 1, evidence, 2.2, vote);
  else if (noun.after === '' && (isCapital(next) || next.before !== ''))
    addRight(line, at + 1, evidence, 1, vote);
  else if (noun.after === '(') addRight(line, at + 1, evidence, 1.6, vote);
}

const articles = new Set(
  'the our a an its their your my this that another two three several some more of his her for as'.split(' '),
);

function addRight(
  line: Line,
  start: number,
  evidence: Evidence,
  weight: number,
  vote: Vote,
  isLinked = false,
): void {
  const { words, text } = line;
  let first = start;
  for (let word = words[first]; word && articles.has(word.folded); word = words[first]) {
    if (endsSentence(word)) return;
    first += 1;
  }
  const quoted = quotedEnd(words, first, mostWords);
  if (quoted !== undefined) {
    vote(phrase(text, words, first, quoted), weight + 0.6);
    return;
  }
  while (
    first < words.length &&
    leadingAdjectives.has(words[first]?.folded ?? '') &&
    words[first]?.after === ''
  )
    first += 1;
  const head = words[first];
  if (!head) return;
  const capitals = isCapital(head) ? capitalEnd(line, first, evidence) : lowerEnd(words, first);
  const isUnknown = capitals === first && !isRoleEdge(head.folded);
  const end = isLinked && (isCapital(head) || isUnknown) ? lowerTail(words, capitals) : capitals;
  const value = phrase(text, words, first, end);
  if (value === '') return;
  if (hasOccupation(words, first, end)) return vote(value, weight);
  // "for Tea Taster" may be said of a role, "for Tuesday" and "for Berlin" hardly.
  const isAgent =
    /^\p{Lu}.{2,}(?:er|or|ist|ian|ant|ress|eur|euse|man|woman|hand|staff|maker|smith|wright|ent)s?$/u.test(
      words[end - 1]?.text ?? '',
    );
  if (isLinked || (weight >= 2 && isAgent)) vote(value, weight - 0.3);
  else if (weight >= 2) vote(value, weight - 1.2);
}

/** Anything capitalised that names a trade is a hint. */
function capitalised(line: Line, evidence: Evidence, vote: Vote): void {
  const { words, text } = line;
  let first = 0;
  while (first < words.length) {
    const head = words[first];
    if (!head || !isCapital(head) || isRoleEdge(head.folded)) {
      first += 1;
      continue;
    }
    const end = capitalEnd(line, first, evidence);
    const isOfPerson = (words[first - 1]?.after ?? '').includes(',') && isCapital(words[first - 1] ?? head);
    const isSomeones = /^(?:our|my|by|with|meet|your|their|and)$/u.test(words[first - 1]?.folded ?? '');
    if (hasOccupation(words, first, end) && end - first > 1 && !isOfPerson) {
      vote(phrase(text, words, first, end), isSomeones ? -0.6 : 0.8);
    }
    first = end;
  }
}

/** Without an employer or generic words at its end. */
function trimmed(value: string, company: string | undefined): string {
  let role = value.trim();
  if (company && role.length > company.length && fold(role).endsWith(fold(company))) {
    const before = trimEnd(role.slice(0, role.length - company.length), /[\s,@–—|-]/u);
    role = before.replace(/\s(?:at|with|for|from)$/iu, '');
  }
  for (let turn = 0; turn < 4; turn++) {
    const last = /\s\S+$/u.exec(role)?.[0] ?? '';
    const word = last.trim().toLowerCase();
    if (last === '' || !(roleNouns.has(word) || (stages.has(word) && !isOccupation(word)))) break;
    role = role.slice(0, role.length - last.length);
  }
  const opened = role.includes(')') ? role : role.replace(/^["“‘'(]+/u, '');
  return trimEnd(opened, /[\s,;:–—"”’']/u);
}

function isRole(value: string): boolean {
  // "Leela Pillai (HR Executive)" is a person.
  const bracket = value.indexOf(' (');
  const isSomebody =
    bracket > 0 && isPersonName(value.slice(0, bracket)) && namesOccupation(value.slice(bracket + 2));
  if (value.length < 2 || isSomebody) return false;
  const words = fold(value).split(' ');
  if (
    words.every(
      (word) => stages.has(word) || roleNouns.has(word) || leadingAdjectives.has(word) || isRoleEdge(word),
    )
  )
    return false;
  if (words.some((word) => /^(?:i|you|we|is|are|will|would)$|^https?:|@/u.test(word))) return false;
  return (
    namesOccupation(value) ||
    !(isPersonName(value) && value.includes(' ') && words.length < 3) ||
    /[/+#\p{N}]/u.test(value) ||
    words.length > 1
  );
}
