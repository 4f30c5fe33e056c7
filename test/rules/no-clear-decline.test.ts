import { rule } from '../../src/rules/no-clear-decline.ts';
import { testRule } from '../support/rule-tester.ts';

const decision = 'After careful consideration, I have decided not to go ahead with the interview.';
const signed = '\n\nBest regards,\nNoor';
const subject = 'Subject: Re: Interview invitation\n\n';

describe('no-clear-decline', () => {
  testRule(
    rule,
    {
      accepts: [
        // The no is there, in whatever words.
        `${subject}Dear Mr Hale,\n\nThank you. I would rather not go further. I wish you all the best.${signed}`,
        `${subject}Dear Mr Hale,\n\nThank you. I have accepted a post elsewhere. I wish you all the best.${signed}`,
        `Subject: Withdrawal of my application\n\nDear Mr Hale,\n\nThank you for your time. I wish you every success.${signed}`,
        // Not finished.
        `${subject}Dear Mr Hale,\n\nThank you for the invitation. Unfortunately, much has changed here.`,
        // Other job e-mails.
        `${subject}Dear Mr Hale,\n\nThank you for the invitation. I am happy to accept and will be there at ten.${signed}`,
        `${subject}Dear Mr Hale,\n\nThank you for the invitation. Unfortunately I teach at that hour. Could we meet at noon?${signed}`,
        `${subject}Dear Mr Hale,\n\nThank you for talking to me today. I remain very interested in the role. I wish you a good week.${signed}`,
        `Subject: Interview on Monday\n\nDear Mr Hale,\n\nUnfortunately I have to postpone our interview. I am sorry for the trouble.${signed}`,
        `Subject: Application for the role of porter\n\nDear Mr Hale,\n\nI would like to apply for the position. My CV is attached.${signed}`,
        `Subject: Interview invitation\n\nDear Noor,\n\nWe would like to invite you to an interview. Please choose a day.${signed}`,
        `Dear Mr Hale,\n\nIt was lovely to see you and your family. I wish you a happy new year.${signed}`,
        `Subject: Invitation\n\nHi Bo,\n\nThanks for the party. Unfortunately the cake is gone.\n\nNoor\n\nIs there any left?`,
      ],
      rejects: [
        {
          message: 'missing',
          before: `${subject}Dear Mr Hale,\n\n«Thank you for» the invitation. I appreciate it.\n\nI would love to stay in touch.${signed}`,
          after: `${subject}Dear Mr Hale,\n\nThank you for the invitation. I appreciate it.\n\n${decision} I would love to stay in touch.${signed}`,
        },
        {
          message: 'missing',
          before: `${subject}Dear Mr Hale,\n\n«Thank you for» the invitation. I wish you and your team continued success.${signed}`,
          after: `${subject}Dear Mr Hale,\n\nThank you for the invitation. ${decision} I wish you and your team continued success.${signed}`,
        },
        {
          message: 'missing',
          before:
            `${subject}Dear Mr Hale,\n\n«Thank you for» the invitation.\n\nI hope you find the right person soon.${signed}`.replaceAll(
              '\n',
              '\r\n',
            ),
          after:
            `${subject}Dear Mr Hale,\n\nThank you for the invitation.\n\n${decision}\n\nI hope you find the right person soon.${signed}`.replaceAll(
              '\n',
              '\r\n',
            ),
        },
        {
          message: 'missing',
          before: `Subject: Interview Invitation\n\nHi Bo, «thank you so» much for the invitation! I wish you good luck with the search.\n\nNoor`,
          after: `Subject: Interview Invitation\n\nHi Bo, thank you so much for the invitation! I have thought it over and decided not to go ahead with the interview. I wish you good luck with the search.\n\nNoor`,
        },
      ],
    },
    {
      options: { documents: 'always' },
      accepts: [
        'Dear Mr Hale,\n\nThank you for the call. The tiles come on Monday.\n\nNoor',
        'Dear Mr Hale,\n\nWith this letter I apply for the position of porter. I hope to hear from you.\n\nNoor',
        'Dear Noor,\n\nWe were pleased to read your application. Please tell us when you are free.\n\nBo',
      ],
      rejects: [
        {
          message: 'missing',
          before: 'Dear Mr Hale,\n\n«Thank you for» the job offer, and all the best.\n\nNoor',
          after:
            'Dear Mr Hale,\n\nThank you for the job offer, and all the best. After careful consideration, I have decided not to take this further.\n\nNoor',
        },
      ],
    },
  );
});
