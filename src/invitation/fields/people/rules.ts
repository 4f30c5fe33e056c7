/* Reads who writes by rules; the tagger weighs what they say. */

import type { Message } from '../../source/message.ts';
import { fold } from '../../text/ballot.ts';
import { behindLabel } from '../../text/label.ts';
import { isPersonName, nameLength } from '../../../text/person.ts';
import { phrase, wordsOf } from '../../../text/line-words.ts';
import type { Evidence, Line } from '../evidence.ts';
import type { Ruled } from './features.ts';
import { isIntroduction, speaksOfSelf } from './cues.ts';
import { readSignature, type Signature } from './signature.ts';
import { isTitle, readTitle, type Told } from '../title.ts';

/** Who writes, as rules have it that know signatures, introductions and contact persons. */
export function readRecruiter(evidence: Evidence, isKnownCompany: (value: string) => boolean): Ruled {
  const { layout, message, body } = evidence;
  const signed = readSignature(layout.signature, isKnownCompany);
  const shown = readSignature(layout.preamble.length > 1 ? layout.preamble : [], isKnownCompany);
  const introduced = introduction(body.slice(0, 6));
  const contact = layout.lines
    .filter(({ role }) => role === 'text' || role === 'label')
    .map(contactPerson)
    .find((person) => person !== undefined);
  const ending = signedInLine(
    layout.lines.findLast(({ role, text }) => role === 'text' && text.trim() !== '')?.text ?? '',
  );
  const header = senderName(message, signed, isKnownCompany);
  const isShown = shown.name !== undefined && shown.title !== undefined;
  const name =
    signed.name ?? (isShown ? shown.name : undefined) ?? introduced.name ?? header ?? contact?.name ?? ending;
  return {
    name: fullestOf(name, [introduced.name, shown.name, header]),
    title:
      signed.title ??
      (isShown ? shown.title : undefined) ??
      introduced.title ??
      (name === contact?.name ? contact?.title : undefined),
  };
}

/** "See you Monday. Dominique", "Cheers – Leilei": who signs in the line itself. */
function signedInLine(line: string): string | undefined {
  const words = wordsOf(line.slice(-longestEnding));
  const start = words.findLastIndex(
    ({ text, after }, at) => (/[.!?…)]/u.test(after) && at < words.length - 1) || /^[–—-]$/u.test(text),
  );
  const own = words.slice(start + 1);
  const isShort = start >= 0 && own.length < 3 && own.every(({ text }) => /^\p{Lu}/u.test(text));
  const name = isShort ? own.map(({ text }) => text).join(' ') : undefined;
  const isSaid = line.split(/\s+/u, leastWords + 1).length > leastWords;
  return name !== undefined && isSaid && isPersonName(name) ? name : undefined;
}
const longestEnding = 60;
/** "Yes - No - Maybe" are buttons. */
const leastWords = 5;

/** Of several names of one person the fullest: "Chris" signs what "I’m Chris Okafor" began. */
function fullestOf(name: string | undefined, others: readonly (string | undefined)[]): string | undefined {
  if (name === undefined) return undefined;
  const own = fold(name).replaceAll('.', '').split(' ');
  const fuller = others.find((other) => {
    const words = other === undefined ? [] : fold(other).split(' ');
    return words.length > own.length && own.every((word, at) => (words[at] ?? '').startsWith(word));
  });
  return fuller ?? name;
}

/** The display name of the sender, where it is a person's. */
function senderName(
  { from }: Message,
  signed: Signature,
  isKnownCompany: (value: string) => boolean,
): string | undefined {
  const shown = (from?.name ?? '').split(/\s(?:via|at|from|@|-|–|\||\()\s?|\||\s\(/u, 1)[0]?.trim() ?? '';
  // "ada@" is Ada Quist's own address, though her company may be called Quist.
  const local = from?.address.split('@', 1)[0]?.toLowerCase() ?? '';
  const isOwn = fold(shown)
    .split(' ')
    .some((word) => word.length > 2 && local.includes(word));
  if (isOwn && isPersonName(shown)) return shown;
  if (isKnownCompany(shown) || signed.companies.some((value) => fold(value) === fold(shown)))
    return undefined;
  return isPersonName(shown) ? shown : undefined;
}

interface Introduction {
  name?: string;
  title?: string;
}

/** "I’m Ana Ruiz, a recruiter at …", "This is Tom from …", "my name is …", "Jo from … here". */
function introduction(lines: readonly Line[]): Introduction {
  const told: Introduction = {};
  const tell = (line: Line, first: number) => {
    if (told.title !== undefined) return;
    const title = titleFrom(line, first);
    if (title === undefined) return;
    told.title = title.title;
  };
  for (const line of lines) {
    const { words, text } = line;
    for (const [at, word] of words.slice(0, 80).entries()) {
      const previous = words[at - 1]?.folded ?? '';
      if (isIntroduction(word.folded, previous)) {
        const length = word.after === '' ? nameLength(words, at + 1) : 0;
        if (length > 0) told.name ??= phrase(text, words, at + 1, at + 1 + length);
        if (length > 0 || word.folded !== 'is') tell(line, at + 1 + length);
      } else if (speaksOfSelf(word.folded, previous)) tell(line, at + 1);
    }
    const here = nameHere(line);
    if (here !== undefined) told.name ??= here;
  }
  return told;
}

/** "Jo from Acme here", "jo here": at the start of a message. */
function nameHere({ words, text }: Line): string | undefined {
  const here = words.slice(0, 9).findIndex(({ folded }) => folded === 'here');
  const isLower = /^\p{Ll}{2,14}$/u.test(words[0]?.text ?? '');
  const length = nameLength(words, 0) || (isLower ? 1 : 0);
  const next = words[length]?.folded ?? '';
  if (length === 0 || (here < length && !/^(?:from|at|with)$/u.test(next))) return undefined;
  const isCommon =
    /^(?:start|apply|click|see|look|book|sign|right|register|find|read|join|over|up|down|done|please|check|go|come|step|we|i|you|our|the|it|there|nice|hope|saw|great|just|how|any|what|and|so|not|would|could)$/u.test(
      words[0]?.folded ?? '',
    );
  return (here === length || (here > 0 && /^(?:from|at|with)$/u.test(next))) && !isCommon
    ? phrase(text, words, 0, length)
    : undefined;
}

/** "a technical recruiter at Acme", "the Head of People here", "CTO of Acme"; "happy to help" is none. */
function titleFrom({ words, text }: Line, start: number): Told | undefined {
  let first = start;
  while (/^(?:a|an|the|and|i'm|i|am|our|one|of|as|your|currently|also)$/u.test(words[first]?.folded ?? ''))
    first += 1;
  let end = first;
  while (end < words.length && end - first < 8 && !titleStops.has(words[end]?.folded ?? '')) {
    const isList = words[end]?.folded === 'and' && !/^\p{Lu}\p{Ll}/u.test(words[end + 1]?.text ?? '');
    if (isList) break;
    end += 1;
    if (/[.,;:!?)]/u.test(words[end - 1]?.after ?? '')) break;
  }
  // "I’m recruiting a …" says what somebody does rather than is.
  const isDoing =
    /^\p{Ll}+ing$/u.test(words[first]?.text ?? '') &&
    /^(?:an?|the|for|our)$/u.test(words[first + 1]?.folded ?? '');
  const value = isDoing ? '' : phrase(text, words, first, end);
  const told = value === '' ? undefined : readTitle(value, () => false, true);
  return told && isTitle(told.title) && !/\b(?:fan|believer|reader|happy|glad|sure)\b/iu.test(value)
    ? told
    : undefined;
}

const titleStops = new Set(
  'at for with from here in on who reaching writing working based @ to that looking hiring helping covering specialising specializing supporting leading running covering placing focusing focused specialised specialized responsible – — -'.split(
    ' ',
  ),
);

const labels = new Set(
  (
    'spoc|contact|contact person|contact name|point of contact|your contact|recruiter|hr contact|poc|contact hr|' +
    'ansprechpartner|ansprechpartnerin|coordinator|your recruiter|hiring manager|your hiring manager|interviewer|' +
    'screener|posted by|created by|changed by|booked by|invited by|scheduled by|hosted by|host'
  ).split('|'),
);

/** "SPOC: Leela Pillai", "Contact: Ana Ruiz (HR Executive)" */
function contactPerson({ text }: Pick<Line, 'text'>): Introduction | undefined {
  const rest = behindLabel(text, labels, /[:–-]/u)?.slice(0, 100);
  if (rest === undefined) return undefined;
  const words = wordsOf(rest);
  const length = nameLength(words, 0);
  if (length === 0) return undefined;
  const beside = /^\s?[(,]\s?([^(),]{3,50})/u.exec(rest.slice(words[length - 1]?.end))?.[1];
  return {
    name: phrase(rest, words, 0, length),
    ...(beside && isTitle(beside) && { title: beside }),
  };
}
