/* Reads the event of an iCalendar object (RFC 5545), as meeting requests carry one. */

import type { Mailbox } from '../../text/mailbox.ts';

/** What a meeting request says of its meeting. */
export interface CalendarEvent {
  readonly summary?: string;
  readonly description?: string;
  readonly location?: string;
  readonly organizer?: Mailbox;
  readonly attendees: readonly Mailbox[];
  readonly start?: Date;
  /** The zone that the start is written in: an IANA name as a rule; "UTC"; absent where it has none. */
  readonly timeZone?: string;
}
