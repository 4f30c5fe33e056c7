import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { toDraft, toMarkdown, toPlainText } from '../../src/letter/draft-text.ts';
import { readWithCommonmark } from '../support/commonmark.ts';
import { randomCases } from '../support/random-cases.ts';

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
    ['#\tAnna', '\\#\tAnna'],
    ['Anna\\', 'Anna\\\\'],
    ['  - Anna', '&#32; - Anna'],
    ['\tAnna', '&#9;Anna'],
    ['Anna  ', 'Anna&#32; '],
  ] as const) {
    it(`escapes ${text}`, () => assert.equal(markdown(text), escaped));
  }

  it('shows in a preview what is in the letter', () => {
    const marks =
      '*|**|_|__|`|```|~~~|[|]|(|)|](u)|[a]: b|<|>|<b>|<a@b.c>|<!--|-->|&amp;|&|;|#|# |- |+ |1. |---|===|\\|a|b|!| |\t|\n';
    const text = fc
      .array(fc.constantFrom(...marks.split('|')), { maxLength: 30 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (body) => {
        assert.equal(
          words(readWithCommonmark(toMarkdown({ subject: 's', body }))),
          words(`Subject: s\n${body}`),
        );
      }),
      randomCases(2000),
    );
  });
});

function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

describe('toDraft', () => {
  const letter = {
    to: 'n@example.com',
    subject: 'A',
    body: 'Dear Nicole,\n\nThank you.\n\nBest regards,\nB',
  };

  for (const to of ['n@example.com', '']) {
    it(`puts the caret behind the thanks, ${to ? 'with' : 'without'} an address`, () => {
      const { text, caretLine } = toDraft({ ...letter, to }, 'markdown');
      assert.equal(text, toMarkdown({ ...letter, to }));
      assert.equal(text.split('\n')[caretLine], 'Thank you.');
    });
  }

  it('has no headers for a message, and the caret behind its sentences', () => {
    const message = { subject: '', body: 'Hello Nicole,\n\nThank you.\n\nB' };
    const { text, caretLine } = toDraft(message, 'plaintext');
    assert.equal(text, `${message.body}\n`);
    assert.equal(text.split('\n')[caretLine], 'Thank you.');
  });

  for (const [message, markdown, plain] of [
    ['', '', ''],
    [' \r\n\u200b', '', ''],
    ['Hello,\r\n\r\nCome!\r\n\r\n', '\n> Hello,\n>\n> Come!\n', '\n> Hello,\n>\n> Come!\n'],
    ['> older\rnew', '\n> > older\n> new\n', '\n> > older\n> new\n'],
    ['>> old\n> \n# *x*', '\n> > > old\n> >\n> \\# \\*x\\*\n', '\n> > > old\n> >\n> # *x*\n'],
    ['a\u202eb\u0000', '\n> ab\n', '\n> ab\n'],
    [
      '${x} $1\n---\n<!-- y -->',
      '\n> ${x} $1\n> \\---\n> \\<!-- y -->\n',
      '\n> ${x} $1\n> ---\n> <!-- y -->\n',
    ],
  ] as const) {
    it(`quotes ${JSON.stringify(message)}`, () => {
      assert.equal(toDraft(letter, 'markdown', message).text, toMarkdown(letter) + markdown);
      assert.equal(toDraft(letter, 'plaintext', message).text, toPlainText(letter) + plain);
    });
  }
});
