import { readFileSync } from 'node:fs';
import { hashText } from '../../src/text/hash.ts';
import { toKey } from '../../src/model/hash.ts';
import { stemOf } from '../../src/model/stem.ts';
import { pack } from './pack.ts';

/** The classes of `classes.txt`, each word by the key of its stem with the number of its line, as `unpack` reads it. */
export function packClasses(): string {
  const lines = readFileSync(new URL('classes.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const entries = lines.flatMap((line, name) => {
    const keys = line
      .split(' ')
      .slice(1)
      .map((word) => toKey(hashText(stemOf(word))));
    return [...new Set(keys)].map((key): [number, number] => [key, name]);
  });
  return pack(entries);
}
