import type { Voice } from './voice.ts';

const success = (team: string) => `I wish you and ${team} every success`;

/** A voice for letters: warm, with some care for how the news is taken. */
export const gentle: Voice = {
  thanks: {
    interview: (job) => `Thank you for inviting me to interview for ${job.the}`,
    approach: (job) => `Thank you for your kind message${job.isNamed ? ` about ${job.the}` : ''}`,
    agreed: (job) => `Thank you for arranging to meet me about ${job.the}`,
    withdraw: (job) => `Thank you for such a warm conversation about ${job.the}`,
    round: (job) => `Thank you for wanting to continue our conversation about ${job.the}`,
    task: (job) => `Thank you for considering me further for ${job.the}`,
    offer: (job) => `Thank you for your kind offer of ${job.the}`,
    why: (job) => `Thank you for your thoughtful reply about ${job.the}`,
    reschedule: (job) => `Thank you for inviting me to interview for ${job.the}`,
  },
  appreciation: {
    interview: 'Your invitation meant a great deal to me, and I appreciate the thought you put into it.',
    approach: 'Your interest meant a great deal to me, and I appreciate the thought you put into it.',
    agreed: 'Your invitation meant a great deal to me, and I appreciate the thought you put into it.',
    withdraw: 'Your questions made me think, and I appreciate how openly you answered mine.',
    round: 'Your questions made me think, and I appreciate how openly you answered mine.',
    task: 'Your interest meant a great deal to me, and I appreciate how clearly you explained everything.',
    offer: 'Your trust meant a great deal, and I appreciate all the care you took.',
    why: 'Your question meant a great deal to me, and I appreciate how kindly you asked it.',
    reschedule: 'Your invitation meant a great deal to me, and I would very much like to meet you.',
  },
  referral: (name) => `It was good of ${name}, too, to mention my name.`,
  apologies: {
    late: 'Apologies for keeping you waiting.',
    change: 'Apologies for the trouble this causes.',
    lateChange: 'Apologies for the short notice and the trouble this causes.',
  },
  decision: (decided, kind) => {
    if (kind === 'agreed') return `Unfortunately, ${decided}`;
    if (kind === 'approach') return `I’ve thought about it, and ${decided}`;
    return kind === 'why' ? decided : `I’ve given this a lot of thought, and ${decided}`;
  },
  declines: {
    interview: 'I won’t be going ahead with the interview',
    approach: 'I won’t be taking this further',
    agreed: 'I need to cancel our interview',
    withdraw: 'I’m withdrawing from the process',
    round: 'I’m withdrawing from the process',
    task: 'I’m withdrawing from the process',
    offer: 'I need to decline the offer',
    why: 'I decided not to carry on',
  },
  reasons: {
    goals: (decline) => `${decline}, since my career is taking a different turn`,
    accepted: (decline) => `${decline}, since I’ve accepted a job with another company`,
    staying: (decline) => `${decline}, since I’m staying with my current team`,
    timing: (decline) => `${decline}, since it isn’t the right time for me`,
    experience: (decline) => `${decline}, since I’d like a role closer to my strengths`,
    location: (decline) => `${decline}, since the location won’t work for me`,
    hours: (decline) => `${decline}, since the hours on site won’t suit me`,
    pay: (decline) => `${decline}, since the pay isn’t quite right for me`,
    expected: (decline) => `${decline}, since the role isn’t quite what I expected`,
    notLooking: (decline, kind) =>
      `${decline}, since I’${kind === 'approach' ? 'm not looking for a change at the moment' : 've put my search on hold'}`,
    family: (decline) => `${decline}, since my family needs my attention at the moment`,
    studies: (decline) => `${decline}, since I’m going to focus on my studies`,
    personal: (decline) => `${decline}, since my personal circumstances have changed`,
    process: (decline) => `${decline}, since I’m already in talks with your company`,
  },
  noReason: 'I decided not to carry on for private reasons, and none of them had to do with you',
  openDoors: {
    touch: 'I hope we stay connected, and I’d be glad if our paths crossed again.',
    settledTouch: 'I hope we stay connected, and I’d be glad if our paths crossed again.',
    later: 'Should a new role open up later, I’d be delighted to hear about it.',
    ownAccord: 'Should my plans change later, I’ll happily get in touch.',
    colleague: (colleague) => `I’d be glad to recommend ${colleague}, if that helps.`,
    open: (what) => `I’d be delighted to hear about ${what}, though.`,
    again: (when) => `Please do ask me again ${when}, if you like.`,
  },
  rescheduling: {
    conflict: (when) =>
      `The one difficulty is that I ${when ? `can’t come to our interview${when}` : 'already have plans at the time you suggested'}.`,
    question: 'Is there any chance of another time?',
    offer: (times) => `I’d be free at any of these: ${times}.`,
    offerOne: (time) => `My first choice would be ${time}.`,
    anyTime: 'I’ll be glad to work around whatever is easiest for you.',
  },
  closings: {
    interview: (team) => `I’m thankful for your time, and ${success(team)}.`,
    approach: () => 'I’m thankful for your time, and here’s hoping that the right person turns up soon.',
    agreed: (team) => `I’m thankful for your patience, and ${success(team)}.`,
    withdraw: (team) => `I’m thankful for your time, and ${success(team)}.`,
    round: (team) => `I’m thankful for your time, and ${success(team)}.`,
    task: (team) => `I’m thankful for your time, and ${success(team)}.`,
    offer: (team) => `I’m thankful for your confidence in me, and ${success(team)}.`,
    why: (team) => `I’m thankful for your understanding, and ${success(team)}.`,
    reschedule: () => 'I’m thankful for your patience, and I look forward to our conversation.',
  },
  shortClosings: {
    interview: (team) => `I’m thankful for your time and your trust in me, and ${success(team)}.`,
    approach: () =>
      'I’m thankful for your time and your interest, and here’s hoping that the right person turns up soon.',
    agreed: (team) => `I’m thankful for your time and patience, and ${success(team)}.`,
    withdraw: (team) => `I’m thankful for your time and your openness, and ${success(team)}.`,
    round: (team) => `I’m thankful for your time and your openness, and ${success(team)}.`,
    task: (team) => `I’m thankful for your time and your interest, and ${success(team)}.`,
    offer: (team) => `I’m thankful for your confidence in me, and ${success(team)}.`,
    why: (team) => `I’m thankful for your understanding, and ${success(team)}.`,
    reschedule: () =>
      'I would very much like to meet you. I’m thankful for your patience, and I look forward to our conversation.',
  },
  signOff: 'All the best,',
  brief: {
    late: 'I apologise for keeping you waiting',
    change: 'I apologise for the trouble this causes',
    lateChange: 'I apologise for the short notice',
    doors: {
      touch: 'I’d be glad to stay connected',
      later: 'I’d be delighted to hear about a new role later',
      ownAccord: 'I’ll happily get in touch should my plans change later',
      colleague: (colleague) => `I’d be glad to recommend ${colleague}, if that helps`,
      open: (what) => `I’d be delighted to hear about ${what}`,
      again: (when) => `I’d be happy to be asked again ${when}`,
    },
    wish: 'I hope that the right person turns up soon',
    absence: (when) =>
      `I’m sorry, but I ${when ? `can’t come to our interview${when}` : 'already have plans at the time you suggested'}`,
    lateAbsence: (when) =>
      `I’m sorry for the short notice, but I ${when ? `can’t come to our interview${when}` : 'have other plans at the time you suggested'}`,
    ask: 'Is there any chance of another time?',
    askFor: (times) => `Is there any chance of another time, perhaps ${times}?`,
  },
};
