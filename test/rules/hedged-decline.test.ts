import { rule } from '../../src/rules/hedged-decline.ts';
import { testRule } from '../support/rule-tester.ts';

const formal = (body: string): string =>
  `Subject: Your invitation\n\nDear Ms Okafor,\n\n${body}\n\nI wish you every success with the search.\n\nKind regards,\nAmara Lindt`;
const warm = (body: string): string =>
  `Subject: Your message\n\nHi Luis,\n\n${body}\n\nLet’s stay in touch!\n\nCheers,\nIda`;
const interview = 'After careful consideration, I have decided not to go ahead with the interview.';
const further = 'I have thought it over and decided not to take this further.';

describe('hedged-decline', () => {
  testRule(rule, {
    accepts: [
      // Polite hedges around a clear no.
      formal('Thank you for the interview slot. I think it is best to withdraw.'),
      formal('Thank you for the interview slot. I’m afraid I must decline.'),
      formal('Thank you for the interview. I believe I will have to pass this time.'),
      formal('Thank you for the interview. I feel that the role is not quite the right fit for me.'),
      formal(
        'Thank you for your time. Perhaps unsurprisingly, I have decided to stay with my current employer.',
      ),
      formal('Thank you for the role. It may not come as a surprise, but I have accepted another offer.'),
      formal('Thank you for the invitation. I was not sure at first, but I have decided to withdraw.'),
      formal(
        'Thank you for the invitation. I might not be able to attend, so I would like to cancel the interview.',
      ),
      formal('Thank you for the invitation. I am unable to attend the interview. Maybe another time.'),
      warm(
        'Thanks for thinking of me! I’m not looking for a new role right now, but maybe later in the year.',
      ),
      warm(
        'Thanks for the offer. I’ve taken another job, and I might not be able to answer calls this week.',
      ),
      // The talks go on.
      formal(
        'Thank you for the interview. I might not be able to make it on Friday. Could we find another day?',
      ),
      formal(
        'Thank you for the interview. I may not be able to attend in person; would a video call work for you?',
      ),
      formal(
        'Thank you for the interview. I am not sure I can come by train, but I look forward to meeting you.',
      ),
      // Other matters of doubt.
      formal('Thank you for the interview. I am not sure how to thank you. I am going to withdraw.'),
      'Hi Ben,\n\nI might not be able to make the budget meeting on Monday.\n\nBest,\nIda',
      'I’m not sure I can make it tonight, maybe another time.',
      'Hi Ben,\n\nI don’t think I can attend the parents’ evening.\n\nIda',
    ],
    rejects: [
      {
        message: 'hedged',
        before: formal('Thank you for the invitation to interview. «I might not be able to attend».'),
        after: formal(`Thank you for the invitation to interview. ${interview}`),
      },
      {
        message: 'hedged',
        before: formal('Thank you for the interview, but «I am not sure I can attend» on Tuesday.'),
        after: formal('Thank you for the interview, but I have decided to decline.'),
      },
      {
        message: 'hedged',
        before: warm('Thanks for telling me about the role. «I don’t think I will be able to commit» to it.'),
        after: warm(`Thanks for telling me about the role. ${further}`),
      },
      {
        message: 'hedged',
        before: warm(
          'Thanks for telling me about the role! «I’m really not sure that I want» to leave my team.',
        ),
        after: warm(`Thanks for telling me about the role! ${further}`),
      },
      {
        message: 'hedged',
        before: warm('Thanks for telling me about the role! «Maybe later».'),
        after: warm(`Thanks for telling me about the role! ${further} Maybe later.`),
      },
      {
        message: 'hedged',
        before: formal('«Maybe later», but thank you for the interview.'),
        after: formal(`${interview} Maybe later, but thank you for the interview.`),
      },
      {
        message: 'hedged',
        before: warm('Thanks for telling me about the role! «Perhaps another time».'),
        after: warm(`Thanks for telling me about the role! ${further} Perhaps another time.`),
      },
      {
        message: 'hedged',
        before: formal(
          'Thank you for the interview. «I will probably have to cancel», because I have an exam.',
        ),
        after: formal('Thank you for the interview. I have decided to decline, because I have an exam.'),
      },
      {
        message: 'hedged',
        before: formal('Thank you for the interview. Unfortunately, «it is unlikely that I can come».'),
        after: formal(`Thank you for the interview. ${interview}`),
      },
      {
        message: 'hedged',
        before: formal('Thank you for the interview. «I am thinking about withdrawing» my application.'),
        after: formal(`Thank you for the interview. ${interview}`),
      },
      {
        message: 'hedged',
        before: formal('Thank you for the interview. «I doubt that I can make it».'),
        after: formal(`Thank you for the interview. ${interview}`),
      },
      {
        message: 'hedged',
        before: formal('Thank you for considering my application. «I may have to withdraw».'),
        after: formal(
          'Thank you for considering my application. After careful consideration, I have decided to withdraw my application.',
        ),
      },
      {
        message: 'hedged',
        before: formal('Thank you for the interview. «I can’t promise that I will come».').replaceAll(
          '\n',
          '\r\n',
        ),
        after: formal(`Thank you for the interview. ${interview}`).replaceAll('\n', '\r\n'),
      },
    ],
  });
});
