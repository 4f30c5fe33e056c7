import { LetterPattern } from '../../text/letter-pattern.ts';

/** What a blank can ask for that the letter itself may tell elsewhere. */
export type Asked = 'writer' | 'reader' | 'company' | 'role';

/** Where a blank stands: a bare "name" is the reader's in the greeting, and the writer's at the end. */
export type Place = 'greeting' | 'text' | 'end';

const humps = new LetterPattern(String.raw`(\p{Ll})(\p{Lu})`, 'gu');
const outsideOfWords = new LetterPattern(String.raw`[^\p{L}\p{N}'’]+|(?<!\p{L})['’]|['’](?!\p{L})`, 'gu');

/** The words of what stands between brackets: "companyName" and "COMPANY_NAME" are "company name". */
export function labelOf(content: string): string {
  return content
    .replace(humps.for(content), '$1 $2')
    .replace(outsideOfWords.for(content), ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()
    .toLowerCase();
}

const things = words(
  'name names surname firstname lastname fullname username company companyname organisation organization employer ' +
    'firm role position title job jobtitle vacancy date day time month year recruiter interviewer recipient contact ' +
    'sender candidate applicant reason industry department phone telephone email signature salary amount city ' +
    'location linkedin portfolio',
);
const instructions = words(
  'insert optional add mention describe explain specify fill enter replace choose pick placeholder blank your ' +
    'manager hiring team field short brief specific sentence line example here skill skills project number address ' +
    'link url school university greeting circumstance event detail details something employername new',
);
const framing = words(
  'or there and the a an of your my s if here insert their hiring manager first last full',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const partsOf = (label: string) => label.replace(/['’]s?(?= |$)/gu, '').split(' ');

/** Whether words in square brackets ask for something to be filled in, rather than comment on the text. */
export function asksFor(label: string): boolean {
  const parts = partsOf(label);
  const isShort = parts.length <= 8;
  const isInstruction = instructions.has(parts[0] ?? '');
  return (isShort || isInstruction) && parts.some((part) => things.has(part) || instructions.has(part));
}

/** Whether the words are a field and nothing else: "company name", but not "Acme Careers". */
export function isField(label: string): boolean {
  const parts = partsOf(label);
  return (
    parts.some((part) => things.has(part)) && parts.every((part) => things.has(part) || framing.has(part))
  );
}

/** Whether words in round brackets are a field: these stand in ordinary text, so there must be no doubt. */
export function isParenthesised(label: string): boolean {
  return (
    isField(label) &&
    label.includes(' ') &&
    /^(?:insert|your|my|company|job|position|role|recruiter|recipient|hiring)\b/u.test(label)
  );
}

/** What the label asks for, where it is one of the things that a letter says more than once. */
export function askedBy(label: string, place: Place): Asked | undefined {
  if (/\b(?:new|other|current|previous|former|colleague|next)\b/u.test(label)) return undefined;
  if (/\b(?:phone|telephone|email|mail|date|day|time|address|linkedin|reason|optional|link)\b/u.test(label))
    return undefined;
  if (/\b(?:company|companyname|organi[sz]ation|employer|firm)\b/u.test(label)) return 'company';
  if (/\b(?:recruiter|recipient|interviewer|contact|hiring manager|manager)\b/u.test(label)) return 'reader';
  if (/\b(?:your|my|sender|user|candidate|applicant) (?:name|\w+ name)\b/u.test(label)) return 'writer';
  if (/\b(?:role|position|job|vacancy)\b|^title$/u.test(label)) return 'role';
  if (/\bname\b/u.test(label))
    return place === 'greeting' ? 'reader' : place === 'end' ? 'writer' : undefined;
  return undefined;
}
