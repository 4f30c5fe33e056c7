import { InvitationError } from '../invitation/invitation.ts';
import { openMessage, type OpenedMessage } from '../invitation/read.ts';
import { singleLine } from '../text/sanitise.ts';
import { refusal, type Outcome } from './outcome.ts';

/** UTF-16 units of a value: a model needs no more of a stranger's words to fill a field. */
const longest = 200;
const mostTimes = 12;

/** What `read_invitation` gives back. */
export async function readInvitationTool(text: string): Promise<Outcome> {
  try {
    const fields = fieldsOf(await openMessage(text));
    const lines = Object.entries(fields).map(([name, value]) => `${name}: ${inWords(value)}`);
    return { json: fields, text: lines.join('\n') };
  } catch (error) {
    if (error instanceof InvitationError) return refusal(error.message);
    throw error;
  }
}

function fieldsOf({ invitation, isInvitation }: OpenedMessage): Readonly<Record<string, unknown>> {
  const { confidence = {}, proposedTimes, receivedAt, interviewAt, replyTo, subject } = invitation;
  const doubtable = ['kind', 'recruiterName', 'recruiterTitle', 'company', 'role', 'candidateName'] as const;
  const read = doubtable.flatMap((name) => {
    const value = invitation[name];
    return value === undefined
      ? []
      : [[name, { value: short(value), confidence: confidence[name] ?? 'certain' }]];
  });
  return {
    isInvitation,
    ...Object.fromEntries(read),
    proposedTimes: proposedTimes.slice(0, mostTimes).map(short),
    ...(interviewAt && { interviewAt: interviewAt.toISOString() }),
    ...(receivedAt && { receivedAt: receivedAt.toISOString() }),
    ...(replyTo !== undefined && { replyTo: short(replyTo) }),
    ...(subject !== undefined && { subject: short(subject) }),
  };
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? value.join('; ') : 'none';
  if (typeof value !== 'object' || value === null) return String(value);
  const { value: said, confidence } = value as { value: string; confidence: string };
  return confidence === 'certain' ? said : `${said} (${confidence})`;
}

const short = (value: string): string => singleLine(value.slice(0, longest));
