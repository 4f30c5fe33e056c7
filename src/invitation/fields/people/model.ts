/* The weights of the tagger of names and titles. */

import type { Weights } from './tagger.ts';
import { features, gaps } from './weights.ts';

function tenths(table: string): Weights['features'] {
  const rows = table.split('\n').map((line): [string, number[]] => {
    const colon = line.lastIndexOf(':');
    const weights = line.slice(colon + 1).split(' ');
    return [line.slice(0, colon), weights.map((weight) => Number(weight) / 10)];
  });
  return new Map(rows);
}

let unpacked: Weights | undefined;

/** What `npm run train` learned; unpacked at the first question. */
export function learned(): Weights {
  return (unpacked ??= { features: tenths(features), gaps: tenths(gaps) });
}
