import type { Voice } from './voice.ts';

/** A voice for letters: warm, relaxed. */
export const easy: Voice = {
  thanks: {
    interview: (job) => `Thanks so much for your invitation to interview for ${job.the}`,
    approach: (job) => `Thanks so much for your message about ${job.the}`,
    agreed: (job) => `Thanks so much for setting time aside to talk about ${job.the}`,
    withdraw: (job) => `Thanks so much for our conversation about ${job.the}`,
    reschedule: (job) => `Thanks so much for your invitation to interview for ${job.the}`,
  },
  appreciation: {
    interview: 'I’m touched that you picked out my application and wanted to hear more.',
    approach: 'I’m touched that you looked at my background and saw something in it.',
    agreed: 'I’m touched by how easy you made it for me to find a date.',
    withdraw: 'I came away with a lovely impression of you and your colleagues.',
    reschedule: 'I’m touched that you picked out my application and wanted to hear more.',
  },
  apologies: {
    late: 'Please forgive my slow reply.',
    change: 'Please forgive the change of plan.',
    lateChange: 'Please forgive the change of plan at such short notice.',
  },
  decision: (decided) => `After giving it some thought, ${decided}.`,
  declines: {
    interview: 'I’m going to pass on the interview',
    approach: 'I’m going to pass on this one',
    agreed: 'I’m going to cancel our interview',
    withdraw: 'I’d like to withdraw my application',
  },
  reasons: {
    goals: (decline) => `${decline} and focus on openings closer to my career goals`,
    accepted: (decline) => `${decline}, as I’ve taken a job somewhere else`,
    staying: (decline) => `${decline}, as I enjoy the work I’m doing now`,
    timing: (decline) => `${decline}, as the timing doesn’t work for me at the moment`,
    experience: (decline) => `${decline}, as my experience is in a rather different field`,
    location: (decline) => `${decline}, as I’m hoping to work closer to home`,
    personal: (decline) => `${decline} for personal reasons`,
  },
  openDoors: {
    touch: 'Let’s keep in touch, and I hope we get to work together someday.',
    later: 'Do think of me when another role comes along in the future.',
    colleague: 'If it’s useful, I’d gladly introduce you to a colleague who could be right for this.',
  },
  rescheduling: {
    conflict: 'As luck would have it, the day you picked doesn’t work for me.',
    question: 'Would a different time be possible?',
    offer: (times) => `Any of these would be great for me: ${times}.`,
    anyTime: 'I’m easy about days and hours, so go by what’s best for you.',
  },
  closings: {
    interview: () => 'Thank you once more, and the very best of luck with finding the right person.',
    approach: () => 'Thank you once more, and the very best of luck with finding the right person.',
    agreed: () => 'Thank you for understanding, and the very best of luck with finding the right person.',
    withdraw: () => 'Thank you once more, and the very best of luck with finding the right person.',
    reschedule: () => 'Thank you once more, and I’m looking forward to meeting you.',
  },
  shortClosings: {
    interview: () =>
      'I’m grateful that you had me in mind, and I wish you the very best of luck with finding the right person.',
    approach: () =>
      'I’m grateful that you had me in mind, and I wish you the very best of luck with finding the right person.',
    agreed: () =>
      'I’m grateful for your patience, and I wish you the very best of luck with finding the right person.',
    withdraw: () =>
      'I’m grateful for how kind you were, and I wish you the very best of luck with finding the right person.',
    reschedule: () => 'I’m grateful that you had me in mind, and I’m looking forward to meeting you.',
  },
  signOff: 'Warm regards,',
};
