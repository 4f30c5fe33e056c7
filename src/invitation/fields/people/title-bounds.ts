/* Finds a title beside the name that it belongs to, and where it ends. */

import { fold } from '../../text/ballot.ts';
import { hasFieldOfWork, isFieldOfWork } from '../../../text/fields-of-work.ts';
import { isOccupation } from '../../../text/occupations.ts';
import { isLegalForm, isOrganisationWord } from '../../../text/organisations.ts';
import { isPersonName } from '../../../text/person.ts';
import { trimEnd, wordsOf } from '../../../text/line-words.ts';
import { isTitle } from '../title.ts';
import { bareTitle } from './persons.ts';

/** A title is no longer, in UTF-16 units. */
const longestTitle = 60;
const mostLines = 200;

/** What stands beside or below the name of who writes: "Ann Ek (Recruiter)", "Ann Ek · Head of People · 2nd". */
export function titleBeside(name: string, lines: readonly string[]): string | undefined {
  for (const [at, line] of lines.slice(0, mostLines).entries()) {
    const start = line.indexOf(name);
    if (start < 0) continue;
    const rest = line
      .slice(start + name.length, start + name.length + 2 * longestTitle)
      .replace(degreesBehind, '');
    const below = rest.trim() === '' ? (lines[at + 1] ?? '') : undefined;
    const beside = /^\s{0,3}(?:[(,|·•:]|[–—-]\s|\s{3}|\t)\s{0,3}(?:(?:our|the|your|an?) )?(.+)$/u.exec(
      rest,
    )?.[1];
    const part = below?.trim() ?? beside?.split(/[()|·•;!?]|\.\s|\.$|,\s|\s[–—]\s/u, 1)[0]?.trim() ?? '';
    const title = part.length > longestTitle ? '' : bareTitle(part);
    if (title.length > 1 && isTitle(title) && !isPersonName(title)) return title;
    if (below !== undefined && start < 3 && isPost(title)) return title;
  }
  return undefined;
}

/** "Ann Ek (she/her)", "Ann Ek OBE" */
const degreesBehind = /^(?:\s\((?:[Ss]he|[Hh]e|[Tt]hey|M[rs]s?)\b[^()]{0,16}\)|,?\s\p{Lu}{2,5}\b){1,3}$/u;

/** "Keeper of Living Things", "Talent, Operations & Snacks": what somebody is, in words of no trade. */
function isPost(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 2 || words.length > 7 || /[\p{N}@|·:]|\.\p{L}|\s[–—-]\s/u.test(text)) return false;
  if (words.some(({ folded }) => isLegalForm(folded)) || isPersonName(text)) return false;
  // "Stone Maritime Recruitment" is an agency.
  if (/ (?:recruitment|recruiting|recruiters|resourcing|personnel|talent|people|hr)$/iu.test(text))
    return false;
  return (
    (/^\p{Lu}[\p{L}'-]{2,20} (?:of|to|de|du|des|für|for) /u.test(text) ||
      /\b(?:talent|people|candidates?|hr|recruit\p{L}{0,6}|hiring|ops|personal|selección|personnel|humans|resourcing)\b/iu.test(
        text,
      )) &&
    !isOrganisationWord(words.at(-1)?.folded ?? '') &&
    !/^(?:university|school|college|museum|bank|department|office|institute|the|city|house)\b/iu.test(text)
  );
}

/**
 * The title without the employer behind it ("Head Teacher, Larkmead School"), and with the field that a dash parts
 * from it ("Executive - Talent"). Undefined where it is none: a heading, somebody else with their name.
 */
export function boundedTitle(
  title: string,
  company: string | undefined,
  lines: readonly string[],
): string | undefined {
  const bare = withoutEmployer(
    withoutOpenBracket(title.replace(/^for |^(?:job )?title\s?:\s?/iu, '')),
    company,
  );
  if (
    bare === '' ||
    /^\(|^(?:stelle|position|role|post|job|vacancy)\s?:/iu.test(bare) ||
    /^(?:host|organi[sz]er|attendee)$/iu.test(bare)
  )
    return undefined;
  if (isSomebody(bare)) return undefined;
  return bare + fieldBehind(bare, company, lines);
}

/** "Engineering Director Ann Ek" */
function isSomebody(title: string): boolean {
  const words = title.split(' ');
  const name = words.slice(-2).join(' ');
  return words.length > 2 && isOccupation(fold(words.at(-3) ?? '')) && isPersonName(name) && !isTitle(name);
}

function withoutEmployer(title: string, company: string | undefined): string {
  const folded = fold(title);
  if (company !== undefined && title.length > company.length && folded.endsWith(fold(company))) {
    const head = trimEnd(title.slice(0, title.length - company.length), /[\s,@–—|-]/u);
    const bare = head.replace(/\s(?:at|of|for|with|from)(?: the)?$/u, '');
    if (isTitle(bare)) return trimEnd(bare, /[\s,]/u);
  }
  const comma = title.indexOf(', ');
  if (comma < 0 || title.slice(0, comma).includes('(')) return title;
  const tail = title.slice(comma + 2);
  const isEmployer = endsAsEmployer(tail) || !(hasFieldOfWork(tail) || isTitle(tail));
  return isEmployer ? title.slice(0, comma) : title;
}

/** "… Primary School", "… GmbH" */
function endsAsEmployer(text: string): boolean {
  const last = wordsOf(text).at(-1)?.folded ?? '';
  return isOrganisationWord(last) || isLegalForm(last);
}

/** "Recruiter" of "Recruiter (contract", where the bracket is never closed. */
function withoutOpenBracket(title: string): string {
  const open = title.lastIndexOf('(');
  return open > 0 && !title.includes(')', open) ? title.slice(0, open).trimEnd() : title;
}

/** " - Talent" behind "Executive", and ", Talent", where that is neither the employer nor anybody. */
function fieldBehind(title: string, company: string | undefined, lines: readonly string[]): string {
  for (const line of lines) {
    const start = line.indexOf(title);
    if (start < 0) continue;
    const [, mark = '', tail = ''] =
      /^(,\s|\s[–—-]\s)([^|·•(),;–—@]{2,40})/u.exec(line.slice(start + title.length)) ?? [];
    const field = (tail.split(/\s(?:at|for|with|from)\s|\.\s/u, 1)[0] ?? '').trimEnd();
    if (company !== undefined && fold(company).startsWith(fold(field))) continue;
    if (isFieldOfWork(field) || (mark !== ', ' && canBeField(tail.trimEnd()))) return mark + field;
  }
  return '';
}

/** Whether the text is short and names no organisation. */
const canBeField = (text: string): boolean =>
  text !== '' && wordsOf(text).length < 5 && !/[@\p{N}:/]/u.test(text) && !endsAsEmployer(text);
