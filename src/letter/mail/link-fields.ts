import type { Letter } from '../letter.ts';
import { readMailboxes } from './mailboxes.ts';

/**
 * Encodes a value of a link: UTF-8, a space as `%20` and never as `+` (RFC 6068, section 5); an apostrophe too, as
 * browsers would encode it. The value must be free of lone surrogates.
 */
export function encodeValue(value: string): string {
  return encodeURIComponent(value).replaceAll("'", '%27');
}

/** Encodes the fields of a link, leaving out empty ones; a line break is `%0D%0A`. */
export function encodeFields(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeValue(value.replaceAll('\n', '\r\n'))}`)
    .join('&');
}

/** The addresses of a letter without names, which links can't carry. Throws `Unsendable` on one that is invalid. */
export function addressesOf({ to = '', cc = '', bcc = '' }: Letter): Record<'to' | 'cc' | 'bcc', string[]> {
  return { to: bareAddresses(to), cc: bareAddresses(cc), bcc: bareAddresses(bcc) };
}

function bareAddresses(value: string): string[] {
  return readMailboxes(value).map(({ address }) => address);
}
