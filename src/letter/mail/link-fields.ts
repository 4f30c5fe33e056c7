import type { Letter } from '../letter.ts';
import { readMailboxes } from './mailboxes.ts';

/**
 * Encodes the fields of a link, leaving out empty ones: UTF-8, a space as `%20` and never as `+`, a line break as
 * `%0D%0A` (RFC 6068, section 5). The values must be free of lone surrogates.
 */
export function encodeFields(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replaceAll('\n', '\r\n'))}`)
    .join('&');
}

/** The addresses of a letter without names, which links can't carry. Throws `Unsendable` on one that is invalid. */
export function addressesOf({ to = '', cc = '', bcc = '' }: Letter): Record<'to' | 'cc' | 'bcc', string[]> {
  return { to: bareAddresses(to), cc: bareAddresses(cc), bcc: bareAddresses(bcc) };
}

function bareAddresses(value: string): string[] {
  return readMailboxes(value).map(({ address }) => address);
}
