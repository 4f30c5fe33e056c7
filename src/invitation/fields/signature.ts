import { isLegalForm, isOrganisationWord } from '../text/organisations.ts';
import { namesOccupation } from '../text/occupations.ts';
import { isPersonName } from '../text/person.ts';
import { isCapital, wordsOf } from '../text/words.ts';

/** What a signature says of its writer. */
export interface Signature {
  readonly name: string | undefined;
  readonly title: string | undefined;
  /** Lines and parts of lines that can be the employer, the likeliest first. */
  readonly companies: readonly string[];
}

const contact =
  /@|https?:|www\.|\p{N}{3,}[\s./-]\p{N}{2,}|^\s*(?:t|m|p|tel|tél|phone|mobile|cell|fax|e|w|mail|e-?mail|web|linkedin|direct|office|whatsapp|skype|hours|pronouns|reg(?:istered)?|vat)\b\.?\s?[:.+|]|\+\p{N}|^\(?(?:she|he|they)\s?\/|\b(?:street|strasse|straße|avenue|road|floor|suite|building)\b\s?\p{N}|^\p{N}/iu;
const department =
  /^(?:the )?(?:human resources|hr|talent acquisition|people operations|people & culture|people and culture|talent|people ops|people|resourcing|recruitment|recruiting|hr department)$/iu;
const team =
  /\s(?:(?:campus|early|talent|hiring|recruiting|recruitment|selection|people|hr|human|resources|acquisition|careers?|interview|search|engineering|product|scheduling|onboarding|admissions|staffing|sourcing|graduate|programme|culture|operations|&|and)\s)*(?:team|recruiting|recruitment|talent acquisition|human resources|hr|careers|people|hiring|department|office|committee|panel|crew|staff|people team)$/iu;
const department2 = /\b(?:div|dept|department|division|section|unit)\b\.?$/iu;
const separators = /\s+[|·•–—/]\s+|\s-\s|\t|\s{3,}|[|·•]/u;

/** Reads the lines below a valediction, or those that show a sender: who, as what, for whom. */
export function readSignature(
  lines: readonly string[],
  isKnownCompany: (value: string) => boolean,
): Signature {
  let name: string | undefined;
  let title: string | undefined;
  const companies: string[] = [];
  const add = (company: string) => {
    const clean = withoutTeam(company);
    if (clean !== '' && isCompanyShaped(clean)) companies.push(clean);
  };
  for (const [index, line] of lines.entries()) {
    const hasMoreLines = lines.slice(index + 1).some((next) => !contact.test(next));
    for (const segment of segments(line)) {
      if (contact.test(segment)) continue;
      const [head, ...rest] = segment.split(/,\s+/u);
      const first = (head ?? '').replace(/\s\([^()]{1,40}\)$/u, '').trim();
      const isNamed =
        name === undefined && title === undefined && companies.length === 0 && isPersonName(first);
      if (isNamed && !isKnownCompany(first)) {
        name = first;
        const beside = /\(([^()]{2,60})\)$/u.exec(segment)?.[1];
        const told = titleIn(
          rest.length > 0 ? rest.join(', ') : (beside ?? ''),
          isKnownCompany,
          hasMoreLines,
        );
        title = told?.title;
        if (told?.company) add(told.company);
        else if (rest.length === 1 && !title) add(rest[0] ?? '');
        continue;
      }
      const told = title === undefined ? titleIn(segment, isKnownCompany, hasMoreLines) : undefined;
      if (told) {
        title = told.title;
        if (told.company) add(told.company);
      } else add(segment);
    }
  }
  return { name, title, companies };
}

function segments(line: string): string[] {
  const parts = line
    .split(separators)
    .map((part) => part.replace(/^[\s*_•-]+|[\s*_.]+$/gu, (mark) => (mark === '.' ? '.' : '')).trim());
  return parts.filter((part) => part !== '' && part.length <= 80);
}

interface Told {
  readonly title: string;
  readonly company?: string;
}

/** "Talent Partner", "Head of People at Acme", "Recruiter, Acme GmbH", "Senior Consultant, Industrial Technology". */
function titleIn(
  segment: string,
  isKnownCompany: (value: string) => boolean,
  hasMoreLines: boolean,
): Told | undefined {
  const at = /^(.{2,60}?)\s(?:at|@|bei|chez|for|with|en|presso|bij|hos)\s(.{2,60})$/u.exec(segment);
  if (at?.[1] && at[2] && isTitle(at[1]) && isCompanyShaped(at[2])) return { title: at[1], company: at[2] };
  if (isKnownCompany(segment)) return undefined;
  const [head = '', ...rest] = segment.split(/,\s+/u);
  const tail = rest.join(', ');
  if (!isTitle(head)) return undefined;
  if (tail === '') return { title: head };
  if (department2.test(tail) || /\bteam$/iu.test(tail)) return { title: head };
  const lastWord = wordsOf(tail).at(-1)?.folded ?? '';
  const isCompany = isKnownCompany(tail) || isLegalForm(lastWord) || (!hasMoreLines && !isField(tail));
  return isCompany ? { title: head, company: tail } : { title: segment };
}

/** A part of a company or a region, as it stands behind a title: "Industrial Technology", "EMEA". */
const isField = (text: string): boolean =>
  /^(?:\p{Lu}{2,5}|.{0,40}\b(?:technology|engineering|operations|acquisition|resources|sales|marketing|finance|product|people|hr|talent|recruitment|recruiting|emea|apac|dach|nordics|europe|americas|region|uk|us|usa|germany|france|legal|design|data|research|careers|university relations|it|tech|digital|software|life sciences|healthcare))$/iu.test(
    text,
  );

/** Whether all of `text` can be what somebody is by occupation. */
export function isTitle(text: string): boolean {
  const words = wordsOf(text);
  if (
    text.length > 70 ||
    words.length === 0 ||
    words.length > 9 ||
    /[.!?;:]$/u.test(text) ||
    /\p{N}{3}/u.test(text)
  )
    return false;
  if (department.test(text)) return true;
  if (/\bteam$/iu.test(text) || /^(?:the|your|our)\b/iu.test(text)) return false;
  return (
    (namesOccupation(text) || /\b(?:head|chief|vp|talent acquisition)\b/iu.test(text)) &&
    !isLegalForm(words.at(-1)?.folded ?? '')
  );
}

/** "The Acme Hiring Team" signs for Acme. */
export function withoutTeam(text: string): string {
  const bare = text
    .replace(/^(?:the|your|from|team|das|het|l'équipe)\s(?:friends at\s|team at\s|people at\s)?/iu, '')
    .replace(/[’']s(?=\s)/u, '');
  const cut = ` ${bare}`.replace(team, '').trim();
  return /^(?:team|hiring|recruiting|recruitment|talent|hr|human resources|people|selection|careers|office)$/iu.test(
    cut,
  )
    ? ''
    : cut;
}

function isCompanyShaped(text: string): boolean {
  const words = wordsOf(text);
  const first = words[0];
  if (!first || words.length > 8 || text.length > 70 || /[?!:;]$/u.test(text)) return false;
  if (words.length === 1) return /\p{L}{2}/u.test(text);
  const isNamed =
    isCapital(first) ||
    /[.\p{N}]/u.test(first.text) ||
    words.some(({ folded }) => isOrganisationWord(folded));
  return (
    isNamed &&
    words.filter(
      (word) =>
        isCapital(word) ||
        /^[&+]$|^(?:of|de|and|for|the|du|di|für|und|y|e|la|le|des|del|von|van|in)$/u.test(word.folded) ||
        isOrganisationWord(word.folded),
    ).length >=
      words.length - 1
  );
}
