/* Reads job titles, such as “Talent Partner at Acme”. */

import { isFieldOfWork } from '../../text/fields-of-work.ts';
import { isLegalForm, isOrganisationWord } from '../../text/organisations.ts';
import { namesOccupation } from '../../text/occupations.ts';
import { isBrandLike, isCapital, wordsOf } from '../../text/line-words.ts';

/** What somebody is, and for whom where that is said along with it. */
export interface Told {
  readonly title: string;
  readonly company?: string;
  /** Whether "at" or the like stands between the two. */
  readonly isEmployedAt?: boolean;
}

const department =
  /^(?:the )?(?:human resources|hr|talent acquisition|people operations|people (?:&|and) culture|people (?:&|and) organi[sz]ation|talent|people ops|people|resourcing|recruitment|recruiting|hr department|human resources department|personnel)$/iu;
/** "Human Resources": beside a name it says what somebody is. */
export const isDepartment = (text: string): boolean => department.test(text);

const employed = /^(.{2,60}?)\s(?:at|@|bei|chez|for|with|en|presso|bij|hos)\s(.{2,60})$/u;
const leads =
  /^(.{0,30}\b(?:c[a-z]o|founder|co-founder|cofounder|owner|president|partner|md|managing director|founder & c[a-z]o))\sof\s(.{2,60})$/iu;
const unit = /\b(?:div|dept|department|division|section|unit|team)\b\.?$/iu;

/** "Talent Partner", "Head of People at Acme", "Recruiter, Acme GmbH", "Senior Adviser, Marine Technology". */
export function readTitle(
  text: string,
  isKnownCompany: (value: string) => boolean,
  hasMoreLines: boolean,
): Told | undefined {
  const at = employed.exec(text) ?? leads.exec(text);
  if (at?.[1] && at[2] && isTitle(at[1]) && isCompanyShaped(at[2])) {
    return { title: at[1], company: at[2], isEmployedAt: true };
  }
  if (isKnownCompany(text)) return undefined;
  const comma = text.indexOf(', ');
  const head = comma < 0 ? text : text.slice(0, comma);
  const tail = comma < 0 ? '' : text.slice(comma + 2).trim();
  if (!isTitle(head)) return undefined;
  if (tail === '' || unit.test(tail)) return { title: head };
  const lastWord = wordsOf(tail).at(-1)?.folded ?? '';
  const isCompany =
    isKnownCompany(tail) ||
    isLegalForm(lastWord) ||
    (!hasMoreLines && !isField(tail) && isCompanyShaped(tail));
  return isCompany ? { title: head, company: tail } : { title: text };
}

/** A part of a company, a trade or a region, as it stands behind a title: "Marine Technology", "EMEA". */
const isField = (text: string): boolean => /^\p{Lu}{2,5}$/u.test(text) || isFieldOfWork(text);

const leading = /\b(?:head|director|manager|lead|leader|chief|officer|coordinator|secretary|assistant)\b/iu;

/** Whether all of `text` can be what somebody is by occupation. */
export function isTitle(text: string): boolean {
  const words = wordsOf(text);
  const last = words.at(-1)?.folded ?? '';
  const isLong = text.length > 70 || words.length === 0 || words.length > 9;
  if (isLong || /[.!?;:]$/u.test(text) || /\p{N}{3}|@/u.test(text)) return false;
  if (isDepartment(text)) return true;
  if (
    (unit.test(text) && !leading.test(text)) ||
    /^(?:partners|associates|consultants|advis[eo]rs|recruiters|solicitors|architects)$/u.test(last)
  )
    return false;
  if (/^(?:the|your|our|i|we)\b/iu.test(text) || isLegalForm(last)) return false;
  return namesOccupation(text) || compound.test(last) || /\b(?:head|chief|vp|lead)\b/iu.test(text);
}

/** One word of German or Dutch: "Personalreferentin", "Projektleiter". */
const compound =
  /^\p{L}{4,}(?:referent|leiter|manager|ingenieur|berater|techniker|entwickler|beauftragter|assistent|arbeiter|meister|partner|verantwortlicher|medewerker|adviseur|leider|chef|ansvarig|sjef)(?:in)?$/u;

/** Whether the text is written as a name of a company is. */
export function isCompanyShaped(text: string): boolean {
  const words = wordsOf(text);
  const first = words[0];
  if (!first || words.length > 8 || text.length > 70 || /[?!:;]$/u.test(text)) return false;
  if (words.length === 1)
    return (
      /\p{L}{2}/u.test(text) && (isCapital(first) || isBrandLike(first) || /^\p{Ll}{3,20}$/u.test(first.text))
    );
  const isNamed =
    isCapital(first) || isBrandLike(first) || words.some(({ folded }) => isOrganisationWord(folded));
  const named = words.filter(
    (word) =>
      isCapital(word) ||
      isBrandLike(word) ||
      inner.has(word.folded) ||
      isOrganisationWord(word.folded) ||
      isLegalForm(word.folded),
  );
  return isNamed && named.length >= words.length - 1;
}

const inner = new Set('& + of de and for the du di für und y e la le des del von van in'.split(' '));
