import type { Voice } from './voice.ts';

const luck = 'the very best of luck with finding the right person';

/** A voice for letters: warm, relaxed. */
export const easy: Voice = {
  thanks: {
    interview: (job) => `Thanks so much for your invitation to interview for ${job.the}`,
    approach: (job) => `Thanks so much for your message${job.isNamed ? ` about ${job.the}` : ''}`,
    agreed: (job) => `Thanks so much for setting time aside to talk about ${job.the}`,
    withdraw: (job) => `Thanks so much for our conversation about ${job.the}`,
    round: (job) => `Thanks so much for asking me to another round for ${job.the}`,
    task: (job) => `Thanks so much for putting me through to another stage for ${job.the}`,
    offer: (job) => `Thanks so much for your offer of ${job.the}`,
    why: (job) => `Thanks so much for your note about ${job.the}`,
    reschedule: (job) => `Thanks so much for your invitation to interview for ${job.the}`,
  },
  appreciation: {
    interview: 'It meant a lot that you picked out my application and wanted to hear more.',
    approach: 'It meant a lot that you looked at my background and saw something in it.',
    agreed: 'You made it so easy to find a date.',
    withdraw: 'I came away with a lovely impression of you and your colleagues.',
    round: 'I’ve had a lovely impression of you and your colleagues from the start.',
    task: 'It meant a lot that you wanted to get to know me better.',
    offer: 'It meant a lot that you chose me.',
    why: 'It meant a lot that you asked so kindly.',
    reschedule: 'It meant a lot that you wanted to hear more, and I’d love to talk.',
  },
  referral: (name) => `It was so good of ${name} to put us in touch, too.`,
  apologies: {
    late: 'Please forgive my slow reply.',
    change: 'Please forgive the change of plan.',
    lateChange: 'Please forgive the change of plan at such short notice.',
  },
  decision: (decided, kind) => {
    if (kind === 'agreed') return `I’m afraid ${decided}`;
    return kind === 'approach' || kind === 'why' ? decided : `After giving it some thought, ${decided}`;
  },
  declines: {
    interview: 'I’m going to pass on the interview',
    approach: 'I’m going to pass on this one',
    agreed: 'I have to call off our interview',
    withdraw: 'I’d like to withdraw my application',
    round: 'I’d like to withdraw my application',
    task: 'I’d like to withdraw my application',
    offer: 'I’m going to decline the job',
    why: 'I decided not to take it further',
  },
  reasons: {
    goals: (decline, kind) =>
      kind === 'agreed' || kind === 'approach' || kind === 'why'
        ? `${decline}, as I’m focusing on openings closer to my career goals`
        : `${decline} and focus on openings closer to my career goals`,
    accepted: (decline, kind) =>
      `${decline}, as I’ve taken ${kind === 'offer' ? 'a position' : 'a job'} somewhere else`,
    staying: (decline) => `${decline}, as I enjoy the work I’m doing now`,
    timing: (decline) => `${decline}, as the timing doesn’t work for me at the moment`,
    experience: (decline) => `${decline}, as my experience is in a rather different field`,
    location: (decline) => `${decline}, as I’m hoping to work closer to home`,
    hours: (decline) => `${decline}, as I’m hoping for more freedom in where and when I work`,
    pay: (decline) => `${decline}, as the pay isn’t a match for me`,
    expected: (decline) => `${decline}, as the role is a little different from what I’d pictured`,
    notLooking: (decline, kind) =>
      `${decline}, as I’m ${kind === 'approach' ? 'not' : 'no longer'} in the market for something new`,
    family: (decline) => `${decline}, as family life needs all my attention for now`,
    studies: (decline) => `${decline}, as I’m making time for my studies`,
    personal: (decline) => `${decline} for personal reasons`,
    process: (decline) => `${decline}, as I’m already talking to your team about a different role`,
  },
  noReason: 'I decided not to take it further for reasons of my own, and none of them had to do with you',
  openDoors: {
    touch: 'Let’s keep in touch, and I hope we get to work together someday.',
    settledTouch: 'Let’s keep in touch, and I hope we meet again someday.',
    later: 'Do think of me when another role comes along in the future.',
    ownAccord: 'I’ll gladly drop you a line if my plans change in the future.',
    colleague: (colleague) => `If it’s useful, I’d gladly introduce you to ${colleague}.`,
    open: (what) => `Do think of me for ${what}, though.`,
    again: (when) => `Do try me again ${when}.`,
  },
  rescheduling: {
    conflict: (when) =>
      when
        ? `As luck would have it, I’m not free for our interview${when}.`
        : 'As luck would have it, the day you picked doesn’t work for me.',
    question: 'Would a different time be possible?',
    offer: (times) => `Any of these would be great for me: ${times}.`,
    offerOne: (time) => `I could do ${time}.`,
    anyTime: 'I’m flexible, so whatever suits you best works for me.',
  },
  closings: {
    interview: () => `Thank you once more, and ${luck}.`,
    approach: () => `Thank you once more, and ${luck}.`,
    agreed: () => `Thank you for understanding, and ${luck}.`,
    withdraw: () => `Thank you once more, and ${luck}.`,
    round: () => `Thank you once more, and ${luck}.`,
    task: () => `Thank you once more, and ${luck}.`,
    offer: () => `Thank you once more, and ${luck}.`,
    why: () => `Thank you for understanding, and ${luck}.`,
    reschedule: () => 'Thank you once more, and I’m looking forward to meeting you.',
  },
  shortClosings: {
    interview: () => `I’m grateful for the invitation, and I wish you ${luck}.`,
    approach: () => `I’m grateful that you had me in mind, and I wish you ${luck}.`,
    agreed: () => `I’m grateful for your patience, and I wish you ${luck}.`,
    withdraw: () => `I’m grateful for your kindness, and I wish you ${luck}.`,
    round: () => `I’m grateful for your kindness, and I wish you ${luck}.`,
    task: () => `I’m grateful for your interest, and I wish you ${luck}.`,
    offer: () => `I’m grateful for your trust in me, and I wish you ${luck}.`,
    why: () => `I’m grateful for your kindness, and I wish you ${luck}.`,
    reschedule: () => 'I’d love to talk. Thank you once more, and I’m looking forward to meeting you.',
  },
  signOff: 'Warm regards,',
  brief: {
    late: 'I’m sorry for my slow reply',
    change: 'I’m sorry for the change of plan',
    lateChange: 'I’m sorry for the short notice',
    doors: {
      touch: 'I’d love to keep in touch',
      later: 'I’d be happy to hear about another role in the future',
      ownAccord: 'I’ll gladly drop you a line if my plans change',
      colleague: (colleague) => `I’d gladly introduce you to ${colleague}`,
      open: (what) => `I’d be happy to hear about ${what}`,
      again: (when) => `I’d be happy to be asked again ${when}`,
    },
    wish: 'I wish you the best of luck',
    absence: (when) =>
      `I’m sorry, but I’m not free ${when ? `for our interview${when}` : 'on the day you picked'}`,
    lateAbsence: (when) =>
      `I’m sorry for the short notice, but I’m not free ${when ? `for our interview${when}` : 'on the day you picked'}`,
    ask: 'Would a different time be possible?',
    askFor: (times) => `Would a different time be possible, say ${times}?`,
  },
};
