/* The weights of the tagger of names and titles. */

import type { Weights } from './tagger.ts';
import { features, gaps } from './weights.ts';

const tenths = (table: Readonly<Record<string, string>>): Weights['features'] =>
  new Map(
    Object.entries(table).map(([name, row]) => [name, row.split(' ').map((weight) => Number(weight) / 10)]),
  );

export const learned: Weights = { features: tenths(features), gaps: tenths(gaps) };
