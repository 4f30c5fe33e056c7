/* Describes a name that can be the employer's, by what it is made of and what else is called so. */

import { fold, isWithin } from '../../text/ballot.ts';
import { endsInLegalForm, isOrganisationWord } from '../../../text/organisations.ts';
import { isCommonTitle, isGroupWord, isImpersonal } from '../../../text/name-words.ts';
import { isOccupation } from '../../../text/occupations.ts';
import { isPersonName } from '../../../text/person.ts';
import { timesSaid, type Evidence } from '../evidence.ts';
import { genericWords } from '../generic.ts';
import { fields } from './words.ts';

/** What is known by now and is no company. */
export interface Known {
  readonly people: readonly string[];
  /** Those of them that are guesses. */
  readonly guessed?: readonly string[];
  readonly role: string | undefined;
  /** What the writer is. */
  readonly title?: string | undefined;
  /** What the tagger of persons takes for their employer, and how sure it is, from 0 to 1. */
  readonly employers?: readonly { readonly text: string; readonly share: number }[];
  /** The times that are proposed, as they are written. */
  readonly times: readonly string[];
}

const streets =
  /^(?:street|str|road|rd|lane|avenue|ave|quay|row|square|mall|brae|terrace|close|drive|way|strasse|straße|platz|weg|boulevard|gardens|wharf|court|floor|room)$/u;
const rooms =
  /^(?:room|hall|block|suite|hangar|depot|yard|gate|floor|lobby|lodge|pavilion|station|terminal|annexe?|wing|tower|building|house|unit|exchange|chambers)$/u;
/** What buttons and programs begin with. */
const actions = new Set(
  (
    'view reply reset join made powered delivered sent seen ask open add forward dial call click see read accept report book tear bring come find ' +
    'manage update change cancel confirm choose pick select download unsubscribe edit respond decline propose complete begin start get use give take ' +
    'moving making building written posted created invited provided managed established registered edited typing active made save share print return'
  ).split(' '),
);
/** What stands where a company does and is a tool. */
const tool =
  /^(?:zoom|google|google meet|google maps|google calendar|meet|teams|ms teams|microsoft|microsoft teams|outlook|webex|skype|whatsapp|linkedin|xing|indeed|glassdoor|github|slack|calendly|hirevue|facetime|signal|telegram|iphone|android|apple|instagram|youtube|facebook)$/iu;

/** How a name is known whatever its legal form, article and case. */
export function keyOf(value: string): string {
  const bare = fold(withoutForms(value))
    .replace(/^the /u, '')
    .replace(/[,.]{1,2}$/u, '');
  return bare.includes(' ') ? bare : bare.replace(/\.(?:com|io|dev|net|org|\p{L}{2})$/u, '');
}

/** Without the legal forms at its end: "Acme" for "Acme (Pvt) Ltd". */
export function withoutForms(name: string): string {
  const words = name.split(/\s+/u);
  let end = words.length;
  while (end > 1 && endsInLegalForm(words.slice(0, end).join(' ').replace(/[()]/gu, ''))) end -= 1;
  return end < words.length ? words.slice(0, end).join(' ').replace(/,$/u, '') : name;
}

/** What every name is held against, in lower case. */
export interface Others {
  /** What a name can be instead, by what that is. */
  readonly kinds: readonly (readonly [kind: string, names: readonly string[]])[];
  /** Employers by their keys, with how sure they are. */
  readonly employers: readonly (readonly [key: string, sure: string])[];
}

export function othersOf(
  { layout }: Evidence,
  { people, guessed = [], role, title, employers = [] }: Known,
): Others {
  const names = [...people, layout.greeted, ...layout.guests.map(({ name }) => name)];
  return {
    kinds: [
      ['person', folded(names.filter((name) => name !== undefined && !guessed.includes(name)))],
      ['guessed person', folded(guessed)],
      ['role', folded([role])],
      ['title', folded([title])],
    ],
    employers: employers.map(({ text, share }) => [
      keyOf(text),
      share > 0.8 ? 'sure ' : share > 0.4 ? '' : 'un',
    ]),
  };
}

const folded = (values: readonly (string | undefined)[]): string[] =>
  values.map((value) => fold(value ?? '')).filter((value) => value !== '');

/** The features of the name itself, and of what else is called so. */
export function* describe(
  key: string,
  value: string,
  values: readonly string[],
  said: string,
  others: Others,
): Generator<string> {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  yield `words ${Math.min(words.length, 6)}`;
  yield `first word ${words[0]}`;
  if (words.length > 1) yield `last word ${last}`;
  for (const word of words.slice(1, -1)) yield `inner word ${word}`;
  if (/\p{N}[:.]\p{N}\p{N}|\b(?:gmt|utc|cet|cest|bst|est|pst|ist|am|pm)\b|\p{N}h\p{N}/iu.test(value))
    yield 'clock';
  if (
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6} \p{N}/iu.test(
      value,
    )
  )
    yield 'date';
  if (/\p{N}{3}/u.test(value)) yield 'number';
  const lower = value
    .split(/\s+/u)
    .filter(
      (word) => /^\p{Ll}{3,}$/u.test(word) && !/^(?:and|for|the|von|der|und|del|des)$/u.test(word),
    ).length;
  yield `lower words ${Math.min(lower, 2)}`;
  if (values.some(endsInLegalForm)) yield 'legal form';
  if (isOrganisationWord(last)) yield 'organisation last';
  else if (words.some(isOrganisationWord)) yield 'organisation';
  if (words.every((word) => isOrganisationWord(word) || genericWords.has(word))) yield 'description';
  if (
    words.every((word) => fields.has(word) || genericWords.has(word) || /^\W$/u.test(word) || word.length < 4)
  )
    yield 'fields of work';
  // "Cwm Vets", "Moss & Daughter Builders"
  if (isOccupation(last)) yield last.endsWith('s') && words.length > 1 ? 'trade last' : 'occupation last';
  else if (words.some(isOccupation)) yield 'occupation';
  if (genericWords.has(words[0] ?? '')) yield 'generic first';
  if (genericWords.has(last)) yield 'generic last';
  if (words.some((word) => genericWords.has(word) && !isJoint(word))) yield 'generic';
  if (isCommonTitle(words[0] ?? '')) yield 'title first';
  if (/ & | \+ |\p{L}[&+]/u.test(value)) yield 'and sign';
  if (/\p{N}/u.test(value)) yield 'figure';
  if (/\p{Ll}\p{Lu}/u.test(value)) yield 'inner capital';
  if (/^\p{Ll}/u.test(value)) yield words.length > 1 ? 'lower case words' : 'lower case';
  if (/^\p{Lu}{2,6}$/u.test(value)) yield 'abbreviation';
  if (value.startsWith('The ')) yield 'The';
  if (/ (?:of|de|des|for) /u.test(key)) yield 'of';
  for (const [, joint = ''] of ` ${key} `.matchAll(/ (and|in|at|by|on|for|to|with)(?= )/gu))
    yield `joint ${joint}`;
  if (
    words.some(
      (word) => isImpersonal(word) && !isGroupWord(word) && !isOrganisationWord(word) && !isJoint(word),
    )
  )
    yield 'grammar';
  if (streets.test(last)) yield 'street';
  if (/^\p{N}{1,3}$/u.test(last)) yield 'number last';
  if (/^\p{N}{1,4}\p{L}? /u.test(key)) yield streets.test(last) ? 'address' : 'number first';
  if (rooms.test(last) || rooms.test(words.at(-2) ?? '')) yield 'room';
  if (actions.has(words[0] ?? '')) yield 'action first';
  if (/^\p{Lu}\.(?: ?\p{Lu}\.)? \p{Lu}\p{Ll}/u.test(value)) yield 'initial';
  if (words.length > 1 && /\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(value) && isPersonName(value))
    yield 'double-barrelled';
  if (/^(?:\p{Lu}\p{Ll}+) (?:and|[&+x×]) (?:\p{Lu}\p{Ll}+)$/u.test(value)) yield 'pair';
  if (
    /^(?:the )?(?:department|dept\.?|faculty|division|section|unit|chair|school|college|centre|center|institute|office|group|team) (?:of|for) /u.test(
      key,
    )
  )
    yield 'part of';
  if (/^(?:hr|cto|ceo|head|people|team|talent|members?) /u.test(key)) yield 'post first';
  if (/,/u.test(value)) yield 'comma';
  if (isPersonName(value)) yield words.length > 1 ? 'person words' : 'person word';
  if (tool.test(key)) yield 'tool';
  if (!value.includes(' ') && timesSaid(said, `in ${key}`) > 0) yield 'said in';
  for (const [kind, names] of others.kinds) yield* relations(key, words, names, kind);
  for (const [known, sure] of others.employers) {
    if (known === key) yield `employer ${sure}`;
    else if (isWithin(key, known)) yield `within employer ${sure}`;
    else if (isWithin(known, key)) yield `has employer ${sure}`;
    else yield `beside employer ${sure}`;
  }
}

const isJoint = (word: string): boolean =>
  /^(?:of|and|the|in|on|to|for|at|a|an|by|with|&|new|human|resources)$/u.test(word);

function* relations(
  key: string,
  words: readonly string[],
  others: readonly string[],
  kind: string,
): Generator<string> {
  for (const other of others) {
    if (isWithin(key, other)) yield kind;
    else if (isWithin(other, key)) yield `has ${kind}`;
    else if (words.some((word) => word.length > 3 && isWithin(word, other))) yield `shares ${kind}`;
  }
}
