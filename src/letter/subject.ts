/* Writes the subject of a letter. */

import { withoutReplyPrefixes } from '../text/subject-prefix.ts';
import type { KindId } from './choices.ts';
import type { TidyAnswers } from './answers.ts';

/** The subject by kind of letter, and how the role follows: recruiters look for role and name in it. */
const topics: Readonly<Record<KindId, readonly [topic: string, link: string]>> = {
  interview: ['Interview Invitation', 'for'],
  approach: ['Your Message', 'about'],
  agreed: ['Cancellation of My Interview', 'for'],
  withdraw: ['Withdrawal of My Application', 'for'],
  round: ['Withdrawal of My Application', 'for'],
  task: ['Withdrawal of My Application', 'for'],
  offer: ['Your Job Offer', 'for'],
  why: ['My Decision', 'about'],
  reschedule: ['Rescheduling My Interview', 'for'],
};

/** "Re: …" for an answer, with one mark however many the answered message has; else what, which role, and who. */
export function subjectFor({ kind, role, name, replySubject }: TidyAnswers): string {
  const answered = withoutReplyPrefixes(replySubject);
  if (answered) return `Re: ${answered}`;
  const [topic, link] = topics[kind];
  return [role ? `${topic} ${link} ${role}` : topic, name].filter(Boolean).join(' - ');
}
