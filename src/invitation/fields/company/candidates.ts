/* Gathers what can be the employer's name, with all that is known of each by named features. */

import { fold, isWithin } from '../../text/ballot.ts';
import { endsInLegalForm, isLegalForm, isOrganisationWord } from '../../../text/organisations.ts';
import { isCommonTitle } from '../../../text/name-words.ts';
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
  readonly people: readonly (string | undefined)[];
  readonly role: string | undefined;
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
  /\b(?:recruitment|recruiting|recruiters?|search|staffing|headhunt\w*|personnel|resourcing|talent|personalberatung|interim|selection|manpower|employment|consultants|advisory|partners)\b/iu;
const clientSpeech = /\b(?:my|our|a|the|your) (?:\w+ )?clients?\b/iu;
const agencySpeech =
  /\b(?:on behalf of|retained|we are an agency|working with an?|partner(?:ing|ed) with|represent(?:ing)?|engaged by|has hired me|has asked me|household[- ]name|confidential|undisclosed|can(?:no|')t (?:name|say)|not (?:yet )?(?:name|disclose)|executive search|headhunt\w*)\b/iu;
/** What stands where a company does and is a tool. */
const tool =
  /^(?:zoom|google|google meet|google maps|google calendar|meet|teams|ms teams|microsoft|microsoft teams|outlook|webex|skype|whatsapp|linkedin|xing|indeed|glassdoor|github|slack|calendly|hirevue|facetime|signal|telegram|iphone|android|apple|instagram|youtube|facebook)$/iu;

/** Everything that can be the employer, and the features of there being none. */
export function candidatesOf(evidence: Evidence, known: Known): { candidates: Candidate[]; none: ReadonlySet<string> } {
  const found = new Map<string, Gathered>();
  const take = (value: string): Gathered | undefined => {
    const key = keyOf(value);
    if (key === '' || value.length > longestName || !/\p{L}{2}|\p{N}\p{L}|\p{Lo}/u.test(key)) return undefined;
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
  for (const domain of domains.sender) if (!domain.includes('-')) take(domain)?.features.add('sender domain alone');
  for (const domain of domains.others) if (!domain.includes('-')) take(domain)?.features.add('other domain alone');
  const mailboxes = [...addressesIn(evidence.message.text.slice(0, 20_000)), evidence.message.from?.address ?? '']
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
    if (isGiven(key, found)) features.add('given name');
    const isLonger = [...found].some(([other, { whole: more }]) => other !== key && more >= whole && isWithin(key, other));
    if (!value.includes(' ') && mailboxes.some((local) => local.split(/[._-]/u).includes(key))) features.add('mailbox');
    if (isLonger) features.add('within a longer one');
    if (agencyName.test(value)) features.add(speaks ? 'agency, speaks for others' : 'agency');
    if (speaks) for (const zone of ['sender', 'line', 'sentence']) if (features.has(`in ${zone}`)) features.add(`speaks for others, in ${zone}`);
    return { value, features };
  });
  return { candidates, none: new Set(nothingOf(evidence, speaks)) };
}

/** What speaks for the message naming no employer: an agency keeps it to itself, or nobody is hired. */
function* nothingOf({ said }: Evidence, speaks: boolean): Generator<string> {
  yield 'none';
  if (speaks) yield 'none, speaks for others';
  if (!hiring.test(said)) yield 'none, no hiring';
  if (refusal.test(said)) yield 'none, a refusal';
  if (bulk.test(said)) yield 'none, bulk';
  if (order.test(said)) yield 'none, an order';
}

const hiring = /\b(?:interview(?:s|ing)?|positions?|roles?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|jobs?|posts?|hire|hiring|recruit\w*|candidates?|application|applied|applying|shortlist(?:ed)?|cv|r[eé]sum[eé]|trial shift|assessment|final round|apprentice\w*)\b/iu;
const refusal = /\b(?:regret|unsuccessful|not (?:be )?(?:progress|proceed|tak|mov)(?:e|ing)?|other (?:candidates|applicants)|position has been filled|will be in touch|have received your application|thank you for (?:submitting|your submission))\b/iu;
const bulk = /\b(?:unsubscribe|newsletter|subscribers?|this (?:week|month|issue)|webinar|call for papers|view in browser)\b/iu;
const order = /\b(?:order|parcel|deliver(?:y|ed|ies)|courier|table for|booking|reservation|guests|invoice|payment|payslip|shipped|tracking)\b/iu;

/** "Leilani" beside "Leilani Brandt" */
function isGiven(key: string, found: ReadonlyMap<string, Gathered>): boolean {
  if (key.includes(' ')) return false;
  return [...found].some(([other, { values: [value = ''] }]) => other.startsWith(`${key} `) && isPersonName(value) && !isOrganisationWord(other.split(' ').at(-1) ?? ''));
}

/** How a name is known whatever its legal form, article and case. */
function keyOf(value: string): string {
  let words = fold(value).replace(/^the /u, '').split(' ');
  while (words.length > 1 && isLegalForm((words.at(-1) ?? '').replace(/[()]/gu, ''))) words = words.slice(0, -1);
  const bare = words.join(' ').replace(/[,.]{1,2}$/u, '');
  return words.length === 1 ? bare.replace(/\.(?:com|io|dev|net|org|\p{L}{2})$/u, '') : bare;
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
  const value = (forms.find((form) => !endsInLegalForm(form)) ?? forms[0] ?? all[0] ?? '').replace(/^the /iu, (article) => isArticled ? article : '');
  return withoutForm(value, said);
}

/** Where the name is said without its legal form as well, that is how the invitation speaks of it. */
function withoutForm(name: string, said: string): string {
  const words = name.split(' ');
  let end = words.length;
  while (end > 1 && endsInLegalForm(words.slice(0, end).join(' '))) end -= 1;
  const short = words.slice(0, end).join(' ').replace(/,$/u, '');
  return end < words.length && timesSaid(said, short) > timesSaid(said, name) ? short : name;
}

function* describe(key: string, value: string, values: readonly string[], { said, layout }: Evidence, { people, role }: Known): Generator<string> {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  yield `words ${Math.min(words.length, 6)}`;
  if (values.some(endsInLegalForm)) yield 'legal form';
  if (isOrganisationWord(last)) yield 'organisation last';
  else if (words.some(isOrganisationWord)) yield 'organisation';
  if (words.every((word) => isOrganisationWord(word) || genericWords.has(word))) yield 'description';
  if (words.every((word) => fields.has(word) || genericWords.has(word) || /^\W$/u.test(word) || word.length < 4)) yield 'fields of work';
  if (isOccupation(last)) yield 'occupation last';
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
  if (/^The /u.test(value)) yield 'The';
  if (/ (?:of|de|des|for) /u.test(key)) yield 'of';
  if (/,/u.test(value)) yield 'comma';
  if (isPersonName(value)) yield words.length > 1 ? 'person words' : 'person word';
  if (tool.test(key)) yield 'tool';
  if (!value.includes(' ') && timesSaid(said, `in ${key}`) > 0) yield 'said in';
  const names = [...people, layout.greeted, ...layout.guests.map(({ name }) => name)];
  yield* relations(key, names, 'person');
  if (role !== undefined) yield* relations(key, [role], 'role');
}

const isJoint = (word: string): boolean => /^(?:of|and|the|in|on|to|for|at|a|an|by|with|&|new|human|resources)$/u.test(word);

function* relations(key: string, others: readonly (string | undefined)[], kind: string): Generator<string> {
  for (const other of others) {
    const folded = other === undefined ? '' : fold(other);
    if (folded === '') continue;
    if (isWithin(key, folded)) yield `${kind}`;
    else if (isWithin(folded, key)) yield `has ${kind}`;
    else if (key.split(' ').some((word) => word.length > 3 && isWithin(word, folded))) yield `shares ${kind}`;
  }
}
