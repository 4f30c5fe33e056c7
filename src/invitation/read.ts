import type { Invitation } from './invitation.ts';
import { companyBallot } from './fields/company/company.ts';
import { domainOf, electCompany, isDomainOf } from './fields/company/employer.ts';
import { gather } from './fields/evidence.ts';
import { readCandidate, readRecruiter } from './fields/people.ts';
import { findRole } from './fields/role/role.ts';
import { findTimes } from './fields/times/times.ts';
import { replyAddress } from './reply-address.ts';
import { isEml, longestEml, readEml } from './source/eml.ts';
import { longestPaste, readPasted } from './source/pasted.ts';
import type { Message } from './source/message.ts';
import { newest } from './source/thread.ts';
import { fold } from './text/ballot.ts';
import { layOut } from './text/layout.ts';

/**
 * Reads what an invitation says: text as it was copied or typed, with or without header lines, or a whole `.eml`
 * message, as a text or as its bytes. Of a message beyond 256 KB the first 256 KB are read. Every value stands in
 * the text, white space aside; a field that the text does not say, or not clearly, is empty.
 * @throws {InvitationError} (invitation.ts) if a message is nested too deeply to be read safely
 */
export async function readInvitation(text: string | Uint8Array): Promise<Invitation> {
  const message = newest(await readMessage(text));
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
  const replyTo = replyAddress(message, layout);
  return {
    recruiterName: stands(recruiter.name),
    recruiterTitle: stands(recruiter.title),
    company: stands(company),
    role: stands(role),
    candidateName: stands(candidateName),
    proposedTimes: findTimes(evidence.body.map((line) => line.text)).flatMap((time) => stands(time) ?? []),
    ...(message.date && { receivedAt: message.date }),
    ...(replyTo !== undefined && { replyTo }),
    ...(message.subject !== undefined && { subject: message.subject }),
    ...(message.messageId !== undefined && { messageId: message.messageId }),
    ...(message.references && message.references.length > 0 && { references: message.references }),
  };
}

/**
 * The message itself, to be quoted: without its headers, and of a thread the newest one.
 * @throws {InvitationError} as `readInvitation` does
 */
export async function readMessageText(text: string): Promise<string> {
  return newest(await readMessage(text)).text;
}

async function readMessage(source: string | Uint8Array): Promise<Message> {
  if (typeof source !== 'string') return readEml(withoutMark(source).subarray(0, longestEml));
  const text = source
    .slice(0, longestEml)
    .replace(/^(?:\ufeff|ï»¿)/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/^\s*\n/u, '');
  return isEml(text) ? readEml(text) : readPasted(text.slice(0, longestPaste));
}

/** The bytes without the mark of their encoding (RFC 3629, section 6). */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

const collapse = (value: string): string => value.split(/\s+/u).join(' ');

/** Lets through what stands in the message, and nothing else. */
function standing(message: Message): (value: string | undefined) => string | undefined {
  const whole = collapse([message.subject, message.from?.name, message.to?.name, message.text].join('\n'));
  return (value) =>
    value !== undefined && value !== '' && whole.includes(collapse(value)) ? collapse(value) : undefined;
}

export type { Invitation };
