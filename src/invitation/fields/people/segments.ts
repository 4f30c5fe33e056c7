/* Cuts the words of a message at its marks, and tells what the parts and the words look like. */

import { isOccupation } from '../../../text/occupations.ts';
import { isLegalForm, isOrganisationWord } from '../../../text/organisations.ts';
import { isGroupWord, isImpersonal, isOfficeWord, isParticle, isTitle } from '../../../text/name-words.ts';
import { isPersonName } from '../../../text/person.ts';
import { isDepartment } from '../title.ts';
import type { Token } from './passages.ts';

/** The words between two marks. */
export interface Segment {
  readonly first: number;
  end: number;
  /** How many segments of its line stand before it. */
  readonly at: number;
  kind: string;
}

const parting = new Set([
  'zone',
  'line',
  'open',
  'close',
  'bar',
  'at',
  'dash',
  'colon',
  'stop',
  'comma',
  'quote',
]);

export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const bySegment: Segment[] = [];
  let current: Segment | undefined;
  for (const [at, token] of tokens.entries()) {
    if (!current || parting.has(token.gap)) {
      const isSameLine = current !== undefined && tokens[at - 1]?.passage === token.passage;
      current = { first: at, end: at, at: isSameLine ? (current?.at ?? 0) + 1 : 0, kind: '' };
    }
    current.end = at + 1;
    bySegment.push(current);
  }
  for (const segment of new Set(bySegment)) segment.kind = kindOf(tokens.slice(segment.first, segment.end));
  return bySegment;
}

/** What a segment looks like. */
function kindOf(tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return '';
  const text =
    first.passage === last.passage ? first.passage.text.slice(first.word.start, last.word.end) : '';
  const folded = tokens.map(({ word }) => word.folded);
  if (/[@/]\S|\p{N}{3}|www\./u.test(text)) return 'contact';
  if (tokens.length > 9) return 'sentence';
  if (isLegalForm(folded.at(-1) ?? '')) return 'legal';
  if (folded.some(isOccupation)) return tokens.length > 6 ? 'long trade' : 'trade';
  if (isDepartment(text)) return 'office';
  if (folded.some(isOfficeWord)) return 'team';
  if (folded.some(isOrganisationWord)) return 'organisation';
  const isLower = tokens.every(({ word }) => /^\p{Ll}/u.test(word.text));
  if (isLower) return tokens.length > 2 ? 'lower' : `lower ${tokens.length}`;
  if (isPersonName(text)) return tokens.length > 1 ? 'full name' : 'name';
  if (folded.some(isImpersonal)) return 'speech';
  return tokens.every(({ word }) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word.text) || isParticle(word.folded))
    ? `capitals ${Math.min(tokens.length, 3)}`
    : 'mixed';
}

/** Degrees, memberships and honours, as they stand behind a name: "PhD", "BEd", "MCIPD", "OBE". */
const writtenDegree = /^(?:B|M|PG|Ph|D|Ed|LL|Dip)[A-Z.][A-Za-z.]{0,4}$/u;
const knownDegree =
  /^(?:ph\.?d|m\.?sc|mba|m\.?a|b\.?sc|b\.?a|md|ed\.?d|cpa|phr|sphr|a?cipd|mcipd|fcipd|shrm-\p{L}+|esq|jr|sr|rn|msn|bsn|hons|obe|mbe|cbe|llb|llm|frcs|bds|p\.?eng|meng|beng|dphil|drs|cphr|assoc)\.?$/iu;
export const isDegree = (text: string): boolean =>
  knownDegree.test(text) || (writtenDegree.test(text) && !text.startsWith("D'"));

/** What kind of word it is. */
export function classOf({ word: { text, folded } }: Token): string {
  if (/[@\p{N}]/u.test(text)) return 'number';
  if (isTitle(folded)) return 'title';
  if (isDegree(text)) return 'degree';
  if (isOccupation(folded)) return /^\p{Ll}/u.test(text) ? 'trade' : 'Trade';
  if (isLegalForm(folded)) return 'legal';
  if (isOfficeWord(folded)) return 'office';
  if (isGroupWord(folded)) return 'group';
  if (isOrganisationWord(folded)) return 'organisation';
  if (isParticle(folded)) return /^\p{Ll}/u.test(text) ? 'particle' : 'Particle';
  if (isImpersonal(folded)) return /^\p{Ll}/u.test(text) ? 'speech' : 'Speech';
  return shapeOf(text);
}

function shapeOf(text: string): string {
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
  if (/^\p{Lo}/u.test(text)) return 'script';
  if (/^\p{Lu}{2,}$/u.test(text)) return text.length > 4 ? 'CAPITALS' : 'CAPS';
  if (/^\p{Lu}[\p{Ll}\p{M}'’]+-\p{Lu}/u.test(text)) return 'Double-Name';
  if (/^\p{Lu}/u.test(text)) return 'Capital';
  if (/^\p{Ll}+$/u.test(text)) return 'lower';
  return /^\p{Ll}/u.test(text) ? 'marked' : 'mark';
}

/** How many segments stand behind that of each word. */
export function partsFromEnd(segments: readonly Segment[], last: number): number[] {
  const parts: number[] = segments.map(() => 9);
  let count = 0;
  for (let at = last; at >= 0 && count < 9; at--) {
    if (at < last && segments[at] !== segments[at + 1]) count += 1;
    parts[at] = count;
  }
  return parts;
}
