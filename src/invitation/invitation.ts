/** What an invitation says. A field that it does not say stays empty: a wrong one would embarrass. */
export interface Invitation {
  readonly recruiterName: string | undefined;
  readonly recruiterTitle: string | undefined;
  /** The employer: where an agency writes, the client that it names. */
  readonly company: string | undefined;
  readonly role: string | undefined;
  /** As the invitation addresses its reader, with a title where it uses one. */
  readonly candidateName: string | undefined;
  /** Dates, hours and slots in the invitation's own words and order. */
  readonly proposedTimes: readonly string[];
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
  'This message is built in a way that can’t be read safely. Open it in your mail program, copy its text and paste that.';

/** The text can't be read as a message. The message of the error says what to do. */
export class InvitationError extends Error {
  override readonly name = 'InvitationError';
}
