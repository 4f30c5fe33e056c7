/* Reads the role from the subject or a heading. */

import { fold } from '../../text/ballot.ts';
import { isOccupation, namesOccupation } from '../../../text/occupations.ts';
import { isLegalForm, isOrganisationWord } from '../../../text/organisations.ts';
import { isCapital, phrase, trimEnd, wordsOf, type Word } from '../../../text/line-words.ts';
import type { ZonedLine } from '../company/zones.ts';
import { timesSaid, type Evidence, type Line } from '../evidence.ts';
import { hasField, hasOccupation, isReference, mostWords } from './bounds.ts';
import { leadingAdjectives, roleNouns, stages } from './vocabulary.ts';

/** Takes a value and how clearly it is the role: see Ballot. */
export type Vote = (value: string, weight: number) => void;

/** A part of the subject that is nothing but the role: "Head of Payroll", "Editor/Translator, Legal Texts". */
export function fromSegment({ words, text }: Line, { said }: Evidence, vote: Vote): void {
  let first = 0;
  while (
    first < words.length &&
    (isLead(words[first]) || (first > 0 && /^[\p{N}#-]{2,}/u.test(words[first]?.text ?? '')))
  )
    first += 1;
  const rest = words.slice(first);
  if (rest.length === 0 || rest.length > mostWords || !hasOccupation(words, first, words.length)) return;
  const stop = rest.findIndex(
    (word, at) =>
      at > 0 &&
      !(word.folded === 'in' && hasField(rest[at - 1]?.folded ?? '') && isCapital(rest[at + 1] ?? word)) &&
      (/^(?:at|with|@|in|for|from|is|are|needed|wanted|required|–|—)$/u.test(word.folded) ||
        isReference(word)),
  );
  const end = stop < 0 ? words.length : first + stop;
  const value = phrase(text, words, first, end);
  const comma = value.lastIndexOf(', ');
  const tail = comma < 0 ? '' : value.slice(comma + 2);
  const isEmployer =
    comma > 0 &&
    (isLegalForm(fold(tail).split(' ').at(-1) ?? '') ||
      (timesSaid(said, tail) > 1 && timesSaid(said, value) < 2));
  if (
    rest.every(
      (word) =>
        isCapital(word) || !/^\p{L}{4}/u.test(word.text) || isOccupation(word.folded) || words.length < 6,
    )
  ) {
    vote(isEmployer ? value.slice(0, comma) : value, 1.6);
  }
}

const isLead = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isOccupation(word.folded) &&
  (stages.has(word.folded) ||
    roleNouns.has(word.folded) ||
    leadingAdjectives.has(word.folded) ||
    /^(?:for|your|our|the|a|an|invitation|invite|request|interview|to|re|new|first|second|final|hiring|confirmed|reminder|quick|opportunity|as|notice|regarding|about)$/u.test(
      word.folded,
    ));

/** Headings that announce a role and nothing else; others may announce anything. */
const certain =
  /^(?:(?:job |vacancy |position |role )?title|(?:job )?role|position(?: applied for)?|job|vacancy|post|opening|designation|stelle|poste|puesto|vacature|tjänst|stilling|requisition|campaign|gig|skill)$/iu;

/** "Role: Senior Cook", "(re: Catering Assistant, school kitchen)" */
export function fromLabel({ zone, label, heading, text }: ZonedLine, vote: Vote): void {
  if (label !== 'role' || zone === 'subject') return;
  const whole = text.split(/\s\|\s|\t|\s\s|\sat\s|\s@\s|;|\)$/u, 1)[0] ?? '';
  const beside = whole.search(besideDash);
  const value = beside < 0 ? whole : whole.slice(0, beside);
  const parts = value.split(/\s(?=[–—-]\s)/u);
  const isNamed = parts.map((part) => namesOccupation(part));
  if (!certain.test(heading)) {
    const part = parts[isNamed.indexOf(true)];
    if (part !== undefined) vote(trimEnd(part, /[\s.*_]/u), 2);
    return;
  }
  // "Interview – Ann Ek – Cook – Lark House": neither a step, a person nor a firm is part of it.
  const first = Math.max(isNamed.indexOf(true), 0);
  const end = parts.findIndex(
    (part, at) => at > first && isOrganisationWord(fold(part).split(' ').at(-1) ?? ''),
  );
  vote(trimEnd(parts.slice(first, end < 0 ? parts.length : end).join(' '), /[\s.*_]/u), 4);
}

/** "– hybrid", "- Ref ARG14422" */
const besideDash = /\s[–—-]\s(?:hybrid|remote|on-?site|full|part|permanent|ref|req|id|\p{N})/iu;

/** A short line of its own, in parts: "Retail Assistant – Tuesday 10:00". */
export function fromLine({ zone, label, text, isSigned }: ZonedLine, evidence: Evidence, vote: Vote): void {
  if (zone !== 'line' || label !== undefined || isSigned) return;
  for (const part of text.split(/\s[-–—|·•/~]{1,2}\s|\s?[—|•:]\s|\t/u))
    fromSegment({ text: part.trim(), words: wordsOf(part.trim()) }, evidence, vote);
}
