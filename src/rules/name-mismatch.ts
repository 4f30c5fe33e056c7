import type { Span } from '../text/span.ts';
import { areUnlikeCompanies, areUnlikeRoles, isOfDomain } from '../reading/names/kinship.ts';
import { mentionsOf, type Mention } from '../reading/names/mentions.ts';
import { isAgency, oddOnes, type OddOne } from '../reading/names/odd-ones.ts';
import { peopleOf, type Evidence, type People } from '../reading/names/people.ts';
import { areDifferent, differInFamilyName } from '../reading/names/person.ts';
import { isWrittenOut, type Person } from '../text/person.ts';
import { defineRule, type Report } from './rule.ts';
import type { Fix } from '../repair/fix.ts';

type Message =
  'reader' | 'readerBelow' | 'writer' | 'writerBelow' | 'subject' | 'role' | 'company' | 'address';

/** Finds names that contradict each other: left over from another letter, or misspelt. */
export const rule = defineRule<Message, object>({
  id: 'name-mismatch',
  scope: 'letter',
  anchor: 'words',
  summary: 'Avoid names of people, companies or roles that don’t match',
  why: 'A wrong name is noticed first and remembered longest: it says that the letter was meant for somebody else.',
  source: 'Our own judgement, and common sense: a wrong name is what every recruiter has a story about.',
  grade: 'house style',
  severity: 'warning',
  messages: {
    reader: 'You greet {here}, but the {header} line names {there}. Check which name is right.',
    readerBelow: 'You greet {here}, but the message below names {there}. Check which name is right.',
    writer: 'The letter is signed {here}, but the {header} line names {there}. Check which name is right.',
    writerBelow:
      'The letter is signed {here}, but the message below names {there}. Check which name is right.',
    subject: 'The subject names {here}, but the letter is signed {there}. Check which name is right.',
    role: 'The role is {here} here and {there} elsewhere in this letter. One may be left over from another letter.',
    company:
      'The company is {here} here and {there} elsewhere in this letter. One may be left over from another letter.',
    address: 'Your reader is at {here}, but the letter goes to {there}. Check that both are right.',
  },
  defaults: {},
  examples: [
    {
      message: 'reader',
      before:
        'To: Nicole Braun <nicole@example.com>\nSubject: My application\n\nDear «Susan»,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'To: Nicole Braun <nicole@example.com>\nSubject: My application\n\nDear Nicole,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'role',
      before:
        'Subject: Interview Invitation for Gardener - John Doe\n\nDear Nicole,\n\nThank you for considering me for the «Florist» position. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Subject: Interview Invitation for Gardener - John Doe\n\nDear Nicole,\n\nThank you for considering me for the Gardener position. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
  ],
  accepts: [
    'To: Robert Smith <rs@example.com>\nSubject: My application\n\nHi Bob,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    'Subject: Gardener position - John Doe\n\nDear Nicole,\n\nThank you for considering me for the Senior Gardener role. I have accepted the Florist position at Acme.\n\nBest regards,\nJohn',
  ],
  *check(draft) {
    const people = peopleOf(draft);
    yield* readerReports(people);
    yield* writerReports(people);
    const { roles, companies, hosts } = mentionsOf(draft);
    yield* oddReports('role', oddOnes(roles, areUnlikeRoles, draft));
    const isOwn = hosts.length > 0 && !isAgency(draft);
    yield* oddReports('company', oddOnes([...companies, ...(isOwn ? hosts : [])], areUnlikeCompanies, draft));
    if (isOwn) yield* addressReports(people, hosts[0]);
  },
});

function* readerReports(people: People): Generator<Report<Message>> {
  const { readers, addresses } = people;
  const [evidence] = readers;
  const hasUnknown = addresses.length > 1 && addresses.some((address) => !address.person);
  if (!evidence || hasUnknown) return;
  const { greeted } = people;
  const [person, second] = greeted;
  if (!person) return;
  if (!greeted.every((name) => readers.every((reader) => areDifferent(name, reader.person)))) return;
  const { titleStart } = person;
  const right = evidence.person;
  const isFamiliar = person.words.length === 1 && !person.isTitled && !right.isTitled;
  const name = (isFamiliar && right.words.find(isWrittenOut)) || right.text;
  const span = { start: titleStart, end: (second ? greeted.at(-1) : person)?.end ?? person.end };
  yield { ...contradiction('reader', person, evidence), fixes: [rename(span, name)] };
}

function contradiction(
  about: 'reader' | 'writer',
  here: Person,
  { header, person }: Evidence,
): Report<Message> {
  const span = spanOf(here);
  const data = { here: here.text, there: person.text };
  return header === undefined
    ? { message: `${about}Below`, span, data }
    : { message: about, span, data: { ...data, header } };
}

const isOneOf = (others: readonly Person[], person: Person) =>
  others.some((other) => !areDifferent(other, person));

function* writerReports(people: People): Generator<Report<Message>> {
  const { writers, inSubject } = people;
  const [evidence] = writers;
  if (!evidence && !inSubject) return;
  const { signed } = people;
  if (!signed) return;
  if (
    evidence &&
    !isOneOf(
      writers.map(({ person }) => person),
      signed,
    )
  ) {
    yield { ...contradiction('writer', signed, evidence), fixes: [writerFix(signed, evidence)] };
  }
  if (!inSubject || !(areDifferent(inSubject, signed) || differInFamilyName(inSubject, signed))) return;
  if (isOneOf([...people.greeted, ...people.readers.map(({ person }) => person)], inSubject)) return;
  const data = { here: inSubject.text, there: signed.text };
  yield { message: 'subject', span: spanOf(inSubject), data, fixes: [rename(inSubject, signed.text)] };
}

/** A family name beside a title goes behind the given name that the writer signs with. */
function writerFix(signed: Person, { person }: Evidence): Fix {
  const isFamilyName = person.isTitled && person.words.length === 1;
  return rename(signed, isFamilyName ? `${signed.words[0] ?? ''} ${person.text}` : person.text);
}

function* oddReports(message: 'role' | 'company', odd: Iterable<OddOne>): Generator<Report<Message>> {
  for (const { mention, right } of odd) {
    const data = { here: mention.text, there: right.text };
    yield { message, span: spanOf(mention), data, fixes: [rename(mention, right.text)] };
  }
}

function* addressReports({ addresses }: People, host: Mention | undefined): Generator<Report<Message>> {
  const domain = addresses.length === 1 ? addresses[0]?.domain : undefined;
  if (!host || !domain || isOfDomain(host.text, domain)) return;
  yield { message: 'address', span: spanOf(host), data: { here: host.text, there: domain } };
}

function rename({ start, end }: Span, name: string): Fix {
  const text = name.replace(/\s+/gu, ' ');
  const replacements = [{ span: { start, end }, text }] as const;
  return { title: 'change', data: { words: text }, confidence: 'likely', replacements };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
