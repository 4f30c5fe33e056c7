import type { Invitation } from './invitation.ts';
import type { Known } from './fields/company/candidates.ts';
import { companyModel, companyTest, electCompany, type CompanyModel } from './fields/company/company.ts';
import { gather, type Evidence } from './fields/evidence.ts';
import { readCandidate, readRecruiter } from './fields/people.ts';
import type { Signature } from './fields/signature.ts';
import { findRole } from './fields/role/role.ts';
import { findTimes } from './fields/times/times.ts';
import { replyAddress } from './reply-address.ts';
import { isEml, longestEml, readEml } from './source/eml.ts';
import { longestPaste, readPasted } from './source/pasted.ts';
import type { Message } from './source/message.ts';
import { newest } from './source/thread.ts';
import { layOut } from './text/layout.ts';

/** What was learned from labelled messages. */
export interface Learned {
  readonly company: CompanyModel;
}

/** A message with all that is known of it before its employer is. */
interface Prepared {
  readonly evidence: Evidence;
  readonly recruiter: Signature;
  readonly candidateName: string | undefined;
  readonly known: Known;
}

/**
 * Reads what an invitation says: text as it was copied or typed, with or without header lines, or a whole `.eml`
 * message, as a text or as its bytes. Of a message beyond 256 KB the first 256 KB are read. Every value stands in
 * the text, white space aside; a field that the text does not say, or not clearly, is empty.
 * @param learned by default what `npm run train` wrote
 * @throws {InvitationError} (invitation.ts) if a message is nested too deeply to be read safely
 */
export async function readInvitation(
  text: string | Uint8Array,
  learned: Learned = { company: companyModel },
): Promise<Invitation> {
  return readPrepared(await prepare(text), learned);
}

/** All that is read before anything learned is asked. */
export async function prepare(text: string | Uint8Array): Promise<Prepared> {
  const message = newest(await readMessage(text));
  const evidence = gather(message, layOut(message.text));
  const recruiter = readRecruiter(evidence, companyTest(evidence));
  const candidateName = readCandidate(evidence, recruiter.name);
  const people = [recruiter.name, candidateName];
  return {
    evidence,
    recruiter,
    candidateName,
    known: { people, role: findRole(evidence, undefined, people) },
  };
}

/** Reads the fields of a prepared message. */
export function readPrepared(
  { evidence, recruiter, candidateName, known }: Prepared,
  learned: Learned,
): Invitation {
  const { message, layout } = evidence;
  const company = electCompany(evidence, known, learned.company);
  const role = findRole(evidence, company?.value, known.people);
  const stands = standing(message);
  const replyTo = replyAddress(message, layout);
  return {
    recruiterName: stands(recruiter.name),
    recruiterTitle: stands(recruiter.title),
    company: stands(company?.value),
    role: stands(role),
    candidateName: stands(candidateName),
    proposedTimes: findTimes(evidence.body.map((line) => line.text)).flatMap((time) => stands(time) ?? []),
    ...(company && { confidence: { company: company.confidence } }),
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
  const whole = collapse([
    message.subject,
    message.from?.name,
    message.from?.address,
    message.replyTo?.address,
    message.to?.name,
    message.event?.location,
    message.text,
  ].join('\n'));
  return (value) =>
    value !== undefined && value !== '' && whole.includes(collapse(value)) ? collapse(value) : undefined;
}

export type { Invitation };
