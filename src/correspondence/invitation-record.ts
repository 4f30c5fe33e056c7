/* The records of open invitations: made, changed, stored and read back. */

import type { Invitation } from '../invitation/invitation.ts';
import { answerKeys, type Answers, isAnswer, isOwnKey, type OwnKey } from '../letter/answers.ts';
import { isWithin, movedWith } from './uris.ts';

/** What a draft was composed from, but for the writer's own details: those may have changed in the settings since. */
export type DraftAnswers = Omit<Answers, OwnKey>;

export function draftAnswers(answers: Answers): DraftAnswers {
  const kept = Object.entries(answers).filter(([key]) => !isOwnKey(key as keyof Answers));
  return Object.fromEntries(kept) as unknown as DraftAnswers;
}

/** Where a draft is. */
export interface DraftPlace {
  readonly uri: string;
  /** The window that it was written in: "Untitled-1" is another document in each. */
  readonly window: string;
}

/** How a draft begins that is untitled and got an address from us, which is the same document wherever it is shown. */
const ownAddress = /^untitled:Untitled-\d{1,10}\//u;

/** The messages that an answer belongs to, by their ids in angle brackets (RFC 5322, section 3.6.4). */
export interface Thread {
  /** The invitation's own. */
  readonly messageId: string;
  /** Those before it, the oldest first. */
  readonly references: readonly string[];
}

/** Mail programs need no more of a long thread than its end (RFC 5322, section 3.6.4, leaves that open). */
const longestThread = 20;

/** The thread of an invitation; undefined where it was no message with an id. */
export function threadOf({ messageId, references = [] }: Invitation): Thread | undefined {
  return messageId === undefined ? undefined : { messageId, references: references.slice(-longestThread) };
}

export type Reminder = 'due' | 'late';

/** An invitation that is being answered, as it is remembered. */
export interface OpenInvitation {
  readonly id: string;
  readonly content: DraftAnswers;
  /** In milliseconds since 1970. Absent: nobody waits by the clock, and it is not listed. */
  readonly receivedAt?: number | undefined;
  readonly answeredAt?: number | undefined;
  /** The windows that took it upon them to remind. */
  readonly reminded: { readonly [Which in Reminder]?: string };
  readonly draft?: DraftPlace | undefined;
  /** Absent where the invitation was no message with an id. */
  readonly thread?: Thread | undefined;
}

export type Invitations = readonly OpenInvitation[];

/** Nobody needs to see for longer what is done. */
const daysAnswered = 14;
/** Nobody waits any more. */
const daysOpen = 90;
/** The oldest make way. */
const most = 100;
const day = 86_400_000;

/** What is left of a stored value after taking out whatever is no invitation. */
export function parseInvitations(stored: unknown): Invitations {
  return Array.isArray(stored) ? stored.filter(isInvitation) : [];
}

/** The list with an invitation in the first place, and without another record of the same one. */
export function added(list: Invitations, invitation: OpenInvitation, now: number): Invitations {
  const others = list.filter((other) => !isSame(other, invitation));
  return [invitation, ...fresh(others, now)].slice(0, most);
}

/** The list without what is long over; the same list where nothing is. */
export function fresh(list: Invitations, now: number): Invitations {
  const left = list.filter((one) => isFresh(one, now));
  return left.length === list.length ? list : left;
}

/** The list after a file, or a folder with all that is in it, got another address. */
export function moved(list: Invitations, from: string, to: string): Invitations {
  if (!list.some(({ draft }) => draft && isWithin(draft.uri, from))) return list;
  return list.map((invitation) => {
    const { draft } = invitation;
    const uri = draft && movedWith(draft.uri, from, to);
    return draft && uri !== undefined ? { ...invitation, draft: { ...draft, uri } } : invitation;
  });
}

export function changed(list: Invitations, id: string, change: Partial<OpenInvitation>): Invitations {
  return list.map((invitation) => (invitation.id === id ? { ...invitation, ...change } : invitation));
}

export function without(list: Invitations, id: string): Invitations {
  return list.filter((invitation) => invitation.id !== id);
}

/** The list after a draft is gone. Nothing is kept of what has no place in the view either. */
export function undrafted(list: Invitations, id: string): Invitations {
  return changed(list, id, { draft: undefined }).filter(
    (invitation) => invitation.id !== id || invitation.receivedAt !== undefined,
  );
}

/**
 * The invitations to list: whoever waits by the clock, the most urgent first, then what is answered.
 * @param lateAt from when on an answer is late; undefined where nobody waits any more
 */
export function byUrgency(
  list: Invitations,
  lateAt: (invitation: OpenInvitation) => Date | undefined,
): Invitations {
  const urgency = (invitation: OpenInvitation) => lateAt(invitation)?.getTime() ?? Infinity;
  return list
    .filter(({ receivedAt }) => receivedAt !== undefined)
    .toSorted((a, b) => Math.sign(urgency(a) - urgency(b)) || 0);
}

/** Whether a draft is the document; one that is untitled, with an address that comes again, is so in its own window only. */
export function isDraftAt({ draft }: OpenInvitation, uri: string, window: string): boolean {
  return draft?.uri === uri && (draft.window === window || !comesAgain(uri));
}

/** Whether the draft was left unsaved in another window, which perhaps still shows it. */
export function isElsewhere({ draft }: OpenInvitation, window: string): boolean {
  return draft !== undefined && draft.window !== window && draft.uri.startsWith('untitled:');
}

/** Whether another document may have the same address, be it later or in another window. */
export function comesAgain(uri: string): boolean {
  return uri.startsWith('untitled:') && !ownAddress.test(uri);
}

function isSame(one: OpenInvitation, other: OpenInvitation): boolean {
  const inOneDraft =
    one.draft !== undefined &&
    other.draft !== undefined &&
    isDraftAt(one, other.draft.uri, other.draft.window);
  return one.id === other.id || inOneDraft || (one.answeredAt === undefined && keyOf(one) === keyOf(other));
}

/** Two people may be asked for the same role; nobody is asked twice on one day. */
function keyOf({ receivedAt, content: { recipient, role, company } }: OpenInvitation): string {
  const named = JSON.stringify([recipient, role, company]).toLowerCase();
  return `${receivedAt === undefined ? '' : Math.floor(receivedAt / day)} ${named}`;
}

function isFresh({ receivedAt, answeredAt }: OpenInvitation, now: number): boolean {
  if (answeredAt !== undefined) return now - answeredAt < daysAnswered * day;
  return receivedAt === undefined || now - receivedAt < daysOpen * day;
}

function isInvitation(value: unknown): value is OpenInvitation {
  if (!isRecord(value)) return false;
  const { id, content, receivedAt, answeredAt, reminded, draft, thread } = value;
  return (
    typeof id === 'string' &&
    isDraftAnswers(content) &&
    isTimeOrNone(receivedAt) &&
    isTimeOrNone(answeredAt) &&
    isRecord(reminded) &&
    (draft === undefined || (isRecord(draft) && isText(draft['uri']) && isText(draft['window']))) &&
    (thread === undefined || isThread(thread))
  );
}

function isDraftAnswers(value: unknown): value is DraftAnswers {
  return isRecord(value) && answerKeys.every((key) => isOwnKey(key) || isAnswer(key, value[key]));
}

function isThread(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { messageId, references } = value;
  return isText(messageId) && Array.isArray(references) && references.every(isText);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTimeOrNone = (value: unknown): boolean => value === undefined || Number.isFinite(value);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
