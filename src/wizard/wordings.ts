/* Wordings that several questions share, in English. */

import type { Manner } from './wizard-answers.ts';

/** What questions say beside their own titles, in English; whoever asks them puts it into their reader's language. */

export const kindDetails = {
  interview: 'You were invited and haven’t answered yet',
  approach: 'They wrote to you out of the blue',
  agreed: 'The letter apologises for the change of plans',
  withdraw: 'You have had an interview and want to stop',
  round: 'You were asked back and want to stop',
  task: 'You want to stop before that step',
  offer: 'They want you, and you are saying no',
  why: 'You said no, and they would like to know why',
  reschedule: 'The letter asks for another date and doesn’t decline',
} as const;

export const rightLabel = 'Yes, go on';
export const ownReasonDetail = 'One sentence in your own words';

/** Questions for the words that complete a choice. */
export const ownWords = {
  other: {
    title: 'What is your reason?',
    placeholder: 'For example: I am moving to another city',
    prompt: 'One sentence, as your reader will read it.',
  },
  colleague: {
    title: 'Which colleague?',
    placeholder: 'For example Sam Ortiz',
    prompt: 'Ask them first. Leave it empty to name no one.',
  },
  open: {
    title: 'What would you be open to?',
    placeholder: 'For example remote backend roles',
    prompt: 'It follows “I would be glad to hear about”.',
  },
  again: {
    title: 'When may they ask again?',
    placeholder: 'For example in six months',
    prompt: 'It follows “ask me again”.',
  },
} as const;

/** Length and tone. */
export const manners: Readonly<Record<Manner, { readonly label: string }>> = {
  'standard formal': { label: 'Letter, formal' },
  'standard warm': { label: 'Letter, warm' },
  'short formal': { label: 'Short letter, formal' },
  'short warm': { label: 'Short letter, warm' },
  'message formal': { label: 'Short message (LinkedIn, chat, application form), formal' },
  'message warm': { label: 'Short message (LinkedIn, chat, application form), warm' },
};

/** What to do about an answer that can't be taken; values stand for the `{names}`. */
export const objections = {
  noRole: 'Type the role as in the invitation.',
  noCompany: 'Type the company’s name.',
  noReason: 'Type a sentence, or go back and pick a reason.',
  noName: 'Type your name the way you sign letters.',
  formOfAddress: 'Type your name the way you sign letters, without a title.',
  familyNameOnly: 'Type the full name; the family name alone would sound curt.',
  nobody: 'Type a name, or leave it empty.',
  noSentence: 'Write it as a sentence with a full stop, for example: I am moving to another city.',
  noKind: 'Type what you would be open to, or go back.',
  noTime: 'Type when they may ask again, or go back.',
  lineBreak: 'Put it on one line.',
  tooLong: 'Shorten it to {most} characters or fewer.',
} as const;

/** Days that are known by a name of their own. */
export const days = {
  today: 'Today',
  yesterday: 'Yesterday',
  earlier: 'Earlier',
} as const;

/** The list of what is known so far. */
export const details = {
  title: 'Which detail do you want to change?',
  placeholder: 'What is known so far. Pick what is wrong.',
  unknown: 'Not known',
} as const;
