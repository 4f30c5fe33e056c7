import { rule } from '../../src/rules/shouting.ts';
import { testRule } from '../support/rule-tester.ts';

type Message = keyof typeof rule.messages;

const letter = (body: string): string =>
  `Subject: Interview on Monday\n\nDear Ann,\n\nThank you for the invitation to Acme. ${body} I have decided to withdraw.\n\nI wish you every success.\n\nBest regards,\nKim`;
const accepts = (...bodies: string[]): string[] => bodies.map(letter);
const rejects = (...cases: (readonly [Message, string, string])[]) =>
  cases.map(([message, before, after]) => ({ message, before: letter(before), after: letter(after) }));

describe('shouting', () => {
  testRule(rule, {
    accepts: [
      ...accepts(
        'I liked the SENIOR ENGINEER role at the DEPARTMENT OF HEALTH AND SOCIAL CARE.',
        'I have signed with IBM UK. NHS ENGLAND wrote too.',
        'It is NOT an easy step.',
        'My CV is on file with HR.',
        'I learned PYTHON and COBOL there.',
        'The sign said “THANK YOU FOR NOT SMOKING”.',
        'Read `DO NOT EDIT THIS!!` at https://example.com/WHY/NOT/YOU!!/1 today.',
        'What a day! Is it?',
        'I work the shift from 6 AM to 2 PM.',
      ),
      letter('\n\n> YOU WILL NOT BELIEVE THIS!!\n\n'),
      '# PLEASE READ THIS!!\n\nThank you.',
      // Short prose is left alone.
      'NO THANK YOU, I am happy where I am!!',
    ],
    rejects: rejects(
      ['capitals', '«THANK YOU» so much.', 'Thank you so much.'],
      ['capitals', 'Do «NEVER» doubt it.', 'Do never doubt it.'],
      ['capitals', 'But «I DO NOT WANT THIS».', 'But I do not want this.'],
      ['capitals', '«ANN, YOU ARE KIND»!', 'Ann, you are kind!'],
      [
        'capitals',
        '«I’M WITH ACME’S UK TEAM, AND YOUR CV» helped.',
        'I’m with Acme’s UK team, and your CV helped.',
      ],
      ['capitals', '«THANKS FOR MONDAY» in any case.', 'Thanks for Monday in any case.'],
      [
        'capitals',
        '«THIS IS THE LAST WEEK THAT WE HAVE» FOR THE MOVE.',
        'This is the last week that we have for the move.',
      ],
      ['capitals', 'It is «VERY,\nVERY» kind.', 'It is very,\nvery kind.'],
      ['marks', 'What a day«!!!»', 'What a day!'],
      ['marks', 'Is it true«?!»', 'Is it true?'],
      ['marks', 'Is it true«!?» I wonder.', 'Is it true? I wonder.'],
      ['marks', 'A day (and what a day«!!»).', 'A day (and what a day!).'],
      ['marks', '- A day«！！»', '- A day！'],
    ),
  });
});
