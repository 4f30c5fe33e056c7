import type { Letter } from './letter.ts';
import { addressField, idField, textField } from './mail/header-fields.ts';
import { readMailboxes } from './mail/mailboxes.ts';
import { problemWordings, Unsendable } from './mail/problem.ts';
import { toQuotedPrintable } from './mail/quoted-printable.ts';
import { sanitiseLetter, type SanitisedLetter } from './mail/sanitise-letter.ts';

/**
 * The letter as a message file (RFC 5322, 2045, 2047): ASCII, `\r\n` behind every line. `X-Unsent` lets Outlook open
 * it for editing; From and Date are the mail program's to write. Throws `Unsendable` on an address that is invalid,
 * or that has letters beyond ASCII in front of its at sign, which need another kind of message (RFC 6532).
 */
export function toEml(letter: Letter): string {
  return emlMessage(sanitiseLetter(letter));
}

/** As `toEml`, for a letter that is clean already. */
export function emlMessage(letter: SanitisedLetter): string {
  const { to = '', cc = '', bcc = '', subject, body, inReplyTo = '', references = '' } = letter;
  const replyTo = readIds(inReplyTo).slice(0, 1);
  const thread = new Set([...readIds(references), ...replyTo]);
  return [
    'X-Unsent: 1',
    ...recipients('To', to),
    ...recipients('Cc', cc),
    ...recipients('Bcc', bcc),
    ...(subject === '' ? [] : [textField('Subject', subject)]),
    ...(replyTo.length === 0 ? [] : [idField('In-Reply-To', replyTo)]),
    ...(thread.size === 0 ? [] : [idField('References', [...thread])]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    toQuotedPrintable(body),
    '',
  ].join('\r\n');
}

function recipients(name: string, value: string): string[] {
  const mailboxes = readMailboxes(value);
  const foreign = mailboxes.find(({ address }) => !/^[!-~]*$/.test(address))?.address;
  if (foreign !== undefined) {
    throw new Unsendable({
      kind: 'invalid-address',
      address: foreign,
      wording: problemWordings.foreignAddress,
      data: { address: foreign },
    });
  }
  return mailboxes.length === 0 ? [] : [addressField(name, mailboxes)];
}

/** RFC 5322, section 2.1.1, allows 998 characters in a line; an id stands behind at most 13. */
const longestId = 900;

/** The message ids of a header, each `<…>`; what is none is left out, as it came with the invitation. */
function readIds(value: string): string[] {
  return (value.match(/<[!-;=?A-~]+@[!-;=?-~]+>/g) ?? []).filter((id) => id.length <= longestId);
}
