/** Something that reads a whole text; what it gives does not matter here. */
export interface Engine {
  readonly name: string;
  check(text: string): unknown;
  /** A checker that follows one document, where there is such a thing: told the next text and where it differs. */
  follow?(text: string): (text: string, offset: number) => unknown;
}

/** What reading a text costs at the least: each character once, and each word once with a look into a set. */
export const lowerBounds: readonly Engine[] = [
  {
    name: 'one look at each character',
    check(text) {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
      return sum;
    },
  },
  {
    name: 'one look-up of each word',
    check(text) {
      let found = 0;
      let hash = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at) | 32;
        if (code >= 97 && code <= 122) hash = (Math.imul(hash, 31) + code) | 0;
        else if (hash !== 0) {
          if (wordHashes.has(hash)) found += 1;
          hash = 0;
        }
      }
      return found;
    },
  },
];

const wordHashes = new Set(Array.from({ length: 3000 }, (_, number) => Math.imul(number + 1, 0x9e3779b1)));
