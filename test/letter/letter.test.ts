import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { checklist } from '../../src/check/checklist.ts';
import { compose } from '../../src/letter/compose.ts';
import { toMarkdown, toPlainText } from '../../src/letter/draft-text.ts';
import { readLetter } from '../../src/letter/letter.ts';
import { sanitiseLetter } from '../../src/letter/mail/sanitise-letter.ts';
import { anyLetter } from '../support/letters.ts';
import { randomCases } from '../support/random-cases.ts';

const body = 'Dear Nicole,\n\nThank you.';

function join(text: string, languageId: 'markdown' | 'plaintext' = 'markdown'): string {
  return readLetter(`Subject: s\n\n${text}`, { joinLines: true, languageId }).body;
}

describe('readLetter', () => {
  for (const [top, headers] of [
    ['', { subject: '' }],
    ['Subject: Interview\n\n', { subject: 'Interview' }],
    ['\n\nTo: n@example.com\nsubject:Interview  \n\n\n', { to: 'n@example.com', subject: 'Interview' }],
    ['To: n@example.com\n\nSubject: Interview\n', { to: 'n@example.com', subject: 'Interview' }],
    ['Subject: \n\n', { subject: '' }],
    ['**Subject:** Interview\n\n', { subject: 'Interview' }],
    ['**Subject: Interview**\n\n', { subject: 'Interview' }],
    ['**Subject: ** Interview\n\n', { subject: 'Interview' }],
    ['__To__: n@example.com  \n__Subject__: Interview\\\n', { to: 'n@example.com', subject: 'Interview' }],
    ['# Subject: Interview #\n\n', { subject: 'Interview' }],
    ['Subject: \\*Interview\\* &amp; `C#` <!-- x -->\n\n', { subject: '*Interview* & C#' }],
    ['To: Nicole <n@example.com>\nSubject: s\n', { to: 'Nicole <n@example.com>', subject: 's' }],
    ['To: [n@example.com](mailto:n@example.com)\nSubject: s\n', { to: 'n@example.com', subject: 's' }],
    [
      'To: a@example.com\nTo: b@example.com\nCc: c@example.com\nBcc: d@example.com\nSubject: s\n',
      { to: 'a@example.com, b@example.com', cc: 'c@example.com', bcc: 'd@example.com', subject: 's' },
    ],
    ['From: me@example.com\nDate: today\nTo:\nSubject: s\n\n', { subject: 's' }],
    ['<!-- kind-regrets-ignore no-thanks -->\nSubject: s\n\n', { subject: 's' }],
    ['Subject: s\n\n<!-- a\n\nb -->\n\n', { subject: 's' }],
    ['Subject: Bcc&#13;&#10;Bcc: evil@example.com\n\n', { subject: 'Bcc Bcc: evil@example.com' }],
    [
      '---\nto: n@example.com\nsubject: "Re: \\"Interview\\""\ntags: [a, b]\n# a comment\n---\n\n',
      { to: 'n@example.com', subject: 'Re: "Interview"' },
    ],
    [
      "---\nSubject: 'It''s'\nTo:\n  - a@example.com\n  - 'B <b@example.com>'\ncc: [c@example.com, d@example.com]\n...\n",
      { to: 'a@example.com, B <b@example.com>', cc: 'c@example.com, d@example.com', subject: "It's" },
    ],
    ['---\nsubject: one\n---\n\nSubject: two\n\n', { subject: 'two' }],
    ['---\nsubject: [Interview]\n---\n', { subject: '[Interview]' }],
    ['---\ntitle: mine\n---\n', { subject: '' }],
    ['\ufeff---\r\nsubject: s\r\n---\r\n\r\n', { subject: 's' }],
  ] as const) {
    it(`reads the headers of ${JSON.stringify(top)}`, () => {
      assert.deepEqual(readLetter(top + body), { ...headers, body });
      assert.deepEqual(readLetter((top + body).replaceAll('\n', '\r\n')), { ...headers, body });
    });
  }

  for (const text of [
    'Subject: s\n\nSubject: to change\n\nText',
    'Subject: s\n\nTo: everybody\n\nText',
    'Subject: s\nSubject: t\n\nText',
    'Subject: s\n\n---\n\nOne\n\n---\n\nTwo',
    'Subject: s\n\nNote: text',
  ]) {
    it(`leaves the body of ${JSON.stringify(text)} to itself`, () => {
      assert.deepEqual(readLetter(text), { subject: 's', body: text.slice('Subject: s\n'.length).trim() });
    });
  }

  for (const text of [
    '---\nDear Nicole,\n---',
    '---\nSubject: s\n\nDear Nicole,\n---',
    '---\nsubject: s\n',
  ]) {
    it(`takes no letter for front matter: ${JSON.stringify(text)}`, () => {
      for (const languageId of ['markdown', 'plaintext'] as const)
        assert.deepEqual(readLetter(text, { languageId }), { subject: '', body: text.trim() });
    });
  }

  it('reads the front matter of plain text', () => {
    const text = `---\nto: [n@example.com]\nsubject: "s"\ntitle: x\n---\n\n${body}`;
    assert.deepEqual(readLetter(text, { languageId: 'plaintext' }), {
      to: 'n@example.com',
      subject: 's',
      body,
    });
  });

  for (const [top, subject] of [
    ['Subject: <!-- to do -->\n\n', ''],
    ['Subject: &nbsp;\n\n', ''],
    ['---\nmail:\n  subject: s\n---\n\n', ''],
    ['---\nsubject: ""\n---\n\n', ''],
    ['*Subject:* s\n\n', 's'],
    ['***Subject:*** s\n\n', 's'],
    ['**Betreff:** s\n\n', 's'],
    ['Subject: s <!-- a\nb -->\n\n', 's'],
  ] as const) {
    it(`sends the subject that the checker sees: ${JSON.stringify(top)}`, () => {
      assert.deepEqual(readLetter(top + body), { subject, body });
      const isSeen = checklist(top + body, { languageId: 'markdown' }).subject;
      assert.equal(isSeen, subject !== '');
    });
  }

  it('leaves a plain text draft as it is', () => {
    const text = '  *a* `b` [c](d) &amp; \\* <!-- e -->\n# f\n* g  \n---\n```\n> h\n\tı';
    assert.deepEqual(readLetter(`Subject: *s*\n\n${text}\n`, { languageId: 'plaintext' }), {
      subject: '*s*',
      body: text,
    });
  });

  it('reads what we have written, in Markdown and in plain text', () => {
    fc.assert(
      fc.property(anyLetter, ({ letter }) => {
        const { subject, body } = letter;
        for (const sent of [
          { subject, body },
          letter,
          { ...letter, cc: 'c@example.com', bcc: 'd@example.com' },
        ]) {
          const expected = sanitiseLetter(sent);
          assert.deepEqual(readLetter(toMarkdown(sent)), expected);
          assert.deepEqual(readLetter(toPlainText(sent), { languageId: 'plaintext' }), expected);
        }
      }),
      randomCases(1000),
    );
  });

  describe('with joinLines', () => {
    const long = 'Thank you very much for considering me for the position of the';
    const wrapped = `${long}\n${long}\nbaker.`;

    it('joins what was wrapped', () => {
      assert.equal(join(wrapped), `${long} ${long} baker.`);
      assert.equal(join(wrapped, 'plaintext'), `${long} ${long} baker.`);
      assert.equal(join(`- ${long}\n  ${long}\n- b`), `- ${long} ${long}\n- b`);
    });

    for (const text of [
      'Best regards,\nJohn Doe',
      `${long}\n\n${long}`,
      `> ${long}\n> ${long}`,
      `- ${long}\n- ${long}`,
      `1. ${long}\n2. ${long}`,
      `| ${long} |\n| ${long} |`,
      `${long}\n===========================`,
      `Best regards,\nJohn Doe\n-- \n${long}\n${long}`,
    ]) {
      it(`keeps the breaks of ${JSON.stringify(text)}`, () => {
        assert.equal(join(text), text);
        assert.equal(join(text, 'plaintext'), text);
      });
    }

    it('keeps a hard break', () => {
      assert.equal(join(`${long}  \n${long}\\\n${long}<br>\n${long}`), [long, long, long, long].join('\n'));
    });

    it('leaves our own letters as they are', () => {
      const letter = compose({ recipient: 'Nicole', role: 'Baker', company: 'Acme', name: 'John Doe' });
      assert.deepEqual(readLetter(toMarkdown(letter), { joinLines: true }), letter);
    });
  });
});
