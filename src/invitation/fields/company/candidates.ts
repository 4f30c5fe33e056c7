/* Gathers what can be the employer's name, with all that is known of each by named features. */

import { kindFeatures } from '../../kind/features.ts';
import { kindEvidence } from '../../kind/kind.ts';
import { isWithin } from '../../text/ballot.ts';
import { endsInLegalForm, isOrganisationWord } from '../../../text/organisations.ts';
import { addressesIn } from '../../../text/mailbox.ts';
import { isOccupation } from '../../../text/occupations.ts';
import { isPersonName } from '../../../text/person.ts';
import type { Candidates } from '../election.ts';
import type { Evidence } from '../evidence.ts';
import { domainsOf, spelling } from './domains.ts';
import { contextOf, textOf } from './mentions.ts';
import { describe, keyOf, withoutForms, type Known } from './names.ts';
import { compare } from './rivals.ts';
import { isParted, spansOf, type WordSpan } from './spans.ts';
import { zonesOf, type ZonedLine } from './zones.ts';

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
  /\b(?:my|our|an?|the|one of our) (?:[\w-]{1,20} ){0,2}clients?\b(?![ -](?:engineering|facing|services?|success|relations?|side|solutions?|teams?|care|base|work)\b)|\bclients? of (?:mine|ours)\b/iu;
const agencySpeech =
  /\b(?:find people for|asked (?:us|me) to (?:invite|find|help|approach)|recruiter \((?:external|agency)|instructed (?:exclusively )?by|employment (?:agency|business)|in their search|retained|exclusive(?:ly)?|mandate[ds]?|we are an agency|working with an?|partner(?:ing|ed) with|(?:i|we) represent|representing|engaged by|has (?:hired|asked) me|recruiting for|(?:i|we) (?:search|recruit|act|advise)|household[- ]name|confidential (?:search|client|employer|process|assignment|mandate|basis|role|appointment)|undisclosed|discreet|nda|can(?:no|['’])?t (?:name|say|tell)|can ?not (?:name|say|tell)|(?:will|may|can) name|not (?:yet )?(?:name|disclose)|executive search|headhunt(?:er|ing)?|rpo|end client)\b/iu;

/** "9:30 AM GMT", "15h20", "Tues 22", "12 Nov" */
const saysWhen = (value: string): boolean =>
  /\b\p{N}{1,2}[:.h]\p{N}\p{N}\b|\b\p{N}{1,2} ?(?:[ap]\.?m|hrs|uhr)\b|\b20\p{N}\p{N} \p{N}|\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:\p{L}{0,6}day)?\.?,? \p{N}|\p{N}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.? \p{N}/iu.test(
    value,
  );
const timeZone =
  /^(?:\p{L}+ ){0,2}(?:standard|daylight|european|greenwich mean|mitteleuropäische|mountain|eastern)(?: (?:time|zeit))?$/iu;
const isPronoun = (key: string): boolean =>
  /^(?:he|she|they|any|ze)(?: ?\/ ?(?:him|her|hers|his|them|theirs|they|she|he|all|zir)){1,2}$/u.test(key);

/** How agencies describe themselves where they sign. */
const agencyMark =
  /\b(?:recruitment (?:ltd|limited|consult\p{L}{2,9}|agency|agents|group|business|solutions|partners|specialists?)|technology recruitment|recruiters ltd|(?:executive|retained|leadership) search|search (?:&|and|\+) selection|staffing|headhunt(?:er|ers|ing)?|resourcing ltd|employment (?:agency|business)|hr services|personalberatung|(?:chasseurs?|chasseuses?|cazatalentos)|delivery consultant|recruitment consultant|search partners?|selezione|talento directivo)\b/iu;

function isAgencyMail({ message, layout: { preamble, signature, footer } }: Evidence): boolean {
  const own = [...preamble.slice(0, 6), ...signature.slice(0, 12), ...footer.slice(0, 8)]
    .join('\n')
    .slice(0, 4000);
  return agencyMark.test(`${message.from?.name ?? ''}\n${own}`);
}

/** Everything that can be the employer, each as the message writes it where it speaks of it most shortly. */
export function candidatesOf(evidence: Evidence, known: Known): Candidates {
  const found = new Map<string, Gathered>();
  const take = (value: string): Gathered | undefined => {
    const key = keyOf(value);
    if (key === '' || value.length > longestName || !/\p{L}{2}|\p{N}\p{L}|\p{Lo}/u.test(key))
      return undefined;
    if (saysWhen(value) || isPronoun(key) || timeZone.test(value)) return undefined;
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
  const speaks =
    clientSpeech.test(evidence.said) || agencySpeech.test(evidence.said) || isAgencyMail(evidence);
  // A role that names an occupation is not asked to be the employer too: it would take a share of the probability.
  const role = keyOf(known.role ?? '');
  if (role.split(' ').some(isOccupation)) found.delete(role);
  dropShadowed(found);
  const behindTitles = titledIn(evidence.said);
  const hasAgencyTitle = agencyTitle.test(known.title ?? '');
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
    if (isTitled(key, behindTitles)) features.add('titled');
    if (hasAgencyTitle && features.has('signed')) features.add('signed below the title of an agency');
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
        "writer's firm",
        'label company first',
        'in subject',
        'employer ',
        'employer sure ',
        'recruits … _',
        'job … with _',
        'legal form',
        '_ acts',
      ])
        if (features.has(kind)) features.add(`speaks for others, ${kind}`);
    return { key, value, features };
  });
  const held = compare(candidates);
  return {
    candidates,
    none: new Set([...nothingOf(evidence, known, speaks), ...held.map((sign) => `none, ${sign}`)]),
  };
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

/** Whose titles an agency gives. */
const agencyTitle =
  /\b(?:consultant|(?:managing |senior |founding )?partner|principal|search|resourcer|headhunter|account manager|associate director|recruitment)\b/iu;

const titles = ['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'herr', 'frau', 'mme', 'sir'];
const longestTitled = 40;

/** What stands behind titles: "adler …" of "mr. adler …". */
function titledIn(said: string): string[] {
  const found: string[] = [];
  for (const [, behind = ''] of said.matchAll(titled)) found.push(behind);
  return found;
}
const titled = new RegExp(`(?:${titles.join('|')})\\.? (?=(\\S{1,${longestTitled}}))`, 'gu');

/** "Mr Adler" beside "Simeon Adler" */
function isTitled(key: string, behind: readonly string[]): boolean {
  const last = key.split(' ').at(-1) ?? '';
  return last.length > 2 && behind.some((word) => word.startsWith(last));
}

/** Takes out "Head of Acme" beside "Acme", and "acmefoods.com" beside "Acme Foods". */
function dropShadowed(found: Map<string, Gathered>): void {
  const keys = [...found.keys()];
  for (const key of keys) {
    const [, head = '', tail = ''] = /^(.{2,40}) (?:of|at|from|for) (.{2,60})$/u.exec(key) ?? [];
    const isPost =
      head.split(' ').some(isOccupation) || /^(?:hr|recruit\p{L}{1,8}|talent \p{L}{1,12})$/u.test(head);
    if (isPost && found.has(tail)) found.delete(key);
    const [, host] = /^([\p{L}\p{N}-]{3,40})\.\p{L}{2,10}(?:\.\p{L}{2})?$/u.exec(key) ?? [];
    if (host !== undefined && keys.some((other) => other !== key && spelling(host, other) === 'all'))
      found.delete(key);
  }
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
