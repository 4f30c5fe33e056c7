/* Turns the text of an `.eml` message into bytes for the mail parser, and back. */

/**
 * A mail parser reads bytes, each part by its own character set; we are given characters. Those of a message that an
 * editor has decoded are right already, and another decoding would spoil them: they travel as ASCII marks past it.
 * Where every character stands for one byte, the editor may have decoded nothing: the bytes are the message if they can
 * be read as UTF-8 or by another character set that the message names.
 */
export function toBytes(message: string): Uint8Array {
  if (!/[^\0-\x7f]/u.test(message)) return new TextEncoder().encode(message);
  if (/^[\0-\xff]*$/u.test(message)) {
    const bytes = Uint8Array.from(message, (char) => char.charCodeAt(0));
    if (isUtf8(bytes) || /charset\s?=\s?"?(?!utf-?8|us-ascii)[\w-]/iu.test(message)) return bytes;
  }
  return new TextEncoder().encode(message.replace(/[^\0-\x7f]/gu, mark));
}

/** The characters that `toBytes` has marked. */
export function unmark(text: string): string {
  return text.replace(/\{u\+([0-9a-f]{2,6})\}/gu, (marked, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return code > 0x7f && code <= 0x10ffff ? String.fromCodePoint(code) : marked;
  });
}

const mark = (char: string): string => `{u+${(char.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}}`;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
