/** What kind of message it is, by what it wants of its reader. */
export type InvitationKind =
  /** Somebody writes out of the blue. */
  | 'approach'
  /** Somebody asks for an interview, or proposes times for one. */
  | 'interview'
  /** An interview is under way already, and only its time is asked for or proposed. */
  | 'times'
  /** The time is settled, and confirmed. */
  | 'agreed'
  /** There was an interview, and the next step follows. */
  | 'after'
  | 'other';

/** The fields that can be read wrongly. */
type DoubtableField = 'recruiterName' | 'recruiterTitle' | 'company' | 'role' | 'candidateName' | 'kind';

/** How sure a value is: what is doubtful is a guess that its reader has to confirm. */
export type Confidence = 'certain' | 'doubtful';

/** What an invitation says. A field that it does not say stays empty: a wrong one would embarrass. */
export interface Invitation {
  readonly recruiterName: string | undefined;
  readonly recruiterTitle: string | undefined;
  /** The employer: where an agency writes, the client that it names. */
  readonly company: string | undefined;
  readonly role: string | undefined;
  /** As the invitation addresses its reader, without a title. */
  readonly candidateName: string | undefined;
  /** The reader's name as the recipients of the message have it, where that is the same one in full. */
  readonly candidateInFull?: string;
  /** Dates, hours and slots in the invitation's own words and order. */
  readonly proposedTimes: readonly string[];
  /** When the interview begins, where one time is settled and its day, hour and zone are known. */
  readonly interviewAt?: Date;
  /** What it is; absent where that can't be told. */
  readonly kind?: InvitationKind;
  /** How sure each value is; a field without one here is empty, or certain. */
  readonly confidence?: Readonly<Partial<Record<DoubtableField, Confidence>>>;
  /** When it came, by its Date header or its lines "Date:" and "Sent:". */
  readonly receivedAt?: Date;
  /** The e-mail address that a reply goes to; none for a mailbox that nobody reads. */
  readonly replyTo?: string;
  readonly subject?: string;
  /** With its angle brackets, for In-Reply-To (RFC 5322, section 3.6.4). */
  readonly messageId?: string;
  /** The message ids of the thread so far, the oldest first. */
  readonly references?: readonly string[];
}

/** What to do about a message that can't be read. */
export const unreadable =
  'This message can’t be read safely. Open it in your mail program, copy its text and paste that.';

/** The text can't be read as a message. The message of the error says what to do. */
export class InvitationError extends Error {
  override readonly name = 'InvitationError';
}
