import { continued, digits } from '../../src/model/unpack.ts';

/** Writes a table for `unpack`: keys with a number from 0 to 90 each. */
export function pack(entries: readonly (readonly [key: number, value: number])[]): string {
  let before = 0;
  let packed = '';
  for (const [key, value] of entries.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    packed += distance(key - before) + (digits[value] ?? '');
    before = key;
  }
  return packed;
}

function distance(value: number): string {
  const base = digits.length - continued;
  let written = '';
  let rest = value;
  while (rest >= continued) {
    written += digits[continued + (rest % base)];
    rest = Math.floor(rest / base);
  }
  return written + digits[rest];
}
