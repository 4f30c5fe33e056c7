/* Ten letters that differ in what a mail program may stumble over; invented, and none longer than a link may be. */

import type { Letter } from '../../src/letter/letter.ts';

const plain = [
  'Dear Nicole,',
  '',
  'Thank you for inviting me to an interview for the role of Baker. After some thought I have decided not to go ahead.',
  '',
  'I hope that our paths cross again.',
  '',
  'Kind regards,',
  'Sam Ashby',
].join('\n');

const subject = 'Re: Interview for the role of Baker';
const to = 'nicole@example.com';

/** 1,790 characters of a link or a little fewer: paragraphs that a program may wrap. */
const nearTheLimit = [
  'Dear Nicole,',
  ...Array.from(
    { length: 8 },
    (_, at) =>
      `Paragraph ${at + 1} thanks you for the invitation, and for the time that you and your colleagues took; it says no, kindly, in one line.`,
  ),
  'Kind regards,',
  'Sam Ashby',
].join('\n\n');

export const letters: Readonly<Record<string, Letter>> = {
  plain: { to, subject, body: plain },
  emoji: { to, subject: 'Thank you 👩‍🚀 and 🇸🇪', body: `${plain} 🙏🏽👨‍👩‍👧‍👦\n\n𝒩 👍` },
  'right to left': {
    to: '"נועה כהן" <noa@example.com>',
    subject: 'Re: ראיון עבודה (Baker)',
    body: 'שלום נועה,\n\nתודה רבה על ההזמנה. I have decided not to go ahead.\n\nمع أطيب التحيات\nسامي',
  },
  'long lines': {
    to,
    subject: `${subject}, which is one of the longest subjects that anybody has ever written about one`,
    body: `Dear Nicole,\n\n${'Thank you for the invitation and for your time. '.repeat(12).trim()}\n\nhttps://example.com/${'a'.repeat(160)}\n\n${'x'.repeat(120)}`,
  },
  accents: {
    to: 'Zoë Łukasik-O’Brien <zoe@example.com>',
    subject: 'Réponse: entretien “Chargé d’affaires” – Zürich, 5 €',
    body: 'Chère Zoë,\n\nMerci beaucoup… c’est très aimable. Größe, æøå, ğışç, ΑΒΓ, кириллица, 日本語, e\u0301.\n\nBien à vous\nŁukasz',
  },
  signs: {
    to: 'n+jobs@example.com',
    subject: `Re: "R&D" 100% #1 + 50%41 'C++' <Lead> a=b?c;d \\ /`,
    body: 'Dear Nicole,\n\n1 + 1 = 2, 100% & more; a=b&c=d #5 ?x "y" \'z\' <b>bold</b> &amp; &lt; %20 %0A %41 \\n + = / | ` $HOME ~ {x} [y] *z* _u_\n\nSam',
  },
  'several recipients': {
    to: '"Okafor, Nicole" <nicole@example.com>, "J. R. Smith, Jr." <jr@example.com>; plain@example.com',
    cc: '"Bäcker, Jörg (Team)" <joerg@example.com>, o\'hara@example.com',
    subject,
    body: plain,
  },
  'no recipient': { subject, body: plain.replaceAll(',\n', ', \n') },
  'near the limit': { to, subject, body: nearTheLimit },
  'odd lines': {
    to,
    subject: '  Re:  two  spaces ',
    body: 'Dear Nicole,\n\n\n\nFrom here on it is another matter.\n.\n..\n.hidden\n> quoted\n  two spaces\n\tone tab\n\n-- \nSam Ashby\n\n--\nBaker',
  },
};
