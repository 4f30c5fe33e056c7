import assert from 'node:assert/strict';
import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import { betterExample } from '../../src/check/better-example.ts';
import { escapeMarkdown, fence } from '../../src/check/markdown.ts';
import { rulePage } from '../../src/check/rule-page.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { randomCases } from '../support/random-cases.ts';

const html = (markdown: string): string => new HtmlRenderer().render(new Parser().parse(markdown));
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

describe('the rules’ pages', () => {
  for (const rule of rules) {
    it(`tell all of ${rule.id}`, () => {
      const page = html(rulePage(rule));
      const { summary, why, source, grade, severity, defaults, optionNotes = {}, examples, accepts } = rule;
      for (const text of [summary, why, source, grade, severity])
        assert.ok(page.includes(asHtml(text)), text);
      for (const { before, after } of examples) {
        assert.ok(page.includes(asHtml(before)));
        if (after !== undefined) assert.ok(page.includes(asHtml(after)));
      }
      for (const text of accepts) assert.ok(page.includes(asHtml(text)));
      const { unsettable = [] } = rule;
      const settable = Object.keys(defaults).filter((option) => !unsettable.includes(option));
      assert.deepEqual(Object.keys(optionNotes), settable);
      for (const option of unsettable) assert.ok(option in defaults && !page.includes(option), option);
      for (const note of Object.values(optionNotes)) assert.ok(page.includes(asHtml(note)));
    });
  }

  it('show a message with its values set apart', () => {
    const page = rulePage(made({ messages: { long: 'This has {count} *words*.' } }));
    assert.ok(page.includes('- This has *count* \\*words\\*.'));
  });
});

describe('Markdown', () => {
  it('shows escaped text as it is', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'ab 1.)#+-=*_[]()<>&~|$`\\!{}’'), minLength: 1 })
      .filter((made) => made === made.trim() && made !== '');
    fc.assert(
      fc.property(text, (made) => {
        assert.equal(
          html(escapeMarkdown(made)).replaceAll(/ +/g, ' '),
          `<p>${asHtml(made)}</p>\n`.replaceAll(/ +/g, ' '),
        );
      }),
      randomCases(2000),
    );
  });

  for (const text of ['plain', '```js\ncode\n```', '`````', 'a\n\n    b']) {
    it(`shows ${JSON.stringify(text)} in a fence as it is`, () => {
      assert.equal(html(fence(text)), `<pre><code class="language-text">${text}\n</code></pre>\n`);
    });
  }
});

describe('the better example', () => {
  const cases: readonly [string, string | undefined, ReturnType<typeof betterExample>][] = [
    ['«Bad» words.', 'Good words.', { before: 'Bad words.', after: 'Good words.' }],
    ['Kept. «Bad». Kept too.', 'Kept. Good. Kept too.', { before: 'Bad.', after: 'Good.' }],
    ['«Kept». Kept too.', 'Kept. New. Kept too.', { before: '', after: 'New.' }],
    ['Kept. «Bad». Kept too.', 'Kept. Kept too.', { before: 'Bad.', after: '' }],
    ['Kept.\n\nName', 'Kept. New.\n\nName', { before: '', after: 'New.' }],
    ['«Dear Ann,»\n\nKept.', 'Dear Eve,\n\nKept.', { before: 'Dear Ann,', after: 'Dear Eve,' }],
    ['«Bad».', undefined, undefined],
  ];
  for (const [before, after, expected] of cases) {
    it(`of ${JSON.stringify(before)} is what changes`, () => {
      const example = { message: 'any', before, ...(after !== undefined && { after }) };
      assert.deepEqual(betterExample(made({ examples: [example] }), 'any'), expected);
    });
  }

  it('is of what the finding is about, or there is none', () => {
    const examples: Rule['examples'] = [
      { message: 'one', before: '«Bad».', after: 'Good.' },
      { message: 'other', before: '«Sad».', after: 'Glad.' },
      { message: 'unmended', before: '«Mad».' },
    ];
    const rule = made({ examples });
    assert.equal(betterExample(rule, 'other')?.after, 'Glad.');
    assert.equal(betterExample(rule, 'unmended'), undefined);
    assert.equal(betterExample(rule, 'unknown'), undefined);
  });
});

function made(parts: Partial<Rule>): Rule {
  const [rule] = rules;
  assert.ok(rule);
  return { ...rule, ...parts } as Rule;
}
