/* Tells letters and digits from punctuation by UTF-16 unit. */

/** A letter or digit that is not in ASCII. */
export const beyondAscii = 255;

/**
 * By UTF-16 unit: the letters and digits of ASCII in lower case, `beyondAscii` for others, 0 for what is neither:
 * punctuation, symbols, emoji and surrogates.
 */
export const letters: Uint8Array = tabulate();

function tabulate(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(beyondAscii, 0xc0, 0x2000);
  table.fill(beyondAscii, 0x2c00, 0x3000);
  table.fill(beyondAscii, 0x3040, 0xd800);
  table.fill(beyondAscii, 0xf900, 0xfe00);
  for (const code of [0xaa, 0xb5, 0xba]) table[code] = beyondAscii;
  for (const code of [0xd7, 0xf7]) table[code] = 0;
  for (const char of 'abcdefghijklmnopqrstuvwxyz0123456789') {
    table[char.charCodeAt(0)] = char.charCodeAt(0);
    table[char.toUpperCase().charCodeAt(0)] = char.charCodeAt(0);
  }
  return table;
}

export const isWordCode = (code: number): boolean => (letters[code] ?? 0) !== 0;

export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028;
