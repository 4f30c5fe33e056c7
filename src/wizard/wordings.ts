/* Wordings that several questions share, in English. */

import type { Manner } from './wizard-answers.ts';

/** What questions say beside their own titles, in English; whoever asks them puts it into their reader's language. */

export const kindDetails = {
  interview: 'You were invited and have not answered yet',
  approach: 'Somebody wrote to you out of the blue',
  agreed: 'The letter apologises for the change of plan',
  withdraw: 'You have talked, and will not go on',
  reschedule: 'The letter asks for another date and declines nothing',
} as const;

export const ownReasonDetail = 'One sentence that you write';

/** Length and tone. */
export const manners: Readonly<Record<Manner, string>> = {
  'standard formal': 'Standard, formal',
  'standard warm': 'Standard, warm',
  'short formal': 'Short, formal',
  'short warm': 'Short, warm',
};

/** What to do about an answer that can't be taken; values stand for the `{names}`. */
export const objections = {
  noRole: 'Type the role as the invitation names it.',
  noCompany: 'Type the company’s name.',
  noReason: 'Type a sentence, or go back and pick a reason.',
  noName: 'Type your name as you sign letters.',
  lineBreak: 'Put it on one line.',
  tooLong: 'Shorten it to {most} characters or fewer.',
} as const;

/** Days that are known by a name of their own. */
export const days = {
  today: 'Today',
  yesterday: 'Yesterday',
  earlier: 'Longer ago',
} as const;

/** The list of what is known so far. */
export const details = {
  title: 'Which detail will you change?',
  placeholder: 'What is known so far; pick what is wrong',
  unknown: 'Not known',
} as const;
