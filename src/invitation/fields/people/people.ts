/* Reads the recruiter and the candidate. */

import { fold, isWithin } from '../../text/ballot.ts';
import { isOrganisationWord } from '../../../text/organisations.ts';
import { isPersonName } from '../../../text/person.ts';
import { isImpersonal } from '../../../text/name-words.ts';
import { wordsOf } from '../../../text/line-words.ts';
import type { Evidence } from '../evidence.ts';
import { addressed } from './addressed.ts';
import { readRecruiter } from './rules.ts';
import { namesIn, mentionsIn, type Mention } from './find.ts';
import { passagesOf } from './passages.ts';
import type { Weights } from './tagger.ts';
import { bareTitle, canBeOne, clearest, fullest, inLatin, withoutTitles, type Person } from './persons.ts';
import type { Mailbox } from '../../../text/mailbox.ts';
import { titleBeside } from './title-bounds.ts';
import type { TagName } from './tags.ts';
import type { Confidence, Invitation } from '../../invitation.ts';
import { isTitle, readTitle } from '../title.ts';

/** The persons of a message. */
export interface People {
  readonly recruiter: { readonly name: string | undefined; readonly title: string | undefined };
  readonly candidate: string | undefined;
  /** The same name as the header has it, where that is fuller. */
  readonly candidateInFull: string | undefined;
  /** These two and all others who are certainly persons: none of them is a company or a role. */
  readonly names: readonly string[];
  /** Those of them that are guesses. */
  readonly guessed: readonly string[];
  /** What seems to be the writer's employer where a sender is shown, and how likely each is, from 0 to 1. */
  readonly employers: readonly Pick<Mention, 'text' | 'share'>[];
  readonly confidence: Pick<
    NonNullable<Invitation['confidence']>,
    'recruiterName' | 'recruiterTitle' | 'candidateName'
  >;
}

/** Who writes, as what, and to whom. */
export function readPeople(
  evidence: Evidence,
  isKnownCompany: (value: string) => boolean,
  weights: Weights,
): People {
  const { message, layout } = evidence;
  const ruled = readRecruiter(evidence, isKnownCompany);
  const passages = passagesOf(message, layout);
  const mentions = mentionsIn(passages, evidence, weights, ruled);
  const { full, persons } = namesIn(passages);
  const of = (tag: TagName) => mentions.filter((mention) => mention.tag === tag);
  const senders = personNames([message.from, message.replyTo, message.event?.organizer]);
  const readers = personNames([message.to, ...(message.recipients ?? [])]);
  const tagged = clearest(of('name'), senders, full);
  const isShown = (own: string) =>
    of('name').some(({ text, zone }) => zone !== 'guest' && canBeOne(text, own));
  const isClear = (tagged?.share ?? 0) >= leastClear;
  const given = (isClear ? undefined : guess(ruled.name, senders, full)) ?? tagged;
  const name =
    given && (given.share >= leastShare || (isFullName(given.name) && isShown(given.name)))
      ? given
      : undefined;
  const isCompany = (value: string) => isKnownCompany(value) || isNamedAfter(value, name?.name);
  const clear = clearestTitle(of('title'), ruled.title, isCompany);
  const beside =
    name &&
    titleBeside(
      name.name,
      passages.map(({ text }) => text),
    );
  const title =
    (clear?.share ?? 0) < leastClear && beside !== undefined && ruled.title === undefined
      ? { name: beside, share: leastClear }
      : clear;
  const isWriter = (other: string | undefined) =>
    other !== undefined && name !== undefined && canBeOne(other, name.name);
  const greeted = isWriter(layout.greeted) ? undefined : layout.greeted;
  const reader = clearest(
    of('candidate').filter(({ text }) => !noName.test(text)),
    readers,
    full,
  );
  const isRead = reader !== undefined && reader.share >= leastClear && !isWriter(reader.name);
  const candidate =
    sure(greeted, reader) ??
    (isRead ? reader : guess(addressed(layout, message.subject ?? '', isWriter), readers, full)) ??
    reader ??
    guess(onlyReader(evidence, isWriter), readers, full);
  const recipients = [message.to, ...(message.recipients ?? [])].map(inOrder);
  const inFull = candidate && fullest(candidate.name, personNames(recipients), []);
  return {
    recruiter: { name: name && inLatin(name.name), title: title?.name },
    candidate: candidate?.name,
    candidateInFull: inFull === candidate?.name ? undefined : inFull,
    names: [...new Set([name?.name, candidate?.name, ...persons].filter((value) => value !== undefined))],
    guessed: [name, candidate].flatMap((person) =>
      person !== undefined && certainty(person.share) === 'doubtful' ? [person.name] : [],
    ),
    employers: of('company').map(({ text, share }) => ({ text, share })),
    confidence: {
      ...(name && { recruiterName: certainty(name.share) }),
      ...(title && { recruiterTitle: certainty(title.share) }),
      ...(candidate && { candidateName: certainty(candidate.share) }),
    },
  };
}

/** What stands where a name does in a subject or a greeting. */
const noName = /^(?:re|fwd?|aw|wg|tq|bro|adv|congratulations?|update[ds]?)\.?$/iu;

const certainty = (share: number): Confidence => (share < 0.9 ? 'doubtful' : 'certain');

/** Below this the rules know better. */
const leastClear = 0.5;
/** Below this a name or a title is no guess, nor a title without a word of a trade. */
const leastShare = 0.3;
const leastUnknown = 0.55;

/** A name in full is worth a guess where nobody else seems to write. */
const isFullName = (name: string): boolean =>
  name.includes(' ') && isPersonName(name) && !isOrganisationWord(wordsOf(name).at(-1)?.folded ?? '');

const guess = (
  value: string | undefined,
  header: readonly string[],
  text: readonly string[],
): Person | undefined =>
  value === undefined ? undefined : { name: fullest(withoutTitles(value), header, text), share: 0.5 };

/** Whoever is greeted is the reader, under the name that they are greeted by: surely so where the words say the same. */
function sure(greeted: string | undefined, reader: Person | undefined): Person | undefined {
  const own = greeted === undefined ? '' : withoutTitles(greeted);
  if (own === '' || isImpersonal(own.toLowerCase())) return undefined;
  const isAgreed = reader !== undefined && canBeOne(reader.name, own);
  return isAgreed
    ? { name: shorterOf(own, reader.name), share: Math.max(reader.share, 0.9) }
    : { name: own, share: 0.6 };
}

/** "Hola Anouk" is greeted, "Anouk" is the name. */
const shorterOf = (one: string, other: string): string =>
  other.length < one.length && one.endsWith(other) ? other : one;

const personNames = (mailboxes: readonly (Mailbox | undefined)[]): string[] =>
  mailboxes.flatMap((mailbox) => (mailbox && isPersonName(mailbox.name) ? [mailbox.name] : []));

/** "Ek, Ann" is called Ann Ek. */
const inOrder = (mailbox: Mailbox | undefined): Mailbox | undefined =>
  mailbox && { ...mailbox, name: mailbox.name.replace(/^([^,]{1,60}),\s{0,9}([^,]{1,60})$/u, '$2 $1') };

/** "Stone Maritime Recruitment", signed by Vera Stone, is a firm and no title. */
function isNamedAfter(value: string, writer = ''): boolean {
  const surname = fold(writer).split(' ').at(-1) ?? '';
  return writer.includes(' ') && surname.length > 2 && fold(value).split(' ').includes(surname);
}

/** The title with the clearest mention; where the rules know its bounds, theirs hold. */
function clearestTitle(
  mentions: readonly Mention[],
  ruled: string | undefined,
  isKnownCompany: (value: string) => boolean,
): Person | undefined {
  const [first] = mentions
    .filter(({ text, share }) => !isKnownCompany(text) && (share >= leastUnknown || isTitle(bareTitle(text))))
    .toSorted((a, b) => b.share - a.share);
  if (!first || first.share < leastShare)
    return ruled === undefined ? undefined : { name: bareTitle(ruled), share: 0.4 };
  const own = bareTitle(bounded(first, isKnownCompany));
  // "Executive - Talent" goes on where the rules cut.
  const goesOn = ruled !== undefined && own.startsWith(ruled) && /^\s[–—-]\s/u.test(own.slice(ruled.length));
  const isRuled =
    ruled !== undefined && !goesOn && (isWithin(fold(own), fold(ruled)) || isWithin(fold(ruled), fold(own)));
  return { name: isRuled && own === bareTitle(first.text) ? bareTitle(ruled) : own, share: first.share };
}

/** "Managing Consultant, Legal" and "Consultant - Retail" whole, "Owner, Acme" without the company. */
function bounded({ text, part, goesOn, zone }: Mention, isKnownCompany: (value: string) => boolean): string {
  if (zone !== 'signature' && zone !== 'preamble') return text;
  const [head = '', mark = '', tail = ''] =
    text.length < part.length ? split(part, text.length) : split(part, part.search(/,\s|\s[–—-]\s/u));
  if (head === '' || tail === '' || tail.length > 40) return text;
  const isCompany =
    isKnownCompany(tail) || isOrganisationWord(wordsOf(tail).at(-1)?.folded ?? '') || /\p{N}{3}/u.test(tail);
  if (isCompany && isTitle(head)) return head;
  const told = readTitle(`${head}, ${tail}`, isKnownCompany, goesOn);
  if (told === undefined) return text;
  return told.title === head ? head : `${head}${mark}${tail}`;
}

function split(part: string, at: number): string[] {
  const [, mark = '', tail = ''] = at < 0 ? [] : (/^(,\s|\s[–—-]\s)(.+)$/u.exec(part.slice(at)) ?? []);
  return tail === '' ? [] : [part.slice(0, at), mark, tail];
}

/** Who is named as the recipient, or the only guest beside the organizer. */
function onlyReader({ layout, message }: Evidence, isWriter: (name: string) => boolean): string | undefined {
  const guests = personNames([
    ...layout.guests.filter(({ isOrganizer }) => !isOrganizer),
    ...(message.event?.attendees ?? []),
  ]);
  const free = [...new Set(guests)].filter((name) => !isWriter(name));
  return [...personNames([message.to]), free.length === 1 ? free[0] : undefined].find(
    (name) => name !== undefined && !isWriter(name),
  );
}
