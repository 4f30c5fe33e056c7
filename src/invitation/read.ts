import type { Invitation } from './invitation.ts';
import { companyBallot } from './fields/company/company.ts';
import { domainOf, electCompany, isDomainOf } from './fields/company/employer.ts';
import { gather } from './fields/evidence.ts';
import { readPeople } from './fields/people.ts';
import { findRole } from './fields/role/role.ts';
import { findTimes } from './fields/times/times.ts';
import { replyAddress } from './reply-address.ts';
import { isEml, longestEml, readEml } from './source/eml.ts';
import { longestPaste, readPasted } from './source/pasted.ts';
import type { Message } from './source/message.ts';
import { shownDate } from './source/shown.ts';
import { readThread } from './source/thread.ts';
import { isInvitation, merged, type Reading } from './merge.ts';
import { fold } from './text/ballot.ts';
import { layOut } from './text/layout.ts';

/**
 * Reads what an invitation says: text as it was copied or typed, with or without header lines, the source of a page, a
 * calendar file, or a whole `.eml` message, as a text or as its bytes. Of a message beyond 1 MB, and of a text beyond
 * 256 KB, no more is read. Every value stands in the text, white space aside; a field that the text does not say, or
 * not clearly, is empty.
 * @param now by which days without a year are understood
 * @throws {InvitationError} (invitation.ts) if a message is nested too deeply to be read safely
 */
export async function readInvitation(text: string | Uint8Array, now = new Date()): Promise<Invitation> {
  return (await openMessage(text, now)).invitation;
}

/** A message as it was found, decoded and read. */
export interface OpenedMessage {
  readonly invitation: Invitation;
  /** What it says, to be quoted: without its headers, and of a thread the message that was read. */
  readonly text: string;
  /** Whether it is an invitation to an interview or a recruiter's message. */
  readonly isInvitation: boolean;
}

/**
 * Reads a message, and tells whether it is an invitation.
 * @throws {InvitationError} as `readInvitation` does
 */
export async function openMessage(source: string | Uint8Array, now = new Date()): Promise<OpenedMessage> {
  const readings = (await messagesOf(source, now)).map((message) => readOne(message, now));
  const { newest, invitation } = merged(readings);
  return {
    invitation,
    text: newest.message.text,
    isInvitation: readings.some(isInvitation),
  };
}

/**
 * The messages of a thread, the newest first.
 * @throws {InvitationError} as `readInvitation` does
 */
export async function messagesOf(source: string | Uint8Array, now = new Date()): Promise<readonly Message[]> {
  return readThread(await readMessage(source, now), now);
}

/** What one message says, without what it quotes. */
function readOne(message: Message, now: Date): Reading {
  const layout = layOut(message.text);
  const evidence = gather(message, layout);
  const companies = companyBallot(evidence);
  const domains = [...domainOf(message.from?.address), ...domainOf(message.replyTo?.address)];
  const isKnownCompany = (value: string) =>
    companies.values.some((known) => fold(known) === fold(value)) ||
    domains.some((domain) => isDomainOf(domain, value));
  const { recruiter, candidate: candidateName, confidence } = readPeople(evidence, isKnownCompany);
  const people = [recruiter.name, candidateName];
  const company = electCompany(companies, evidence, recruiter.companies, {
    people,
    role: findRole(evidence, undefined, people),
  });
  const role = findRole(evidence, company, people);
  const stands = standing(message);
  const date = message.date ?? shownDate(message.text, now);
  const replyTo = replyAddress(message, layout);
  const invitation: Invitation = {
    recruiterName: stands(recruiter.name),
    recruiterTitle: stands(recruiter.title),
    company: stands(company),
    role: stands(role),
    candidateName: stands(candidateName),
    proposedTimes: findTimes(evidence.body.map((line) => line.text)).flatMap((time) => stands(time) ?? []),
    ...(confidence && { confidence }),
    ...(date && { receivedAt: date }),
    ...(replyTo !== undefined && { replyTo }),
    ...(message.subject !== undefined && { subject: message.subject }),
    ...(message.messageId !== undefined && { messageId: message.messageId }),
    ...(message.references && message.references.length > 0 && { references: message.references }),
  };
  return { message, layout, invitation };
}

async function readMessage(source: string | Uint8Array, now: Date): Promise<Message> {
  if (typeof source !== 'string') return readEml(withoutMark(source).subarray(0, longestEml));
  const text = source
    .slice(0, longestEml)
    .replace(/^(?:\ufeff|ï»¿)/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/^\s*\n/u, '');
  return isEml(text) ? readEml(text) : readPasted(text.slice(0, longestPaste), now);
}

/** The bytes without the mark of their encoding (RFC 3629, section 6). */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

const collapse = (value: string): string => value.split(/\s+/u).join(' ');

/** Lets through what stands in the message, and nothing else. */
function standing(message: Message): (value: string | undefined) => string | undefined {
  const { subject, from, to, text, event } = message;
  const whole = collapse(
    [subject, from?.name, to?.name, event?.organizer?.name, message.replyTo?.name, event?.location, text].join('\n'),
  );
  return (value) =>
    value !== undefined && value !== '' && whole.includes(collapse(value)) ? collapse(value) : undefined;
}

export type { Invitation };
