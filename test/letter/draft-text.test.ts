import assert from 'node:assert/strict';
import { toMarkdown, toPlainText } from '../../src/letter/draft-text.ts';

const markdown = (body: string): string =>
  toMarkdown({ subject: 's', body }).slice('Subject: s\n\n'.length, -1);

describe('draft text', () => {
  it('names the recipient’s address only where there is one', () => {
    assert.equal(toPlainText({ subject: 'A', body: 'B' }), 'Subject: A\n\nB\n');
    assert.equal(
      toPlainText({ to: 'n@example.com', subject: 'A', body: 'B' }),
      'To: n@example.com\nSubject: A\n\nB\n',
    );
  });

  for (const plain of [
    'C++ / C# Developer',
    'R&D at AT&T',
    'snake_case',
    '5 > 3',
    '(Senior)',
    '-5',
    '#1',
    'O’Brien',
  ]) {
    it(`leaves ${plain} as it is`, () => assert.equal(markdown(plain), plain));
  }

  for (const [text, escaped] of [
    ['*Acme*', '\\*Acme\\*'],
    ['_Acme_', '\\_Acme\\_'],
    ['[x](http://example.com)', '\\[x\\](http://example.com)'],
    ['<b>', '\\<b>'],
    ['`x`', '\\`x\\`'],
    ['~~x~~', '\\~\\~x\\~\\~'],
    ['&amp;', '\\&amp;'],
    ['a\\*', 'a\\\\\\*'],
    ['# Anna', '\\# Anna'],
    ['- Anna', '\\- Anna'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['> Anna', '\\> Anna'],
    ['1. Anna', '1\\. Anna'],
  ] as const) {
    it(`escapes ${text}`, () => assert.equal(markdown(text), escaped));
  }
});
