import assert from 'node:assert/strict';
import { toEml } from '../../src/letter/eml.ts';
import { Unsendable } from '../../src/letter/mail/problem.ts';

const lines = (...all: string[]): string => all.map((line) => `${line}\r\n`).join('');
const mime = [
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
];
/** The header lines between X-Unsent and MIME-Version. */
const headers = (eml: string): readonly string[] =>
  eml.slice('X-Unsent: 1\r\n'.length, eml.indexOf('MIME-')).split('\r\n').slice(0, -1);

describe('a message file', () => {
  it('is a draft in plain text', () => {
    assert.equal(
      toEml({ to: 'n@example.com', subject: 'Interview', body: 'Dear Nicole,\n\nThank you.' }),
      lines(
        'X-Unsent: 1',
        'To: n@example.com',
        'Subject: Interview',
        ...mime,
        'Dear Nicole,',
        '',
        'Thank you.',
      ),
    );
    assert.equal(toEml({ subject: '', body: '' }), lines('X-Unsent: 1', ...mime, ''));
  });

  it('encodes what is not ASCII, and breaks long lines', () => {
    const body = `Zoë = “x”\t \n${'é'.repeat(14)}\n${'x'.repeat(77)}\n${'x'.repeat(76)}`;
    assert.equal(
      toEml({ subject: '', body }),
      lines(
        'X-Unsent: 1',
        ...mime,
        'Zo=C3=AB =3D =E2=80=9Cx=E2=80=9D\t=20',
        `${'=C3=A9'.repeat(12)}=`,
        '=C3=A9=C3=A9',
        `${'x'.repeat(75)}=`,
        'xx',
        'x'.repeat(76),
      ),
    );
  });

  for (const [subject, field] of [
    ['Interview', ['Subject: Interview']],
    ['Zoë', ['Subject: =?UTF-8?B?Wm/Dqw==?=']],
    ['a =?UTF-8?B?Yg==?= c', ['Subject: =?UTF-8?B?YSA9P1VURi04P0I/WWc9PT89IGM=?=']],
    ['a\r\nBcc: evil@example.com', ['Subject: a Bcc: evil@example.com']],
    ['word '.repeat(20), [`Subject: ${'word '.repeat(13).trim()}`, ` ${'word '.repeat(7).trim()}`]],
    [
      'x'.repeat(80),
      [`Subject: =?UTF-8?B?${'eHh4'.repeat(13)}?=`, ` =?UTF-8?B?${'eHh4'.repeat(13)}?=`, ' =?UTF-8?B?eHg=?='],
    ],
    [
      '👩‍🚀'.repeat(4),
      [
        'Subject: =?UTF-8?B?8J+RqeKAjfCfmoDwn5Gp4oCN8J+agPCfkanigI3wn5qA8J+RqQ==?=',
        ' =?UTF-8?B?4oCN8J+agA==?=',
      ],
    ],
  ] as const) {
    it(`writes the subject ${JSON.stringify(subject.slice(0, 30))}`, () => {
      assert.deepEqual(headers(toEml({ subject, body: 'b' })), field);
    });
  }

  for (const [to, field] of [
    ['Nicole Okafor <n@example.com>', ['To: Nicole Okafor <n@example.com>']],
    ['"Okafor, \\"Nic\\"" <n@example.com>', ['To: "Okafor, \\"Nic\\"" <n@example.com>']],
    ['J. Doe <n@example.com>, b@example.com', ['To: "J. Doe" <n@example.com>,', ' b@example.com']],
    ['Zoë <n@example.com>', ['To: =?UTF-8?B?Wm/Dqw==?= <n@example.com>']],
    [
      `${'x'.repeat(70)} <n@example.com>`,
      [`To: =?UTF-8?B?${'eHh4'.repeat(13)}?=`, ` =?UTF-8?B?${'eHh4'.repeat(10)}eA==?=`, ' <n@example.com>'],
    ],
    [
      '"Nicole\r\nBcc: evil@example.com" <n@example.com>',
      ['To: "Nicole Bcc: evil@example.com" <n@example.com>'],
    ],
  ] as const) {
    it(`writes the recipient ${JSON.stringify(to.slice(0, 30))}`, () => {
      assert.deepEqual(headers(toEml({ to, subject: '', body: 'b' })), field);
    });
  }

  it('names everybody whom the letter names', () => {
    assert.deepEqual(headers(toEml({ cc: 'c@example.com', bcc: 'd@example.com', subject: 's', body: 'b' })), [
      'Cc: c@example.com',
      'Bcc: d@example.com',
      'Subject: s',
    ]);
  });

  for (const [inReplyTo, references, field] of [
    ['<3@example.com>', undefined, ['In-Reply-To: <3@example.com>', 'References: <3@example.com>']],
    [
      '<3@example.com>',
      '<1@example.com>\r\n <2@example.com>',
      ['In-Reply-To: <3@example.com>', 'References: <1@example.com>', ' <2@example.com>', ' <3@example.com>'],
    ],
    [
      '<3@example.com>',
      '<3@example.com> <3@example.com>',
      ['In-Reply-To: <3@example.com>', 'References: <3@example.com>'],
    ],
    [
      '<3@example.com>\r\nBcc: <evil@example.com>',
      'x\r\nBcc: evil@example.com',
      ['In-Reply-To: <3@example.com>', 'References: <3@example.com>'],
    ],
    ['no id', `<${'x'.repeat(900)}@example.com> <é@example.com>`, []],
  ] as const) {
    it(`answers ${JSON.stringify(inReplyTo)} in the thread of ${JSON.stringify(references?.slice(0, 40))}`, () => {
      const thread = references === undefined ? {} : { references };
      assert.deepEqual(headers(toEml({ subject: '', body: 'b', inReplyTo, ...thread })), field);
    });
  }

  it('refuses an address that it can’t carry', () => {
    for (const address of ['nicole', 'n@example.com\r\nBcc: evil@example.com', 'jürgen@example.com']) {
      for (const field of ['to', 'cc', 'bcc'])
        assert.throws(() => toEml({ [field]: address, subject: '', body: '' }), Unsendable);
    }
  });
});
