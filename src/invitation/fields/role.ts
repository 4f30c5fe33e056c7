import { Ballot, fold } from '../text/ballot.ts';
import { isLegalForm, isOrganisationWord } from '../text/organisations.ts';
import { isOccupation, namesOccupation } from '../text/occupations.ts';
import { isPersonName } from '../text/person.ts';
import { endsSentence, isCapital, phrase, quotedEnd, type Word } from '../text/words.ts';
import { timesSaid, type Evidence, type Line } from './evidence.ts';
import { genericWords } from './generic.ts';
import { isRoleEdge, leadingAdjectives, roleConnectors, roleNouns, seekers, stages } from './role-words.ts';

const mostWords = 10;

/** What the invitation calls the role, without the words around it. `company` and people are not part of it. */
export function findRole(
  evidence: Evidence,
  company: string | undefined,
  people: readonly (string | undefined)[],
): string | undefined {
  const ballot = new Ballot();
  const vote = (value: string, weight: number) => {
    const role = trimmed(value, company);
    if (!isRole(role) || people.some((person) => person !== undefined && fold(person) === fold(role))) return;
    ballot.add(role, weight + (namesOccupation(role) ? 1 : 0));
  };
  for (const line of evidence.subject) {
    fromPhrases(line, evidence, (value, weight) => vote(value, weight - 0.7));
    fromSegment(line, evidence, vote);
  }
  for (const line of evidence.body) {
    fromLabel(line, vote);
    fromPhrases(line, evidence, vote);
  }
  ballot.weigh((value) =>
    fold(value) === fold(company ?? '') ? -10 : Math.min(timesSaid(evidence.said, value) - 1, 2) * 0.8,
  );
  return ballot.best(1.8);
}

type Vote = (value: string, weight: number) => void;

function fromPhrases(line: Line, evidence: Evidence, vote: Vote): void {
  const { words, text } = line;
  for (const [at, word] of words.entries()) {
    if (roleNouns.has(word.folded) || (word.text === 'search' && at > 0)) {
      const first = leftEdge(words, at);
      if (first < at) vote(phrase(text, words, first, at), isDetermined(words, first) ? 3.4 : 2.4);
      afterNoun(line, at, evidence, vote);
    } else if (seekers.has(word.folded)) {
      const start =
        words[at + 1]?.folded === 'for' || words[at + 1]?.folded === 'of' || words[at + 1]?.folded === 'in'
          ? at + 2
          : at + 1;
      addRight(line, start, evidence, 2.2, vote);
    } else if (introducers.has(word.folded) && !endsSentence(word)) {
      const isStage = words
        .slice(Math.max(0, at - 4), at)
        .some(({ folded }) => stages.has(folded) || stages.has(folded.replace(/s$/u, '')));
      if (isStage) addRight(line, at + 1, evidence, 2.2, vote);
      else if (!/^(?:to|in|on)$/u.test(word.folded)) addRight(line, at + 1, evidence, 1.2, vote);
    }
  }
  capitalised(line, evidence, vote);
}

/** What leads from a step of the selection to the role: "interview for", "interested in", "apply to be". */
const introducers = new Set('for as regarding about concerning re in to on titled be become'.split(' '));

/** "position of Accountant", "role: Accountant", "vacancy – Accountant". */
function afterNoun(line: Line, at: number, evidence: Evidence, vote: Vote): void {
  const { words } = line;
  const noun = words[at];
  const next = words[at + 1];
  if (!noun || !next) return;
  const isLinked = /^(?:of|as|for|called|titled|is|named)$/u.test(next.folded);
  if (isLinked && !endsSentence(noun))
    addRight(line, at + 2, evidence, next.folded === 'is' ? 1.2 : 2.4, vote);
  else if (/:$/u.test(noun.after) || /^[-–—]$/u.test(next.text))
    addRight(line, /^[-–—]$/u.test(next.text) ? at + 2 : at + 1, evidence, 2.2, vote);
  else if (noun.after === '' && (isCapital(next) || next.before !== ''))
    addRight(line, at + 1, evidence, 1, vote);
  else if (noun.after === '(') addRight(line, at + 1, evidence, 1.6, vote);
}

const determiners = new Set(
  'the our a an this that your its their his her my another one open new current following advertised'.split(
    ' ',
  ),
);

const isDetermined = (words: readonly Word[], first: number): boolean =>
  determiners.has(words[first - 1]?.folded ?? '');

/** Where the role begins that ends before the noun at `end`; `end` where there is none. */
function leftEdge(words: readonly Word[], end: number): number {
  let first = end;
  let commaAt: number | undefined;
  while (first > 0 && end - first < mostWords) {
    const word = words[first - 1];
    if (!word || endsSentence(word) || determiners.has(word.folded)) break;
    if (first < end && word.after.includes(',')) commaAt ??= first;
    if (first === end && /[,)\]]/u.test(word.after) && !/[)”"'’]/u.test(word.after)) break;
    const isPart =
      isCapital(word) ||
      /^[&+/|–-]$/u.test(word.text) ||
      /\p{N}/u.test(word.text) ||
      roleConnectors.has(word.folded);
    const isLower = /^\p{Ll}[\p{L}\p{N}'’/+#.-]{0,30}$/u.test(word.text) && !isRoleEdge(word.folded);
    if (!isPart && !isLower) break;
    first -= 1;
  }
  // Without a determiner a comma may separate the role from what stands before it.
  if (commaAt !== undefined && !isDetermined(words, first) && hasOccupation(words, commaAt, end))
    first = commaAt;
  return tightened(words, first, end);
}

const hasOccupation = (words: readonly Word[], first: number, end: number): boolean =>
  words.slice(first, end).some(({ folded }) => isOccupation(folded));

/** Without words before the role that describe or connect; a lower-case head belongs to it only if it names a trade. */
function tightened(words: readonly Word[], first: number, end: number): number {
  let start = first;
  const hasCapital = words.slice(first, end).some(isCapital);
  while (start < end) {
    const word = words[start];
    if (!word) break;
    const isLoose =
      leadingAdjectives.has(word.folded) || roleConnectors.has(word.folded) || /^[&+/|–-]$/u.test(word.text);
    if (!isLoose && (isCapital(word) || !hasCapital || word.before.includes('('))) break;
    if (!isLoose && hasCapital && !isCapital(word) && isOccupationAhead(words, start, end)) break;
    start += 1;
  }
  return !hasCapital && !hasOccupation(words, start, end) ? end : start;
}

/** "senior Java developer": lower case and capitals mixed, all of it the role. */
const isOccupationAhead = (words: readonly Word[], first: number, end: number): boolean =>
  words.slice(first, end).some((word) => !isCapital(word) && isOccupation(word.folded));

function addRight(line: Line, start: number, evidence: Evidence, weight: number, vote: Vote): void {
  const { words, text } = line;
  let first = start;
  while (
    /^(?:the|our|a|an|its|their|your|my|this|that|another|two|three|several|some|more|of|his|her|for|as)$/u.test(
      words[first]?.folded ?? '',
    )
  ) {
    if (endsSentence(words[first] ?? words[0]!)) return;
    first += 1;
  }
  const quoted = quotedEnd(words, first, mostWords);
  if (quoted !== undefined) {
    vote(phrase(text, words, first, quoted), weight + 0.6);
    return;
  }
  while (
    first < words.length &&
    leadingAdjectives.has(words[first]?.folded ?? '') &&
    words[first]?.after === ''
  )
    first += 1;
  const head = words[first];
  if (!head) return;
  const end = isCapital(head) ? capitalEnd(line, first, evidence) : lowerEnd(words, first);
  const value = phrase(text, words, first, end);
  // "for Backend Engineer at …" says a role; "for Tuesday", "for Berlin" only where a trade is named.
  if (value !== '' && (hasOccupation(words, first, end) || weight >= 2))
    vote(value, hasOccupation(words, first, end) ? weight : weight - 1.2);
}

function capitalEnd({ words, text }: Line, first: number, { said }: Evidence): number {
  let end = first + 1;
  while (end < words.length && end - first < mostWords) {
    const [last, word] = [words[end - 1], words[end]];
    if (!last || !word || /[.!?:;…]/u.test(last.after) || /[“"]/u.test(word.before)) break;
    if (last.after.includes(',') || /^[–—-]$/u.test(word.text)) {
      const further = furtherEnd(words, end);
      const isOne = further > end && timesSaid(said, phrase(text, words, first, further)) > 1;
      if (!isOne && !(last.after === ',' && isSpecialty(words, end, further))) break;
      end = further;
      continue;
    }
    if (isReference(word)) break;
    const isPart = isCapital(word) || /\p{N}/u.test(word.text) || /^[&+/]$/u.test(word.text);
    if (isPart || opensBracket(words, end) || isInBrackets(words, first, end)) end += 1;
    else if (isInner(words, first, end)) end += 2;
    else if (isOccupation(word.folded) && !hasOccupation(words, first, end)) end += 1;
    else break;
  }
  while (
    end > first + 1 &&
    (roleConnectors.has(words[end - 1]?.folded ?? '') || /^[&+/–-]$/u.test(words[end - 1]?.text ?? ''))
  )
    end -= 1;
  return end;
}

/** Whether a connecting word and the next belong to the role: "Head of Data", "Lecturer in Law", "Chargé de mission". */
function isInner(words: readonly Word[], first: number, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || word.after !== '' || next.before !== '') return false;
  if (word.folded === 'in') {
    return (
      isCapital(next) &&
      words
        .slice(first, at)
        .some(({ folded }) =>
          /^(?:lecturer|professor|fellow|lectureship|chair|postdoc|researcher|instructor|teacher|apprentice|apprenticeship|trainee|doctorate|master|reader)$/u.test(
            folded,
          ),
        )
    );
  }
  if (/^(?:de|du|des|di|del|della)$/u.test(word.folded)) return /^\p{L}/u.test(next.text);
  return roleConnectors.has(word.folded) && isCapital(next) && !isNewRole(words, at);
}

const opensBracket = (words: readonly Word[], at: number): boolean =>
  words[at]?.before === '(' &&
  !/^(?:remote|hybrid|on-?site|full|part|fully|ft|contract|permanent|temporary|m2m|see|link|attached|which|we|if|and|as|or|i|you|for|with|based|ref|req)$/u.test(
    words[at]?.folded ?? '',
  ) &&
  words.slice(at, at + 6).some(({ text, after }) => after.includes(')') || text.endsWith(')'));

/** "Payments" in "Software Engineer II, Payments": what the role is about rather than a person or a date. */
function isSpecialty(words: readonly Word[], first: number, end: number): boolean {
  const part = words.slice(first, end);
  if (
    part.length === 0 ||
    part.some(({ folded }) => genericWords.has(folded) || isLegalForm(folded) || isOccupation(folded))
  )
    return false;
  return (
    part.length === 1 ||
    part.some(
      ({ folded, text }) =>
        field.test(folded) || isOrganisationWord(folded) || /^\p{Lu}{2,5}$/u.test(text) || text === '&',
    )
  );
}

const field =
  /(?:ing|ics|tion|ment|ology|ity|ance|ence|ware|gy|ism|tics|tech|ments|ems)$|^(?:platform|growth|data|ledger|backend|frontend|mobile|ios|android|web|cloud|ads|risk|fraud|speech|vision|sales|tax|audit|core|product|content|brand|people|europe|americas|nordics|benelux|north|south|east|west|asia|africa|life|public|arts|law|culture|youth)$/u;

/** "Engineer and Illustrator" are two. */
const isNewRole = (words: readonly Word[], at: number): boolean =>
  /^(?:and|or)$/u.test(words[at]?.folded ?? '') && isOccupation(words[at - 1]?.folded ?? '');

const isInBrackets = (words: readonly Word[], first: number, at: number): boolean => {
  const before = words.slice(first, at);
  return before.some((word) => word.before.includes('(')) && !before.some((word) => word.after.includes(')'));
};

/** The reference number of a vacancy is no part of the role: "(Req. R-20881)", "(ID 4711)", "#4711". */
const isReference = (word: Word): boolean =>
  (/^(?:req|ref|id|job|vacancy|requisition|reference|nr|no)\b/u.test(word.folded) &&
    word.before.includes('(')) ||
  (/[(#]$/u.test(word.before) && /^[\p{Lu}\p{N}-]*\p{N}{3}[\p{N}-]*$/u.test(word.text));

/** The end of the words behind a comma or dash that can belong to a role. */
function furtherEnd(words: readonly Word[], at: number): number {
  let end = /^[–—-]$/u.test(words[at]?.text ?? '') ? at + 1 : at;
  const start = end;
  while (end < words.length && end - start < 5) {
    const word = words[end];
    if (!word || !(isCapital(word) || /^[&+/]$/u.test(word.text) || /^(?:and|of)$/u.test(word.folded))) break;
    end += 1;
    if (word.after !== '') break;
  }
  while (end > start && /^(?:and|of|[&+/])$/u.test(words[end - 1]?.folded ?? '')) end -= 1;
  return end > start ? end : at;
}

/** "backend developer", "team lead for our lab": lower case up to the trade. */
function lowerEnd(words: readonly Word[], first: number): number {
  let end = first;
  let found = first;
  while (end < words.length && end - first < 6) {
    const word = words[end];
    if (!word || isRoleEdge(word.folded) || !/^[\p{L}\p{N}'’/+#&.-]{1,30}$/u.test(word.text)) break;
    end += 1;
    if (isOccupation(word.folded)) found = end;
    if (word.after !== '' && !word.after.startsWith(')')) break;
  }
  return found;
}

/** Anything capitalised that names a trade is a hint. */
function capitalised(line: Line, evidence: Evidence, vote: Vote): void {
  const { words, text } = line;
  let first = 0;
  while (first < words.length) {
    const head = words[first];
    if (!head || !isCapital(head)) {
      first += 1;
      continue;
    }
    const end = capitalEnd(line, first, evidence);
    const isOfPerson = (words[first - 1]?.after ?? '').includes(',') && isCapital(words[first - 1] ?? head);
    const isSomeones = /^(?:our|my|by|with|meet|your|their|and)$/u.test(words[first - 1]?.folded ?? '');
    if (hasOccupation(words, first, end) && end - first > 1 && !isOfPerson) {
      vote(phrase(text, words, first, end), isSomeones ? -0.6 : 0.8);
    }
    first = end;
  }
}

/** A part of the subject that is nothing but the role: "Head of Data Governance", "Curator/Researcher, Digital Collections". */
function fromSegment({ words, text }: Line, { said }: Evidence, vote: Vote): void {
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
      at > 0 && (/^(?:at|with|@|in|for|from|is|are|–|—)$/u.test(word.folded) || isReference(word)),
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

const label =
  /^\s*[-*•·▪]?\s*[*_]{0,2}(?:role|position|job title|job|title|vacancy|post|position title|opening|profile|designation|stelle|position applied for|poste|puesto|vacature|tjänst|stilling|job role|applied for)[*_]{0,2}\s?:\s*/iu;

function fromLabel({ text }: Line, vote: Vote): void {
  const found = label.exec(text.slice(0, 60));
  if (!found) return;
  const value = text.slice(found[0].length).split(/\s[|–—]\s|\sat\s|;|\s-\s/u, 1)[0] ?? '';
  vote(value.replace(/[\s.*_]+$/u, ''), 4);
}

/** Without an employer or generic words at its end. */
function trimmed(value: string, company: string | undefined): string {
  let role = value.trim();
  if (company && role.length > company.length && fold(role).endsWith(fold(company))) {
    role = role
      .slice(0, role.length - company.length)
      .replace(/[\s,@–—|-]+$/u, '')
      .replace(/\s(?:at|with|for|from)$/iu, '');
  }
  for (let turn = 0; turn < 4; turn++) {
    const last = /\s\S+$/u.exec(role)?.[0] ?? '';
    const word = last.trim().toLowerCase();
    if (last === '' || !(roleNouns.has(word) || (stages.has(word) && !isOccupation(word)))) break;
    role = role.slice(0, role.length - last.length);
  }
  return role.replace(/^["“‘'(]+(?=[^)]*$)|[\s,;:–—"”’']+$/gu, '');
}

function isRole(value: string): boolean {
  if (value.length < 2 || value.length > 80) return false;
  const words = fold(value).split(' ');
  if (
    words.every(
      (word) => stages.has(word) || roleNouns.has(word) || leadingAdjectives.has(word) || isRoleEdge(word),
    )
  )
    return false;
  if (words.some((word) => /^(?:i|you|we|is|are|will|would|https?:.*|.*@.*)$/u.test(word))) return false;
  return (
    namesOccupation(value) ||
    !(isPersonName(value) && value.includes(' ') && words.length < 3) ||
    /[/+#\p{N}]/u.test(value) ||
    words.length > 1
  );
}
