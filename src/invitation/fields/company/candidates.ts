/* Gathers what can be the employer's name, with all that is known of each by named features. */

import { kindFeatures } from '../../kind/features.ts';
import { kindEvidence } from '../../kind/kind.ts';
import { fold, isWithin } from '../../text/ballot.ts';
import { endsInLegalForm, isOrganisationWord } from '../../../text/organisations.ts';
import { isCommonTitle, isGroupWord, isImpersonal } from '../../../text/name-words.ts';
import { addressesIn } from '../../../text/mailbox.ts';
import { isOccupation } from '../../../text/occupations.ts';
import { isPersonName } from '../../../text/person.ts';
import { timesSaid, type Evidence } from '../evidence.ts';
import { genericWords } from '../generic.ts';
import { domainsOf, spelling } from './domains.ts';
import { contextOf, textOf } from './mentions.ts';
import { isParted, spansOf, type WordSpan } from './spans.ts';
import { fields } from './words.ts';
import { zonesOf, type ZonedLine } from './zones.ts';

/** A name under one key, however it is written. */
export interface Candidate {
  /** As the message writes it where it speaks of it most shortly. */
  readonly value: string;
  readonly features: ReadonlySet<string>;
}

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

interface Gathered {
  readonly values: string[];
  /** Whether it stands with its article where that belongs to it. */
  isArticled: boolean;
  readonly features: Set<string>;
  /** How often it stands by itself rather than within a longer name. */
  whole: number;
}

const mostCandidates = 250;
const longestName = 70;

const agencyName =
  /\b(?:recruitment|recruiting|recruiters?|search|staffing|personnel|resourcing|talent|personalberatung|interim|selection|manpower|employment|advisory|advis[eo]rs)\b|\b(?:rekryt|recrut|reclut|selezion|selecci|werving|talent|headhunt)/iu;
const clientSpeech =
  /\b(?:my|our|an?|the|one of our) (?:[\w-]{1,20} ){0,2}clients?\b|\bclients? of (?:mine|ours)\b/iu;
const agencySpeech =
  /\b(?:retained|exclusive(?:ly)?|mandate[ds]?|we are an agency|working with an?|partner(?:ing|ed) with|(?:i|we) represent|representing|engaged by|has (?:hired|asked) me|recruiting for|(?:i|we) (?:search|recruit|act|advise)|household[- ]name|confidential (?:search|client|employer|process|assignment|mandate|basis|role|appointment)|undisclosed|discreet|nda|can(?:no|['’])?t (?:name|say|tell)|can ?not (?:name|say|tell)|(?:will|may|can) name|not (?:yet )?(?:name|disclose)|executive search|headhunt(?:er|ing)?|rpo|end client)\b/iu;
const streets =
  /^(?:street|str|road|rd|lane|avenue|ave|quay|row|square|mall|brae|terrace|close|drive|way|strasse|straße|platz|weg|boulevard|gardens|wharf|court|floor|room)$/u;
/** What stands where a company does and is a tool. */
const tool =
  /^(?:zoom|google|google meet|google maps|google calendar|meet|teams|ms teams|microsoft|microsoft teams|outlook|webex|skype|whatsapp|linkedin|xing|indeed|glassdoor|github|slack|calendly|hirevue|facetime|signal|telegram|iphone|android|apple|instagram|youtube|facebook)$/iu;

/** Everything that can be the employer, and the features of there being none. */
export function candidatesOf(
  evidence: Evidence,
  known: Known,
): { candidates: Candidate[]; none: ReadonlySet<string> } {
  const found = new Map<string, Gathered>();
  const take = (value: string): Gathered | undefined => {
    const key = keyOf(value);
    if (key === '' || value.length > longestName || !/\p{L}{2}|\p{N}\p{L}|\p{Lo}/u.test(key))
      return undefined;
    let entry = found.get(key);
    if (!entry) {
      if (found.size >= mostCandidates) return undefined;
      entry = { values: [], isArticled: false, features: new Set(), whole: 0 };
      found.set(key, entry);
    }
    entry.values.push(value);
    return entry;
  };
  for (const line of zonesOf(evidence)) {
    for (const span of spansOf(line)) {
      const entry = take(textOf(line, span));
      if (!entry) continue;
      let isWhole = true;
      for (const feature of contextOf(line, span)) {
        entry.features.add(feature);
        if (feature.startsWith('cut')) isWhole = false;
      }
      if (isWhole) entry.whole += 1;
      if (isArticled(line, span)) entry.isArticled = true;
    }
  }
  const domains = domainsOf(evidence.message);
  for (const kind of ['sender', 'others'] as const)
    for (const domain of domains[kind])
      if (!domain.includes('-') && !found.has(domain)) take(domain)?.features.add(`${kind} domain alone`);
  const mailboxes = [
    ...addressesIn(evidence.message.text.slice(0, 20_000)),
    evidence.message.from?.address ?? '',
  ]
    .slice(0, 30)
    .map((address) => address.toLowerCase().split('@', 1)[0] ?? '');
  const speaks = clientSpeech.test(evidence.said) || agencySpeech.test(evidence.said);
  const candidates = [...found].map(([key, { values, isArticled, features, whole }]) => {
    const value = shown(values, isArticled, evidence.said);
    for (const feature of describe(key, value, values, evidence, known)) features.add(feature);
    features.add(`whole ${Math.min(whole, 3)}`);
    if (values.length > 1) features.add('repeated');
    for (const kind of ['sender', 'others'] as const)
      for (const domain of domains[kind]) {
        const like = spelling(domain, key);
        if (like) features.add(`${kind} domain ${like}`);
      }
    const zones = [
      'in subject',
      'in sender',
      'signed',
      'unsigned line',
      'in sentence',
      'in footer',
      'sender domain all',
      'others domain all',
    ].filter((zone) => features.has(zone)).length;
    features.add(`zones ${Math.min(zones, 4)}`);
    if (isGiven(key, found)) features.add('given name');
    const isLonger = [...found].some(
      ([other, { whole: more }]) => other !== key && more >= whole && isWithin(key, other),
    );
    if (!value.includes(' ') && mailboxes.some((local) => local.split(/[._-]/u).includes(key)))
      features.add('mailbox');
    if (isLonger) features.add('within a longer one');
    if (agencyName.test(value)) features.add(speaks ? 'agency, speaks for others' : 'agency');
    if (speaks && (features.has('at _') || features.has('from _')))
      features.add('speaks for others, at or from');
    if (speaks && !features.has('in sentence') && features.has('in line'))
      features.add('speaks for others, only in line');
    if (speaks)
      for (const zone of ['sender', 'line', 'sentence'])
        if (features.has(`in ${zone}`)) features.add(`speaks for others, in ${zone}`);
    if (speaks)
      for (const kind of [
        'sender domain all',
        'sender domain part',
        'others domain all',
        'signed',
        'repeated',
        'client … _',
      ])
        if (features.has(kind)) features.add(`speaks for others, ${kind}`);
    return { value, features };
  });
  return { candidates, none: new Set(nothingOf(evidence, known, speaks)) };
}

/** What speaks for the message naming no employer: an agency keeps it to itself, or nobody is hired. */
function* nothingOf(
  { message, layout }: Evidence,
  { role, times }: Known,
  speaks: boolean,
): Generator<string> {
  yield 'none';
  if (speaks) yield 'none, speaks for others';
  const invitation = { proposedTimes: times, role };
  for (const feature of kindFeatures(kindEvidence({ message, layout, invitation }, false)))
    yield `none, ${feature}`;
}

/** "Leilani" beside "Leilani Brandt" */
function isGiven(key: string, found: ReadonlyMap<string, Gathered>): boolean {
  if (key.includes(' ')) return false;
  return [...found].some(
    ([
      other,
      {
        values: [value = ''],
      },
    ]) =>
      other.startsWith(`${key} `) &&
      isPersonName(value) &&
      !isOrganisationWord(other.split(' ').at(-1) ?? ''),
  );
}

/** How a name is known whatever its legal form, article and case. */
function keyOf(value: string): string {
  const bare = fold(withoutForms(value))
    .replace(/^the /u, '')
    .replace(/[,.]{1,2}$/u, '');
  return bare.includes(' ') ? bare : bare.replace(/\.(?:com|io|dev|net|org|\p{L}{2})$/u, '');
}

/** Without the legal forms at its end: "Acme" for "Acme (Pvt) Ltd". */
function withoutForms(name: string): string {
  const words = name.split(/\s+/u);
  let end = words.length;
  while (end > 1 && endsInLegalForm(words.slice(0, end).join(' ').replace(/[()]/gu, ''))) end -= 1;
  return end < words.length ? words.slice(0, end).join(' ').replace(/,$/u, '') : name;
}

/** "The" at the start of a sentence is no part of a name, within one or above an address it is. */
function isArticled({ words }: ZonedLine, { first, end }: WordSpan): boolean {
  return words[first]?.text === 'The' && (!isParted(words, first) || isParted(words, end));
}

/** The shortest form in which it stands, with its article where that is part of the name. */
function shown(values: readonly string[], isArticled: boolean, said: string): string {
  const written = values.filter((value) => !/^\p{Lu}[\p{Lu} ]{5,}$/u.test(value));
  const all = written.length > 0 ? written : values;
  const forms = all.filter((value) => value.startsWith('The ') === isArticled);
  const value = (forms.find((form) => !endsInLegalForm(form)) ?? forms[0] ?? all[0] ?? '').replace(
    /^the /iu,
    (article) => (isArticled ? article : ''),
  );
  return inShort(value, said);
}

/** Where the name is said without its legal form as well, that is how the invitation speaks of it. */
function inShort(name: string, said: string): string {
  const short = withoutForms(name);
  return short !== name && timesNamed(said, short) > timesNamed(said, name) ? short : name;
}

/** How often a name is said, in no address. */
function timesNamed(said: string, name: string): number {
  const sought = name.toLowerCase();
  let count = 0;
  for (let at = said.indexOf(sought); at >= 0 && count < 9; at = said.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    if (
      !/[\p{L}\p{N}@./-]$/u.test(said.slice(Math.max(0, at - 1), at)) &&
      !/^[\p{L}\p{N}@-]|^\.\p{L}/u.test(said.slice(end, end + 2))
    )
      count += 1;
  }
  return count;
}

function* describe(
  key: string,
  value: string,
  values: readonly string[],
  { said, layout }: Evidence,
  { people, guessed = [], role, title, employers = [] }: Known,
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
  const names = [...people, layout.greeted, ...layout.guests.map(({ name }) => name)];
  yield* relations(
    key,
    names.filter((name) => name !== undefined && !guessed.includes(name)),
    'person',
  );
  yield* relations(key, guessed, 'guessed person');
  if (role !== undefined) yield* relations(key, [role], 'role');
  if (title !== undefined) yield* relations(key, [title], 'title');
  for (const { text, share } of employers) {
    const sure = share > 0.8 ? 'sure ' : share > 0.4 ? '' : 'un';
    const known = keyOf(text);
    if (known === key) yield `employer ${sure}`;
    else if (isWithin(key, known)) yield `within employer ${sure}`;
    else if (isWithin(known, key)) yield `has employer ${sure}`;
    else yield `beside employer ${sure}`;
  }
}

const isJoint = (word: string): boolean =>
  /^(?:of|and|the|in|on|to|for|at|a|an|by|with|&|new|human|resources)$/u.test(word);

function* relations(key: string, others: readonly (string | undefined)[], kind: string): Generator<string> {
  for (const other of others) {
    const folded = other === undefined ? '' : fold(other);
    if (folded === '') continue;
    if (isWithin(key, folded)) yield kind;
    else if (isWithin(folded, key)) yield `has ${kind}`;
    else if (key.split(' ').some((word) => word.length > 3 && isWithin(word, folded))) yield `shares ${kind}`;
  }
}
