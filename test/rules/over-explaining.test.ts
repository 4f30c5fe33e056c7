import { rule } from '../../src/rules/over-explaining.ts';
import { testRule } from '../support/rule-tester.ts';

const letter = (body: string): string =>
  `Subject: Interview on Monday\n\nDear Ms Petit,\n\nThank you for the invitation. ${body}\n\nI would be glad to stay in touch.\n\nKind regards,\nOskar`;
const plain = 'For personal reasons, I have decided not to take this further.';

describe('over-explaining', () => {
  testRule(rule, {
    accepts: [
      // One sentence of reasons, whatever it holds.
      letter('I must decline, as the commute would be too long for me and my family.'),
      letter('For health reasons I have to withdraw my application.'),
      letter('My mother needs my help this year, so I am withdrawing my application.'),
      letter('After a death in the family I have decided to withdraw my application.'),
      letter('The salary would not cover our childcare, so I have decided to decline.'),
      letter('I have accepted another position. It is closer to my goals and to my home.'),
      letter(
        'I have decided to stay in my current role. It was not an easy choice, because I like your team.',
      ),
      letter(
        'I must decline, as the commute would be too long. I hope that you and your family enjoy the summer.',
      ),
      // The job, not the writer.
      letter('I have accepted a post as a nurse, where I work with people who suffer from depression.'),
      letter('I have decided to join a practice for debt advice and divorce law.'),
      letter('I have decided to join the surgery in Leith as a receptionist.'),
      // Another date.
      letter('My son is ill and my car broke down. Could we reschedule the interview?'),
    ],
    rejects: [
      {
        message: 'stacked',
        before: letter('I must decline, as the commute would be too long. «My wife» also started a new job.'),
        after: letter('I must decline, as the commute would be too long.'),
      },
      {
        message: 'stacked',
        before: letter(
          'I must decline. The commute would be two hours each way. «Our baby» sleeps badly. I am also far too busy.',
        ),
        after: letter('I must decline. The commute would be two hours each way.'),
      },
      // One reason stays, however many sentences give one of their own.
      ...(
        [
          [
            'I must decline. I have taken another job. The commute is too long for me. The «salary is below» my current one.',
            'I must decline. I have taken another job.',
          ],
          [
            'I must decline. The role is too junior for me. The commute is long. I would need to relocate. The «salary is too low».',
            'I must decline. The role is too junior for me.',
          ],
          [
            'I must decline because of the commute. I am happy where I am. My team there needs me. The «salary is better and not too low».',
            'I must decline because of the commute.',
          ],
          [
            'I must decline, as the commute is too long. The travel takes two hours. The «salary is too low».',
            'I must decline, as the commute is too long.',
          ],
          // A no that stands nowhere else stays.
          [
            'The commute is too long for me. I must decline because of the travel. The «salary is too low».',
            'The commute is too long for me. I must decline because of the travel.',
          ],
        ] as const
      ).map(([before, after]) => ({
        message: 'stacked' as const,
        before: letter(before),
        after: letter(after),
      })),
      {
        message: 'health',
        before: letter('I have decided to withdraw. I was «diagnosed with» arthritis in May.'),
        after: letter('I have decided to withdraw.'),
      },
      {
        message: 'family',
        before: letter('I must decline because I am going «through a messy divorce».'),
        after: letter(plain),
      },
      {
        message: 'money',
        before: letter('I must decline.\n\nWe are «behind on our mortgage».'),
        after: letter('I must decline.'),
      },
      {
        message: 'quarrel',
        before: letter('«My boss shouted» at me when I asked for the day off. I must decline.'),
        after: letter('I must decline.'),
      },
      {
        message: 'health',
        before: letter(
          'I haven’t told you yet: I must decline.\n\nI «haven’t slept» for a week.\n\nAlso, I am on tablets.',
        ).replaceAll('\n', '\r\n'),
        after: letter('I haven’t told you yet: I must decline.').replaceAll('\n', '\r\n'),
      },
    ],
  });
});
