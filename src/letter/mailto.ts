import type { Letter } from './letter.ts';
import { addressesOf, encodeFields, encodeValue } from './mail/link-fields.ts';
import { sanitiseLetter, type SanitisedLetter } from './mail/sanitise-letter.ts';

/**
 * A link that opens the letter in the mail program (RFC 6068). Nothing is cut: the link is as long as the letter
 * makes it, which may be more than the system hands over (see `routes`). Throws `Unsendable` on an invalid address.
 */
export function toMailto(letter: Letter): string {
  return mailtoLink(sanitiseLetter(letter));
}

/** As `toMailto`, for a letter that is clean already. */
export function mailtoLink(letter: SanitisedLetter): string {
  const { to, cc, bcc } = addressesOf(letter);
  const { subject, body } = letter;
  const fields = encodeFields({ cc: cc.join(','), bcc: bcc.join(','), subject, body });
  return `mailto:${to.map(encodeAddress).join(',')}${fields && `?${fields}`}`;
}

/** The at sign of an address stands as it is (RFC 6068, section 2). */
function encodeAddress(address: string): string {
  return encodeValue(address).replace('%40', '@');
}
