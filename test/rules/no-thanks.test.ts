import { rule } from '../../src/rules/no-thanks.ts';
import { testRule } from '../support/rule-tester.ts';

const decline = 'I have decided to withdraw my application for the position. I hope to stay in touch.';

describe('no-thanks', () => {
  testRule(
    rule,
    {
      accepts: [
        `Hi Ann,\n\n${decline} Many thanks for your time.\n\nBest,\nKim`,
        `Hi Ann,\n\n${decline} I am grateful for the time you took.\n\nBest,\nKim`,
        `Hi Ann,\n\n${decline} It was kind of you to ask.\n\nBest,\nKim`,
        `Hi Ann,\n\n${decline}\n\nThanks again,\nKim`,
        `Hi Ann,\n\n${decline}`,
        'Hi Ann,\n\nThe meeting is moved to Monday.\n\nBest,\nKim',
      ],
      rejects: [
        {
          message: 'missing',
          before: `Subject: My application\r\n\r\n«Dear Ann,»\r\n\r\n${decline}\r\n\r\nBest regards,\r\nKim`,
          after: `Subject: My application\r\n\r\nDear Ann,\r\n\r\nThank you very much for considering me.\r\n\r\n${decline}\r\n\r\nBest regards,\r\nKim`,
        },
        {
          message: 'missing',
          before: `«Hello Ann!» ${decline}\n\nBest,\nKim`,
          after: `Hello Ann! Thank you so much for getting in touch. ${decline}\n\nBest,\nKim`,
        },
        {
          message: 'missing',
          before: `«Hi Ann,» sadly ${decline}\n\nBest,\nKim`,
          after: `Hi Ann, thank you so much for getting in touch. Sadly ${decline}\n\nBest,\nKim`,
        },
        {
          message: 'missing',
          before: `«Hi Ann,»\n\n${decline}\n\nBest,\nKim\n\nOn Monday, Ann wrote:\n> Thank you for applying.`,
          after: `Hi Ann,\n\nThank you so much for getting in touch.\n\n${decline}\n\nBest,\nKim\n\nOn Monday, Ann wrote:\n> Thank you for applying.`,
        },
      ],
    },
    {
      // Where a greeting is not asked for.
      rejects: [
        {
          message: 'missing',
          before: `«I have decided» to withdraw my application for the position. I hope to stay in touch.\n\nBest,\nKim`,
          after: `Thank you very much for considering me. ${decline}\n\nBest,\nKim`,
        },
      ],
      options: { severity: { 'no-greeting': 'off' } },
    },
  );
});
