/* Gathers what can be the name of the role, with all that is known of each by named features. */

import { phrase } from '../../../text/line-words.ts';
import { isOccupation } from '../../../text/occupations.ts';
import { kindCues } from '../../kind/features.ts';
import { kindEvidence } from '../../kind/kind.ts';
import { fold, isWithin } from '../../text/ballot.ts';
import { zonesOf, type Zone } from '../company/zones.ts';
import type { Candidates } from '../election.ts';
import type { Evidence } from '../evidence.ts';
import { mentionOf } from './mentions.ts';
import { describe, ruleMark, type KnownBeside } from './names.ts';
import { longestRole } from './rules.ts';
import { roleSpansOf } from './spans.ts';

const mostCandidates = 200;
const zones: ReadonlySet<Zone> = new Set(['subject', 'line', 'sentence']);

/** A name however it is written, and where it stands. */
interface Gathered {
  readonly values: string[];
  readonly features: Set<string>;
}

/** Everything that can be the role, and the features of there being none. */
export function roleCandidatesOf(evidence: Evidence, known: KnownBeside): Candidates {
  const found = gather(evidence);
  const ruled = known.ruled === undefined ? '' : fold(known.ruled);
  if (known.ruled !== undefined && !found.has(ruled) && found.size < mostCandidates)
    found.set(ruled, { values: [], features: new Set() });
  const candidates = [...found].map(([key, { values, features }]) => {
    const value = (key === ruled ? known.ruled : undefined) ?? shown(values);
    const times = Math.min(values.length, 3);
    features.add(`said ${times}`);
    for (const feature of describe(value, times, known)) features.add(feature);
    for (const feature of besideOthers(key, values.length, found)) features.add(feature);
    const places = ['in subject', 'in line', 'in sentence', 'label role'];
    features.add(`zones ${places.filter((place) => features.has(place)).join(' ')}`);
    return { value, features };
  });
  return { candidates, none: new Set(nothingOf(evidence, known)) };
}

/** The names by their folded forms. */
function gather(evidence: Evidence): Map<string, Gathered> {
  const found = new Map<string, Gathered>();
  for (const line of zonesOf(evidence)) {
    if (!zones.has(line.zone) || line.isHeading) continue;
    for (const span of roleSpansOf(line)) {
      const value = phrase(line.text, line.words, span.first, span.end);
      const key = fold(value);
      if (key.length < 2 || value.length > longestRole || /@|https?:/u.test(value)) continue;
      const entry = found.get(key) ?? { values: [], features: new Set() };
      if (!found.has(key) && found.size >= mostCandidates) continue;
      found.set(key, entry);
      entry.values.push(value);
      for (const feature of mentionOf(line, span)) entry.features.add(feature);
    }
  }
  return found;
}

/** As it is written with a capital letter, where it is. */
const shown = (values: readonly string[]): string =>
  values.find((value) => /^\p{Lu}/u.test(value)) ?? values[0] ?? '';

/** What longer and shorter candidates there are. */
function* besideOthers(key: string, times: number, found: ReadonlyMap<string, Gathered>): Generator<string> {
  for (const [other, { values }] of found) {
    if (other === key) continue;
    if (isWithin(key, other)) {
      yield 'within a longer one';
      if (values.length >= times) yield 'within one that is said as often';
    } else if (isWithin(other, key) && isOccupation(other.slice(other.lastIndexOf(' ') + 1)))
      yield 'has a shorter one';
  }
}

function* nothingOf({ message, layout }: Evidence, { times, ruled }: KnownBeside): Generator<string> {
  yield 'none';
  if (ruled === undefined) yield `${ruleMark}none`;
  const invitation = { proposedTimes: times, role: undefined };
  for (const feature of kindCues(kindEvidence({ message, layout, invitation }, false)))
    yield `none, ${feature}`;
}
