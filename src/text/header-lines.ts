/* Reads header lines such as `Subject: …`, and tells where those at the top of a draft end. */

import type { LineKind } from './line-reader.ts';
import { LetterPattern } from './letter-pattern.ts';

export type HeaderName = 'subject' | 'to' | 'cc' | 'bcc' | 'from' | 'date' | 'replyTo' | 'other';

/**
 * How header fields are named (RFC 5322, section 3.6), and how mail programs name the lines that they show above a
 * message, in the languages of recruiters' offices.
 */
const names: Readonly<Record<HeaderName, string>> = {
  subject:
    'subject|betreff|objet|asunto|assumpte|oggetto|onderwerp|ämne|emne|efni|aihe|assunto|temat|předmět|predmet|zadeva|tárgy|subiect|teema|subjek|perihal|' +
    'θέμα|konu|тема|الموضوع|נושא|pwnc|ábhar|chủ đề|主题|主旨|主題|件名|제목|re',
  to:
    'to|an|à|para|per a|a|aan|till|til|do|komu|címzett|către|vastaanottaja|saaja|adressaat|destinataire|recipient|kepada|' +
    'προς|kime|кому|إلى|אל|chuig|đến|收件人|收件者|宛先|받는 사람|받는사람|수신',
  cc: 'cc|kopie|copie|kopia|kopi|kopio|kópia|copia|cópia|dw|másolat|κοιν|κοινοποίηση|bilgi|копия|копія|نسخة|עותק|抄送|副本|참조',
  bcc: 'bcc|密送|숨은참조',
  from:
    'from|von|de|da|van|från|fra|frá|od|de la|feladó|lähettäjä|saatja|expéditeur|remitente|remetente|mittente|afzender|absender|avsändare|afsender|avsender|sender|dari|' +
    'από|kimden|gönderen|от|від|من|מאת|oddi wrth|từ|发件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람|발신',
  date:
    'date|dated|sent|date sent|sent on|date of letter|date of issue|datum|gesendet|envoyé|enviado el|enviado|enviado em|enviada em|enviada|enviat|fecha|data|inviato|verzonden|gestuur|skickat|sendt|dato|received|' +
    'wysłano|wysłane|poslano|poslato|odesláno|odoslané|elküldve|küldve|dátum|trimis|lähetetty|päivämäärä|saadetud|kuupäev|dikirim|tanggal|reçu|empfangen|recibido|recebido|ricevuto|ontvangen|mottaget|mottatt|modtaget|' +
    'στάλθηκε|ημερομηνία|gönderildi|gönderilme|gönderme tarihi|tarih|отправлено|дата|надіслано|التاريخ|تاريخ|تاريخ الإرسال|تم الإرسال|נשלח|תאריך|' +
    'dyddiad|anfonwyd|dáta|ngày|发送时间|发件时间|寄件日期|傳送時間|日期|送信日時|日付|보낸 날짜|보낸날짜|보낸 시간|날짜',
  replyTo: 'reply-to|antwort an|répondre à|responder a',
  other:
    'importance|attachment|attachments|anlagen|thread-topic|priority|follow up flag|flag status|categories|mailed-by|signed-by|security|' +
    'kennzeichnung|kennzeichnungsstatus|sinalizador de acompanhamento|status do sinalizador|anexos|pièces jointes|adjuntos|datos adjuntos|allegati|bijlagen|bilagor|vedlegg|vedhæftede filer|liitteet|załączniki|přílohy|ekler|' +
    'wichtigkeit|prioriteit|prioridade|importancia|importância|ważność|附件|첨부|添付ファイル',
};
const nameOf = new Map(
  Object.entries(names).flatMap(([name, all]) => all.split('|').map((one) => [one, name as HeaderName])),
);
/**
 * Short words open a line of prose too, so that only an address behind them, or another header line beside them, makes
 * them the name of a header; two signs of Chinese or Korean are a whole word.
 */
const isWeak = (name: string): boolean =>
  name.length < 3 && name !== 'to' && name !== 'cc' && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(name);

export interface HeaderLine {
  readonly name: HeaderName;
  /** The value's place in the line, without marks and white space around it. */
  readonly start: number;
  readonly end: number;
}

const longestName = 60;
/** Marks, a name, marks and the colon, which is wide among the signs of Chinese. */
const opening = new LetterPattern(
  String.raw`^ {0,3}(?:#{1,6}[ \t]+)?([*_]{0,3})([\p{L}][\p{L}\p{M}\p{Cf} ./-]{0,40})([*_]{0,3}) ?[:：][ \t]{0,8}`,
);

/**
 * Reads a line such as `Subject: Interview` (RFC 5322, section 2.2), with or without the marks of a heading or of
 * emphasis: `**Subject:** x`, `*Subject: x*`, `__Subject__: x`, `**Subject: **x`. A value may be empty; marks that
 * are its own belong to it. A bilingual office names each twice: `Dyddiad / Date: x`.
 * @param isBeside whether another header line stands beside it, which tells "De: Ann Ek" from prose, but not "Re: you".
 */
export function readHeader(line: string, isBeside = false): HeaderLine | undefined {
  const [all, marks = '', written = '', closing = ''] = opening.exec(line.slice(0, longestName)) ?? [];
  const named = written.trimEnd().toLowerCase();
  const name = nameIn(named);
  if (all === undefined || name === undefined || (closing !== '' && closing !== reversed(marks)))
    return undefined;
  let start = all.length;
  let end = line.length;
  if (marks !== '' && closing === '') {
    if (line.startsWith(reversed(marks), start)) start += marks.length;
    else if (line.trimEnd().endsWith(reversed(marks))) end = line.trimEnd().length - marks.length;
    else return undefined;
  }
  if (line.slice(0, start).trimStart().startsWith('#')) end = headingEnd(line, start, end);
  const value = line.slice(start, end);
  if (isWeak(named) && (!isBeside || named === 're') && !value.includes('@')) return undefined;
  end = start + value.trimEnd().length;
  return { name, start: Math.min(start + value.length - value.trimStart().length, end), end };
}

/** The header that a name in small letters is of; in two languages both are of the same. */
function nameIn(written: string): HeaderName | undefined {
  const [first = '', second = first, ...others] = written.replace(/\.$/u, '').split(/ ?\/ ?/u);
  const name = nameOf.get(first);
  return others.length === 0 && nameOf.get(second) === name ? name : undefined;
}

const reversed = (marks: string): string => [...marks].toReversed().join('');

/** Where a heading ends in front of the number signs that may close it (CommonMark 0.31, section 4.2). */
export function headingEnd(line: string, start: number, end = line.length): number {
  const length = line.slice(0, end).trimEnd().length;
  let text = length;
  while (text > start && line.charAt(text - 1) === '#') text -= 1;
  const closes = text < length && (text <= start || ' \t'.includes(line.charAt(text - 1)));
  return closes ? line.slice(0, text).trimEnd().length : length;
}

/**
 * Tells where the header lines at the top of a draft end. In front of the subject line they may be set apart by empty
 * lines, as Markdown would else show them as one; the first empty line below it ends them, and so does another
 * subject, so that a letter may well begin with "To:". Comments stand anywhere between them.
 */
export class HeaderRegion {
  /** Whether the subject line was read. */
  hasSubject = false;
  hasEnded = false;

  /** The header in the next line; undefined where none is, and from the end of the region on. */
  read({ kind, text }: { readonly kind: LineKind; readonly text: string }): HeaderLine | undefined {
    if (this.hasEnded || kind === 'comment') return undefined;
    if (kind === 'blank') {
      this.hasEnded = this.hasSubject;
      return undefined;
    }
    const header = kind === 'text' || kind === 'heading' ? readHeader(text) : undefined;
    const belongs = header && header.name !== 'other' && !(header.name === 'subject' && this.hasSubject);
    if (!belongs) {
      this.hasEnded = true;
      return undefined;
    }
    this.hasSubject ||= header.name === 'subject';
    return header;
  }
}
