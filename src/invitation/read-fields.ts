/* Reads the fields of one message. */

import { confidenceOf } from './confidence.ts';
import { companyBallot } from './fields/company/company.ts';
import { domainOf, electCompany, isDomainOf } from './fields/company/employer.ts';
import { gather } from './fields/evidence.ts';
import { readCandidate, readRecruiter } from './fields/people.ts';
import { findRole } from './fields/role/role.ts';
import { findTimes } from './fields/times/times.ts';
import type { Invitation } from './invitation.ts';
import type { Reading } from './merge.ts';
import { replyAddress } from './reply-address.ts';
import type { Message } from './source/message.ts';
import { isDateAlone, shownDate } from './source/shown.ts';
import { fold } from './text/ballot.ts';
import { layOut, reach, type Layout } from './text/layout.ts';

/** What one message says, without what it quotes. */
export function readFields(message: Message, now: Date): Reading {
  const layout = layOut(message.text);
  const evidence = gather(message, layout);
  const companies = companyBallot(evidence);
  const domains = [...domainOf(message.from?.address), ...domainOf(message.replyTo?.address)];
  const isKnownCompany = (value: string) =>
    companies.values.some((known) => fold(known) === fold(value)) ||
    domains.some((domain) => isDomainOf(domain, value));
  const recruiter = readRecruiter(evidence, isKnownCompany);
  const candidateName = readCandidate(evidence, recruiter.name);
  const people = [recruiter.name, candidateName];
  const company = electCompany(companies, evidence, recruiter.companies, {
    people,
    role: findRole(evidence, undefined, people),
  });
  const role = findRole(evidence, company, people);
  const stands = standing(message);
  const date = message.date ?? shownDate(message.text, now);
  const replyTo = replyAddress(message, layout);
  const fields = {
    recruiterName: stands(recruiter.name),
    recruiterTitle: stands(recruiter.title),
    company: stands(company),
    role: stands(role),
    candidateName: stands(candidateName),
  };
  const invitation: Invitation = {
    ...fields,
    confidence: confidenceOf(fields, message, layout),
    proposedTimes: timesIn(message, layout).flatMap((time) => stands(time) ?? []),
    ...(date && { receivedAt: date }),
    ...(replyTo !== undefined && { replyTo }),
    ...(message.subject !== undefined && { subject: message.subject }),
    ...(message.messageId !== undefined && { messageId: message.messageId }),
    ...(message.references && message.references.length > 0 && { references: message.references }),
  };
  return { message, layout, invitation };
}

/** The times that the text proposes, in its headings too; the subject's where it has none. */
function timesIn({ subject = '' }: Message, { preamble, body }: Layout): readonly string[] {
  // A date alone above the greeting is when the message was sent.
  const times = findTimes([...preamble.filter((line) => !isDateAlone(line)), ...body]);
  return times.length > 0 ? times : findTimes([subject]);
}

const collapse = (value: string): string => value.split(/\s+/u).join(' ');

/** Lets through what stands in the message, and nothing else. */
function standing(message: Message): (value: string | undefined) => string | undefined {
  const { subject, from, to, text, event } = message;
  const whole = collapse(
    [subject, from?.name, to?.name, event?.organizer?.name, event?.location, text.slice(0, reach)].join('\n'),
  );
  return (value) =>
    value !== undefined && value !== '' && whole.includes(collapse(value)) ? collapse(value) : undefined;
}
