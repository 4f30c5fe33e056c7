import { rule } from '../../src/rules/long-sentence.ts';
import { testRule } from '../support/rule-tester.ts';

const filler = ['we', 'walk', 'to', 'the', 'big', 'house'];
const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => filler[index % filler.length]).join(' ');

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
        `I like [this](https://example.com/${'x-'.repeat(60)}) best.`,
        `---\ntitle: ${words(40)}\n---\n\nI think of you.`,
        `# A heading\n\nI ${words(40)}.`,
        `Ich ${words(40)}.`.replaceAll(/we|to|the|big/gu, 'Wort'),
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
          message: 'noSplit',
          before: `If I had known that the role was in your team at the office in Leeds, and I had the time for it, I would «surely come».`,
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
});
