import type { Span } from '../../text/span.ts';
import { foldName, isOneSlip } from './spelling.ts';
import { areNicknames } from './nicknames.ts';

/** A person as a letter names them; the span is that of the name without its title. */
export interface Person extends Span {
  readonly text: string;
  /** Given and family names, as they are written. */
  readonly words: readonly string[];
  /** "Ms Okafor": a single word behind a title is a family name. */
  readonly isTitled: boolean;
  /** Where the title begins, or the name where there is none. */
  readonly titleStart: number;
}

const title =
  /^(?:(?:dr|mr|mrs|ms|mx|prof|professor|doctor|miss|herr|frau|rev|sir|dame|judge|captain|sister)\b\.?\s{1,3})+/iu;
const namePart = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}$/u;
const particle = /^(?:van|von|de|da|di|del|della|der|den|dos|la|le|bin|al|el|ter|af|zu|y)$/iu;

/** Words that name an office, a group, a company or a time rather than a person. */
const impersonal = new Set(
  (
    'team teams hiring manager managers recruiter recruiters recruiting recruitment hr human resources talent ' +
    'acquisition people sir madam madame sirs all everyone everybody there committee department careers career job ' +
    'jobs office group inc ltd llc gmbh co corp company search panel folks colleagues candidate applicant support ' +
    'staff partners partner board director school hospital university services service admin info contact mail ' +
    'email hello noreply no-reply application applications apply again to whom it may concern the and or my your ' +
    'january february march april may june july august september october november december monday tuesday ' +
    'wednesday thursday friday saturday sunday mon tue wed thu fri sat sun name first last full interview ' +
    'position role labs systems solutions consulting bank technologies agency studio foundation trust best kind ' +
    'regards sincerely thanks thank you cheers yours sent from iphone android president vice chief officer ' +
    'coordinator specialist assistant head lead engineer developer analyst consultant friend reader sales'
  ).split(' '),
);

/** Reads `text`, which stands at `start`, as the name of one person; undefined unless that is clear. */
export function readPerson(text: string, start: number): Person | undefined {
  const shown = text.slice(0, 100);
  const from = title.exec(shown.trimStart())?.[0].length ?? 0;
  const indent = shown.length - shown.trimStart().length;
  const name = shown.slice(indent + from).trimEnd();
  const words = name.split(/\s+/u, 6);
  const parts = words.filter((word) => !particle.test(word));
  const isClear =
    text.length <= 100 &&
    parts.length > 0 &&
    parts.length <= 3 &&
    words.length <= 5 &&
    parts.every((part) => namePart.test(part) && !impersonal.has(part.toLowerCase())) &&
    parts.some((part) => isWrittenOut(part));
  if (!isClear) return undefined;
  const at = start + indent + from;
  return {
    start: at,
    end: at + name.length,
    text: name,
    words: parts,
    isTitled: from > 0,
    titleStart: start + indent,
  };
}

/** Neither an initial nor an abbreviation. */
export const isWrittenOut = (word: string): boolean =>
  word.length > 3 || (word.length > 1 && /\p{Ll}/u.test(word));

/**
 * Whether two names can't be one person's. Initials, short forms, family names beside given names and changed
 * family names leave it open, and then the answer is no.
 */
export function areDifferent(one: Person, other: Person): boolean {
  if (one.words.some((word) => other.words.some((match) => areRelated(word, match)))) {
    return hasSlip(one, other);
  }
  const areBothSingle = one.words.length === 1 && other.words.length === 1;
  return !areBothSingle || one.isTitled === other.isTitled;
}

/** Full names of which one word is the same, and the other differs by a slip of the pen. */
function hasSlip(one: Person, other: Person): boolean {
  if (one.words.length !== 2 || other.words.length !== 2) return false;
  const unlike = one.words.flatMap((word, at) => {
    const match = other.words[at] ?? '';
    return areRelated(word, match) ? [] : [isOneSlip(foldName(word), foldName(match))];
  });
  return unlike.length === 1 && unlike[0] === true;
}

function areRelated(one: string, other: string): boolean {
  if (one === other) return true;
  const others = parts(other);
  return parts(one).some((a) => others.some((b) => areForms(a, b) || areForms(b, a)));
}

const parts = (word: string) =>
  word.includes('-') ? [word, ...word.split('-')].map(foldName) : [foldName(word)];

/** "Chris" and "Christina", "N." and "Nicole", "Bob" and "Robert". */
function areForms(short: string, long: string): boolean {
  if (short.length === 1 || short.length > 2) if (long.startsWith(short)) return true;
  return short === long || areNicknames(short, long);
}
