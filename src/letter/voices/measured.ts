import type { Voice } from './voice.ts';

const filling = 'I wish you every success in filling the role';
const finding = 'I wish you every success in finding the right person';

/** A voice for letters: formal, in an even tone. */
export const measured: Voice = {
  thanks: {
    interview: (job) => `Thank you for inviting me to interview for ${job.the}`,
    approach: (job) => `Thank you for writing to me${job.isNamed ? ` about ${job.the}` : ''}`,
    agreed: (job) => `Thank you for arranging an interview with me for ${job.the}`,
    withdraw: (job) => `Thank you for meeting with me to discuss ${job.the}`,
    round: (job) => `Thank you for asking me to a second conversation about ${job.the}`,
    task: (job) => `Thank you for including me in the selection for ${job.the}`,
    offer: (job) => `Thank you for offering me ${job.the}`,
    why: (job) => `Thank you for asking about my decision on ${job.the}`,
    reschedule: (job) => `Thank you for inviting me to interview for ${job.the}`,
  },
  appreciation: {
    interview:
      'I am grateful for your interest in my background and for the care you took with my application.',
    approach: 'I am grateful for your interest in my background and for the effort behind your message.',
    agreed: 'I am grateful for your interest in my background and for the time you set aside.',
    withdraw: 'It was a pleasure to learn more about your work, and I am grateful for everyone’s attention.',
    round:
      'It has been a pleasure to learn more about your work, and I am grateful for everyone’s attention.',
    task: 'I am grateful for your interest in my background and for the clear account of what comes next.',
    offer: 'I am grateful for your confidence and for the care you took at every step.',
    why: 'I am grateful for the courteous way in which you took my answer.',
    reschedule: 'I am grateful for the invitation, and my interest in the role has not changed.',
  },
  referral: (name) => `I am indebted to ${name}, too, for putting my name forward.`,
  apologies: {
    late: 'I am sorry that my answer took so long.',
    change: 'I am sorry for any inconvenience this may cause.',
    lateChange: 'I am sorry for the short notice and any inconvenience this may cause.',
  },
  decision: (decided, kind) => {
    if (kind === 'agreed') return `I regret that I have ${decided}`;
    if (kind === 'approach') return `I have decided ${decided}`;
    return kind === 'why'
      ? `I chose ${decided}`
      : `Having given this careful thought, I have decided ${decided}`;
  },
  declines: {
    interview: 'to decline your invitation',
    approach: 'not to pursue the opportunity',
    agreed: 'to cancel our interview',
    withdraw: 'to withdraw from the process',
    round: 'to withdraw my application',
    task: 'to withdraw my application',
    offer: 'to decline your offer',
    why: 'not to proceed',
  },
  reasons: {
    goals: (decline) => `${decline}, as I want to take my career in a different direction`,
    accepted: (decline, kind) =>
      `${decline}, as I have accepted ${kind === 'offer' ? 'a position' : 'an offer'} elsewhere`,
    staying: (decline) => `${decline}, as I intend to stay with my present employer`,
    timing: (decline) => `${decline}, as the timing does not suit me at present`,
    experience: (decline) => `${decline}, as my strengths lie in a different kind of work`,
    location: (decline) => `${decline}, as the location does not suit my circumstances`,
    hours: (decline) => `${decline}, as the working arrangements do not suit my circumstances`,
    pay: (decline) => `${decline}, as the pay is not in line with my expectations`,
    expected: (decline) => `${decline}, as the role differs from what I had in mind`,
    notLooking: (decline, kind) =>
      `${decline}, as I ${kind === 'approach' ? 'have no plans to change employer' : 'have ended my search for now'}`,
    family: (decline) => `${decline}, as family commitments have to come first at present`,
    studies: (decline) => `${decline}, as I intend to continue my studies`,
    personal: (decline) => `${decline} for personal reasons`,
    process: (decline) => `${decline}, as I am already a candidate elsewhere in your organisation`,
  },
  noReason: 'I chose not to proceed for private reasons, and this is no reflection on you or your colleagues',
  openDoors: {
    touch: 'I would be pleased to remain in contact and hope that our paths will cross again.',
    settledTouch: 'I would be pleased to remain in contact and hope that our paths will cross again.',
    later: 'If another position opens up in the future, I would be glad to hear from you.',
    ownAccord: 'If my situation changes in the future, I will gladly be in touch.',
    colleague: (colleague) =>
      `If you are still looking for candidates, I would be happy to recommend ${colleague}.`,
    open: (what) => `I would, however, be pleased to hear about ${what}.`,
    again: (when) => `I would, however, be pleased to hear from you again ${when}.`,
  },
  rescheduling: {
    conflict: (when) =>
      `I regret that I ${when ? `cannot attend our interview${when}` : 'have a prior engagement on the date you suggested'}.`,
    question: 'Could we arrange another time?',
    offer: (times) => `The following would suit me well: ${times}.`,
    offerOne: (time) => `My suggestion would be ${time}.`,
    anyTime: 'I can adapt to most days and hours that are convenient for you.',
  },
  closings: {
    interview: () => `Thank you once more for your confidence in me. ${filling}.`,
    approach: () => `Thank you once more for thinking of me. ${filling}.`,
    agreed: () => `Thank you once more for your kindness. ${filling}.`,
    withdraw: () => `Thank you once more for your openness. ${filling}.`,
    round: () => `Thank you once more for your openness. ${filling}.`,
    task: () => `Thank you once more for your consideration. ${filling}.`,
    offer: () => `Thank you once more for your faith in me. ${filling}.`,
    why: () => `Thank you once more for your understanding. ${filling}.`,
    reschedule: () => 'Thank you once more for your patience. I look forward to meeting you.',
  },
  shortClosings: {
    interview: () => `I am grateful for your interest in my background, and ${finding}.`,
    approach: () => `I am grateful for your interest in my background, and ${finding}.`,
    agreed: () => `I am grateful for your interest in my background, and ${finding}.`,
    withdraw: () => `It was a pleasure to learn more about your work, and ${finding}.`,
    round: () => `It has been a pleasure to learn more about your work, and ${finding}.`,
    task: () => `I am grateful for your interest in my background, and ${finding}.`,
    offer: () => `I am grateful for your confidence, and ${finding}.`,
    why: () => `I am grateful for your understanding, and ${finding}.`,
    reschedule: () =>
      'My interest in the role has not changed. Thank you once more, and I look forward to meeting you.',
  },
  signOff: 'Kind regards,',
  brief: {
    late: 'I am sorry that my answer took so long',
    change: 'I am sorry for the inconvenience',
    lateChange: 'I am sorry for the short notice',
    doors: {
      touch: 'I would be pleased to remain in contact',
      later: 'I would be pleased to hear of another opening in the future',
      ownAccord: 'I will gladly be in touch if my situation changes',
      colleague: (colleague) => `I would be happy to recommend ${colleague}`,
      open: (what) => `I would be pleased to hear about ${what}`,
      again: (when) => `I would be pleased to hear from you again ${when}`,
    },
    wish: 'I wish you well in filling the role',
    absence: (when) =>
      `I am sorry to say that I ${when ? `cannot attend our interview${when}` : 'have a prior engagement on the date you suggested'}`,
    lateAbsence: (when) =>
      `I am sorry to tell you at short notice that I ${when ? `cannot attend our interview${when}` : 'have a prior engagement on the date you suggested'}`,
    ask: 'Could we arrange another time?',
    askFor: (times) => `Could we arrange another time, such as ${times}?`,
  },
};
