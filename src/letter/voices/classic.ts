import type { Voice } from './voice.ts';

/** A voice for letters: formal, as in the sample letter. */
export const classic: Voice = {
  thanks: {
    interview: (job) => `Thank you very much for considering me${job.forThe}`,
    approach: (job) => `Thank you very much for contacting me about ${job.the}`,
    agreed: (job) => `Thank you very much for inviting me to interview for ${job.the}`,
    withdraw: (job) => `Thank you very much for interviewing me for ${job.the}`,
    reschedule: (job) => `Thank you very much for inviting me to interview for ${job.the}`,
  },
  appreciation: {
    interview:
      'I truly appreciate the opportunity to interview and the time you took to review my application.',
    approach: 'I truly appreciate your interest in my background and the time you took to write.',
    agreed: 'I truly appreciate the opportunity and the effort you put into arranging our conversation.',
    withdraw: 'I truly appreciate the time everyone took to tell me about your work.',
    reschedule: 'I truly appreciate the opportunity and your interest in my background.',
  },
  apologies: {
    late: 'Please accept my apologies for the late reply.',
    change: 'Please accept my apologies for the change of plan.',
    lateChange: 'Please accept my apologies for the change of plan at such short notice.',
  },
  decision: (decided) => `After careful consideration, I’ve decided ${decided}.`,
  declines: {
    interview: 'to decline the interview',
    approach: 'to decline this opportunity',
    agreed: 'to cancel our interview',
    withdraw: 'to withdraw my application',
  },
  reasons: {
    goals: (decline, kind) => {
      const goals = 'to pursue other opportunities that are more aligned with my current career goals';
      return kind === 'agreed' || kind === 'withdraw' ? `${decline} and ${goals.slice(3)}` : goals;
    },
    accepted: (decline) => `${decline}, as I have accepted another position`,
    staying: (decline) => `${decline} and stay in my current role`,
    timing: (decline) => `${decline}, as the timing is not right for me`,
    experience: (decline) => `${decline}, as I am looking for work closer to my experience`,
    location: (decline) => `${decline}, as the location would not work for me`,
    personal: (decline) => `${decline}, as my personal circumstances have changed`,
  },
  openDoors: {
    touch:
      'However, I would love to stay in touch and hope we can connect on future opportunities that may be a better fit.',
    later: 'Should a suitable role open up later, I would be glad to hear from you again.',
    colleague: 'If it would help, I would gladly recommend a colleague who may be well suited to the role.',
  },
  rescheduling: {
    conflict: 'Unfortunately, I have another commitment at the time you proposed.',
    question: 'Would it be possible to find a different one?',
    offer: (times) => `I would be available as follows: ${times}.`,
    anyTime: 'I will gladly fit in with whatever suits you best.',
  },
  closings: {
    interview: () => 'Thank you again for the opportunity, and I wish you and your team continued success.',
    approach: () => 'Thank you again for thinking of me, and I wish you every success with your search.',
    agreed: () => 'Thank you for your understanding, and I wish you and your team continued success.',
    withdraw: () => 'Thank you again for our conversation, and I wish you and your team continued success.',
    reschedule: () => 'I look forward to our conversation and thank you for your flexibility.',
  },
  shortClosings: {
    interview: () =>
      'I truly appreciate the time and care you took to review my application, and I wish you and your team continued success.',
    approach: () =>
      'I truly appreciate your interest in my background, and I wish you every success in finding the right candidate.',
    agreed: () => 'I truly appreciate your understanding, and I wish you and your team continued success.',
    withdraw: () =>
      'I truly appreciate the time and attention that you and your colleagues gave me, and I wish the whole team continued success.',
    reschedule: () => 'I look forward to our conversation and thank you for your flexibility.',
  },
  signOff: 'Best regards,',
};
