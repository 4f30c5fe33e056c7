/* A message in plain text with its header fields. */

import type { Mailbox } from '../../text/mailbox.ts';
import type { CalendarEvent } from './calendar.ts';

/** A message in plain text, whatever it came as. */
export interface Message {
  readonly text: string;
  readonly subject?: string | undefined;
  readonly from?: Mailbox | undefined;
  readonly to?: Mailbox | undefined;
  readonly replyTo?: Mailbox | undefined;
  readonly date?: Date | undefined;
  readonly messageId?: string | undefined;
  readonly references?: readonly string[] | undefined;
  /** All whom the message was sent to, in To, Cc and Delivered-To: the reader's own addresses are among them. */
  readonly recipients?: readonly Mailbox[] | undefined;
  /** The event of its calendar part. */
  readonly event?: CalendarEvent | undefined;
}

/** What stands above a message and says who sent it, to whom and when. */
export interface HeaderBlock {
  readonly headers: Omit<Message, 'text'>;
  /** The index of the first line behind the block and the empty lines after it. */
  readonly end: number;
}
