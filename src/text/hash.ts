/* A fast 32-bit hash of a text (FNV-1a). */

/** The hash of an empty text. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash of a text that goes on with the UTF-16 unit `code`. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** A 32-bit hash of `text` (FNV-1a over its UTF-16 units). */
export function hashText(text: string): number {
  let hash = emptyHash;
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}
