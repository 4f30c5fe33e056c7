import type { Letter } from './letter.ts';
import { addressesOf, encodeFields, encodeValue } from './mail/link-fields.ts';
import { sanitiseLetter } from './mail/sanitise-letter.ts';

/**
 * A link that opens the letter in the mail program (RFC 6068). Nothing is cut: the link is as long as the letter
 * makes it, which may be more than the system hands over (see `routes`). Throws `Unsendable` on an invalid address.
 */
export function toMailto(letter: Letter): string {
  const sent = sanitiseLetter(letter);
  const { to, cc, bcc } = addressesOf(sent);
  const { subject, body } = sent;
  const fields = encodeFields({ cc: cc.join(','), bcc: bcc.join(','), subject, body });
  return `mailto:${to.map(encodeAddress).join(',')}${fields && `?${fields}`}`;
}

/** The at sign of an address stands as it is (RFC 6068, section 2). */
function encodeAddress(address: string): string {
  return encodeValue(address).replace('%40', '@');
}
