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

const places = new Map([...digits].map((digit, place) => [digit.charCodeAt(0), place]));

/**
 * Reads a table of keys in rising order with a small number, 0 to 90, for each. A key is written as its distance from
 * the one before, lowest digit first, and is followed by its number.
 */
export function* unpack(packed: string): Generator<readonly [key: number, value: number]> {
  let key = 0;
  for (let at = 0; at < packed.length;) {
    let unit = 1;
    for (;;) {
      const place = places.get(packed.charCodeAt(at++)) ?? 0;
      if (place < continued) {
        key += place * unit;
        break;
      }
      key += (place - continued) * unit;
      unit *= digits.length - continued;
    }
    yield [key, places.get(packed.charCodeAt(at++)) ?? 0];
  }
}
