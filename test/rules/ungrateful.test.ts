import { rule } from '../../src/rules/ungrateful.ts';
import { testRule } from '../support/rule-tester.ts';

describe('ungrateful', () => {
  testRule(rule, {
    accepts: [
      'Thanks, but I am happy where I am.',
      'Your time and your kindness mean a lot to me.',
      'I do not want to waste your time.',
      'Unfortunately, the salary range does not work for my family.',
      'I am not interested in a move at the moment, but thank you for asking.',
      'It was a joy to meet your team.',
      'Please stop by when you are in town.',
      'I never expected to hear from you so soon.',
      'We found the bug: the parser is terrible at dates.',
      '> Thanks for nothing.',
      'The reply said `thanks for nothing`, in code.',
    ],
    rejects: [
      {
        message: 'sarcasm',
        before: 'Well, «thanks for nothing».',
        after: 'Thank you for getting in touch, but I have decided not to take this further.',
      },
      {
        message: 'dismissal',
        before: '«Not interested».',
        after: 'Thank you for getting in touch, but I have decided not to take this further.',
      },
      {
        message: 'blame',
        before: 'I have found another position. «You obviously didn’t read» my profile. Good luck.',
        after: 'I have found another position. Good luck.',
      },
      {
        message: 'insult',
        before: '«Your recruiter was incompetent». I have found another position.',
        after: 'I have found another position.',
      },
      {
        message: 'indifference',
        before: 'I was «never really interested in this job».',
        after: 'I have decided not to take this further.',
      },
      {
        message: 'entitlement',
        before: '«You would be lucky to have me».',
        after: 'Thank you for getting in touch.',
      },
    ],
  });
});
