import type { KindId } from './choices.ts';
import type { TidyAnswers } from './answers.ts';

/** The subject by kind of letter, and how the role follows: recruiters look for role and name in it. */
const topics: Readonly<Record<KindId, readonly [topic: string, link: string]>> = {
  interview: ['Interview Invitation', 'for'],
  approach: ['Your Message', 'about'],
  agreed: ['Cancellation of My Interview', 'for'],
  withdraw: ['Withdrawal of My Application', 'for'],
  reschedule: ['Rescheduling My Interview', 'for'],
};

/** Reply marks of mail programs, some counted: "Re:", "RE[2]:", "AW:", "SV:". */
const replyMark = /^(?:re|aw|sv|antw)(?:\[\d{1,3}\])? ?: ?/i;

/** "Re: …" for an answer, with one mark however many the answered message has; else what, which role, and who. */
export function subjectFor({ kind, role, name, replySubject }: TidyAnswers): string {
  const answered = withoutReplyMarks(replySubject);
  if (answered) return `Re: ${answered}`;
  const [topic, link] = topics[kind];
  return [role ? `${topic} ${link} ${role}` : topic, name].filter(Boolean).join(' - ');
}

function withoutReplyMarks(subject: string): string {
  let at = 0;
  for (;;) {
    const mark = replyMark.exec(subject.slice(at, at + 20));
    if (!mark) return subject.slice(at);
    at += mark[0].length;
  }
}
