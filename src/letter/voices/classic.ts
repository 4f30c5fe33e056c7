import type { Voice } from './voice.ts';

const goals = 'pursue other opportunities that are more aligned with my current career goals';
const success = 'I wish you and your team continued success';

/** A voice for letters: formal, as in the sample letter. */
export const classic: Voice = {
  thanks: {
    interview: (job) => `Thank you very much for considering me${job.forThe}`,
    approach: (job) =>
      `Thank you very much for ${job.isNamed ? `contacting me about ${job.the}` : 'getting in touch'}`,
    agreed: (job) => `Thank you very much for inviting me to interview for ${job.the}`,
    withdraw: (job) => `Thank you very much for interviewing me for ${job.the}`,
    round: (job) => `Thank you very much for inviting me to a further interview for ${job.the}`,
    task: (job) => `Thank you very much for inviting me to a further stage of the selection for ${job.the}`,
    offer: (job) => `Thank you very much for offering me ${job.the}`,
    why: (job) => `Thank you very much for your kind message about ${job.the}`,
    reschedule: (job) => `Thank you very much for inviting me to interview for ${job.the}`,
  },
  appreciation: {
    interview:
      'I truly appreciate the opportunity to interview and the time you took to review my application.',
    approach: 'I truly appreciate your interest in my background and the time you took to write.',
    agreed: 'I truly appreciate the effort you put into arranging our conversation.',
    withdraw: 'I truly appreciate the time everyone took to tell me about your work.',
    round: 'I truly appreciate the time that everyone has already given me.',
    task: 'I truly appreciate your interest in my background and the care you take over each step.',
    offer: 'I truly appreciate your confidence in me and the care you took throughout the process.',
    why: 'I truly appreciate that you took the trouble to ask.',
    reschedule: 'I truly appreciate the opportunity and remain very interested in the role.',
  },
  referral: (name) => `I am also grateful to ${name} for recommending me.`,
  apologies: {
    late: 'Please accept my apologies for the late reply.',
    change: 'Please accept my apologies for the change of plan.',
    lateChange: 'Please accept my apologies for the change of plan at such short notice.',
  },
  decision: (decided, kind) => {
    if (kind === 'agreed') return `I’m afraid I need ${decided}`;
    if (kind === 'approach') return `I’ve decided ${decided}`;
    return kind === 'why' ? `I decided ${decided}` : `After careful consideration, I’ve decided ${decided}`;
  },
  declines: {
    interview: 'to decline the interview',
    approach: 'not to take this further',
    agreed: 'to cancel our interview',
    withdraw: 'to withdraw my application',
    round: 'to withdraw from the process',
    task: 'to withdraw from the process',
    offer: 'to decline the offer',
    why: 'not to go ahead',
  },
  reasons: {
    goals: (decline, kind) => {
      if (kind === 'approach') return `${decline}, as my career is taking me in a different direction`;
      if (kind === 'agreed') return `${decline}, as I have decided to pursue work closer to my career goals`;
      return kind === 'interview' || kind === 'why' ? `to ${goals}` : `${decline} and ${goals}`;
    },
    accepted: (decline) => `${decline}, as I have accepted another position`,
    staying: (decline) => `${decline}, as I would prefer to remain in my current role`,
    timing: (decline) => `${decline}, as the timing is not right for me`,
    experience: (decline) => `${decline}, as I am looking for work closer to my experience`,
    location: (decline) => `${decline}, as the location would not work for me`,
    hours: (decline) => `${decline}, as I am looking for more flexibility in where and when I work`,
    pay: (decline) => `${decline}, as the salary is below what I am looking for`,
    expected: (decline) => `${decline}, as the role is not quite what I had expected`,
    notLooking: (decline, kind) =>
      `${decline}, as I am ${kind === 'approach' ? 'not' : 'no longer'} looking for a new position`,
    family: (decline) => `${decline}, as my family needs more of my time at present`,
    studies: (decline) => `${decline}, as I would like to concentrate on my studies`,
    personal: (decline) => `${decline}, as my personal circumstances have changed`,
    process: (decline) => `${decline}, as I am already in another process with your company`,
  },
  noReason:
    'I decided not to go ahead for private reasons, which have nothing to do with you or your colleagues',
  openDoors: {
    touch:
      'However, I would love to stay in touch and hope we can connect on future opportunities that may be a better fit.',
    settledTouch: 'However, I would love to stay in touch and hope our paths cross again.',
    later: 'Should a suitable role open up later, I would be glad to hear from you again.',
    ownAccord: 'Should my plans change one day, I will gladly get in touch with you again.',
    colleague: (colleague) => `If it would help, I would gladly recommend ${colleague} for the role.`,
    open: (what) => `However, I would be glad to hear about ${what}.`,
    again: (when) => `However, I would be glad to hear from you again ${when}.`,
  },
  rescheduling: {
    conflict: (when) =>
      `Unfortunately, I ${when ? `can no longer make our interview${when}` : 'have another commitment at the time you proposed'}.`,
    question: 'Would it be possible to find a different time?',
    offer: (times) => `I would be available as follows: ${times}.`,
    offerOne: (time) => `I could offer ${time}.`,
    anyTime: 'I will gladly fit in with whatever suits you best.',
  },
  closings: {
    interview: () => `Thank you again for the opportunity, and ${success}.`,
    approach: () => 'Thank you again for thinking of me, and I wish you every success with your search.',
    agreed: () => `Thank you for your understanding, and ${success}.`,
    withdraw: () => `Thank you again for our conversation, and ${success}.`,
    round: () => `Thank you again for our conversations, and ${success}.`,
    task: () => `Thank you again for your interest, and ${success}.`,
    offer: () => `Thank you again for your trust, and ${success}.`,
    why: () => `Thank you again for your understanding, and ${success}.`,
    reschedule: () => 'Thank you for your flexibility. I look forward to our conversation.',
  },
  shortClosings: {
    interview: () =>
      `I truly appreciate the time and care you took to review my application, and ${success}.`,
    approach: () =>
      'I truly appreciate your interest in my background, and I wish you every success in finding the right candidate.',
    agreed: () => `I truly appreciate your understanding, and ${success}.`,
    withdraw: () =>
      'I truly appreciate the time and attention that you and your colleagues gave me, and I wish the whole team continued success.',
    round: () =>
      'I truly appreciate the time and attention that you and your colleagues gave me, and I wish the whole team continued success.',
    task: () => `I truly appreciate your interest in my background, and ${success}.`,
    offer: () => `I truly appreciate your confidence in me, and ${success}.`,
    why: () => `I truly appreciate your understanding, and ${success}.`,
    reschedule: () =>
      'I remain very interested in the role. Thank you for your flexibility, and I look forward to our conversation.',
  },
  signOff: 'Best regards,',
  brief: {
    late: 'I apologise for the late reply',
    change: 'I apologise for the change of plan',
    lateChange: 'I apologise for the change of plan at such short notice',
    doors: {
      touch: 'I would be glad to stay in touch',
      later: 'I would be glad to hear of a suitable role later on',
      ownAccord: 'I will gladly get in touch again should my plans change',
      colleague: (colleague) => `I would gladly recommend ${colleague} for the role`,
      open: (what) => `I would be glad to hear about ${what}`,
      again: (when) => `I would be glad to hear from you again ${when}`,
    },
    wish: 'I wish you every success',
    absence: (when) =>
      `I am sorry, but I ${when ? `can no longer make our interview${when}` : 'have another commitment at the time you proposed'}`,
    lateAbsence: (when) =>
      `I apologise for the short notice, but I ${when ? `can no longer make our interview${when}` : 'have another commitment at the time you proposed'}`,
    ask: 'Would it be possible to find a different time?',
    askFor: (times) => `Would it be possible to find a different time, such as ${times}?`,
  },
};
