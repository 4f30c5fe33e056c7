import type { Voice } from './voice.ts';

/** A voice for letters: warm, as to somebody one has taken to. */
export const cordial: Voice = {
  thanks: {
    interview: (job) => `Thank you so much for inviting me to interview for ${job.the}`,
    approach: (job) => `Thank you so much for reaching out to me about ${job.the}`,
    agreed: (job) => `Thank you so much for setting up our conversation about ${job.the}`,
    withdraw: (job) => `Thank you so much for talking with me about ${job.the}`,
    reschedule: (job) => `Thank you so much for inviting me to interview for ${job.the}`,
  },
  appreciation: {
    interview: 'It was lovely to read that you liked my application.',
    approach: 'It is kind of you to think of me, and I enjoyed reading your message.',
    agreed: 'It was kind of you to find a time that worked for both of us.',
    withdraw: 'I enjoyed meeting you all, and I learned a lot about how you work together.',
    reschedule: 'It was lovely to read that you liked my application.',
  },
  apologies: {
    late: 'I’m sorry for taking so long to reply.',
    change: 'I’m sorry for the change of plan.',
    lateChange: 'I’m sorry for changing our plan so late.',
  },
  decision: (decided) => `I’ve thought it over and decided ${decided}.`,
  declines: {
    interview: 'not to go ahead with the interview',
    approach: 'not to take this any further',
    agreed: 'to cancel our interview',
    withdraw: 'to withdraw from the process',
  },
  reasons: {
    goals: (decline) => `${decline}, because my career is heading in a different direction`,
    accepted: (decline) => `${decline}, because I’ve accepted another job`,
    staying: (decline) => `${decline}, because I’m happy where I am right now`,
    timing: (decline) => `${decline}, because it’s not the right time for me to move on`,
    experience: (decline) => `${decline}, because I’m looking for something closer to what I do best`,
    location: (decline) => `${decline}, because the location wouldn’t work for me`,
    personal: (decline) => `${decline}, because my personal circumstances have changed`,
  },
  openDoors: {
    touch: 'I’d love to stay in touch, though, and I hope our paths cross again.',
    later: 'If something new comes up later on, I’d love to hear from you.',
    colleague: 'If you like, I’d be happy to recommend a colleague who could be a great match.',
  },
  rescheduling: {
    conflict: 'Sadly, something else is already in my calendar for the day you suggested.',
    question: 'Could we find another time?',
    offer: (times) => `I could easily make any of these: ${times}.`,
    anyTime: 'I’m quite flexible, so I can work around what is easiest for you.',
  },
  closings: {
    interview: (team) => `Thanks again for thinking of me, and I wish you and ${team} every success.`,
    approach: () => 'Thanks again for your kind words. I hope you find someone wonderful for the role.',
    agreed: (team) => `Thanks again for understanding, and I wish you and ${team} every success.`,
    withdraw: (team) => `Thanks again for being so welcoming, and I wish you and ${team} every success.`,
    reschedule: () => 'Thanks again for thinking of me, and I look forward to our chat.',
  },
  shortClosings: {
    interview: () =>
      'It was lovely of you to think of me. I hope you find someone wonderful for the role very soon.',
    approach: () =>
      'It was lovely of you to think of me. I hope you find someone wonderful for the role very soon.',
    agreed: () =>
      'It was lovely of you to set this up. I hope you find someone wonderful for the role very soon.',
    withdraw: () =>
      'It was lovely to get to know you. I hope you find someone wonderful for the role very soon.',
    reschedule: () => 'It was lovely of you to think of me, and I look forward to our chat.',
  },
  signOff: 'Best wishes,',
};
