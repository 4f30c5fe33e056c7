import assert from 'node:assert/strict';
import { check, type CheckOptions } from '../../src/check/check.ts';
import { rule } from '../../src/rules/long-letter.ts';
import { testRule } from '../support/rule-tester.ts';

/** Seven words that thank and decline, and sentences of three; with the two of a greeting there are so many words. */
const body = (words: number): string =>
  `Thank you. I must decline the interview.${' We like it.'.repeat((words - 9) / 3)}`;
const letter = (words: number, more = ''): string =>
  `Subject: The interview\n\nDear Ann,\n\n${body(words)}\n\nBest wishes,\nKim${more}`;
const found = (text: string, options?: CheckOptions): unknown[] =>
  check(text, { documents: 'always', ...options })
    .filter((finding) => finding.rule === rule.id)
    .map(({ severity, span, fixes }) => [severity, text.slice(0, span.start).split(' ').length - 1, fixes]);

describe('long-letter', () => {
  testRule(rule, {
    accepts: [
      letter(150),
      // Quotations and signatures do not count.
      letter(150, `\n\nOn Monday, Ann wrote:\n> ${body(150)}`),
      letter(150, `\n\n-- \nKim Larsen\n12 Long Lane, Hull`),
      // What is written together is one word.
      letter(150).replaceAll('We like it', 'We like Node.js'),
      // Not a refusal.
      letter(180).replace('must decline', 'look forward to seeing you at'),
    ],
    rejects: [
      {
        message: 'long',
        before: letter(153).replace(/We like it(?=\.\n)/u, '«We like it»'),
      },
      {
        message: 'long',
        before: letter(153)
          .replaceAll('We like it', 'We like Node.js')
          .replace(/We like Node.js(?=\.\n)/u, '«We like Node.js»'),
      },
      // A whole phrase.
      { message: 'long', before: letter(153).replace(/We like it(?=\.\n)/u, '«We like the tea»') },
      { message: 'tooLong', before: letter(201).replace(/it(?=\.\n)/u, '«it»') },
    ],
  });

  it('advises above 150 words and warns above 200, each at the first word too many', () => {
    assert.deepEqual(found(letter(198)), [['information', 151, []]]);
    assert.deepEqual(found(letter(201)), [['warning', 201, []]]);
  });

  it('takes other limits and the severity that the user wants', () => {
    const limits = { options: { 'long-letter': { adviseAbove: 30, warnAbove: 60 } } };
    assert.deepEqual(found(letter(33), limits), [['information', 31, []]]);
    assert.deepEqual(found(letter(63), limits), [['warning', 61, []]]);
    assert.deepEqual(found(letter(201), { severity: { 'long-letter': 'hint' } }), [['hint', 201, []]]);
  });

  it('goes on over paragraphs', () => {
    const text = `Dear Ann,\n\nThank you. I must decline.\n\n${body(147)}\n\nBest wishes,\nKim`;
    const [finding] = check(text, { documents: 'always' });
    assert.equal(text.slice(finding?.span.start, finding?.span.end), 'like it');
  });
});
