import type { Voice } from './voice.ts';

const success = (team: string) => `I wish you and ${team} every success`;
const someone = 'I hope you find someone wonderful for the role very soon';

/** A voice for letters: warm, as to somebody one has taken to. */
export const cordial: Voice = {
  thanks: {
    interview: (job) => `Thank you so much for inviting me to interview for ${job.the}`,
    approach: (job) => `Thank you so much for reaching out to me${job.isNamed ? ` about ${job.the}` : ''}`,
    agreed: (job) => `Thank you so much for setting up our conversation about ${job.the}`,
    withdraw: (job) => `Thank you so much for talking with me about ${job.the}`,
    round: (job) => `Thank you so much for asking me back to talk about ${job.the}`,
    task: (job) => `Thank you so much for shortlisting me for ${job.the}`,
    offer: (job) => `Thank you so much for offering me ${job.the}`,
    why: (job) => `Thank you so much for getting back to me about ${job.the}`,
    reschedule: (job) => `Thank you so much for inviting me to interview for ${job.the}`,
  },
  appreciation: {
    interview: 'It was lovely to hear from you.',
    approach: 'It is kind of you to think of me, and I enjoyed reading your message.',
    agreed: 'It was kind of you to find a time that worked for both of us.',
    withdraw: 'I enjoyed meeting you all, and I learned a lot about how you work together.',
    round: 'I’ve enjoyed meeting you all, and I’ve learned a lot about how you work together.',
    task: 'It was lovely to hear from you.',
    offer: 'It made my day, and you’ve been so kind throughout.',
    why: 'It was kind of you to ask.',
    reschedule: 'It was lovely to hear from you, and I’d really like to talk.',
  },
  referral: (name) => `I’m grateful to ${name}, too, for recommending me.`,
  apologies: {
    late: 'I’m sorry for taking so long to reply.',
    change: 'I’m sorry for the change of plan.',
    lateChange: 'I’m sorry for changing our plan so late.',
  },
  decision: (decided, kind) => {
    if (kind === 'agreed') return `I’m afraid I have ${decided}`;
    if (kind === 'approach') return `I’ve decided ${decided}`;
    return kind === 'why' ? `I decided ${decided}` : `I’ve thought it over and decided ${decided}`;
  },
  declines: {
    interview: 'not to go ahead with the interview',
    approach: 'not to take this any further',
    agreed: 'to cancel our interview',
    withdraw: 'to withdraw from the process',
    round: 'to withdraw from the process',
    task: 'to withdraw from the process',
    offer: 'to decline the offer',
    why: 'not to go any further',
  },
  reasons: {
    goals: (decline) => `${decline}, because my career is heading in a different direction`,
    accepted: (decline) => `${decline}, because I’ve accepted another job`,
    staying: (decline) => `${decline}, because I’m happy where I am right now`,
    timing: (decline) => `${decline}, because it’s not the right time for me to move on`,
    experience: (decline) => `${decline}, because I’m looking for something closer to what I do best`,
    location: (decline) => `${decline}, because the location wouldn’t work for me`,
    hours: (decline) => `${decline}, because I need a different mix of office and home days`,
    pay: (decline) => `${decline}, because the pay doesn’t quite work for me`,
    expected: (decline) => `${decline}, because the job isn’t quite what I had in mind`,
    notLooking: (decline, kind) =>
      `${decline}, because I’${kind === 'approach' ? 'm not looking' : 've stopped looking'} for a new job right now`,
    family: (decline) => `${decline}, because my family needs me more than usual right now`,
    studies: (decline) => `${decline}, because I’m going to concentrate on my studies`,
    personal: (decline) => `${decline}, because my personal circumstances have changed`,
    process: (decline) => `${decline}, because I’m already talking to your colleagues about another role`,
  },
  noReason: 'I decided not to go any further for private reasons, and none of them had to do with you',
  openDoors: {
    touch: 'I’d love to stay in touch, though, and I hope our paths cross again.',
    settledTouch: 'I’d love to stay in touch, though, and I hope our paths cross again.',
    later: 'If something new comes up later on, I’d love to know.',
    ownAccord: 'If my plans change one day, I’d love to get back to you.',
    colleague: (colleague) => `If you like, I’d be happy to recommend ${colleague}.`,
    open: (what) => `I’d love to hear about ${what}, though.`,
    again: (when) => `Do get in touch again ${when}, though.`,
  },
  rescheduling: {
    conflict: (when) =>
      `Sadly, ${when ? `I can’t make our interview${when}` : 'something else is already in my calendar for the day you suggested'}.`,
    question: 'Could we find another time?',
    offer: (times) => `I could easily make any of these: ${times}.`,
    offerOne: (time) => `I could easily make ${time}.`,
    anyTime: 'I’m quite flexible, so I can work around what is easiest for you.',
  },
  closings: {
    interview: (team) => `Thanks again for the invitation, and ${success(team)}.`,
    approach: () => 'Thanks again for your kind words. I hope you find someone wonderful for the role.',
    agreed: (team) => `Thanks again for understanding, and ${success(team)}.`,
    withdraw: (team) => `Thanks again for being so welcoming, and ${success(team)}.`,
    round: (team) => `Thanks again for being so welcoming, and ${success(team)}.`,
    task: (team) => `Thanks again for your interest, and ${success(team)}.`,
    offer: (team) => `Thanks again for your trust in me, and ${success(team)}.`,
    why: (team) => `Thanks again for understanding, and ${success(team)}.`,
    reschedule: () => 'Thanks again for being so flexible, and I look forward to our chat.',
  },
  shortClosings: {
    interview: () => `It was kind of you to invite me. ${someone}.`,
    approach: () => `It was lovely of you to think of me. ${someone}.`,
    agreed: () => `It was lovely of you to set this up. ${someone}.`,
    withdraw: () => `It was lovely to get to know you. ${someone}.`,
    round: () => `It was lovely to get to know you. ${someone}.`,
    task: () => `It was kind of you to consider me. ${someone}.`,
    offer: () => `It was kind of you to choose me. ${someone}.`,
    why: () => `It was kind of you to ask. ${someone}.`,
    reschedule: () =>
      'I’d really like to talk. Thanks again for being so flexible, and I look forward to our chat.',
  },
  signOff: 'Best wishes,',
  brief: {
    late: 'I’m sorry for taking so long to reply',
    change: 'I’m sorry for the change of plan',
    lateChange: 'I’m sorry for changing our plan so late',
    doors: {
      touch: 'I’d love to stay in touch, though',
      later: 'I’d love to hear from you if something new comes up',
      ownAccord: 'I’d love to get back to you if my plans change one day',
      colleague: (colleague) => `I’d be happy to recommend ${colleague}`,
      open: (what) => `I’d love to hear about ${what}, though`,
      again: (when) => `I’d love to hear from you again ${when}`,
    },
    wish: 'I hope you find someone wonderful',
    absence: (when) =>
      `I’m sorry, but ${when ? `I can’t make our interview${when}` : 'something else is in my calendar for the day you suggested'}`,
    lateAbsence: (when) =>
      `I’m sorry for telling you so late, but ${when ? `I can’t make our interview${when}` : 'something else is in my calendar for the day you suggested'}`,
    ask: 'Could we find another time?',
    askFor: (times) => `Could we find another time, maybe ${times}?`,
  },
};
