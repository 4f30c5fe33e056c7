/* Reads the signature of an invitation: name, job title and company. */

import { fold, isWithin } from '../../text/ballot.ts';
import { isOrganisationWord } from '../../../text/organisations.ts';
import { isPersonName, nameStart } from '../../../text/person.ts';
import { trimEnd } from '../../../text/line-words.ts';
import { isDegree } from './segments.ts';
import { isCompanyShaped, isDepartment, readTitle } from '../title.ts';

/** What a signature says of its writer. */
export interface Signature {
  readonly name: string | undefined;
  readonly title: string | undefined;
  /** Lines and parts of lines that can be the employer. */
  readonly companies: readonly string[];
}

/** A longer line is a paragraph; in UTF-16 units. */
const longestLine = 110;

/** Ways to reach the writer, addresses, and pronouns. */
const contact =
  /\S@\S|https?:|www\.|\p{N}{3}[\s./-]\p{N}{2}|^\s{0,8}(?:t|m|p|tel|tél|phone|mobile|cell|fax|e|w|mail|e-?mail|web|linkedin|direct|office|whatsapp|skype|hours|pronouns|reg(?:istered)?|vat)\b\.?\s?(?:[:+|]|\(?\p{N})|\+\p{N}|^\(?(?:she|he|they)\s?\/|\b(?:street|strasse|straße|avenue|road|floor|suite|building)\b\s?\p{N}|^\p{N}{1,5}\s/iu;
const team =
  /\s(?:(?:campus|early|talent|hiring|recruiting|recruitment|selection|people|hr|human|resources|acquisition|careers?|interview|search|engineering|product|scheduling|onboarding|admissions|staffing|sourcing|graduate|programme|culture|operations|&|and)\s){0,5}(?:team|recruiting|recruitment|acquisition|human resources|hr|careers|people|hiring|department|office|committee|panel|crew|staff)$/iu;
const nothingElse =
  /^(?:the|your|team|hiring|recruiting|recruitment|talent|hr|human|resources|people|selection|careers|office|school|reception|desk|admin|administration|management|campus|graduate|committee|and|&|support|staff|department|acquisition|operations|engineering|\s){1,12}$/iu;

/** Reads the lines below a valediction, or those that show a sender: who, as what, for whom. */
export function readSignature(
  lines: readonly string[],
  isKnownCompany: (value: string) => boolean,
): Signature {
  const told: { name?: string; title?: string } = {};
  const companies: string[] = [];
  /** "Recruitment Department": what follows is no person. */
  let isOffice = false;
  const add = (company: string) => {
    const value = withoutTeam(company);
    if (value !== '' && isCompanyShaped(value)) companies.push(value);
  };
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine) continue;
    const hasMoreLines = lines
      .slice(index + 1)
      .some((next) => next.length <= longestLine && !contact.test(next));
    const parts = segments(line).filter((part) => !contact.test(part));
    for (const [at, part] of parts.entries()) {
      const isFirst =
        !isOffice && told.name === undefined && told.title === undefined && companies.length === 0;
      const named = isFirst ? nameIn(part, isKnownCompany) : undefined;
      if (named) {
        told.name = named.name;
        if (named.isEmployedAt) add(named.rest);
        else if (/^\p{Ll}+(?: \p{Ll}+){0,3}$/u.test(named.rest) && isCapitalised(named.name))
          told.title = named.rest;
        else if (named.rest !== '') take(named.rest, hasMoreLines || at + 1 < parts.length);
      } else if (told.name !== undefined && (isSameInLatin(told.name, part) || isFuller(told.name, part)))
        told.name = part;
      else take(part, hasMoreLines || at + 1 < parts.length);
      isOffice ||= nothingElse.test(part);
    }
  }
  return { name: told.name, title: told.title, companies };

  function take(part: string, hasMore: boolean): void {
    const read = told.title === undefined ? readTitle(part, isKnownCompany, hasMore) : undefined;
    if (read && told.name === undefined && isDepartment(read.title)) return;
    if (read) told.title = read.title;
    if (!read) add(part);
    else if (read.company !== undefined) add(read.company);
  }
}

interface Named {
  readonly name: string;
  /** What stands behind the name. */
  readonly rest: string;
  /** Whether "at" or the like stands between the two. */
  readonly isEmployedAt: boolean;
}

/** The name that the part begins with, and what stands behind it: "Ana Ruiz, Recruiter", "Gwen Pryce (she/her)". */
function nameIn(part: string, isKnownCompany: (value: string) => boolean): Named | undefined {
  const end =
    /,\s|\s?\(|\s(?:@|at|from|from the)\s|\s(?:&|and) (?:the|all|everyone|team)\b/u.exec(part)?.index ??
    part.length;
  const name = part.slice(nameStart(part), end).trim();
  const isChatName = /^\p{Ll}{2,14}$/u.test(name) && (end === part.length || part.charAt(end) === ',');
  if (!(isPersonName(name) || isChatName) || isKnownCompany(name)) return undefined;
  const isEmployedAt = /^\s(?:@|at|from)\s/u.test(part.slice(end));
  const rest = part
    .slice(end)
    .replace(/^[,\s(]+/u, '')
    .replace(/^(?:(?:@|at|from)\s|(?:&|and)\s.*$)/u, '');
  const isOther =
    isDegree(/^(?:assoc\.? )?[^\s,;)]{1,12}/iu.exec(rest)?.[0].replace(/^assoc\.? /iu, '') ?? '') ||
    /^(?:she|he|they|ella|él|elle|il|sie|er)\b/iu.test(rest);
  const bare = rest.endsWith(')') && !rest.includes('(') ? rest.slice(0, -1) : rest;
  return { name, rest: isOther ? '' : bare, isEmployedAt };
}

const isCapitalised = (name: string): boolean => /^\p{Lu}/u.test(name);

/** "Iain", and below a rule "Dr Iain Gillespie". */
const isFuller = (name: string, part: string): boolean =>
  isPersonName(part) && part.length > name.length && isWithin(fold(name), fold(part));

/** "山田 花子 / Hanako Yamada": the name that an English letter greets with. */
const isSameInLatin = (name: string, part: string): boolean =>
  /^\p{Lo}/u.test(name) && /^\p{Lu}/u.test(part) && isPersonName(part);

const separator =
  /\s[|·•/]+\s|\s[–—-]{1,3}\s(?!(?:talent acquisition|human resources|people|hr|recruitment|recruiting)\s*$)|\t|\s{3,}|[|·•—]/iu;

function segments(line: string): string[] {
  return line
    .split(separator)
    .map((part) => trimEnd(part.trim().replace(/^[*_•-]+\s?/u, ''), /[*_,]/u).trim())
    .filter((part) => part !== '' && part.length <= 80);
}

/** "The Acme Hiring Team" signs for Acme; empty where no company is named. */
function withoutTeam(text: string): string {
  const cut = ` ${text}`.replace(team, '').trim();
  const bare =
    cut.length < text.trim().length || /^(?:your|from)\s/iu.test(cut)
      ? cut.replace(/^(?:the|your|from)\s(?:(?:friends|team|people) at\s)?/iu, '')
      : cut;
  const isNothing = nothingElse.test(bare) || isOrganisationWord(bare.toLowerCase());
  return isNothing
    ? ''
    : bare.replace(/^(?:the )?(?:team|everyone|all of us|all) at\s/iu, '').replace(/[’']s$/u, '');
}
