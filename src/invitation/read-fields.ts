/* Reads the fields of one message. */

import type { Known } from './fields/company/names.ts';
import { companyModel, companyTest, electCompany } from './fields/company/company.ts';
import type { ElectionModel } from './fields/election.ts';
import { gather, type Evidence } from './fields/evidence.ts';
import { boundedTitle } from './fields/people/title-bounds.ts';
import { readPeople, type People } from './fields/people/people.ts';
import { learned as peopleWeights } from './fields/people/model.ts';
import type { Weights } from './fields/people/tagger.ts';
import { electRole, knownBesideRole, roleModel } from './fields/role/role.ts';
import { ruledRole } from './fields/role/rules.ts';
import { proposedOf, timesModel } from './fields/times/proposals.ts';
import { findTimes } from './fields/times/times.ts';
import type { Invitation } from './invitation.ts';
import type { KindWeights } from './kind/features.ts';
import type { Reading } from './merge.ts';
import { replyAddress } from './reply-address.ts';
import type { Message } from './source/message.ts';
import { isDateAlone } from './source/date-alone.ts';
import { shownDate } from './source/shown.ts';
import { layOut, type Layout } from './text/layout.ts';

/** What was learned from labelled messages. */
export interface Learned {
  readonly company: ElectionModel;
  /** By default what `npm run train` wrote, as for the others. */
  readonly role?: ElectionModel;
  readonly times?: ElectionModel;
  readonly kind?: KindWeights;
  /** What names and titles are told by. */
  readonly people?: Weights;
}

/** A message with all that is known of it before its employer is. */
export interface Prepared {
  readonly evidence: Evidence;
  readonly people: People;
  /** The times that may be proposed, and the lines in which they stand. */
  readonly found: ReturnType<typeof timesFoundIn>;
  readonly known: Known;
}

/** All that is read before the employer is. */
export function prepare(message: Message, weights: Weights = peopleWeights()): Prepared {
  const evidence = gather(message, layOut(message.text));
  const people = readPeople(evidence, companyTest(evidence), weights);
  const found = timesFoundIn(message, evidence.layout);
  const role = ruledRole(evidence, undefined, people.names, people.recruiter.title);
  return {
    evidence,
    people,
    found,
    known: {
      people: people.names,
      guessed: people.guessed,
      role,
      times: found.times,
      title: people.recruiter.title,
      employers: people.employers,
    },
  };
}

/** What one message says, without what it quotes. */
export function readFields(
  message: Message,
  now: Date,
  learned: Learned = { company: companyModel },
): Reading {
  const { evidence, people, found, known } = prepare(message, learned.people);
  const { layout } = evidence;
  const company = electCompany(evidence, known, learned.company);
  const beside = knownBesideRole(evidence, known, company?.value);
  const role = electRole(evidence, beside, learned.role ?? roleModel);
  const { title: told } = people.recruiter;
  const title =
    told && boundedTitle(told, company?.value, [...layout.preamble, ...layout.signature, ...layout.body]);
  const stands = standing(evidence);
  const date = message.date ?? shownDate(message.text, now);
  const replyTo = replyAddress(message, layout);
  const fields = {
    recruiterName: stands(people.recruiter.name),
    recruiterTitle: stands(title),
    company: stands(company?.value),
    role: stands(role?.value),
    candidateName: stands(people.candidate),
  };
  const invitation: Invitation = {
    ...fields,
    confidence: {
      ...(fields.role !== undefined && role && { role: role.confidence }),
      ...people.confidence,
      ...(fields.company !== undefined && company && { company: company.confidence }),
    },
    ...(people.candidateInFull !== undefined && { candidateInFull: people.candidateInFull }),
    proposedTimes: proposedOf(found.times, found.lines, learned.times ?? timesModel).flatMap(
      (time) => stands(time) ?? [],
    ),
    ...(date && { receivedAt: date }),
    ...(replyTo !== undefined && { replyTo }),
    ...(message.subject !== undefined && { subject: message.subject }),
    ...(message.messageId !== undefined && { messageId: message.messageId }),
    ...(message.references && message.references.length > 0 && { references: message.references }),
  };
  return { message, layout, invitation };
}

/** The times that the text may propose, its headings too, or the subject where it has none; and where they stand. */
export function timesFoundIn(
  { subject = '' }: Message,
  { preamble, body }: Layout,
): { readonly times: readonly string[]; readonly lines: readonly string[] } {
  // A date alone above the greeting is when the message was sent.
  const lines = [...preamble.filter((line) => !isDateAlone(line)), ...body];
  const times = findTimes(lines);
  return times.length > 0 ? { times, lines } : { times: findTimes([subject]), lines: [subject] };
}

const collapse = (value: string): string => value.split(/\s+/u).join(' ');

/** Lets through what stands in the message, and nothing else. */
function standing({ message, excerpt }: Evidence): (value: string | undefined) => string | undefined {
  const { subject, from, replyTo, to, event } = message;
  const whole = collapse(
    [
      subject,
      from?.name,
      from?.address,
      replyTo?.name,
      replyTo?.address,
      to?.name,
      event?.organizer?.name,
      ...(event?.attendees.map(({ name }) => name) ?? []),
      event?.location,
      excerpt,
    ].join('\n'),
  );
  return (value) =>
    value !== undefined && value !== '' && whole.includes(collapse(value)) ? collapse(value) : undefined;
}
