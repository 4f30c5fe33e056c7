import { rule } from '../../src/rules/no-open-door.ts';
import { testRule } from '../support/rule-tester.ts';

const formal = (body: string): string =>
  `Subject: My application\n\nDear Dr Rao,\n\n${body}\n\nYours sincerely,\nTova Berg`;
const touch = 'I would be glad to stay in touch.';

describe('no-open-door', () => {
  testRule(rule, {
    accepts: [
      formal('Thank you for your time. I must withdraw my application. I hope our paths cross again.'),
      formal(
        'Thank you for your time. I must withdraw my application. Please keep me in mind for later roles.',
      ),
      formal(
        'Thank you for your time. I must withdraw my application. I would gladly recommend a colleague.',
      ),
      formal('Thank you for your time. I must withdraw my application. Good luck with the search!'),
      formal('Thank you for your time. I must withdraw my application. Please do not contact me again.'),
      formal('Thank you for the interview. I can’t make it on Monday. Could we reschedule?'),
      'Dear Dr Rao,\n\nThank you for your time. I must withdraw my application.',
      'Hi Bo,\n\nI can’t make the team lunch on Monday.\n\nTova',
    ],
    rejects: [
      {
        message: 'missing',
        before:
          'Subject: My application\n\nHi Bo,\n\nThanks for your time. I’ve decided to withdraw my application.\n\n«Cheers,»\nTova',
        after:
          'Subject: My application\n\nHi Bo,\n\nThanks for your time. I’ve decided to withdraw my application. I’d love to stay in touch.\n\nCheers,\nTova',
      },
      {
        message: 'missing',
        before: formal('I must withdraw my application.\n\nThank you again for your time.')
          .replace('Yours sincerely,', '«Yours sincerely,»')
          .replaceAll('\n', '\r\n'),
        after: formal(
          `I must withdraw my application.\n\nThank you again for your time. ${touch}`,
        ).replaceAll('\n', '\r\n'),
      },
      {
        message: 'missing',
        before:
          'Subject: My applications\n\nDear Dr Rao,\n\nThank you for your time. I would like to withdraw from\n\n- the role of gardener\n- the role of florist\n\n«Tova Berg»',
        after: `Subject: My applications\n\nDear Dr Rao,\n\nThank you for your time. I would like to withdraw from\n\n- the role of gardener\n- the role of florist\n\n${touch}\n\nTova Berg`,
      },
    ],
  });
});
