import { rule } from '../../src/rules/no-greeting.ts';
import { testRule } from '../support/rule-tester.ts';

const body =
  'Thank you for the invitation, but I have decided to withdraw my application. I wish you every success.';

describe('no-greeting', () => {
  testRule(rule, {
    accepts: [
      `Hey Ann!\n\n${body}\n\nCheers,\nKim`,
      `Good morning,\n\n${body}\n\nCheers,\nKim`,
      `Hello ${body}\n\nCheers,\nKim`,
      `Ann,\n\n${body}\n\nCheers,\nKim`,
      `Dear Sir or Madam:\n\n${body}\n\nYours faithfully,\nKim Larsen`,
      `To whom it may concern,\n\n${body}\n\nYours faithfully,\nKim Larsen`,
      `[Name],\n\n${body}\n\nCheers,\nKim`,
      `\${salutation}\n\n${body}\n\nCheers,\nKim`,
      body,
      `Subject: Interview\n\n${body}`,
      `# Draft\n\n${body}\n\nCheers,\nKim`,
      'The bakery opens at seven and sells bread.\n\nBest,\nKim',
    ],
    rejects: [
      {
        message: 'missing',
        before: `«Thank you for» the invitation, but I have decided to withdraw my application. I wish you every success.\n\nCheers,\nKim`,
        after: `Hello,\n\n${body}\n\nCheers,\nKim`,
      },
      {
        message: 'missing',
        before: `Subject: Interview\r\n\r\n«Thank you for» the invitation, but I have decided to withdraw my application. I wish you every success.\r\n\r\nKind regards,\r\nKim`,
        after: `Subject: Interview\r\n\r\nDear Hiring Team,\r\n\r\n${body}\r\n\r\nKind regards,\r\nKim`,
      },
      {
        message: 'missing',
        before: `«Thank you for» the invitation, but I have decided to withdraw my application. I wish you every success.\n\nBest,\nKim\n\nOn Mon, 2 Nov 2026 at 09:12, Ines Moreau <ines@harbour.example> wrote:\n> Hi Kim, can you come on Friday?`,
        after: `Hello Ines,\n\n${body}\n\nBest,\nKim\n\nOn Mon, 2 Nov 2026 at 09:12, Ines Moreau <ines@harbour.example> wrote:\n> Hi Kim, can you come on Friday?`,
      },
      {
        message: 'missing',
        before: `To: "Dr. Ines Moreau" <im@harbour.example>\nSubject: Friday\n\n  «Thank you for» the invitation, but I have decided to withdraw my application. I wish you every success.\n\nYours sincerely,\nKim Larsen`,
        after: `To: "Dr. Ines Moreau" <im@harbour.example>\nSubject: Friday\n\nDear Ines Moreau,\n\n${body}\n\nYours sincerely,\nKim Larsen`,
      },
    ],
  });
});
