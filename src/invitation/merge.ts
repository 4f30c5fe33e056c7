/* Makes one invitation of the messages of a thread. */

import type { Invitation } from './invitation.ts';
import { isApplicantsAnswer, readsLikeInvitation } from './likeness.ts';
import type { Message } from './source/message.ts';
import { isTitle } from '../text/name-words.ts';
import type { Layout } from './text/layout.ts';

/** One message of a thread, and what it says by itself. */
export interface Reading {
  readonly message: Message;
  readonly layout: Layout;
  readonly invitation: Invitation;
}

/** Whether a message by itself is an invitation. */
const isInvitation = ({ message, invitation }: Reading): boolean => readsLikeInvitation(message, invitation);

/** Fewer words above a quoted message are a note on it rather than a message. */
const shortNote = 15;

/**
 * What a thread says: its newest message that comes from whoever invites, and from those below it what this leaves out.
 * What the reader of the invitation wrote counts for nothing.
 * @param readings the newest first, at least one
 */
export function merged(readings: readonly Reading[]): { newest: Reading; invitation: Invitation } {
  const inviting = invitingOf(readings);
  const candidates = inviting
    ? readings.filter((reading, at) => comesFrom(inviting, reading, readings[at + 1]))
    : withoutNote(readings);
  const [newest = readings[0], ...older] = candidates;
  if (!newest) throw new RangeError('A thread has a message.');
  const whole = older.reduce((all, { invitation }) => filled(all, invitation), newest.invitation);
  return { newest, invitation: { ...headOf(readings[0]), ...whole } };
}

/**
 * The newest message that invites. Below one that only moves or confirms a time, what reads like it may be the answer of
 * whom that is written to.
 */
function invitingOf(readings: readonly Reading[]): Reading | undefined {
  const [top] = readings;
  const found = readings.find(isInvitation);
  return top && found && isAnsweredBy(top, found) ? top : found;
}

/** Whether the older message is that of an applicant to whom the newer one is written. */
const isAnsweredBy = (newer: Reading, older: Reading): boolean =>
  newer !== older && isWrittenBy(older, readerOf(newer)) && isApplicantsAnswer(older.message.text);

/** When the thread as a whole came, and its ids. */
function headOf(outermost: Reading | undefined): Partial<Invitation> {
  const { receivedAt, messageId, references } = outermost?.invitation ?? {};
  return {
    ...(receivedAt && { receivedAt }),
    ...(messageId !== undefined && { messageId }),
    ...(references && { references }),
  };
}

/** A few words above a quoted message say nothing by themselves. */
function withoutNote(readings: readonly Reading[]): readonly Reading[] {
  const [first, second] = readings;
  const isNote =
    first !== undefined && first.message.text.split(/\s+/u, shortNote + 1).filter(Boolean).length < shortNote;
  return isNote && second && !isAnsweredBy(first, second) ? [second] : readings.slice(0, 1);
}

/** Whether a message of the thread comes from the side of those who invite. */
function comesFrom(inviting: Reading, reading: Reading, below: Reading | undefined): boolean {
  if (reading === inviting) return true;
  const isReaders = (one: Reading) => isWrittenBy(one, readerOf(inviting));
  if (isReaders(reading)) return false;
  if (isWrittenBy(reading, writerOf(inviting))) return true;
  if (isInvitation(reading)) return true;
  const { greeted } = reading.layout;
  const isToWriter = writerOf(inviting).names.some((name) => isSame(name, greeted));
  if (isToWriter) return false;
  // Whoever greets the reader, answers them, or signs with another name than theirs is the other side.
  const reader = readerOf(inviting).names.filter((name) => name !== undefined);
  const isSomebodyElse = reader.length > 0 && reading.invitation.recruiterName !== undefined;
  return (
    isSomebodyElse ||
    reader.some((name) => isSame(name, greeted)) ||
    (below !== undefined && isReaders(below))
  );
}

interface Party {
  readonly names: readonly (string | undefined)[];
  readonly addresses: readonly string[];
}

function writerOf({ message: { from, replyTo }, invitation }: Reading): Party {
  return {
    names: [invitation.recruiterName, from?.name],
    addresses: addresses(from?.address, replyTo?.address, invitation.replyTo),
  };
}

function readerOf({ message: { to, recipients = [] }, layout, invitation }: Reading): Party {
  return {
    names: [invitation.candidateName, layout.greeted, to?.name],
    addresses: addresses(to?.address, ...recipients.map(({ address }) => address)),
  };
}

const addresses = (...all: readonly (string | undefined)[]): readonly string[] =>
  all.flatMap((address) => (address ? [address.toLowerCase()] : []));

function isWrittenBy(reading: Reading, { names, addresses: known }: Party): boolean {
  const writer = writerOf(reading);
  if (writer.addresses.some((address) => known.includes(address))) return true;
  return writer.names.some((name) => names.some((other) => isSame(name, other)));
}

/** Whether two names share a word that is a name: "Ann", "Ms Ann Ek", "Ek, Ann". */
function isSame(one: string | undefined, other: string | undefined): boolean {
  const words = nameWords(one);
  return nameWords(other).some((word) => words.includes(word));
}

const nameWords = (name = ''): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => word.length > 1 && !isTitle(word));

/** The fields of a message with those of an older one where it says nothing. */
function filled(newer: Invitation, older: Invitation): Invitation {
  const { recruiterName = older.recruiterName } = newer;
  const isSameWriter = recruiterName === older.recruiterName || isSame(recruiterName, older.recruiterName);
  // An older message came earlier: its date tells nothing of the newest.
  const { receivedAt: _earlier, ...rest } = older;
  return {
    ...rest,
    ...newer,
    confidence: { ...older.confidence, ...newer.confidence },
    recruiterName,
    recruiterTitle: newer.recruiterTitle ?? (isSameWriter ? older.recruiterTitle : undefined),
    company: newer.company ?? older.company,
    role: newer.role ?? older.role,
    candidateName: newer.candidateName ?? older.candidateName,
    proposedTimes: newer.proposedTimes.length > 0 ? newer.proposedTimes : older.proposedTimes,
  };
}
