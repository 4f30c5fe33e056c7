import type { Voice } from './voice.ts';

/** A voice for letters: formal, in an even tone. */
export const measured: Voice = {
  thanks: {
    interview: (job) => `Thank you for inviting me to interview for ${job.the}`,
    approach: (job) => `Thank you for writing to me about ${job.the}`,
    agreed: (job) => `Thank you for arranging an interview with me for ${job.the}`,
    withdraw: (job) => `Thank you for meeting with me to discuss ${job.the}`,
    reschedule: (job) => `Thank you for inviting me to interview for ${job.the}`,
  },
  appreciation: {
    interview:
      'I am grateful for your interest in my background and for the care you took with my application.',
    approach: 'I am grateful for your interest in my background and for the effort behind your message.',
    agreed: 'I am grateful for your interest in my background and for the hour you set aside.',
    withdraw: 'It was a pleasure to learn more about your work, and I am grateful for everyone’s attention.',
    reschedule: 'I am grateful for your interest in my background and for the effort behind your invitation.',
  },
  apologies: {
    late: 'I am sorry that my answer took so long.',
    change: 'I am sorry for any inconvenience this may cause.',
    lateChange: 'I am sorry for the short notice and any inconvenience this may cause.',
  },
  decision: (decided) => `Having given it careful thought, I have decided ${decided}.`,
  declines: {
    interview: 'to decline your invitation',
    approach: 'not to pursue the opportunity',
    agreed: 'to cancel our appointment',
    withdraw: 'to withdraw from the process',
  },
  reasons: {
    goals: (decline) => `${decline}, as I want to take my career in a different direction`,
    accepted: (decline) => `${decline}, as I have accepted an offer from elsewhere`,
    staying: (decline) => `${decline}, as I intend to stay with my present employer`,
    timing: (decline) => `${decline}, as this is not the right time for me`,
    experience: (decline) => `${decline}, as my strengths lie in a different kind of work`,
    location: (decline) => `${decline}, as the location does not suit my circumstances`,
    personal: (decline) => `${decline} for personal reasons`,
  },
  openDoors: {
    touch: 'I would be pleased to remain in contact and hope that our paths will cross again.',
    later: 'If another position opens up in the future, I would be glad to hear from you.',
    colleague: 'If you are still looking for candidates, I would be happy to recommend a colleague.',
  },
  rescheduling: {
    conflict: 'I regret that a prior engagement falls on the same date.',
    question: 'Could we arrange another time?',
    offer: (times) => `The following times would suit me well: ${times}.`,
    anyTime: 'I can adapt to most days and hours that are convenient for you.',
  },
  closings: {
    interview: () => 'Thank you once more for your confidence. I wish you every success in filling the role.',
    approach: () => 'Thank you once more for thinking of me. I wish you every success in filling the role.',
    agreed: () => 'Thank you once more for your kindness. I wish you every success in filling the role.',
    withdraw: () => 'Thank you once more for your openness. I wish you every success in filling the role.',
    reschedule: () => 'Thank you once more for your confidence. I look forward to meeting you.',
  },
  shortClosings: {
    interview: () =>
      'I am grateful for your interest in my background, and I wish you every success in finding the right person.',
    approach: () =>
      'I am grateful for your interest in my background, and I wish you every success in finding the right person.',
    agreed: () =>
      'I am grateful for your interest in my background and wish you every success in finding the right person.',
    withdraw: () =>
      'It was a pleasure to learn more about your work, and I wish you every success in finding the right person.',
    reschedule: () => 'I am grateful for your interest in my background and look forward to meeting you.',
  },
  signOff: 'Kind regards,',
};
