/**
 * How the model's tables are written: the characters from "#" on, without the backslash, so that they stand in a
 * string as they are. Their places in this list are the digits.
 */
export const digits = String.fromCharCode(...Array.from({ length: 92 }, (_, place) => place + 35)).replace(
  '\\',
  '',
);

/** Digits below this end a number; the others say that it goes on. */
export const continued = 46;

const firstDigit = digits.charCodeAt(0);
const backslash = 92;

/** The number that a character stands for. */
export const placeOf = (code: number): number =>
  code > backslash ? code - firstDigit - 1 : code - firstDigit;

const base = digits.length - continued;

/** Keys in rising order, with a number from 0 to 90 for each. */
export interface Table {
  readonly keys: readonly number[];
  readonly values: readonly number[];
}

/**
 * Reads a table. A key is written as its distance from the one before, lowest digit first, and is followed by its
 * number.
 */
export function unpack(packed: string): Table {
  const keys: number[] = [];
  const values: number[] = [];
  let key = 0;
  let unit = 1;
  for (let at = 0; at < packed.length; at++) {
    const place = placeOf(packed.charCodeAt(at));
    if (place >= continued) {
      key += (place - continued) * unit;
      unit *= base;
      continue;
    }
    key += place * unit;
    unit = 1;
    at += 1;
    keys.push(key);
    values.push(placeOf(packed.charCodeAt(at)));
  }
  return { keys, values };
}
