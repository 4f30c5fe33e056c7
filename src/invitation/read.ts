import { startOf } from './interview-at.ts';
import type { Invitation } from './invitation.ts';
import { guessKind, kindEvidence } from './kind/kind.ts';
import type { KindEvidence } from './kind/evidence.ts';
import { readsLikeInvitation } from './likeness.ts';
import { merged } from './merge.ts';
import { readFields, type Learned } from './read-fields.ts';
import { isEml, longestMessage, readEml } from './source/eml.ts';
import type { Message } from './source/message.ts';
import { readPasted } from './source/pasted.ts';
import { readThread } from './source/thread.ts';

export interface ReadingOptions {
  /** By which days without a year are understood; now by default. */
  readonly now?: Date;
  /** By default what `npm run train` wrote. */
  readonly learned?: Learned;
}

/**
 * Reads what an invitation says: text as it was copied or typed, with or without header lines, the source of a page, a
 * calendar file, or a whole `.eml` message, as a text or as its bytes. Of a message beyond 256 KB the first 256 KB are
 * opened, and of a long text in it the two ends are read (text/excerpt.ts). Every value stands in the text, white space
 * aside; a field that the text does not say, or not clearly, is empty.
 * @throws {InvitationError} (invitation.ts) if a message is nested too deeply to be read safely
 */
export async function readInvitation(
  text: string | Uint8Array,
  options: ReadingOptions = {},
): Promise<Invitation> {
  return (await openMessage(text, options)).invitation;
}

/** A message as it was found, decoded and read. */
export interface OpenedMessage {
  readonly invitation: Invitation;
  /** What it says, to be quoted: without its headers, and of a thread the message that was read. */
  readonly text: string;
  /** Whether it is an invitation to an interview or a recruiter's message. */
  readonly isInvitation: boolean;
  /** The message of the thread that was read. */
  readonly message: Message;
  /** What its kind was guessed by. */
  readonly evidence: KindEvidence;
}

/**
 * Reads a message, and tells whether it is an invitation.
 * @throws {InvitationError} as `readInvitation` does
 */
export async function openMessage(
  source: string | Uint8Array,
  { now = new Date(), learned }: ReadingOptions = {},
): Promise<OpenedMessage> {
  const readings = (await messagesOf(source, now)).map((message) => readFields(message, now, learned));
  const { newest, invitation } = merged(readings);
  const evidence = kindEvidence({ ...newest, invitation }, readings.length > 1);
  const { kind, confidence } = guessKind(evidence, learned?.kind);
  const interviewAt = newest.message.event?.start ?? settledStart(invitation);
  return {
    invitation: {
      ...invitation,
      ...(interviewAt && { interviewAt }),
      kind,
      confidence: { ...invitation.confidence, kind: confidence },
    },
    text: newest.message.text,
    message: newest.message,
    isInvitation: readings.some((reading) => readsLikeInvitation(reading.message, reading.invitation)),
    evidence,
  };
}

/**
 * The messages of a thread, the newest first.
 * @throws {InvitationError} as `readInvitation` does
 */
export async function messagesOf(source: string | Uint8Array, now = new Date()): Promise<readonly Message[]> {
  return readThread(await readMessage(source, now), now);
}

/** When the only time begins that a message proposes. */
function settledStart({ proposedTimes, receivedAt }: Invitation): Date | undefined {
  const [time, ...others] = proposedTimes;
  return time !== undefined && others.length === 0 && receivedAt ? startOf(time, receivedAt) : undefined;
}

async function readMessage(source: string | Uint8Array, now: Date): Promise<Message> {
  if (typeof source !== 'string') return readEml(withoutMark(source).subarray(0, longestMessage));
  const text = source
    .slice(0, longestMessage)
    .replace(/^(?:\ufeff|ï»¿)/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/^\s*\n/u, '');
  return isEml(text) ? readEml(text) : readPasted(text, now);
}

/** The bytes without the mark of their encoding (RFC 3629, section 6). */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

export type { Invitation };
