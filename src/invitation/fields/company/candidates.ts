/* Describes each name that can be the employer's by all that is known of it, in named features. */

import { kindCues } from '../../kind/features.ts';
import { kindEvidence } from '../../kind/kind.ts';
import { isWithin } from '../../text/ballot.ts';
import type { Candidate, Candidates } from '../election.ts';
import type { Evidence } from '../evidence.ts';
import { agencyFeatures, agencyOf, type Agency } from './agency.ts';
import { domainFeatures, domainsOf, type Domains } from './domains.ts';
import { shown } from './forms.ts';
import { gatherNames, type Gathered } from './gathered.ts';
import { describe, othersOf, type Known, type Others } from './names.ts';
import { behindTitles, isGiven, isTitled } from './persons.ts';
import { compare, type Described } from './rivals.ts';

/** What of a message every name is held against; read once. */
interface Background {
  readonly said: string;
  readonly others: Others;
  readonly found: ReadonlyMap<string, Gathered>;
  readonly domains: Domains;
  readonly agency: Agency;
  /** The words before the "@" of addresses, in lower case. */
  readonly mailboxes: ReadonlySet<string>;
  /** What stands behind titles. */
  readonly titled: readonly string[];
}

/** Everything that can be the employer, each as the message writes it where it speaks of it most shortly. */
export function candidatesOf(evidence: Evidence, known: Known): Candidates {
  const { said } = evidence;
  const domains = domainsOf(evidence);
  const found = gatherNames(evidence, known.role, domains);
  const agency = agencyOf(evidence, known.title);
  const mailboxes = mailboxWords(evidence);
  const others = othersOf(evidence, known);
  const background = { said, others, found, domains, agency, mailboxes, titled: behindTitles(said) };
  const candidates = [...found].map(([key, gathered]) => candidateOf(key, gathered, background));
  const held = compare(candidates);
  return {
    candidates,
    none: new Set([...nothingOf(evidence, known, agency.speaks), ...held.map((sign) => `none, ${sign}`)]),
  };
}

/** The name as it is shown; all that is known of it joins its features, some of which ask for ones before them. */
function candidateOf(key: string, gathered: Gathered, background: Background): Candidate & Described {
  const { values, isArticled, features, whole } = gathered;
  const { said, others, domains, agency } = background;
  const value = shown(values, isArticled, said);
  const add = (more: Iterable<string>): void => {
    for (const feature of more) features.add(feature);
  };
  add(describe(key, value, values, said, others));
  features.add(`whole ${Math.min(whole, 3)}`);
  if (values.length > 1) features.add('repeated');
  add(domainFeatures(key, domains));
  features.add(`zones ${Math.min(places.filter((place) => features.has(place)).length, 4)}`);
  add(namesakes(key, value, whole, background));
  add(agencyFeatures(value, features, agency));
  return { key, value, features };
}

/** The places that are counted, by the features of names that stand there. */
const places = [
  'in subject',
  'in sender',
  'signed',
  'unsigned line',
  'in sentence',
  'in footer',
  'sender domain all',
  'others domain all',
];

/** What else is called so: a person, a mailbox, a candidate with a longer name. */
function* namesakes(
  key: string,
  value: string,
  whole: number,
  { found, mailboxes, titled }: Background,
): Generator<string> {
  if (isGiven(key, found)) yield 'given name';
  if (!value.includes(' ') && mailboxes.has(key)) yield 'mailbox';
  const isWithinLonger = [...found].some(
    ([other, { whole: more }]) => other.length > key.length && more >= whole && isWithin(key, other),
  );
  if (isWithinLonger) yield 'within a longer one';
  if (isTitled(key, titled)) yield 'titled';
}

const mostMailboxes = 30;

/** "ann" and "ek" of "ann.ek@acme.example" */
function mailboxWords({ message, addresses }: Evidence): ReadonlySet<string> {
  const locals = [...addresses, message.from?.address ?? '']
    .slice(0, mostMailboxes)
    .map((address) => address.toLowerCase().split('@', 1)[0] ?? '');
  return new Set(locals.flatMap((local) => local.split(/[._-]/u)));
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
  for (const feature of kindCues(kindEvidence({ message, layout, invitation }, false)))
    yield `none, ${feature}`;
}
