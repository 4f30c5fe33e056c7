import type { Voice } from './voice.ts';

/** A voice for letters: warm, with some care for how the news is taken. */
export const gentle: Voice = {
  thanks: {
    interview: (job) => `Thank you for thinking of me for ${job.a}`,
    approach: (job) => `Thank you for your kind message about ${job.a}`,
    agreed: (job) => `Thank you for arranging to meet me about ${job.the}`,
    withdraw: (job) => `Thank you for such a warm conversation about ${job.the}`,
    reschedule: (job) => `Thank you for thinking of me for ${job.a}`,
  },
  appreciation: {
    interview: 'Your invitation meant a great deal to me, and I appreciate the trust behind it.',
    approach: 'Your interest meant a great deal to me, and I appreciate the care behind it.',
    agreed: 'Your invitation meant a great deal to me, and I appreciate the planning behind it.',
    withdraw: 'Your questions made me think, and I appreciate how openly you answered mine.',
    reschedule: 'Your invitation meant a great deal to me, and I appreciate the trust behind it.',
  },
  apologies: {
    late: 'Apologies for keeping you waiting.',
    change: 'Apologies for the trouble this causes.',
    lateChange: 'Apologies for the short notice and the trouble this causes.',
  },
  decision: (decided) => `I’ve given this a lot of thought, and ${decided}.`,
  declines: {
    interview: 'I won’t be going ahead with the interview',
    approach: 'I won’t be pursuing it further',
    agreed: 'I need to cancel our interview',
    withdraw: 'I’m withdrawing from the process',
  },
  reasons: {
    goals: (decline) => `${decline}, since my career is taking a different turn`,
    accepted: (decline) => `${decline}, since I’ve accepted a job with another company`,
    staying: (decline) => `${decline}, since I’m staying with my current team`,
    timing: (decline) => `${decline}, since it isn’t the right time for me`,
    experience: (decline) => `${decline}, since I’d like a role closer to my strengths`,
    location: (decline) => `${decline}, since the location isn’t possible for me`,
    personal: (decline) => `${decline}, since something has come up in my personal life`,
  },
  openDoors: {
    touch: 'I hope we stay connected, and I’d be glad to see our paths cross again.',
    later: 'Should a new role open up later, I’d be delighted to hear about that.',
    colleague: 'I’d be glad to recommend a colleague who would enjoy the work, if that helps.',
  },
  rescheduling: {
    conflict: 'The one difficulty is that I already have plans at the hour you offered.',
    question: 'Is there any chance of another time?',
    offer: (times) => `I’d be free at any of these: ${times}.`,
    anyTime: 'I’ll be glad to arrange myself around whatever is easiest.',
  },
  closings: {
    interview: (team) => `I’m thankful for your time, and I wish you and ${team} much success.`,
    approach: () => 'I’m thankful for your time, and here’s hoping that the right person turns up soon.',
    agreed: (team) => `I’m thankful for your patience, and I wish you and ${team} much success.`,
    withdraw: (team) => `I’m thankful for your time, and I wish you and ${team} much success.`,
    reschedule: () => 'I’m thankful for your patience, and I look forward to meeting you.',
  },
  shortClosings: {
    interview: (team) =>
      `I’m thankful for your time and the trust behind it, and I wish you and ${team} much success.`,
    approach: () =>
      'I’m thankful for your time and the care behind it, and here’s hoping that the right person turns up soon.',
    agreed: (team) => `I’m thankful for your time and patience, and I wish you and ${team} much success.`,
    withdraw: (team) =>
      `I’m thankful for your time and your openness, and I wish you and ${team} much success in the months ahead.`,
    reschedule: () => 'I’m thankful for your patience, and I look forward to meeting you.',
  },
  signOff: 'All the best,',
};
