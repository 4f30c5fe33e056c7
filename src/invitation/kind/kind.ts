/* Guesses what kind of message it is. */

import type { Reading } from '../merge.ts';
import type { KindEvidence } from './features.ts';

/** "When: Monday", "Wann\tMontag", "Start: 2025-06-24 09:00" */
const calendarLine =
  /^\s{0,4}(?:when|wann|quand|start|start time|required|wo|calendar|joining info)(?:\s?:|\t)|^you have been invited to|has invited you|^invitation:/iu;

export function kindEvidence({ message, layout, invitation }: Reading, messages: number): KindEvidence {
  const { subject = '' } = message;
  const { preamble, greeted = '', body, signature, footer, lines } = layout;
  return {
    text: [subject, ...preamble, greeted, ...body, ...signature].join('\n'),
    subject,
    times: invitation.proposedTimes,
    hasRole: invitation.role !== undefined,
    isCalendar:
      message.event !== undefined ||
      lines.some(({ role, text }) => role === 'guest' || role === 'label' || calendarLine.test(text)),
    isReply: messages > 1 || /^\s*(?:re|aw|sv|antw)\s?:/iu.test(subject),
    footer: footer.join('\n'),
  };
}
