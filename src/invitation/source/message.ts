/* A message in plain text with its header fields. */

import type { Mailbox } from '../../text/mailbox.ts';

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
}
