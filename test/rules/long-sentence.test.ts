import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { rule } from '../../src/rules/long-sentence.ts';
import { testRule } from '../support/rule-tester.ts';

const filler = ['we', 'walk', 'to', 'the', 'big', 'house'];
const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => filler[index % filler.length]).join(' ');

const severities = (text: string) =>
  check(text, { documents: 'always' }).flatMap((found) => (found.rule === rule.id ? [found.severity] : []));

describe('long-sentence', () => {
  testRule(
    rule,
    {
      accepts: [
        `I ${words(24)}.`,
        `I ${words(20)} e.g. this.`,
        `I ${words(20)}. You ${words(20)}!`,
        `Hi Ann,\n\n- I ${words(15)}\n- I ${words(15)}\n\nBest,\nKim`,
        `I think of you.\n\n> You ${words(40)}.`,
        `I think of you.\n\nOn Monday, Ann wrote:\n\nYou ${words(40)}.`,
        `I like \`${words(40)}\` best.`,
        `I ${words(20)} Node.js 18.0.2 case-insensitive`,
        `I ${words(20)} at 9:30 for $220k–$260k.`,
        `I like [this](https://example.com/${'x-'.repeat(60)}) best.`,
        `---\ntitle: ${words(40)}\n---\n\nI think of you.`,
      ],
      rejects: [
        { message: 'noSplit', before: `I ${words(24)} «over the limit».` },
        { message: 'noSplit', before: `I ${words(24)} «over»` },
        { message: 'noSplit', before: `I like 👍 ${words(23)} «over».` },
        {
          message: 'tooLong',
          before: `Thank you for asking me about the role that you have open in the team, but I have decided to stay where I am for «now».`,
          after: `Thank you for asking me about the role that you have open in the team. However, I have decided to stay where I am for now.`,
        },
        {
          message: 'tooLong',
          before: `I have by now signed with another team that is close to my home and to the school of my two children, so I am «going to withdraw my name».`,
          after: `I have by now signed with another team that is close to my home and to the school of my two children. So I am going to withdraw my name.`,
        },
        {
          message: 'tooLong',
          before: `We talked about it at home for three long evenings with a map and a calendar on the kitchen table, and in the end I «decided to stay where I am».`,
          after: `We talked about it at home for three long evenings with a map and a calendar on the kitchen table. In the end I decided to stay where I am.`,
        },
        {
          message: 'tooLong',
          before: `I enjoyed the long talk with you and your two colleagues at the office by the river in Leeds last week; the work is all «Node.js 18.0.2 and looks great to me».`,
          after: `I enjoyed the long talk with you and your two colleagues at the office by the river in Leeds last week. The work is all Node.js 18.0.2 and looks great to me.`,
        },
        {
          message: 'noSplit',
          before: `I have to say that I like the work and the people where I am, and I thank you for asking me, but I really «love my team here».`,
        },
        {
          message: 'noSplit',
          before: `I would come to the office in Leeds if the role were in your team there and if I had the time for it and «the money».`,
        },
      ],
    },
    {
      accepts: [`I ${words(29)}.`],
      rejects: [{ message: 'noSplit', before: `I ${words(29)} «over».` }],
      options: { options: { 'long-sentence': { maxWords: 30 } } },
    },
    {
      accepts: [`I ${words(30)}.`],
      options: { severity: { 'long-sentence': 'off' } },
    },
  );

  const cut = (more: number) =>
    `I signed with another team near ${words(12)}, so I will stay with ${words(more)}.`;
  const grades: readonly (readonly [what: string, text: string, severity: string])[] = [
    ['32 words, two clauses', cut(9), 'hint'],
    ['33 words', cut(10), 'information'],
    [
      '26 words, three clauses',
      'I have signed with another team on Monday, so I will stay at home with my two cats, and I will read all day long here.',
      'information',
    ],
    [
      '26 words, two clauses, phrases between commas',
      'I have signed with another team on Monday, after a long talk at home, so I will stay with tea, bread, and two cats for now.',
      'hint',
    ],
    ['33 words without a cut', `I ${words(32)}.`, 'hint'],
  ];
  for (const [what, text, severity] of grades) {
    it(`is a finding of severity ${severity}: ${what}`, () => assert.deepEqual(severities(text), [severity]));
  }
});
