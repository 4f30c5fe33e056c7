import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { hoverText } from '../../src/check/hover-text.ts';
import { ruleOf, rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';

/** What is told of the first finding of a rule in a text. */
function told(id: string, text: string): string {
  const finding = check(text, { documents: 'always' }).find(({ rule }) => rule === id);
  const rule = ruleOf(id);
  assert.ok(finding && rule, id);
  return hoverText(rule, finding.kind);
}

const letter = (sentence: string) =>
  `Dear Nicole,\n\nThank you for the invitation. I have decided to withdraw my application. ${sentence} I wish you every success.\n\nBest regards,\nJohn Doe\n`;

const because = (why: string): Rule => ({
  ...(rules[0] as Rule),
  why,
  examples: [{ message: 'x', before: 'x' }],
});

describe('the text of a hover', () => {
  for (const { id, examples, messages } of rules) {
    it(`is short for ${id}, and its example is of the same kind`, () => {
      for (const kind of Object.keys(messages)) {
        const text = hoverText(ruleOf(id) as Rule, kind);
        const lines = text.split('\n\n');
        assert.ok(lines.length <= 2, text);
        assert.ok((lines[0] ?? '').length <= 170, text);
        const fits = examples.some(({ message, after }) => message === kind && after !== undefined);
        assert.equal(lines.length, fits ? 2 : 1, `${kind}: ${text}`);
        assert.doesNotMatch(text, /\.com|\.org|Source|\bdoi\b/u);
      }
    });
  }

  for (const [what, id, sentence, said] of [
    ['wasted time', 'ungrateful', 'The interview was a waste of my time.', /waste of my time/u],
    ['a joke', 'ungrateful', 'Your process was a joke.', /Your process was a joke/u],
    ['a dismissal', 'ungrateful', 'Thanks but no thanks.', /no thanks/u],
    [
      'health',
      'over-explaining',
      'I am having surgery on my knee next week.',
      /What you say here may be passed on/u,
    ],
  ] as const) {
    it(`speaks of ${what} where that is found`, () => assert.match(told(id, letter(sentence)), said));
  }

  it('has whole sentences, as many as have room', () => {
    const long = `${'word '.repeat(30)}end.`;
    for (const [why, text] of [
      ['One. Two.', 'One. Two.'],
      [`One. ${long}`, 'One.'],
      [`${long} Two.`, long],
      [`It says “no.” ${long}`, 'It says “no.”'],
      [`そうです。${'言葉'.repeat(80)}。`, 'そうです。'],
      ['No full stop', 'No full stop'],
    ] as const) {
      assert.equal(hoverText(because(why), 'any'), text);
    }
  });
});
