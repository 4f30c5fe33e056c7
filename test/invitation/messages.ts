/** Whole messages as mail programs send them, all with the same letter in them. */

/** Characters as UTF-8 in base64, in lines. */
function base64(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replace(/.{76}/gu, '$&\r\n');
}

const head = (sent: Date): string =>
  [
    'Delivered-To: john@example.com',
    'From: Nicole Huang <nicole@chocolate.example>',
    'To: John Doe <john@example.com>',
    'Subject: Interview for Accountant Specialist',
    `Date: ${sent.toUTCString()}`,
    'MIME-Version: 1.0',
    '',
  ].join('\r\n');

const paragraphs = [
  'Dear John Doe,',
  'Thank you for applying to Chocolate Works. We would like to invite you to an interview for the position of Accountant Specialist.',
];
const signature = ['Nicole Huang', 'Head of Finance', 'Chocolate Works'];
export const letter = [...paragraphs, 'Kind regards,', signature.join('\n')].join('\n\n');

const html = (below = '') =>
  `<!DOCTYPE html><html><head><style>p { color: #333 }</style></head><body><div style="display:none">preview</div>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}<p>Kind regards,</p><p>${signature.join('<br>')}</p>${below}</body></html>`;

const calendar = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'DTSTAMP:20261103T080000Z',
  'DTSTART;TZID=Europe/Oslo:20261110T140000',
  'SUMMARY:Interview for Accountant Specialist',
  'ORGANIZER;CN="Nicole Huang":mailto:nicole@chocolate.example',
  'ATTENDEE;CN=John Doe;PARTSTAT=NEEDS-ACTION:mailto:john@example.com',
  `DESCRIPTION:${letter.replaceAll('\n', '\\n').replaceAll(',', '\\,')}`.replace(/.{70}/gu, '$&\r\n '),
  'LOCATION:12 Mill Street\\, Leeds',
  'BEGIN:VALARM',
  'DESCRIPTION:Reminder',
  'END:VALARM',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const part = (headers: string, body: string) => `--frontier\r\n${headers}\r\n\r\n${body}\r\n`;
const encoded = (type: string) => `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64`;

/** Each by what is particular about it, sent at a given time. */
export const messages: Readonly<Record<string, (sent: Date) => string>> = {
  'HTML only': (sent) => `${head(sent)}Content-Type: text/html; charset=utf-8\r\n\r\n${html()}`,
  'HTML in base64': (sent) => `${head(sent)}${encoded('text/html')}\r\n\r\n${base64(html())}`,
  'several parts': (sent) =>
    `${head(sent)}Content-Type: multipart/alternative; boundary=frontier\r\n\r\n` +
    part(encoded('text/plain'), base64(letter)) +
    part(encoded('text/html'), base64(html())) +
    '--frontier--\r\n',
  'a calendar part alone': (sent) =>
    `${head(sent)}Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n\r\n${calendar}\r\n`,
  '300 KB of it': (sent) =>
    `${head(sent)}${encoded('text/html')}\r\n\r\n${base64(html(`<p>${'Equal chances for all. '.repeat(10_000)}</p>`))}`,
};

export { calendar };
