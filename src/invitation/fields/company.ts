import { Ballot, fold } from '../text/ballot.ts';
import { isLegalForm, isOrganisationWord } from '../text/organisations.ts';
import { namesOccupation } from '../text/occupations.ts';
import { isPersonName } from '../text/person.ts';
import { endsSentence, isBrandLike, isCapital, phrase, type Word } from '../text/words.ts';
import { timesSaid, type Evidence, type Line } from './evidence.ts';
import { genericWords, lowerCaseBrand } from './generic.ts';

const connectors = new Set([
  'of',
  'de',
  'du',
  'di',
  'da',
  'des',
  'del',
  'für',
  'for',
  'the',
  'la',
  'le',
  'und',
  'and',
  'y',
  'e',
  'et',
  '&',
  '+',
  'van',
  'von',
  'der',
  'zu',
  'in',
  'den',
  'och',
  'og',
]);
const mostWords = 7;

/** Gathers what the letter, its subject and its sender's address say of the employer. */
export function companyBallot(evidence: Evidence): Ballot {
  const ballot = new Ballot();
  for (const line of evidence.body) {
    fromSentences(line, ballot);
    fromLabel(line, ballot);
  }
  for (const line of evidence.subject) fromSubject(line, ballot, evidence);
  return ballot;
}

/** Makes known what the signature and the sender's address add to what the ballot holds, and elects. */
export function electCompany(
  ballot: Ballot,
  evidence: Evidence,
  signed: readonly string[],
  notNames: readonly (string | undefined)[],
): string | undefined {
  for (const [index, company] of signed.entries()) ballot.add(company, index === 0 ? 1.8 : 1);
  const domains = [evidence.message.from?.address, evidence.message.replyTo?.address].flatMap((address) =>
    domainOf(address),
  );
  const unwanted = new Set(notNames.flatMap((name) => (name ? [fold(name)] : [])));
  ballot.weigh((value) => {
    if (unwanted.has(fold(value))) return -10;
    const repeated = timesSaid(evidence.said, value) > 1 ? 0.8 : 0;
    const legal = isLegalForm(fold(value).split(' ').at(-1) ?? '') ? 1 : 0;
    return (
      repeated +
      legal +
      (domains.some((domain) => isDomainOf(domain, value)) ? 1.2 : 0) -
      (isPlace(value) ? 2 : 0)
    );
  });
  return ballot.best(1.5);
}

/** Whether the sender's domain spells the value. */
export function isDomainOf(domain: string, value: string): boolean {
  const letters = bare(value);
  return (
    letters.length > 2 && domain.length > 2 && (letters.startsWith(domain) || domain.startsWith(letters))
  );
}

export function domainOf(address: string | undefined): string[] {
  const host = address?.split('@').at(1) ?? '';
  const part = host
    .split('.')
    .filter(
      (label) =>
        !/^(?:mail|email|jobs|careers|hr|www|com|co|org|net|example|gmail|outlook|hotmail|yahoo|icloud|proton|gmx|me|uk|[a-z]{2})$/iu.test(
          label,
        ),
    )
    .at(-1);
  return part ? [bare(part)] : [];
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const isPlace = (value: string): boolean =>
  /^(?:london|berlin|paris|new york|amsterdam|dublin|madrid|lisbon|munich|toronto|sydney|singapore|zoom|google meet|teams|microsoft teams|webex|skype|whatsapp|linkedin|xing|indeed|glassdoor|github|stack overflow|slack|europe|germany|france|uk|usa|us|eu|emea|remote|calendly|linkhub)$/iu.test(
    value,
  );

const prepositions = new Set(['at', '@', 'bei', 'chez', 'presso', 'hos', 'ved', 'på']);
const companions = new Set(['with', 'from', 'join', 'joining', 'by', 'for', 'of', 'to']);
const groups = new Set([
  'team',
  'crew',
  'office',
  'offices',
  'family',
  'recruiting',
  'hiring',
  'careers',
  'studio',
]);
const actions = new Set(
  (
    'is are was has have had would needs need seeks wants invites invite offers asks hires recruits runs makes builds helps received ' +
    'selected chose picked will can could plans looks expands grows opens currently now just recently'
  ).split(' '),
);

function fromSentences(line: Line, ballot: Ballot): void {
  const { words, text } = line;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!next || endsSentence(word)) continue;
    const before = words[at - 1]?.folded ?? '';
    if (prepositions.has(word.folded))
      addRight(
        line,
        at + 1,
        ballot,
        /^(?:over|here|team|us|role|position|people|opening|job)$/u.test(before) ? 3 : 2.6,
        true,
      );
    else if (word.folded === 'behalf' && next.folded === 'of') addRight(line, at + 2, ballot, 4.5, true);
    else if (word.folded === 'client' || word.folded === 'employer' || word.folded === 'customer') {
      if (/^[,:–—-]/u.test(`${word.after}${next.text}`))
        addRight(line, next.text.length > 1 ? at + 1 : at + 2, ballot, 4, false);
      else addRight(line, at + 1, ballot, 3, false);
    } else if (
      word.folded === 'by' &&
      /^(?:retained|engaged|appointed|hired|instructed|asked|commissioned|mandated|contracted|briefed|approached)$/u.test(
        before,
      )
    ) {
      addRight(line, at + 1, ballot, 5, true);
    } else if (companions.has(word.folded)) addCompanion(line, at, ballot);
    else if (
      /^(?:company|firm|studio|startup|start-up|agency|charity|school|hospital|museum|employer)$/u.test(
        word.folded,
      ) &&
      /^(?:my|our|the|a)$/u.test(before) &&
      /,/u.test(word.after)
    ) {
      addRight(line, at + 1, ballot, 2.5, true);
    } else if (/^(?:called|named)$/u.test(word.folded)) addRight(line, at + 1, ballot, 1.8, true);
  }
  subjects(line, ballot);
  for (const [at, word] of words.entries()) {
    if (groups.has(word.folded) && at > 0) addLeft(line, at, ballot);
    if (isLegalForm(word.folded) && /^\p{Lu}|\./u.test(word.text))
      addLeft({ text, words }, at + 1, ballot, 2);
  }
}

/** "interview with Acme", "from Acme", "join Acme": of people as well as of companies. */
function addCompanion(line: Line, at: number, ballot: Ballot): void {
  const { words, text } = line;
  const folded = words[at]?.folded ?? '';
  const end = nameEnd(words, skipArticle(words, at + 1), false);
  const value = clean(phrase(text, words, skipArticle(words, at + 1), end));
  if (value === '') return;
  const isPerson = isPersonName(value) && value.includes(' ');
  const before = words.slice(Math.max(0, at - 4), at).map((word) => word.folded);
  const isJoin = folded.startsWith('join');
  const isWork = before.some(
    (word) =>
      /^(?:role|position|job|opening|opportunity|interview|vacancy|seat|post|career|internship|recruiter|recruiting|partner|sourcer|recruit|hire|day|hiring|work|working|people|team|talent|round|application|call)$/u.test(
        word,
      ) || namesOccupation(word),
  );
  const isSender =
    folded === 'from' &&
    /\b(?:this is|i'm|i am|here|reaching|writing|hi|hello|greetings)\b/u.test(
      text
        .slice(0, words[at]?.start ?? 0)
        .toLowerCase()
        .replaceAll('’', "'")
        .slice(-60),
    );
  const shape = hasCompanyShape(value) ? 1 : 0;
  if (folded === 'of' || folded === 'to' || folded === 'for') {
    if (
      shape > 0 ||
      (folded === 'for' &&
        before.some((word) =>
          /^(?:recruit|recruiting|recruiter|hire|hiring|work|working|sourcer|talent|hr)$/u.test(word),
        ))
    )
      ballot.add(value, 1.2 + shape / 2);
    return;
  }
  ballot.add(
    value,
    (isPerson && shape === 0 ? 0.4 : 1) + (isJoin ? 1 : 0) + (isWork ? 1.2 : 0) + (isSender ? 1 : 0) + shape,
  );
}

const hasCompanyShape = (value: string): boolean =>
  / & | \+ /u.test(value) ||
  fold(value)
    .split(' ')
    .some((word) => isOrganisationWord(word)) ||
  /\p{Ll}\p{Lu}|\p{N}|\.\p{L}/u.test(value);

/** "Karoo Wind has selected you", "Acme’s platform group", "at our". */
function subjects({ text, words }: Line, ballot: Ballot): void {
  for (const [at, word] of words.entries()) {
    const isStart =
      at === 0 ||
      endsSentence(words[at - 1] ?? word) ||
      /^(?:that|and|as|,|because|here)$/u.test(words[at - 1]?.folded ?? '') ||
      (words[at - 1]?.after ?? '').includes(',');
    if (!isStart || !(isCapital(word) || isBrandLike(word))) continue;
    const first = skipArticle(words, at);
    const end = nameEnd(words, first, false);
    const verb = words[end];
    if (end === first || !verb || !actions.has(verb.folded)) continue;
    const value = clean(phrase(text, words, first, end));
    if (value === '' || genericWords.has(fold(value)) || words[at - 1]?.folded === 'i') continue;
    const isPerson = isPersonName(value) && !hasCompanyShape(value);
    ballot.add(value, hasCompanyShape(value) ? 2 : isPerson && value.includes(' ') ? 1 : 1.2);
  }
}

function addRight(line: Line, start: number, ballot: Ballot, weight: number, canBeLower: boolean): void {
  const { words, text } = line;
  const first = skipArticle(words, start);
  const end = nameEnd(words, first, canBeLower);
  const value = clean(phrase(text, words, first, end));
  if (value === '' || isList(words, end)) return;
  const isLower = /^\p{Ll}+$/u.test(value);
  ballot.add(value, isLower ? weight - 1 : weight);
}

/** "at NASA, the NHS & Beyond" names examples. */
function isList(words: readonly Word[], end: number): boolean {
  const second = words[end]?.folded === 'the' ? end + 1 : end;
  return (
    (words[end - 1]?.after ?? '').includes(',') &&
    isCapital(words[second] ?? words[0]!) &&
    words
      .slice(second + 1, second + 4)
      .some(({ folded, after }) => /^(?:&|and|or)$/u.test(folded) && !after.includes(','))
  );
}

/** "the Acme team" */
function addLeft({ text, words }: Line, end: number, ballot: Ballot, weight = 1.2): void {
  let first = end;
  while (first > 0 && end - first < mostWords) {
    const word = words[first - 1];
    if (!word || (first < end && (endsSentence(word) || word.after.includes(',')))) break;
    if (first === end && word.after !== '' && weight < 2) break;
    if (
      !isCapital(word) &&
      !isBrandLike(word) &&
      word.text !== '&' &&
      !(word.folded === 'and' && first < end)
    )
      break;
    first -= 1;
  }
  while (first < end && (words[first]?.text === '&' || words[first]?.folded === 'and')) first += 1;
  const value = clean(phrase(text, words, first, end));
  if (value !== '' && !namesOccupation(value)) ballot.add(value, weight);
}

const skipArticle = (words: readonly Word[], at: number): number =>
  words[at]?.folded === 'the' || words[at]?.folded === 'our' || words[at]?.folded === 'client' ? at + 1 : at;

/** The word behind a company's name that begins at `first`; `first` itself where none does. */
function nameEnd(words: readonly Word[], first: number, canBeLower: boolean): number {
  const head = words[first];
  if (!head) return first;
  if (!isCapital(head) && !(isBrandLike(head) && !/^\p{N}/u.test(head.text))) {
    return canBeLower && lowerCaseBrand(words, first) ? first + 1 : first;
  }
  let end = first + 1;
  while (end < words.length && end - first < mostWords) {
    const [last, word] = [words[end - 1], words[end]];
    if (!last || !word) break;
    const isForm = isLegalForm(word.folded);
    if (/[.!?:;)…–—|]/u.test(last.after) || (last.after.includes(',') && !isForm)) break;
    if (word.before !== '' && !word.before.startsWith('.')) break;
    if (isCapital(word) || isForm) end += 1;
    else if (connectors.has(word.folded) && goesOn(words, end)) end += 1;
    else break;
  }
  while (end > first + 1 && connectors.has(words[end - 1]?.folded ?? '')) end -= 1;
  return end;
}

/** A connecting word belongs to a name when more of it follows; "and" and "in" join more than names. */
function goesOn(words: readonly Word[], at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !next || word.after !== '') return false;
  if (/^(?:and|for|in|the|e|y)$/u.test(word.folded)) {
    return (
      isCapital(next) &&
      (isOrganisationWord(next.folded) ||
        /^(?:sons?|daughters?|co|company|partners|brothers|associates|sisters)\.?$/u.test(next.folded) ||
        (word.folded === 'and' && isOrganisationWord(after?.folded ?? '')))
    );
  }
  return isCapital(next) || (connectors.has(next.folded) && isCapital(after ?? next));
}

/** Without generic words around: "Acme Interview Team" is Acme. */
function clean(value: string): string {
  const words = value.replace(/[’']s$/u, '').split(/\s+/u);
  while (words.length > 0 && genericWords.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  if (words.length === 0 || genericWords.has((words[0] ?? '').toLowerCase())) return '';
  return words.join(' ') === value
    ? value
    : value.slice(0, value.lastIndexOf(words.at(-1) ?? '') + (words.at(-1) ?? '').length);
}

const label =
  /^\s*[-*•·▪]?\s*[*_]{0,2}(?:company|employer|organi[sz]ation|client|firm|hiring company|company name|unternehmen|entreprise|empresa|azienda|bedrijf)[*_]{0,2}\s?[:–-]\s*/iu;

function fromLabel({ text }: Line, ballot: Ballot): void {
  const found = label.exec(text.slice(0, 60));
  const value = found
    ? text
        .slice(found[0].length)
        .replace(/[\s.,;*_]+$/u, '')
        .split(/\s[|–—(-]\s?|,\s(?!inc|ltd|llc)/iu, 1)[0]
    : undefined;
  if (value && value.length < 60) ballot.add(/^[^.]*\.$/u.test(value) ? value.slice(0, -1) : value, 4);
}

function fromSubject(line: Line, ballot: Ballot, { said }: Evidence): void {
  const { words, text } = line;
  for (const [at, word] of words.entries()) {
    if (prepositions.has(word.folded)) addRight(line, at + 1, ballot, 2.4, true);
    else if (word.folded === 'with') addRight(line, at + 1, ballot, 1.6, true);
    else if (word.folded === 'from' || word.folded === 'join' || word.folded === 'by')
      addRight(line, at + 1, ballot, 1.3, false);
  }
  const whole = clean(withoutLead(text));
  const first = words[0];
  if (!first || whole === '' || whole.length > 50) return;
  const isNamed = words.every(
    (word) => isCapital(word) || isBrandLike(word) || connectors.has(word.folded) || isLegalForm(word.folded),
  );
  const isKnown = timesSaid(said, whole) > 1;
  if ((isNamed || (words.length === 1 && isKnown)) && !namesOccupation(whole))
    ballot.add(whole, isKnown ? 1.6 : 1.1);
  const comma = text.lastIndexOf(', ');
  if (comma > 0) {
    const tail = text.slice(comma + 2);
    if (timesSaid(said, tail) > 1 || isLegalForm(tail.toLowerCase().split(' ').at(-1) ?? ''))
      ballot.add(tail, 1.6);
  }
}

const withoutLead = (text: string): string =>
  text.replace(
    /^(?:your |an? |the )?(?:interview|invitation|opportunity|application|opening|role|job|position|career|careers)\s/iu,
    '',
  );
