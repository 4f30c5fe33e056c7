import assert from 'node:assert/strict';
import fc from 'fast-check';
import { InvitationError } from '../../src/invitation/invitation.ts';
import { readInvitation, type Invitation } from '../../src/invitation/read.ts';
import { capitalised, numbered } from '../support/hostile.ts';
import { randomCases } from '../support/random-cases.ts';

const size = 256 * 1024;
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const head = 'From: a@b.example\r\nDate: Tue, 3 Nov 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n';
const calendar = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n';
/** Pieces around capitalised words that are all different. */
const counted = (piece: (word: string) => string) => numbered((word) => piece(capitalised(word)))(size);
const manyTimes = Array.from(
  { length: 200 },
  (_, n) => `${(n % 28) + 1} November at ${(n % 12) + 1}:${10 + (n % 50)} CET or `,
).join('');

/** Texts that make readers slow: each is as long as any that is read. */
const hostile: Readonly<Record<string, string | Uint8Array>> = {
  'no white space': fill('a'),
  'white space': fill(' '),
  'a word between white space': `a${fill(' ')}b`,
  'line breaks': fill('\n'),
  CRLF: fill('\r\n'),
  'short words': fill('a '),
  'capital words': fill('Aa '),
  commas: fill('Aa, '),
  occupations: fill('Engineer, '),
  roles: fill('the Engineer role '),
  companies: fill('at Acme Ltd. '),
  people: fill('Dear Ann, '),
  dates: fill('Monday 3 November 10:00 or '),
  numbers: fill('1 '),
  digits: fill('1'),
  years: fill('2026 '),
  colons: fill('10:'),
  dashes: fill('- '),
  'a rule': fill('-'),
  'a rule that is none': `${fill('-')}x`,
  underscores: fill('_'),
  brackets: fill('('),
  'closing brackets': `a${fill(')')}`,
  links: fill('[a]('),
  stars: fill('**'),
  'quotation marks': fill('> '),
  'nested quotations': fill('>'),
  attributions: fill('On a b c d e f g\n'),
  forwards: fill('Forwarded message\nFrom: a@b.example\n'),
  'header lines': fill('Subject: a\n'),
  'folded header lines': `Subject: a\n${fill(' b\n')}`,
  addresses: fill('a@b.'),
  'address signs': fill('@'),
  valedictions: fill('Kind regards,\n'),
  signatures: fill('Kind regards,\nAnn Ek | Recruiter | Acme\n'),
  bars: fill('a | '),
  subjects: `Subject: ${fill('Re: ')}`,
  emoji: fill('👩‍👩‍👧'),
  'lone surrogates': fill('\ud800'),
  'combining marks': fill('é'),
  'letters of another script': fill('面接 '),
  'encoded words': `${head}Subject: ${fill('=?UTF-8?Q?a?= ')}\r\n\r\nb`,
  'encoded words in lines': `${head}Subject: a\r\n${fill(' =?UTF-8?B?YQ==?=\r\n')}\r\n\r\nb`,
  'encoded words that do not end': `${head}Subject: ${fill('=?')}\r\n\r\nb`,
  headers: `${head}${fill('X-A: b\r\n')}\r\nb`,
  'a huge header': `${head}X-A: ${fill('b')}\r\n\r\nb`,
  recipients: `${head}To: ${fill('a <a@b.example>, ')}\r\n\r\nb`,
  groups: `${head}To: ${fill('a:')}\r\n\r\nb`,
  comments: `${head}Content-Type: text/plain; ${fill('(')}\r\n\r\nb`,
  parts: `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${fill('--b\r\n\r\na\r\n')}`,
  'empty parts': `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${fill('--b\r\n')}`,
  'nested parts': `${head}${Array.from({ length: 4000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}`).join('\r\n')}`,
  'nested messages': `${head}${fill('Content-Type: message/rfc822\r\n\r\n')}`,
  'quoted-printable': `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n${fill('=')}`,
  'soft line breaks': `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n${fill('a=\r\n')}`,
  base64: `${head}Content-Transfer-Encoding: base64\r\n\r\n${fill('QUJD')}`,
  tags: `${head}Content-Type: text/html\r\n\r\n${fill('<p>')}`,
  'tags that do not end': `${head}Content-Type: text/html\r\n\r\n${fill('<a ')}`,
  attributes: `${head}Content-Type: text/html\r\n\r\n<p ${fill('style=a ')}>`,
  'hidden tags': `${head}Content-Type: text/html\r\n\r\n${fill('<p hidden>')}`,
  'comments in HTML': `${head}Content-Type: text/html\r\n\r\n${fill('<!--')}`,
  entities: `${head}Content-Type: text/html\r\n\r\n${fill('&amp;')}`,
  'lists in lists': `${head}Content-Type: text/html\r\n\r\n${fill('<ul><li>a')}`,
  'tables in tables': `${head}Content-Type: text/html\r\n\r\n${fill('<table><tr><td>')}`,
  'elements that are not open': `${head}Content-Type: text/html\r\n\r\n${fill('<b>').slice(size / 2)}${fill('</i>').slice(size / 2)}`,
  'rows of a table': `${head}Content-Type: text/html\r\n\r\n<table>${fill('<tr><td>Company<td>Acme')}`,
  'parts in bytes': new TextEncoder().encode(
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${fill('--b\r\n\r\na\r\n')}`,
  ),
  'folded lines of a calendar': `${calendar}DESCRIPTION:a\r\n${fill(' b\r\n')}`,
  'a description in HTML': `${calendar}DESCRIPTION:<p>${fill('<div>')}`,
  'escapes of a calendar': `${calendar}SUMMARY:${fill('\\n\\,')}`,
  'properties of a calendar': calendar + counted((word) => `X-${word}:a\r\n`),
  'parameters of a calendar': `${calendar}ORGANIZER${fill(';CN=a')}:mailto:a@b.example\r\n`,
  'quotation marks in a calendar': `${calendar}ORGANIZER;CN=${fill('"')}`,
  attendees: calendar + counted((word) => `ATTENDEE;CN=${word} Ek:mailto:${word}@b.example\r\n`),
  'events in events': `BEGIN:VCALENDAR\r\n${fill('BEGIN:VEVENT\r\n')}`,
  'ends of what has not begun': calendar + fill('END:VALARM\r\n'),
  'a calendar as a part': `${head}Content-Type: text/calendar\r\n\r\n${calendar}DESCRIPTION:a\r\n${fill(' b\r\n')}`,
  'persons, each another': counted((word) => `${word} ${word}son\n`),
  'persons in prose': counted((word) => `Ms ${word} ${word}son and `),
  'persons who are greeted': counted((word) => `Dear ${word},\n\n`),
  'recruiters, each another': counted((word) => `I am ${word} Ek, Recruiter at ${word}. `),
  'signatures, each another': counted((word) => `Kind regards,\n${word} Ek\nRecruiter, ${word} Ltd\n\n`),
  'companies, each another': counted((word) => `at ${word} Ltd, `),
  'companies in lines': counted((word) => `${word} Ltd\n`),
  'domains, each another': counted((word) => `a@${word}.example `),
  'a name without end': counted((word) => `${word} `),
  'roles, each another': counted((word) => `the ${word} Engineer position, `),
  'times, each another': fill(manyTimes),
  'ranges of hours': fill('between 2 and 4 pm or '),
  'zones of time': fill('10:00 CET/GMT/UTC/EST '),
  'quoted messages': counted((word) => `On Monday, ${word} Ek wrote:\n> Dear Ann,\n`),
  'forwards, each another': counted((word) => `Forwarded message\nFrom: ${word} Ek <a@b.example>\n\n`),
  'details, each another': counted((word) => `Company: ${word}\n`),
  'lines of a chat': counted((word) => `${word} Ek\n10:00\nHi Ann\n`),
  'text that flows': `${head}Content-Type: text/plain; format=flowed\r\n\r\n${fill('> a \r\n')}`,
};

/** Milliseconds after which a text counts as hanging: no measure of speed, for the machine may be doing other things. */
const longest = 20_000;

describe('readInvitation of hostile text', () => {
  before(() => readInvitation(`${head}Content-Type: text/html\r\n\r\n<p>a`));

  for (const [name, text] of Object.entries(hostile)) {
    it(`soon has enough of ${name}`, async () => {
      const start = performance.now();
      await read(text);
      const time = performance.now() - start;
      assert.ok(time < longest, `${Math.round(time)} ms`);
    });
  }
});

/** Undefined where the documented error is thrown. */
async function read(text: string | Uint8Array): Promise<Invitation | undefined> {
  try {
    return await readInvitation(text);
  } catch (error) {
    assert.ok(error instanceof InvitationError);
    return undefined;
  }
}

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      ...(
        'Dear |Ann|Hi |Mr. |van der |Ek|, |. |! |\n|\n\n|\r\n|\t|(|)|"|“|”|’s |- | – | / |& |: |> |@|a@b.example|' +
        'I’m |this is |from |at |with |for |the |our |role|position|interview|Engineer|Head of |Nurse|Recruiter|' +
        'Acme|Ltd.|GmbH|acme.io|& Sons|on behalf of |my client |Monday|3 November|10:00|4 pm|CET|or |next week|by |' +
        'the 12th|between 2 and 4 pm|Kind regards,\n|Cheers|-- \n|Subject: |From: |To: |Date: |Sent: |MIME-Version: 1.0\n|' +
        'Content-Type: text/html\n|Content-Type: multipart/mixed; boundary=b\n|--b\n|<p>|<br>|=?UTF-8?Q?=C3=A9?=|=E9|' +
        'Forwarded message|On Monday Ann wrote:\n|Role: |Company: |Time: |• |1. |**|é|面|👩‍👧|{u+e9}'
      ).split('|'),
    ),
  },
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const collapse = (value: string) => value.split(/\s+/u).join(' ');

describe('readInvitation of any text', () => {
  it('never fails but as it says, and makes nothing up', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const found = await read(source);
        const isWhole = /^(?:mime-version|content-type|message-id|received|date)\s?:/imu.test(source);
        if (!found || isWhole) return;
        const { recruiterName, recruiterTitle, company, role, candidateName, proposedTimes } = found;
        for (const value of [recruiterName, recruiterTitle, company, role, candidateName, ...proposedTimes]) {
          if (value === undefined) continue;
          assert.notEqual(value, '');
          assert.ok(collapse(source).includes(value), `“${value}” does not stand in the text`);
        }
      }),
      randomCases(4000),
    );
  });

  it('makes nothing up in a whole message either', async () => {
    const plain = text.map((body) => body.replace(/[^\x20-\x7e\n]|\{u|=/gu, '').replace(/^--/gmu, ''));
    await fc.assert(
      fc.asyncProperty(plain, async (body) => {
        const found = await read(`${head}Subject: Interview\r\n\r\n${body}`);
        assert.ok(found);
        const whole = collapse(`Interview\n${body}`);
        const { recruiterName, recruiterTitle, company, role, candidateName, proposedTimes } = found;
        for (const value of [recruiterName, recruiterTitle, company, role, candidateName, ...proposedTimes]) {
          assert.ok(value === undefined || whole.includes(value), `“${value}” does not stand in the text`);
        }
        assert.equal(found.receivedAt?.toISOString(), '2026-11-03T08:00:00.000Z');
      }),
      randomCases(1500),
    );
  });
});

const parts = (count: number) =>
  `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n\r\n'.repeat(count)}--b\r\n\r\nBest,\r\nAnn Ek\r\n`;
const nested = (depth: number) =>
  `${head}Content-Type: text/html\r\n\r\n<p>Hi Bo</p>${'<div>'.repeat(depth)}<p>Best,<br>Ann Ek</p>`;

describe('what is beyond the limits of a message', () => {
  for (const [what, within, beyond] of [
    ['parts', parts(150), parts(250)],
    ['parts, in bytes', new TextEncoder().encode(parts(150)), new TextEncoder().encode(parts(250))],
    ['elements within each other', nested(1500), nested(2500)],
  ] as const)
    it(`is not read: ${what}`, async () => {
      assert.equal((await read(within))?.recruiterName, 'Ann Ek');
      assert.equal((await read(beyond))?.recruiterName, undefined);
    });
});
