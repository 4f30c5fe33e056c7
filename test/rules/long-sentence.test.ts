import { rule } from '../../src/rules/long-sentence.ts';
import { testRule } from '../support/rule-tester.ts';

const filler = ['we', 'walk', 'to', 'the', 'big', 'house'];
const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => filler[index % filler.length]).join(' ');

describe('long-sentence', () => {
  testRule(rule, {
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
      { before: `I ${words(24)} «over the limit».` },
      { before: `I ${words(24)} «over»` },
      { before: `I like 👍 ${words(23)} «over».` },
      {
        before: `Thank you for asking me about the role that you have open in the team, but I have decided to stay where I am for «now».`,
        after: `Thank you for asking me about the role that you have open in the team. However, I have decided to stay where I am for now.`,
      },
      {
        before: `If I had known that the role was in your team at the office in Leeds, and I had the time for it, I would «surely come».`,
      },
    ],
  });

  describe('with another limit', () => {
    testRule(rule, {
      accepts: [`I ${words(29)}.`],
      rejects: [{ before: `I ${words(29)} «over».` }],
      options: { options: { 'long-sentence': { maxWords: 30 } } },
    });
  });

  describe('in a text that reads as prose but is switched off', () => {
    testRule(rule, {
      accepts: [`I ${words(30)}.`],
      rejects: [],
      options: { severity: { 'long-sentence': 'off' } },
    });
  });
});
