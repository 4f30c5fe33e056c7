import { rule } from '../../src/rules/no-sign-off.ts';
import { testRule } from '../support/rule-tester.ts';

const body = 'Thank you for the invitation, but I have decided to withdraw my application.';

describe('no-sign-off', () => {
  testRule(rule, {
    accepts: [
      `Dear Ann,\n\n${body}\n\nI wish you all the best.\n\nKim`,
      `Dear Ann,\n\n${body}\n\nI wish you all the best.\n\n-- \nKim Larsen\nFlorist`,
      `Dear Ann,\n\n${body}\n\nI wish you all the best.\n\n[Your Name]`,
      `Dear Ann,\n\n${body}`,
      `Dear Ann,\n\n${body}\n\nI wish you all`,
      `Dear Ann,\n\n${body}\n\nI wish you all the best, Kim`,
      `Dear Ann,\n\nI have decided to withdraw my application. I wish you all the best.`,
      `Hi Ann, ${body} I wish you all the best.`,
      `${body} I wish you all the best.`,
      `Dear Ann,\n\n${body} I wish you all the best.\n\n- My portfolio`,
    ],
    rejects: [
      {
        message: 'missing',
        before: `Hi Ann,\r\n\r\n${body}\r\n\r\nI would love to «stay in touch»!`,
        after: `Hi Ann,\r\n\r\n${body}\r\n\r\nI would love to stay in touch!\r\n\r\nBest,`,
      },
      {
        message: 'missing',
        before: `Dear Ann,\n\n${body} I wish you «all the best».  \n\nOn Monday, Ann wrote:\n> Can you come?`,
        after: `Dear Ann,\n\n${body} I wish you all the best.\n\nBest regards,  \n\nOn Monday, Ann wrote:\n> Can you come?`,
      },
      {
        message: 'missing',
        before: `From: "Larsen, Kim" <kim@example.com>\nTo: Ann\nSubject: Friday\n\nDear Ann,\n\n${body} I wish you «all the best».`,
        after: `From: "Larsen, Kim" <kim@example.com>\nTo: Ann\nSubject: Friday\n\nDear Ann,\n\n${body} I wish you all the best.\n\nBest regards,\nKim Larsen`,
      },
    ],
  });
});
