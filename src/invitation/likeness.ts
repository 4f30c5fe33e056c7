/* Tells whether a text is an invitation to an interview. */

import { readGreeting } from '../text/greeting.ts';
import type { Invitation } from './invitation.ts';
import type { Message } from './source/message.ts';

/** Longer texts are articles, contracts or logs, unless they came with the header of a message. In UTF-16 units. */
const longest = 20_000;

/** What an invitation speaks of. */
const hiring =
  /\b(?:interview(?:s|ing)?|invit(?:e|ed|ing|ation)|positions?|roles?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|jobs?|posts?|seat|hire|hiring|recruit(?:er|ing|ment)|candidates?|application|appl(?:y|ied|ying)|shortlist(?:ed)?|screening|panel|career|cv|r[eé]sum[eé]|profile|linkedin|(?:first|second|third|next|last|final) round)\b/iu;

/** What nobody speaks of without having such a talk in mind. */
const talk =
  /\b(?:interview|phone screen|screening|panel|recruit(?:er|ing)|recruitment|vacancy|shortlist(?:ed)?)\b/iu;

const addressed = /\byou(?:r|rs)?\b/iu;

/** Whoever writes so is the applicant. */
const fromApplicant =
  /\b(?:i (?:am|was|would be) (?:writing to apply|applying)|(?:i|to|want) (?:would like to |wish to )?apply for|(?:for|to|glad to be|happy to be|been) (?:interviewing|inviting|considering|meeting|invited)(?: me| to (?:an )?interview)|me (?:to|for) (?:an|the) interview|interested in (?:the|this|your) (?:role|position|job|post)|my (?:cv|r[eé]sum[eé]|application|cover letter|interview|current (?:role|job|employer|boss))|your (?:job |kind )?offer|withdraw|no longer (?:wish|want|able)|thank(?:s| you) (?:very much |so much )?for (?:having me|setting|the (?:quick|kind) )|(?:i (?:have|am|will|can(?:not)?)|i['’](?:ve|m|ll)) (?:decided|chosen|accepted|said|to decline|declining|drop(?:ping)?|step(?:ping)?|going to (?:decline|drop|step|withdraw)|no longer))\b/iu;

/** Whoever answers an invitation writes so, and now and then who invites. */
const answering =
  /\b(?:(?:works?|suits?|fine|good|great|perfect|better|best|possible|ok(?:ay)?) (?:well )?(?:for|with) me|suits me|yes please|(?:is|are|would be|sounds) (?:fine|perfect|great|good)(?=[.,!])|be possible|do i (?:need|have) to|should i|can i|i['’]m (?:available|free|at)|i am (?:available|free|at)|you had (?:offered|suggested)|still a chance|my (?:manager|boss|principal|employer|shift|cv)|thank(?:s| you)[^.!?]{0,40} for the (?:conversation|invitation|interview|offer|times|slots))\b/iu;

/** Whether a text that is one side's answer to the other's reads like that of whoever applies. */
export const isApplicantsAnswer = (text: string): boolean => fromApplicant.test(text) || answering.test(text);

/** Whoever writes so hires nobody any more. */
const closed =
  /\b(?:we (?:have decided|regret)|other (?:candidates|applicants)|another candidate|unsuccessful|not (?:to )?(?:be )?(?:mov|proceed|progress)(?:e|ing)?|position has been filled|pleased to offer you (?:the|a) (?:position|role|job|post))\b/iu;

/** Headings, code, badges and templates: marks of another kind of document. */
const document =
  /^#{1,6} |^```|^ {4,}\S.*[;{}]$|\]\(https?:|<\/\w+>|\{\{?\w+\}|\[(?:your |recruiter |company )?(?:name|company|position|manager)\]/imu;

const isAddressed = (text: string): boolean =>
  addressed.test(text) || text.split('\n').some((line) => readGreeting(line)?.isOpened);

/**
 * Whether a message that happened to be at hand is an invitation to an interview or a recruiter's message: somebody who
 * hires writes to "you" of a job, and names it, its employer, or at least a person. Asked of the message itself,
 * decoded and without what it quotes.
 * @param invitation what was read from it
 */
export function readsLikeInvitation(
  message: Pick<Message, 'text' | 'subject' | 'from' | 'event'>,
  {
    role,
    company,
    recruiterName,
    candidateName,
  }: Pick<Invitation, 'role' | 'company' | 'recruiterName' | 'candidateName'>,
): boolean {
  const { from, event, subject = '' } = message;
  if (message.text.length > longest && !from && !event) return false;
  const text = `${subject}\n${event?.description ?? ''}\n${message.text}`.slice(0, longest);
  // A message with a sender that names a post says enough by that.
  const isOfJob = hiring.test(text) || (from !== undefined && role !== undefined);
  if (!isOfJob || !(event || isAddressed(text))) return false;
  if (fromApplicant.test(text) || closed.test(text) || document.test(text)) return false;
  if (role !== undefined || company !== undefined) return true;
  return (recruiterName !== undefined || candidateName !== undefined) && talk.test(text);
}
