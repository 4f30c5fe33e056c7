import type { Voice } from './voice.ts';

/** A voice for letters: formal, to the point. */
export const brisk: Voice = {
  thanks: {
    interview: (job) => `Many thanks for your invitation to interview for ${job.a}`,
    approach: (job) => `Many thanks for your message about ${job.a}`,
    agreed: (job) => `Many thanks for arranging to interview me for ${job.the}`,
    withdraw: (job) => `Many thanks for the opportunity to interview for ${job.the}`,
    reschedule: (job) => `Many thanks for your invitation to interview for ${job.a}`,
  },
  appreciation: {
    interview: 'It means a great deal to me that you saw promise in my application.',
    approach: 'It means a great deal to me that you saw a match in my profile.',
    agreed: 'It means a great deal to me that you made room in your calendar.',
    withdraw: 'It means a great deal to me that everyone was so generous with their time.',
    reschedule: 'It means a great deal to me that you saw promise in my application.',
  },
  apologies: {
    late: 'My apologies for the delay in answering.',
    change: 'My apologies for any trouble this causes you.',
    lateChange: 'My apologies for the late notice, and for any trouble this causes you.',
  },
  decision: (decided) => `After much reflection, ${decided}.`,
  declines: {
    interview: 'I must decline the interview',
    approach: 'I will not be pursuing this opening',
    agreed: 'I must cancel the interview',
    withdraw: 'I am withdrawing my candidacy',
  },
  reasons: {
    goals: (decline) => `${decline}, because my career plans point in another direction`,
    accepted: (decline) => `${decline}, because I have accepted an offer from another employer`,
    staying: (decline) => `${decline}, because I prefer to stay where I am`,
    timing: (decline) => `${decline}, because the timing does not allow me to make a change`,
    experience: (decline) => `${decline}, because my skills are a better match for a different kind of role`,
    location: (decline) => `${decline}, because the location is not feasible for me`,
    personal: (decline) => `${decline}, because of a change in my personal circumstances`,
  },
  openDoors: {
    touch: 'I would value the chance to keep in touch and to cross paths at a later date.',
    later: 'I would be pleased to be considered again when a new vacancy comes up.',
    colleague: 'I would gladly put you in touch with a colleague who has the right background.',
  },
  rescheduling: {
    conflict: 'Regrettably, the date you suggested clashes with another obligation.',
    question: 'Might we agree on a new one?',
    offer: (times) => `These times would be convenient for me: ${times}.`,
    anyTime: 'I am flexible and happy to go by your calendar.',
  },
  closings: {
    interview: (team) => `I thank you again for your trust and wish you and ${team} all the best.`,
    approach: () => 'I thank you again for your interest and wish you all the best with the search.',
    agreed: (team) => `I thank you for your patience and wish you and ${team} all the best.`,
    withdraw: (team) => `I thank you again for your openness and wish you and ${team} all the best.`,
    reschedule: () => 'I thank you for your patience and look forward to speaking with you.',
  },
  shortClosings: {
    interview: (team) =>
      `I thank you for the confidence that you have shown in me and wish you and ${team} all the best.`,
    approach: () =>
      'I thank you for the interest that you have shown in my profile and wish you all the best with the search.',
    agreed: (team) =>
      `I thank you for the confidence that you have shown in me and wish you and ${team} all the best.`,
    withdraw: (team) =>
      `I thank you for the openness with which you answered my questions and wish you and ${team} all the best.`,
    reschedule: () =>
      'I thank you for the confidence that you have shown in me and look forward to speaking with you.',
  },
  signOff: 'Sincerely,',
};
