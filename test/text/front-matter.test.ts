import assert from 'node:assert/strict';
import { readFrontMatter } from '../../src/text/front-matter.ts';

/** Each field as name, value, and what stands at its span. */
function read(text: string): readonly (readonly string[])[] | undefined {
  const front = readFrontMatter(text);
  return front?.entries.flatMap(({ fields }) =>
    fields.map(({ name, value, start, end }) => [name, value, text.slice(start, end)]),
  );
}

describe('readFrontMatter', () => {
  for (const [yaml, fields] of [
    ['subject: Interview', [['subject', 'Interview', 'Interview']]],
    ['Subject: Re: Interview #3', [['subject', 'Re: Interview #3', 'Re: Interview #3']]],
    ['subject: "Re: \\"x\\""', [['subject', 'Re: "x"', 'Re: \\"x\\"']]],
    ["subject: 'It''s'", [['subject', "It's", "It''s"]]],
    ['subject:', [['subject', '', '']]],
    ['subject: ""', [['subject', '', '']]],
    ['subject: ~', [['subject', '', '']]],
    ['subject: # to do', [['subject', '', '']]],
    [
      'subject: >-\n  Interview\n  on Friday',
      [['subject', 'Interview\n  on Friday', 'Interview\n  on Friday']],
    ],
    ['subject: Interview\n  on Friday', [['subject', 'Interview\n  on Friday', 'Interview\n  on Friday']]],
    ['subject: [Interview]', [['subject', '[Interview]', '[Interview]']]],
    ['mail:\n  subject: nested\n  to: a@example.com', []],
    ['title: mine\ntags: [a, b]\n\n# a comment', []],
    ['to:', []],
    ['to: a@example.com', [['to', 'a@example.com', 'a@example.com']]],
    [
      'to: [a@example.com, "O\'Ek, D <d@example.com>"]',
      [
        ['to', 'a@example.com', 'a@example.com'],
        ['to', "O'Ek, D <d@example.com>", "O'Ek, D <d@example.com>"],
      ],
    ],
    [
      "to: [O'Brien <o@example.com>, b@example.com]",
      [
        ['to', "O'Brien <o@example.com>", "O'Brien <o@example.com>"],
        ['to', 'b@example.com', 'b@example.com'],
      ],
    ],
    [
      "cc:\n  - a@example.com\n  - 'B <b@example.com>'\nbcc:\n- c@example.com",
      [
        ['cc', 'a@example.com', 'a@example.com'],
        ['cc', 'B <b@example.com>', 'B <b@example.com>'],
        ['bcc', 'c@example.com', 'c@example.com'],
      ],
    ],
  ] as const) {
    it(`reads ${JSON.stringify(yaml)}`, () => {
      for (const text of [`---\n${yaml}\n---\nText`, `\ufeff---  \n${yaml}\n...\n`, `---\n${yaml}\n---`])
        assert.deepEqual(read(text), fields);
      const crlf = read(`---\n${yaml}\n---\n`.replaceAll('\n', '\r\n')) ?? [];
      assert.deepEqual(
        crlf.map((field) => field.map((part) => part.replaceAll('\r\n', '\n'))),
        fields,
      );
    });
  }

  for (const text of [
    '',
    '---',
    '---\nsubject: a\n',
    ' ---\nsubject: a\n---\n',
    '----\nsubject: a\n----\n',
    '\n---\nsubject: a\n---\n',
    '---\nDear Ann,\n---\n',
    '---\nSubject: a\n\nYour process was a joke.\n---\n',
    `---\nsubject: ${'a'.repeat(20_000)}\n---\n`,
    `---\n${'a: b\n'.repeat(5000)}---\n`,
  ]) {
    it(`takes no front matter from ${JSON.stringify(text.slice(0, 40))}`, () =>
      assert.equal(readFrontMatter(text), undefined));
  }
});
