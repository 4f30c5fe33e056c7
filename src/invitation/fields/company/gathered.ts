/* Gathers what can be the employer's name, with where each stands by named features. */

import { isMonthName, isWeekdayName } from '../../../text/calendar-words.ts';
import { isOccupation } from '../../../text/occupations.ts';
import type { Evidence } from '../evidence.ts';
import { domainKinds, type Domains } from './domains.ts';
import { isArticled } from './forms.ts';
import { contextOf, textOf } from './mentions.ts';
import { keyOf } from './names.ts';
import { dropShadowed } from './shadows.ts';
import { spansOf } from './spans.ts';
import { zonesOf, type ZonedLine } from './zones.ts';

/** A name however it is written, and where it stands. */
export interface Gathered {
  readonly values: string[];
  /** Whether it stands with its article where that belongs to it. */
  isArticled: boolean;
  readonly features: Set<string>;
  /** How often it stands by itself rather than within a longer name. */
  whole: number;
}

const mostCandidates = 250;
const longestName = 70;

/** The names by their keys, without the role and what only points to another name. */
export function gatherNames(
  evidence: Evidence,
  role: string | undefined,
  domains: Domains,
): Map<string, Gathered> {
  const found = new Map<string, Gathered>();
  for (const line of zonesOf(evidence)) takeSpans(line, found);
  takeDomains(domains, found);
  dropRole(role, found);
  dropShadowed(found);
  return found;
}

function takeSpans(line: ZonedLine, found: Map<string, Gathered>): void {
  for (const span of spansOf(line)) {
    const entry = take(textOf(line, span), found);
    if (!entry) continue;
    const context = [...contextOf(line, span)];
    for (const feature of context) entry.features.add(feature);
    if (!context.some((feature) => feature.startsWith('cut'))) entry.whole += 1;
    if (isArticled(line, span)) entry.isArticled = true;
  }
}

/** Takes the domains that are no key of a name yet. */
function takeDomains(domains: Domains, found: Map<string, Gathered>): void {
  for (const kind of domainKinds)
    for (const domain of domains[kind])
      if (!domain.includes('-') && !found.has(domain))
        take(domain, found)?.features.add(`${kind} domain alone`);
}

/** A role that names an occupation is not asked to be the employer too: it would take a share of the probability. */
function dropRole(role: string | undefined, found: Map<string, Gathered>): void {
  const key = keyOf(role ?? '');
  if (key.split(' ').some(isOccupation)) found.delete(key);
}

/** The entry of a name, with one more value; undefined where it can't be one, or there are enough. */
function take(value: string, found: Map<string, Gathered>): Gathered | undefined {
  const key = keyOf(value);
  if (!canName(key, value)) return undefined;
  if (!found.has(key) && found.size >= mostCandidates) return undefined;
  const entry: Gathered = found.get(key) ?? { values: [], isArticled: false, features: new Set(), whole: 0 };
  found.set(key, entry);
  entry.values.push(value);
  return entry;
}

const canName = (key: string, value: string): boolean =>
  value.length <= longestName &&
  /\p{L}{2}|\p{N}\p{L}|\p{Lo}/u.test(key) &&
  !saysWhen(value) &&
  !isPronoun(key) &&
  !timeZone.test(value);

/** "9:30 AM GMT", "15h20", "Tues 22", "12 Nov" */
function saysWhen(value: string): boolean {
  if (clock.test(value)) return true;
  const words = value.toLowerCase().split(' ');
  return words.some((word, at) => {
    const bare = word.replace(/[.,]{1,2}$/u, '');
    const isBeforeNumber = startsWithFigure.test(words[at + 1] ?? '');
    if (isWeekdayName(bare)) return isBeforeNumber;
    return isMonthName(bare) && (isBeforeNumber || endsWithFigure.test(words[at - 1] ?? ''));
  });
}
const clock = /\b\p{N}{1,2}[:.h]\p{N}\p{N}\b|\b\p{N}{1,2} ?(?:[ap]\.?m|hrs|uhr)\b|\b20\p{N}\p{N} \p{N}/iu;
const startsWithFigure = /^\p{N}/u;
const endsWithFigure = /\p{N}\.?$/u;
const timeZone =
  /^(?:\p{L}+ ){0,2}(?:standard|daylight|european|greenwich mean|mitteleuropäische|mountain|eastern)(?: (?:time|zeit))?$/iu;
const isPronoun = (key: string): boolean =>
  /^(?:he|she|they|any|ze)(?: ?\/ ?(?:him|her|hers|his|them|theirs|they|she|he|all|zir)){1,2}$/u.test(key);
