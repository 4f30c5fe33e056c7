import * as fc from 'fast-check';
import { compose } from '../../src/letter/compose.ts';
import type { Letter } from '../../src/letter/letter.ts';

/** A letter and whom it is to: names and addresses by themselves, as no reader of ours has touched them. */
export interface Addressed {
  readonly letter: Letter;
  readonly recipients: readonly { readonly name: string; readonly address: string }[];
}

const names = [
  'Nicole',
  'Zoë O’Brien',
  'Łukasz Wójcik',
  'J. R. Smith, Jr.',
  '田中 さくら',
  'Søren "Sam" Ø.',
  '',
];
const roles = ['Baker', 'C++ / C# Developer', 'R&D Lead (50%)', 'Chargé d’affaires', 'Ingeniero/a', '営業'];
const companies = ['Acme', 'Bäckerei Grün & Söhne', 'the chocolate factory', 'Q+A = 100%', 'O’Neill Ltd.'];
const addresses = [
  'nicole@example.com',
  'a.b+jobs@example.org',
  'it%is&so?#=@example.net',
  "o'hara@example.com",
];

/** What breaks headers, links, encodings and lines. */
const hostile = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  '\u0085',
  '\u2028',
  '\v',
  '\t',
  '\u001b',
  '\u007f',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\u00a0',
  '\uffff',
  'Bcc: evil@example.com',
  '\r\nBcc: evil@example.com\r\n',
  '\r\n\r\n',
  '\nTo: evil@example.com',
  '=?utf-8?q?=0D=0ABcc:_evil@example.com?=',
  '=?UTF-8?B?',
  '?=',
  '=0D=0A',
  '=\n',
  '%0D%0ABcc:%20evil@example.com',
  '&bcc=evil@example.com',
  '?body=',
  '#',
  '+',
  '%',
  '=',
  '&',
  '"',
  "'",
  '\\',
  '<',
  '>',
  '<evil@example.com>',
  ',',
  ';',
  ':',
  '(',
  ')',
  '@',
  ' ',
  '   ',
  '.',
  '\n.\n',
  'From ',
  '\n--boundary',
  '👩‍🚀',
  '𝒩',
  'e\u0301',
  'می‌خواهم',
  'x'.repeat(80),
  'é'.repeat(90),
  'word '.repeat(30),
  'y'.repeat(1100),
];

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

const ordinary = fc
  .record({
    recipient: fc.constantFrom(...names),
    role: fc.constantFrom(...roles),
    company: fc.constantFrom(...companies),
    name: fc.constantFrom(...names),
    recipients: recipientsNamed(fc.constantFrom(...names)),
  })
  .map(({ recipients, ...answers }) => addressed(compose(answers), recipients));

const hostileLetter = fc
  .record({ subject: hostileText, body: hostileText, recipients: recipientsNamed(hostileText) })
  .map(({ recipients, ...letter }) => addressed(letter, recipients));

/** Letters of which half are hostile. */
export const anyLetter: fc.Arbitrary<Addressed> = fc.oneof(ordinary, hostileLetter);

function recipientsNamed(name: fc.Arbitrary<string>): fc.Arbitrary<Addressed['recipients']> {
  return fc.array(fc.record({ name, address: fc.constantFrom(...addresses) }), { maxLength: 3 });
}

function addressed(letter: Letter, recipients: Addressed['recipients']): Addressed {
  if (recipients.length === 0) return { letter, recipients };
  const to = recipients.map(({ name, address }) => `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`);
  return { letter: { ...letter, to: to.join(', ') }, recipients };
}
