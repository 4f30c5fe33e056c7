import assert from 'node:assert/strict';
import { messagesOf } from '../../src/invitation/read.ts';
import { readDate } from '../../src/invitation/source/received.ts';
import { shownDate } from '../../src/invitation/source/shown.ts';

/** The value of a Date header and its instant in UTC. */
const zoned: readonly (readonly [value: string, instant: string])[] = [
  ['Mon, 26 Oct 2026 11:47:30 +0100', '2026-10-26T10:47:30.000Z'],
  ['26 Oct 2026 11:47 -0330', '2026-10-26T15:17:00.000Z'],
  ['Fri, 9 Oct 2026 06:31:47 +0000 (UTC)', '2026-10-09T06:31:47.000Z'],
  ['Wed, 18 Nov 2026 14:02:00 GMT', '2026-11-18T14:02:00.000Z'],
  ['Wed, 18 Nov 26 14:02:00 EST', '2026-11-18T19:02:00.000Z'],
  ['Thu, 31 Dec 1998 23:59:60 +0000', '1998-12-31T23:59:59.000Z'],
  ['2026-11-02T09:12:00Z', '2026-11-02T09:12:00.000Z'],
  ['Mon, Nov 2, 2026 at 9:12 PM UTC', '2026-11-02T21:12:00.000Z'],
  ['Mon, 2 Nov 2026 12:05 AM GMT+02:00', '2026-11-01T22:05:00.000Z'],
];

/** As mail programs show it, by the machine's own clock. */
const unzoned: readonly (readonly [value: string, ...parts: [number, number, number, number, number]])[] = [
  ['Monday, 2 November 2026 14:05', 2026, 10, 2, 14, 5],
  ['Montag, 2. November 2026 14:05', 2026, 10, 2, 14, 5],
  ['lundi 2 février 2026 à 8h30', 2026, 1, 2, 8, 30],
  ['lunes, 3 de agosto de 2026 12:00', 2026, 7, 3, 12, 0],
  ['Tue, Nov 3, 2026 at 10:14 AM', 2026, 10, 3, 10, 14],
  ['Tue, 3 Nov 2026 at 12:30 PM', 2026, 10, 3, 12, 30],
  ['poniedziałek, 2 listopada 2026 14:05', 2026, 10, 2, 14, 5],
  ['pondělí 2. listopadu 2026 14:05', 2026, 10, 2, 14, 5],
  ['mandag 2. november 2026 kl. 14.05', 2026, 10, 2, 14, 5],
  ['den 12 maj 2026 14:05', 2026, 4, 12, 14, 5],
  ['maanantai 2. marraskuuta 2026 14.05', 2026, 10, 2, 14, 5],
  ['segunda-feira, 2 de novembro de 2026 14:05', 2026, 10, 2, 14, 5],
  ['lunedì 2 novembre 2026 alle ore 14:05', 2026, 10, 2, 14, 5],
  ['2026. november 2., hétfő 14:05', 2026, 10, 2, 14, 5],
  ['luni, 2 noiembrie 2026 14:05', 2026, 10, 2, 14, 5],
  ['Δευτέρα, 2 Νοεμβρίου 2026 2:05 μ.μ.', 2026, 10, 2, 14, 5],
  ['2 Kasım 2026 Pazartesi 14:05', 2026, 10, 2, 14, 5],
  ['понедельник, 2 ноября 2026 г. 14:05', 2026, 10, 2, 14, 5],
  ['الاثنين، ٢ نوفمبر ٢٠٢٦ ٢:٠٥ م', 2026, 10, 2, 14, 5],
  ['2026年11月2日 14:05', 2026, 10, 2, 14, 5],
  ['2026年11月2日星期一 下午2:05', 2026, 10, 2, 14, 5],
  ['2026年11月2日(月) 14:05', 2026, 10, 2, 14, 5],
  ['2026년 11월 2일 월요일 오후 2:05', 2026, 10, 2, 14, 5],
  ['2026년 11월 2일 월요일 오전 12:05', 2026, 10, 2, 0, 5],
  ['2/11/2026 2:05 p. m. lunes', 2026, 10, 2, 14, 5],
  ['2026/11/2 14:05', 2026, 10, 2, 14, 5],
  ['2 nov. 2026 à 14 h 05', 2026, 10, 2, 14, 5],
];

const now = new Date(2026, 10, 30, 9);
/** A day without its year, as web mail shows it. */
const recent: typeof unzoned = [
  ['Fri, 6 Mar, 19:20 (3 days ago)', 2026, 2, 6, 19, 20],
  ['30 Oct, 09:12', 2026, 9, 30, 9, 12],
  ['11月23日 9:12', 2026, 10, 23, 9, 12],
];

/** Header lines of a mail program: from, sent, to and subject. */
const blocks: readonly (readonly string[])[] = [
  ['Od: Ewa Lis', 'Wysłane: środa, 4 listopada 2026 07:55', 'Do: Bo Ek', 'Temat: Rozmowa'],
  ['Od: Ewa Lis', 'Poslano: sreda, 4. november 2026 07:55', 'Do: Bo Ek', 'Zadeva: Rozmowa'],
  ['Od: Ewa Lis', 'Wysłano: środa, 4 listopada 2026 07:55', 'Do: Bo Ek', 'Temat: Rozmowa'],
  ['Fra: Ewa Lis', 'Sendt: onsdag 4. november 2026 07:55', 'Til: Bo Ek', 'Emne: Rozmowa'],
  ['De: Ewa Lis', 'Enviada em: quarta-feira, 4 de novembro de 2026 07:55', 'Para: Bo Ek', 'Assunto: Rozmowa'],
  [
    'Lähettäjä: Ewa Lis',
    'Lähetetty: keskiviikko 4. marraskuuta 2026 7.55',
    'Vastaanottaja: Bo Ek',
    'Aihe: Rozmowa',
  ],
  ['Från: Ewa Lis', 'Skickat: den 4 november 2026 07:55', 'Till: Bo Ek', 'Ämne: Rozmowa'],
  ['Von: Ewa Lis', 'Gesendet: Mittwoch, 4. November 2026 07:55', 'An: Bo Ek', 'Betreff: Rozmowa'],
  ['De : Ewa Lis', 'Envoyé : mercredi 4 novembre 2026 07:55', 'À : Bo Ek', 'Objet : Rozmowa'],
  ['Od: Ewa Lis', 'Odesláno: středa 4. listopadu 2026 7:55', 'Komu: Bo Ek', 'Předmět: Rozmowa'],
  ['Feladó: Ewa Lis', 'Elküldve: 2026. november 4., szerda 7:55', 'Címzett: Bo Ek', 'Tárgy: Rozmowa'],
  ['De la: Ewa Lis', 'Trimis: miercuri, 4 noiembrie 2026 07:55', 'Către: Bo Ek', 'Subiect: Rozmowa'],
  ['Από: Ewa Lis', 'Στάλθηκε: Τετάρτη, 4 Νοεμβρίου 2026 7:55 πμ', 'Προς: Bo Ek', 'Θέμα: Rozmowa'],
  ['Kimden: Ewa Lis', 'Gönderildi: 4 Kasım 2026 Çarşamba 07:55', 'Kime: Bo Ek', 'Konu: Rozmowa'],
  ['От: Ewa Lis', 'Отправлено: среда, 4 ноября 2026 г. 7:55', 'Кому: Bo Ek', 'Тема: Rozmowa'],
  ['发件人：Ewa Lis', '发送时间：2026年11月4日 7:55', '收件人：Bo Ek', '主题：Rozmowa'],
  ['差出人: Ewa Lis', '送信日時: 2026年11月4日 7:55', '宛先: Bo Ek', '件名: Rozmowa'],
  ['보낸 사람: Ewa Lis', '보낸 날짜: 2026년 11월 4일 수요일 오전 7:55', '받는 사람: Bo Ek', '제목: Rozmowa'],
  ['من: Ewa Lis', 'التاريخ: الأربعاء، 4 نوفمبر 2026 7:55 ص', 'إلى: Bo Ek', 'الموضوع: Rozmowa'],
  [
    'Oddi wrth / From: Ewa Lis',
    'Dyddiad / Date: 4 Tachwedd 2026 07:55',
    'To: Bo Ek',
    'Pwnc / Subject: Rozmowa',
  ],
  [
    'CAUTION: this message comes from outside.',
    '',
    'From: Ewa Lis',
    'Sent: 4 November 2026 07:55',
    'To: Bo Ek',
    'Subject: Rozmowa',
  ],
  ['Rozmowa', 'Inbox', '', 'Ewa Lis', 'Wed, Nov 4, 2026, 7:55 AM', 'to Bo Ek'],
  ['Rozmowa', '', 'Ewa Lis', 'to Bo Ek', 'cc Jo', '4 Nov 2026 7:55 am  Details'],
  [
    'Rozmowa',
    'Ewa Lis',
    'Starred',
    'Nov 4, 2026, 7:55 AM',
    'to me',
    '',
    'from:\tEwa Lis',
    'to:\tBo Ek',
    'date:\tNov 4, 2026, 7:55 AM',
    'mailed-by:\tlis.example',
  ],
  [
    'Yahoo Mail',
    'Inbox  Starred',
    'Rozmowa',
    'Ewa Lis',
    'From: ewa@lis.example',
    'To: Bo Ek',
    'Wed, Nov 4, 2026 at 7:55 AM',
  ],
  ['Ewa Lis\tInbox - Work   4 November 2026 at 07:55', 'Rozmowa', 'To: Bo Ek'],
];

/** Texts in which a line says when they were sent, or a chat does. */
const said: readonly (readonly [lines: readonly string[], ...parts: number[]])[] = [
  [['WhatsApp chat', '[04/11/2026, 07:55] Ewa Lis: Hi Bo'], 2026, 10, 4, 7, 55],
  [['Ewa Lis, [04.11.2026 07:55]', 'Hi Bo'], 2026, 10, 4, 7, 55],
  [['Ewa Lis', 'last seen recently', '', 'Ewa Lis, [11/4/2026 7:55 AM]', 'Hi Bo'], 2026, 10, 4, 7, 55],
  [['[14/11/26, 07:55:12] Ewa Lis: Hi Bo'], 2026, 10, 14, 7, 55, 12],
  [['14.11.26, 07:55 - Ewa Lis: Hi Bo'], 2026, 10, 14, 7, 55],
  [['[2026-11-04, 07:55:12] Ewa Lis: Hi Bo'], 2026, 10, 4, 7, 55, 12],
  [['Date sent: 4 November 2026', 'Dear Bo,', 'come.'], 2026, 10, 4, 12],
  [['WhatsApp 14/11/2026, 07:55', '', 'Ewa: hi Bo'], 2026, 10, 14, 7, 55],
  [['New message', 'Received: 14/11/2026 07:55', '', 'Come on Monday'], 2026, 10, 14, 7, 55],
  [['Ewa Lis', 'Sent 14/11/2026 via Jobnet', '', 'Hi Bo,', 'come.'], 2026, 10, 14, 12],
  [
    ['Hi Bo', 'come.', 'Ewa', 'This message was sent on 4 November 2026 by Jobnet on behalf of Lis.'],
    2026,
    10,
    4,
    12,
  ],
  [
    ['Dear Bo,', 'May 9, 2026 at 9.', 'Lis', 'This e-mail was generated by Jobnet on 5/4/2026.'],
    2026,
    4,
    4,
    12,
  ],
  [['Hi Bo', 'come.', 'Ewa', 'Enviado: quarta-feira, 4 de novembro de 2026 07:55'], 2026, 10, 4, 7, 55],
  [['Hi Bo', 'come.', 'Ewa', 'Inviato da iPhone il giorno 4 nov 2026, alle ore 07:55'], 2026, 10, 4, 7, 55],
  [['Hi Bo', 'come.', 'Ewa', '[LIS: 77/1]   Sent: Wednesday, 4 November 2026 7:55 AM'], 2026, 10, 4, 7, 55],
  [['Hi Bo', 'come.', 'Ewa', 'Powered by Jobnet · 14/11/2026 · Think of trees'], 2026, 10, 14, 12],
  [['Hi Bo', 'come.', 'Ewa', 'Wed 4 November 2026'], 2026, 10, 4, 12],
  [['Hi Bo', 'come.', 'Ewa', '14-11-2026'], 2026, 10, 14, 12],
  [['4. nov. 2026 07:55', '(1/2) Hei Bo! Come.'], 2026, 10, 4, 7, 55],
];

/** Texts whose dates are those of something else. */
const others: readonly (readonly string[])[] = [
  ['Hi Bo', 'come.', 'Ewa', 'This e-mail was sent to confirm your interview on 4 November 2026.'],
  ['Hi Bo', 'come.', 'Ewa', 'Enviado para confirmar la entrevista del 4 de noviembre de 2026.'],
  ['Received your CV on 4 November 2026, thanks. Could we talk?', 'Ewa'],
  ['We received your application on 4 November 2026.', 'Ewa'],
  ['Dear Bo,', 'please come to our office:', 'Wednesday 4 November 2026'],
  ['Dear Bo,', 'your interview is set.', 'Day', 'Wednesday 4 November 2026'],
  ['Date: 4 November 2026', 'At: 10:00', 'Dear Bo,', 'come.'],
  ['Fecha: 4 de noviembre de 2026', 'Hora: 10:00', 'Dear Bo,', 'come.'],
  ['Booked!', 'On: Wednesday 4 November 2026 at 8:20', 'Hi Bo,', 'have your phone with you.'],
];

describe('readDate', () => {
  for (const [value, instant] of zoned) {
    it(`reads ${value}`, () => assert.equal(readDate(value)?.toISOString(), instant));
  }
  for (const [value, ...parts] of unzoned) {
    it(`reads ${value}`, () => assert.deepEqual(readDate(value), new Date(...parts)));
  }
  for (const [value, ...parts] of recent) {
    it(`reads ${value}`, () => assert.deepEqual(readDate(value, now), new Date(...parts)));
  }
  for (const value of [
    '',
    'yesterday',
    '2 November 2026',
    '31 Feb 2026 10:00 +0000',
    '3 Nov 2026 25:00',
    '10:00',
  ]) {
    it(`finds nothing certain in “${value}”`, () => assert.equal(readDate(value), undefined));
  }
});

describe('when a message was sent', () => {
  for (const lines of blocks) {
    it(`stands in “${lines.join(' / ')}”`, async () => {
      const [message] = await messagesOf(`${lines.join('\n')}\n\nDear Bo,\ncome.\nEwa`, now);
      const { from, to, subject, date, text } = message ?? {};
      assert.equal(from?.name, 'Ewa Lis');
      assert.equal(to?.name, 'Bo Ek');
      assert.equal(subject, 'Rozmowa');
      assert.deepEqual(date, new Date(2026, 10, 4, 7, 55));
      assert.equal(text?.trim(), 'Dear Bo,\ncome.\nEwa');
    });
  }
  for (const [lines, year = 0, month = 0, ...rest] of said) {
    it(`is said by “${lines.join(' / ')}”`, async () => {
      assert.deepEqual(await sentAt(lines), new Date(year, month, ...rest));
    });
  }
  for (const lines of others) {
    it(`is unknown in “${lines.join(' / ')}”`, async () => assert.equal(await sentAt(lines), undefined));
  }
});

async function sentAt(lines: readonly string[]): Promise<Date | undefined> {
  const [message] = await messagesOf(lines.join('\n'), now);
  return message && (message.date ?? shownDate(message.text, now));
}
