/* Describes each candidate by what the others are. */

import { isWithin } from '../../text/ballot.ts';

/** A name under its key, with what is known of it by itself. */
export interface Described {
  readonly key: string;
  readonly features: Set<string>;
}

/** Strong signs, of which the bearer of one speaks against all who are called otherwise. */
const signs = ['sender domain all', 'others domain all', 'label company first', 'we at _', 'employer sure '];

/** Adds to the features of each; returns the signs that one of them has. */
export function compare(candidates: readonly Described[]): string[] {
  return signs.filter((sign) => {
    const bearers = candidates.filter(({ features }) => features.has(sign));
    for (const { key, features } of bearers.length > 0 ? candidates : []) {
      if (features.has(sign)) continue;
      const isKin = bearers.some(({ key: other }) => isWithin(key, other) || isWithin(other, key));
      features.add(isKin ? `kin: ${sign}` : `rival: ${sign}`);
    }
    return bearers.length > 0;
  });
}
