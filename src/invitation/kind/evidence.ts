/* What the kind of a message is told by. */

/** A message as its kind is told by. */
export interface KindEvidence {
  /** Subject, headings, body and signature, without buttons, footers and what is quoted. */
  readonly text: string;
  readonly subject: string;
  readonly times: readonly string[];
  readonly hasRole: boolean;
  /** Whether it comes with a calendar's event, or reads like one. */
  readonly isCalendar: boolean;
  readonly isReply: boolean;
  /** What programs set below it. */
  readonly footer: string;
}
