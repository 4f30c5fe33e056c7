/* Describes what can be the name of a role, by what it is made of and what else is called so. */

import { isFieldOfWork } from '../../../text/fields-of-work.ts';
import { isOccupation, namesOccupation } from '../../../text/occupations.ts';
import { isOrganisationWord } from '../../../text/organisations.ts';
import { isPersonName } from '../../../text/person.ts';
import { fold, isWithin } from '../../text/ballot.ts';
import { genericWords } from '../generic.ts';
import { isRoleEdge, leadingAdjectives, roleConnectors, roleNouns, stages } from './vocabulary.ts';

/** What is known by now, and how the rules (rules.ts) read the role. */
export interface KnownBeside {
  readonly people: readonly string[];
  /** What the writer is. */
  readonly title: string | undefined;
  readonly company: string | undefined;
  readonly ruled: string | undefined;
  readonly times: readonly string[];
}

/** All features that tell of the rules begin so. */
export const ruleMark = 'rule: ';

/** The features of a name, which is said `times` times in the message. */
export function* describe(value: string, times: number, known: KnownBeside): Generator<string> {
  const key = fold(value);
  const words = key.split(' ');
  yield* wordsIn(words);
  yield* formOf(value, key);
  if (isPersonName(value)) yield words.length > 1 ? 'person words' : 'person word';
  for (const person of known.people) yield* relation(key, fold(person), 'person');
  if (known.title !== undefined)
    for (const one of relation(key, fold(known.title), 'own title')) yield `${one}, said ${times}`;
  if (known.company !== undefined) yield* relation(key, fold(known.company), 'company');
  if (known.ruled === undefined) return;
  const relations = [...relation(key, fold(known.ruled), 'the same')];
  yield `${ruleMark}${relations[0] ?? 'another'}`;
}

/** How the name and another one, both folded, go together; nothing where they don't. */
function* relation(key: string, other: string, kind: string): Generator<string> {
  if (other === key) yield kind;
  else if (isWithin(other, key)) yield `has ${kind}`;
  else if (isWithin(key, other)) yield `within ${kind}`;
}

function* wordsIn(words: readonly string[]): Generator<string> {
  const [head = ''] = words;
  const last = words.at(-1) ?? '';
  yield `words ${Math.min(words.length, 8)}`;
  yield `first word ${head}`;
  if (words.length > 1) yield `last word ${last}`;
  for (const word of words.slice(1, -1)) yield `inner word ${word}`;
  if (isOccupation(last)) yield words.length > 1 ? 'occupation last' : 'occupation alone';
  else if (words.some(isOccupation)) yield 'occupation within';
  else yield namesOccupation(words.join(' ')) ? 'names occupation' : 'no occupation';
  if (words.length > 1 && isOccupation(head)) yield 'occupation first';
  yield `occupations ${Math.min(words.filter(isOccupation).length, 3)}`;
  if (leadingAdjectives.has(head)) yield 'adjective first';
  if (words.some((word) => stages.has(word))) yield 'stage within';
  if (words.some((word) => roleNouns.has(word))) yield 'role noun within';
  if (words.some(isRoleEdge)) yield 'edge within';
  if (genericWords.has(head)) yield 'generic first';
  if (genericWords.has(last)) yield 'generic last';
  if (isOrganisationWord(last)) yield 'organisation last';
  else if (words.some(isOrganisationWord)) yield 'organisation within';
  if (roleConnectors.has(last)) yield 'connector last';
}

function* formOf(value: string, key: string): Generator<string> {
  yield capitalsOf(value);
  const comma = key.lastIndexOf(',');
  if (comma >= 0)
    yield isOccupation(
      key
        .slice(comma + 1)
        .trim()
        .split(' ')
        .at(-1) ?? '',
    )
      ? 'comma, occupation behind'
      : 'comma, no occupation behind';
  const mark = Math.max(comma, key.search(/ [–—-] /u));
  if (mark >= 0 && isFieldOfWork(key.slice(mark + 2))) yield 'field behind a mark';
  if (value.includes('(')) yield value.endsWith(')') ? 'bracket at the end' : 'bracket within';
  if (value.includes('(') !== value.includes(')')) yield 'bracket open';
  if (/ [–—-] /u.test(value)) yield 'dash within';
  if (value.includes('/')) yield 'slash within';
  if (/ & | and /u.test(key)) yield 'and within';
  for (const [, joint = ''] of ` ${key} `.matchAll(/ (of|for|in|to|at|with)(?= )/gu)) yield `joint ${joint}`;
  if (/\p{N}/u.test(value)) yield /\p{N}{3}/u.test(value) ? 'number' : 'figure';
  if (/["“”]/u.test(value)) yield 'quotation mark';
}

function capitalsOf(value: string): string {
  const words = value
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word) && !/^(?:of|and|for|in|the|to|de)$/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (value.length > 5 && !/\p{Ll}/u.test(value)) return 'all capitals';
  if (capitals === words.length) return 'capitals';
  if (capitals === 0) return 'lower case';
  return /^\p{Lu}/u.test(value) ? 'mixed, capital first' : 'mixed, lower case first';
}
