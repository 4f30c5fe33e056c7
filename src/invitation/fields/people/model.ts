/* The weights of the tagger of names and titles. */

import type { Weights } from './tagger.ts';
import { features, gaps } from './weights.ts';

export const learned: Weights = {
  features: new Map(Object.entries(features)),
  gaps: new Map(Object.entries(gaps)),
};
