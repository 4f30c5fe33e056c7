import { addressesOf, encodeFields } from './mail/link-fields.ts';
import type { SanitisedLetter } from './mail/sanitise-letter.ts';

/*
 * Links that open the letter in the compose window of a mail service in the browser. Their makers have not put them
 * down in writing; people have used them for years. Nothing is cut, as in `toMailto`. All throw `Unsendable` on an
 * invalid address.
 */

export function toGmail(letter: SanitisedLetter): string {
  const { to, cc, bcc, subject, body } = webFields(letter);
  const fields = encodeFields({ to, cc, bcc, su: subject, body });
  return `https://mail.google.com/mail/?view=cm&fs=1${fields && `&${fields}`}`;
}

/** Outlook on the web with an account of work or school. */
export function toOutlookWork(letter: SanitisedLetter): string {
  return toOutlook('https://outlook.office.com/mail/deeplink/compose', letter);
}

/** Outlook.com. */
export function toOutlookPersonal(letter: SanitisedLetter): string {
  return toOutlook('https://outlook.live.com/mail/0/deeplink/compose', letter);
}

function toOutlook(page: string, letter: SanitisedLetter): string {
  const fields = encodeFields(webFields(letter));
  return `${page}${fields && `?${fields}`}`;
}

function webFields(letter: SanitisedLetter): Record<'to' | 'cc' | 'bcc' | 'subject' | 'body', string> {
  const { to, cc, bcc } = addressesOf(letter);
  const { subject, body } = letter;
  return { to: to.join(','), cc: cc.join(','), bcc: bcc.join(','), subject, body };
}
