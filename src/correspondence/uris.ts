/* Follows the addresses of drafts when files or folders are renamed. */

/** Whether the address is that of the place, or of something in it where that is a folder. Addresses are URIs as text. */
export function isWithin(uri: string, place: string): boolean {
  return `${uri}/`.startsWith(`${place}/`);
}

/** The address after the place `from` got the address `to`; undefined where it is not within that. */
export function movedWith(uri: string, from: string, to: string): string | undefined {
  return isWithin(uri, from) ? to + uri.slice(from.length) : undefined;
}
