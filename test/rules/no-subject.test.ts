import { rule } from '../../src/rules/no-subject.ts';
import { testRule } from '../support/rule-tester.ts';

const body =
  'Dear Ann,\n\nThank you for the interview invitation. I have decided to stay where I am. I wish you every success.';
const letter = `${body}\n\nBest regards,\nKim Larsen`;

describe('no-subject', () => {
  testRule(rule, {
    accepts: [
      letter,
      `Subject: Friday\n\n${letter}`,
      `**To:** ann@example.com\n**Subject:** Friday\n\n${letter}`,
      `To: ann@example.com\n\n${body}`,
      `Subject:\n\n${body}`,
      `Date: 3 November 2026\n\n${letter}`,
      `---\nsubject: Friday\n---\n\nTo: ann@example.com\n\n${letter}`,
      `To: ann@example.com\n*Subject:* Friday\n\n${letter}`,
      `To: ann@example.com\n***Subject:*** Friday\n\n${letter}`,
      `---\ntitle: Friday\n---\n\n${letter}`,
      `${letter}\n\nOn Monday, Ann wrote:\n> To: Kim`,
    ],
    rejects: [
      {
        message: 'missing',
        before: `«To: ann@example.com»\r\nCc: Bo\r\n\r\n${letter}`,
        after: `To: ann@example.com\r\nCc: Bo\r\nSubject: Interview invitation - Kim Larsen\r\n\r\n${letter}`,
      },
      {
        message: 'missing',
        before: `«**To:** ann@example.com»\n\n${letter}`,
        after: `**To:** ann@example.com\n**Subject:** Interview invitation - Kim Larsen\n\n${letter}`,
      },
      {
        message: 'empty',
        before: `To: Ann\n«**Subject:**» \n\n${letter}`,
        after: `To: Ann\n**Subject:** Interview invitation - Kim Larsen\n\n${letter}`,
      },
      {
        message: 'empty',
        before: `«Subject:»\n\nHi Ann,\n\nThanks for thinking of me for the Head Gardener role, but I am not looking for a new job. I wish you every success.\n\nCheers,\nKim`,
        after: `Subject: Your message about Head Gardener - Kim\n\nHi Ann,\n\nThanks for thinking of me for the Head Gardener role, but I am not looking for a new job. I wish you every success.\n\nCheers,\nKim`,
      },
    ],
  });

  testRule(rule, {
    options: { languageId: 'markdown' },
    accepts: [],
    rejects: [
      {
        message: 'empty',
        before: `«Subject:» <!-- to do -->\n\n${letter}`,
        after: `Subject: <!-- to do --> Interview invitation - Kim Larsen\n\n${letter}`,
      },
      {
        message: 'empty',
        before: `«Subject: &nbsp;»\n\n${letter}`,
        after: `Subject: &nbsp; Interview invitation - Kim Larsen\n\n${letter}`,
      },
      {
        message: 'empty',
        before: `«*Subject:*»\n\n${letter}`,
        after: `*Subject:* Interview invitation - Kim Larsen\n\n${letter}`,
      },
      {
        message: 'empty',
        before: `---\n«subject: ""»\n---\n\n${letter}`,
        after: `---\nsubject: Interview invitation - Kim Larsen\n---\n\n${letter}`,
      },
      {
        message: 'missing',
        before: `---\n«to: ann@example.com»\nmail:\n  subject: x\n---\n\n${letter}`,
        after: `---\nto: ann@example.com\nSubject: Interview invitation - Kim Larsen\nmail:\n  subject: x\n---\n\n${letter}`,
      },
    ],
  });
});
