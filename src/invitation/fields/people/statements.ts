/* Features of what somebody says of themselves. */

import { speaksOfSelf } from './cues.ts';
import type { Token } from './passages.ts';
import type { Segment } from './segments.ts';

/** "I’m the new Head of People", "I am Soraya btw, head of coffee": what somebody says of themselves. */
export function statementFeatures(
  tokens: readonly Token[],
  at: number,
  segments: readonly Segment[],
  classes: readonly string[],
): string[] {
  const passage = tokens[at]?.passage;
  let sentence = 0;
  for (let back = at - 1; back >= 0 && at - back < 9 && tokens[back]?.passage === passage; back--) {
    if (tokens[back + 1]?.gap === 'stop') return [];
    if (tokens[back + 1]?.gap !== 'space') sentence += 1;
    const folded = tokens[back]?.word.folded ?? '';
    const previous = tokens[back - 1]?.word.folded ?? '';
    if (!speaksOfSelf(folded, previous)) continue;
    const distance = at - back < 3 ? 'near' : at - back < 6 ? 'far' : 'farther';
    return [
      `self ${distance} ${classes[at]}`,
      `self ${sentence > 0 ? 'apart' : 'same'} ${segments[at]?.kind}`,
      `self ${distance}`,
    ];
  }
  return [];
}
