/* Reads the recruiter and the candidate. */

import type { Message } from '../source/message.ts';
import { fold, isWithin } from '../text/ballot.ts';
import { behindLabel } from '../text/label.ts';
import { isOrganisationWord } from '../../text/organisations.ts';
import { isPersonName, nameLength } from '../../text/person.ts';
import { isImpersonal } from '../../text/name-words.ts';
import { phrase, wordsOf } from '../../text/line-words.ts';
import type { Evidence, Line } from './evidence.ts';
import { readSignature, type Signature, type SignedCompany } from './signature.ts';
import { fullNames, mentionsIn, type Mention } from './people/find.ts';
import type { Weights } from './people/tagger.ts';
import { bareTitle, canBeOne, clearest, fullest, withoutTitles, type Person } from './people/persons.ts';
import type { Mailbox } from '../../text/mailbox.ts';
import type { TagName } from './people/tags.ts';
import type { Confidence, Invitation } from '../invitation.ts';
import { isTitle, readTitle, type Told } from './title.ts';

/** The persons of a message. */
export interface People {
  readonly recruiter: { readonly name: string | undefined; readonly title: string | undefined };
  readonly candidate: string | undefined;
  /** All persons that are mentioned, these two among them: none of them is a company or a role. */
  readonly names: readonly string[];
  readonly confidence: Pick<NonNullable<Invitation['confidence']>, 'recruiterName' | 'recruiterTitle' | 'candidateName'>;
}

/** Who writes, as what, and to whom. */
export function readPeople(
  evidence: Evidence,
  isKnownCompany: (value: string) => boolean,
  weights: Weights,
): People {
  const { message, layout } = evidence;
  const ruled = readRecruiter(evidence, isKnownCompany);
  const mentions = mentionsIn(message, layout, weights, ruled);
  const full = fullNames(message, layout);
  const of = (tag: TagName) => mentions.filter((mention) => mention.tag === tag);
  const senders = personNames([message.from, message.replyTo, message.event?.organizer]);
  const readers = personNames([message.to, ...(message.recipients ?? [])]);
  const tagged = clearest(of('name'), senders, full);
  const isClear = (tagged?.share ?? 0) >= leastClear;
  const name = (isClear ? undefined : guess(ruled.name, senders, full)) ?? tagged;
  const title = clearestTitle(of('title'), ruled.title, isKnownCompany);
  const isWriter = (other: string | undefined) => other !== undefined && name !== undefined && canBeOne(other, name.name);
  const greeted = isWriter(layout.greeted) ? undefined : layout.greeted;
  const reader = clearest(of('candidate'), readers, full);
  const candidate =
    sure(greeted, reader) ?? reader ?? guess(onlyReader(evidence, isWriter), readers, full);
  return {
    recruiter: { name: name && inLatin(name.name), title: title?.name },
    candidate: candidate?.name,
    names: [...new Set([name?.name, candidate?.name, ...full].filter((value) => value !== undefined))],
    confidence: {
      ...(name && { recruiterName: certainty(name.share) }),
      ...(title && { recruiterTitle: certainty(title.share) }),
      ...(candidate && { candidateName: certainty(candidate.share) }),
    },
  };
}

const certainty = (share: number): Confidence => (share < 0.9 ? 'doubtful' : 'certain');

/** Below this the rules know better. */
const leastClear = Number((globalThis as unknown as { leastClear?: number }).leastClear ?? 0.5);

const guess = (value: string | undefined, header: readonly string[], text: readonly string[]): Person | undefined =>
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
const shorterOf = (one: string, other: string): string => (other.length < one.length && one.endsWith(other) ? other : one);

const personNames = (mailboxes: readonly (Mailbox | undefined)[]): string[] =>
  mailboxes.flatMap((mailbox) => (mailbox && isPersonName(mailbox.name) ? [mailbox.name] : []));

/** The title with the clearest mention; where the rules know its bounds, theirs hold. */
function clearestTitle(mentions: readonly Mention[], ruled: string | undefined, isKnownCompany: (value: string) => boolean): Person | undefined {
  const [first] = mentions.toSorted((a, b) => b.share - a.share);
  if (!first) return ruled === undefined ? undefined : { name: bareTitle(ruled), share: 0.4 };
  const own = bareTitle(bounded(first, isKnownCompany));
  const isRuled = ruled !== undefined && (isWithin(fold(own), fold(ruled)) || isWithin(fold(ruled), fold(own)));
  return { name: isRuled && own === bareTitle(first.text) ? bareTitle(ruled) : own, share: first.share };
}

/** "Managing Consultant, Legal" and "Consultant - Retail" whole, "Owner, Acme" without the company. */
function bounded({ text, part, goesOn, zone }: Mention, isKnownCompany: (value: string) => boolean): string {
  if (zone !== 'signature' && zone !== 'preamble') return text;
  const [head = '', mark = '', tail = ''] = text.length < part.length ? split(part, text.length) : split(part, part.search(/,\s|\s[–—-]\s/u));
  if (head === '' || tail === '' || tail.length > 40) return text;
  const isCompany = isKnownCompany(tail) || isOrganisationWord(wordsOf(tail).at(-1)?.folded ?? '') || /\p{N}{3}/u.test(tail);
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
  const guests = personNames([...layout.guests.filter(({ isOrganizer }) => !isOrganizer), ...(message.event?.attendees ?? [])]);
  const free = [...new Set(guests)].filter((name) => !isWriter(name));
  return [...personNames([message.to]), free.length === 1 ? free[0] : undefined].find(
    (name) => name !== undefined && !isWriter(name),
  );
}

/** Who writes, and what the writer says of their work and employer. */
export function readRecruiter(evidence: Evidence, isKnownCompany: (value: string) => boolean): Signature {
  const { layout, message, body } = evidence;
  const signed = readSignature(layout.signature, isKnownCompany);
  const shown = readSignature(layout.preamble.length > 1 ? layout.preamble : [], isKnownCompany);
  const introduced = introduction(body.slice(0, 6));
  const contact = body.map(contactPerson).find((person) => person !== undefined);
  const header = senderName(message, signed, isKnownCompany);
  const isShown = shown.name !== undefined && shown.title !== undefined;
  const name =
    signed.name ?? (isShown ? shown.name : undefined) ?? introduced.name ?? header ?? contact?.name;
  return {
    name: fullestRuled(name, [introduced.name, shown.name, header]),
    title:
      signed.title ??
      (isShown ? shown.title : undefined) ??
      introduced.title ??
      (name === contact?.name ? contact?.title : undefined),
    companies: [...signed.companies, ...(isShown ? shown.companies : []), ...introduced.companies],
  };
}

/** Of several names of one person the fullest: "Chris" signs what "I’m Chris Okafor" began. */
function fullestRuled(name: string | undefined, others: readonly (string | undefined)[]): string | undefined {
  if (name === undefined) return undefined;
  const own = fold(name).replaceAll('.', '').split(' ');
  const fuller = others.find((other) => {
    const words = other === undefined ? [] : fold(other).split(' ');
    return words.length > own.length && own.every((word, at) => (words[at] ?? '').startsWith(word));
  });
  return inLatin(fuller ?? name);
}

/** "Wang Xiaoming 王小明" greets in English as Wang Xiaoming. */
function inLatin(name: string): string {
  const words = name.split(/\s+/u);
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  const isMixed = latin.length > 0 && words.some((word) => /^\p{Lo}/u.test(word));
  return isMixed ? latin.join(' ') : name;
}

/** Whom the invitation is addressed to. */
export function readCandidate(
  { layout, message, subject }: Evidence,
  writer: string | undefined,
): string | undefined {
  const isWriter = (name: string) => writer !== undefined && fold(name) === fold(writer);
  const greeted = layout.greeted;
  if (greeted !== undefined && !isWriter(greeted)) return greeted;
  const to = message.to?.name ?? '';
  if (isPersonName(to) && !isWriter(to)) return to;
  const last = subject.length > 1 ? (subject.at(-1)?.text ?? '') : '';
  return isPersonName(last) &&
    last.includes(' ') &&
    subject.slice(0, -1).some(({ text }) => /\binterview|\binvit/iu.test(text)) &&
    !isWriter(last)
    ? last
    : undefined;
}

/** The display name of the sender, where it is a person's. */
function senderName(
  { from }: Message,
  signed: Signature,
  isKnownCompany: (value: string) => boolean,
): string | undefined {
  const shown = (from?.name ?? '').split(/\s(?:via|at|from|@|-|–|\||\()\s?|\||\s\(/u, 1)[0]?.trim() ?? '';
  if (isKnownCompany(shown) || signed.companies.some(({ value }) => fold(value) === fold(shown)))
    return undefined;
  return isPersonName(shown) ? shown : undefined;
}

interface Introduction {
  name?: string;
  title?: string;
  readonly companies: SignedCompany[];
}

const selfWords = new Set(["i'm", 'im', "it's", 'its', "name's", 'soy']);

/** "I’m Ana Ruiz, a recruiter at …", "This is Tom from …", "my name is …", "Jo from … here". */
function introduction(lines: readonly Line[]): Introduction {
  const told: Introduction = { companies: [] };
  const tell = (line: Line, first: number) => {
    if (told.title !== undefined) return;
    const title = titleFrom(line, first);
    if (title === undefined) return;
    told.title = title.title;
    if (title.company !== undefined) told.companies.push({ value: title.company, weight: 2 });
  };
  for (const line of lines) {
    const { words, text } = line;
    for (const [at, word] of words.slice(0, 80).entries()) {
      const previous = words[at - 1]?.folded ?? '';
      if (isSelf(word.folded, previous)) {
        const length = word.after === '' ? nameLength(words, at + 1) : 0;
        if (length > 0) told.name ??= phrase(text, words, at + 1, at + 1 + length);
        if (length > 0 || word.folded !== 'is') tell(line, at + 1 + length);
      } else if (word.folded === 'as' && /^(?:work|working|role)$/u.test(previous)) tell(line, at + 1);
    }
    const here = nameHere(line);
    if (here !== undefined) told.name ??= here;
  }
  return told;
}

const isSelf = (folded: string, previous: string): boolean =>
  selfWords.has(folded) ||
  (folded === 'am' && previous === 'i') ||
  (folded === 'is' && (previous === 'this' || previous === 'name'));

/** "Jo from Acme here", "jo here": at the start of a message. */
function nameHere({ words, text }: Line): string | undefined {
  const here = words.slice(0, 9).findIndex(({ folded }) => folded === 'here');
  const isLower = /^\p{Ll}{2,14}$/u.test(words[0]?.text ?? '');
  const length = nameLength(words, 0) || (isLower ? 1 : 0);
  const next = words[length]?.folded ?? '';
  if (length === 0 || (here < length && !/^(?:from|at|with)$/u.test(next))) return undefined;
  const isCommon =
    /^(?:start|apply|click|see|look|book|sign|right|register|find|read|join|over|up|down|done|please|check|go|come|step|we|i|you|our|the|it|there|nice|hope|saw|great|just|how|any|what|and|so|not|would|could)$/u.test(
      words[0]?.folded ?? '',
    );
  return (here === length || (here > 0 && /^(?:from|at|with)$/u.test(next))) && !isCommon
    ? phrase(text, words, 0, length)
    : undefined;
}

/** "a technical recruiter at Acme", "the Head of People here", "CTO of Acme"; "happy to help" is none. */
function titleFrom({ words, text }: Line, start: number): Told | undefined {
  let first = start;
  while (/^(?:a|an|the|and|i'm|i|am|our|one|of|as|your|currently|also)$/u.test(words[first]?.folded ?? ''))
    first += 1;
  let end = first;
  while (end < words.length && end - first < 8 && !titleStops.has(words[end]?.folded ?? '')) {
    const isList = words[end]?.folded === 'and' && !/^\p{Lu}\p{Ll}/u.test(words[end + 1]?.text ?? '');
    if (isList) break;
    end += 1;
    if (/[.,;:!?)]/u.test(words[end - 1]?.after ?? '')) break;
  }
  // "I’m recruiting a …" says what somebody does rather than is.
  const isDoing =
    /^\p{Ll}+ing$/u.test(words[first]?.text ?? '') &&
    /^(?:an?|the|for|our)$/u.test(words[first + 1]?.folded ?? '');
  const value = isDoing ? '' : phrase(text, words, first, end);
  const told = value === '' ? undefined : readTitle(value, () => false, true);
  return told && isTitle(told.title) && !/\b(?:fan|believer|reader|happy|glad|sure)\b/iu.test(value)
    ? told
    : undefined;
}

const titleStops = new Set(
  'at for with from here in on who reaching writing working based @ to that looking hiring helping covering specialising specializing supporting leading running covering placing focusing focused specialised specialized responsible – — -'.split(
    ' ',
  ),
);

const labels = new Set(
  'spoc|contact|contact person|contact name|point of contact|your contact|recruiter|hr contact|poc|contact hr|ansprechpartner|ansprechpartnerin|coordinator'.split(
    '|',
  ),
);

/** "SPOC: Leela Pillai", "Contact: Ana Ruiz (HR Executive)" */
function contactPerson({ text }: Line): Introduction | undefined {
  const rest = behindLabel(text, labels, /[:–-]/u)?.slice(0, 100);
  if (rest === undefined) return undefined;
  const words = wordsOf(rest);
  const length = nameLength(words, 0);
  if (length === 0) return undefined;
  const beside = /^\s?[(,]\s?([^(),]{3,50})/u.exec(rest.slice(words[length - 1]?.end))?.[1];
  return {
    name: phrase(rest, words, 0, length),
    ...(beside && isTitle(beside) && { title: beside }),
    companies: [],
  };
}
