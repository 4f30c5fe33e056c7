import type { Voice } from './voice.ts';

const best = (team: string) => `I wish you and ${team} all the best`;

/** A voice for letters: formal, to the point. */
export const brisk: Voice = {
  thanks: {
    interview: (job) => `Many thanks for your invitation to interview for ${job.isNamed ? job.a : job.the}`,
    approach: (job) => `Many thanks for your message${job.isNamed ? ` about ${job.a}` : ''}`,
    agreed: (job) => `Many thanks for arranging to interview me for ${job.the}`,
    withdraw: (job) => `Many thanks for the opportunity to interview for ${job.the}`,
    round: (job) => `Many thanks for asking me to another interview for ${job.the}`,
    task: (job) => `Many thanks for including me on the shortlist for ${job.the}`,
    offer: (job) => `Many thanks for your offer of ${job.the}`,
    why: (job) => `Many thanks for following up about ${job.the}`,
    reschedule: (job) => `Many thanks for your invitation to interview for ${job.isNamed ? job.a : job.the}`,
  },
  appreciation: {
    interview: 'It means a great deal to me that you saw promise in my application.',
    approach: 'It means a great deal to me that you saw a match in my profile.',
    agreed: 'It means a great deal to me that you made room in your calendar.',
    withdraw: 'It means a great deal to me that everyone was so generous with their time.',
    round: 'It means a great deal to me that our first meeting went so well.',
    task: 'It means a great deal to me that you saw promise in my application.',
    offer: 'It means a great deal to me that you would like me to join you.',
    why: 'It means a great deal to me that you cared to ask.',
    reschedule: 'It means a great deal to me that you saw promise in my application, and I am keen to meet.',
  },
  referral: (name) => `I am grateful, too, that ${name} recommended me.`,
  apologies: {
    late: 'My apologies for the delay in answering.',
    change: 'My apologies for any trouble this causes you.',
    lateChange: 'My apologies for the late notice, and for any trouble this causes you.',
  },
  decision: (decided, kind) => {
    if (kind === 'agreed') return `Regrettably, ${decided}`;
    return kind === 'approach' || kind === 'why' ? decided : `After much reflection, ${decided}`;
  },
  declines: {
    interview: 'I must decline the interview',
    approach: 'I will not be pursuing this opening',
    agreed: 'I must cancel the interview',
    withdraw: 'I am withdrawing my candidacy',
    round: 'I am withdrawing my candidacy',
    task: 'I am withdrawing my candidacy',
    offer: 'I must decline the offer',
    why: 'I decided not to continue',
  },
  reasons: {
    goals: (decline) => `${decline}, because my career plans point in another direction`,
    accepted: (decline) => `${decline}, because I have accepted a job with another employer`,
    staying: (decline) => `${decline}, because I prefer to stay where I am`,
    timing: (decline) => `${decline}, because the timing does not allow me to make a change`,
    experience: (decline) => `${decline}, because my skills are a better match for a different kind of role`,
    location: (decline) => `${decline}, because the location is not feasible for me`,
    hours: (decline) => `${decline}, because the working pattern is not feasible for me`,
    pay: (decline) => `${decline}, because the salary and my plans are some way apart`,
    expected: (decline) => `${decline}, because the role turned out to be different from what I expected`,
    notLooking: (decline, kind) =>
      `${decline}, because I ${kind === 'approach' ? 'am not looking to move at present' : 'have stopped looking for a new job'}`,
    family: (decline) => `${decline}, because family commitments take priority at present`,
    studies: (decline) => `${decline}, because I plan to go on with my studies`,
    personal: (decline) => `${decline}, because of a change in my personal circumstances`,
    process: (decline) => `${decline}, because I am already in talks with you about another opening`,
  },
  noReason: 'I decided not to continue for private reasons, none of which reflects on you or your colleagues',
  openDoors: {
    touch: 'I would value the chance to keep in touch and to cross paths at a later date.',
    settledTouch: 'I would value the chance to keep in touch and to cross paths at a later date.',
    later: 'I would be pleased to be considered again when a new vacancy comes up.',
    ownAccord: 'I will gladly drop you a line should my plans change at a later date.',
    colleague: (colleague) => `I would gladly put you in touch with ${colleague}.`,
    open: (what) => `I would, however, be happy to hear about ${what}.`,
    again: (when) => `Please feel free to ask me again ${when}.`,
  },
  rescheduling: {
    conflict: (when) =>
      when
        ? `Regrettably, I am not available for our interview${when}.`
        : 'Regrettably, the date you suggested clashes with another commitment.',
    question: 'Might we agree on a new time?',
    offer: (times) => `These times would be convenient for me: ${times}.`,
    offerOne: (time) => `I would suggest ${time}.`,
    anyTime: 'I am flexible and happy to work around your calendar.',
  },
  closings: {
    interview: (team) => `Thank you again for your trust. ${best(team)}.`,
    approach: () => 'Thank you again for your interest. I wish you all the best with the search.',
    agreed: (team) => `Thank you for your patience. ${best(team)}.`,
    withdraw: (team) => `Thank you again for your openness. ${best(team)}.`,
    round: (team) => `Thank you again for your time. ${best(team)}.`,
    task: (team) => `Thank you again for your consideration. ${best(team)}.`,
    offer: (team) => `Thank you again for your trust. ${best(team)}.`,
    why: (team) => `Thank you again for your understanding. ${best(team)}.`,
    reschedule: () => 'Thank you for your patience. I look forward to speaking with you.',
  },
  shortClosings: {
    interview: (team) => `Thank you again for the confidence that you have shown in me. ${best(team)}.`,
    approach: () =>
      'Thank you again for the interest that you have shown in my profile. I wish you all the best with the search.',
    agreed: (team) => `Thank you for your patience. ${best(team)}.`,
    withdraw: (team) => `Thank you again for answering my questions so openly. ${best(team)}.`,
    round: (team) => `Thank you again for answering my questions so openly. ${best(team)}.`,
    task: (team) => `Thank you again for the confidence that you have shown in me. ${best(team)}.`,
    offer: (team) => `Thank you again for the confidence that you have shown in me. ${best(team)}.`,
    why: (team) => `Thank you again for your understanding. ${best(team)}.`,
    reschedule: () =>
      'I am keen to meet. Thank you for your patience, and I look forward to speaking with you.',
  },
  signOff: 'Sincerely,',
  brief: {
    late: 'I apologise for the delay in answering',
    change: 'I apologise for any trouble this causes you',
    lateChange: 'I apologise for the late notice',
    doors: {
      touch: 'I would value the chance to keep in touch',
      later: 'I would be pleased to hear of a new vacancy',
      ownAccord: 'I will gladly drop you a line should my plans change',
      colleague: (colleague) => `I would gladly put you in touch with ${colleague}`,
      open: (what) => `I would be happy to hear about ${what}`,
      again: (when) => `I would be happy to be asked again ${when}`,
    },
    wish: 'I wish you all the best',
    absence: (when) =>
      `I apologise, but I am not available ${when ? `for our interview${when}` : 'on the date you suggested'}`,
    lateAbsence: (when) =>
      `I apologise for the late notice, but I am not available ${when ? `for our interview${when}` : 'on the date you suggested'}`,
    ask: 'Might we agree on a new time?',
    askFor: (times) => `Might we agree on a new time, such as ${times}?`,
  },
};
