/* The weights of the tagger of names and titles. */

import { readWeightRows } from '../../weight-rows.ts';
import type { Weights } from './tagger.ts';
import { features, gaps } from './weights.ts';

/** The weights are written in tenths. */
export const steps = 10;

let unpacked: Weights | undefined;

/** What `npm run train` learned; unpacked at the first question. */
export function learned(): Weights {
  return (unpacked ??= { features: readWeightRows(features, steps), gaps: readWeightRows(gaps, steps) });
}
