import { Ballot } from '../../text/ballot.ts';
import { endsInLegalForm, isLegalForm, isOrganisationWord } from '../../text/organisations.ts';
import { isOccupation, namesOccupation } from '../../text/occupations.ts';
import { isPersonName } from '../../text/person.ts';
import { endsSentence, isBrandLike, isCapital, type Word } from '../../text/words.ts';
import { companyBefore, companyFrom, cleanCompany } from './name.ts';
import { timesSaid, type Evidence, type Line } from '../evidence.ts';

/** Gathers what the letter and its subject say of the employer. */
export function companyBallot(evidence: Evidence): Ballot {
  const ballot = new Ballot();
  for (const line of evidence.body) {
    fromLabel(line, ballot);
    fromSentences(line, ballot);
    fromSubjects(line, ballot);
  }
  for (const line of evidence.subject) fromHeading(line, ballot, evidence);
  return ballot;
}

const places = new Set('at @ bei chez presso hos ved'.split(' '));
const companions = new Set('with from join joining for of to by'.split(' '));
const groups = new Set('team crew office offices family recruiting hiring careers'.split(' '));
const client = /^(?:client|customer|employer)$/u;
const mandate =
  /^(?:retained|engaged|appointed|hired|instructed|asked|commissioned|mandated|contracted|briefed|approached)$/u;
const firm =
  /^(?:company|firm|studio|startup|start-up|agency|charity|school|hospital|museum|practice|clinic)$/u;

function fromSentences(line: Line, ballot: Ballot): void {
  const { words } = line;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const before = words[at - 1]?.folded ?? '';
    if (groups.has(word.folded) && at > 0) vote(ballot, companyOfGroup(line, at), 1.2);
    if (isLegalForm(word.folded) && /^\p{Lu}|\./u.test(word.text)) {
      const { value, first } = companyBefore(line, at + 1);
      if (!isElsewhere(words, first - 1)) vote(ballot, value, 2);
    }
    if (!next || (endsSentence(word) && !/^:$/u.test(word.after))) continue;
    const isOwn = /^(?:my|our|the|a)$/u.test(before);
    if (places.has(word.folded)) {
      if (!isElsewhere(words, at)) addRight(line, at + 1, ballot, atWeight(words, at));
    } else if (before === 'behalf' && word.folded === 'of') addRight(line, at + 1, ballot, 5);
    else if (client.test(word.folded) && isOwn)
      addRight(line, /^\p{L}/u.test(next.text) ? at + 1 : at + 2, ballot, 5);
    else if (word.folded === 'by' && mandate.test(before)) addRight(line, at + 1, ballot, 5);
    else if (firm.test(word.folded) && isOwn && word.after.includes(',')) addRight(line, at + 1, ballot, 2.5);
    else if (/^(?:called|named)$/u.test(word.folded)) addRight(line, at + 1, ballot, 1.8);
    else if (companions.has(word.folded)) addCompanion(line, at, ballot);
    if (next?.before === '(') addBracketed(line, at + 1, ballot);
  }
}

const vote = (ballot: Ballot, value: string, weight: number): void => {
  if (value !== '' && !namesTrade(value)) ballot.add(value, weight);
};

/** "Research Engineer, Speech" is a role, "Baker & Sons" and "Carpenter Labs" are companies. */
const namesTrade = (value: string): boolean =>
  namesOccupation(value) &&
  !value.includes(' & ') &&
  !isOrganisationWord(value.toLowerCase().split(/\s+/u).at(-1) ?? '');

/** "your time at Acme", "what you built at Acme", "a friend at Acme": where the candidate or somebody else works. */
function isElsewhere(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 7), at);
  const stop = before.findLastIndex(endsSentence);
  const said = before
    .slice(stop + 1)
    .map(({ folded }) => folded)
    .join(' ');
  if (/\b(?:application|apply|applied|applying|interview|for|about)\b/u.test(said)) return false;
  return candidates.test(said) || others.test(said);
}

const candidates =
  /\byour (?:\S+ )?(?:time|work|experience|years|role|tenure|background|career|job|degree|studies|stint|position|projects?|team|days)$|\b(?:you (?:are|were|have been|spent|built|led|did|ran|achieved|had|worked|studied|managed|made|shipped|grew|created|started|joined|do|have done|have built|have)|you're|you've|currently|previously|formerly|studied|worked|met)\b/u;
const others = /\b(?:friends?|colleagues?|contacts?|acquaintance|someone)(?: (?:of mine|of yours))?$/u;

const isEvent = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 7), at)
    .some(({ folded }) =>
      /^(?:talk|spoke|speak|speaking|keynote|presentation|presented|conference|meetup|saw|poster|lecture|workshop|panel|booth|stand)$/u.test(
        folded,
      ),
    ) && words.slice(Math.max(0, at - 7), at).some(({ folded }) => /^(?:your|you)$/u.test(folded));

/** "the role at Acme", "over at Acme" speak of an employer, "at the Old Chapel" of a place. */
function atWeight(words: readonly Word[], at: number): number {
  if (isEvent(words, at)) return 0.6;
  const before = words.slice(Math.max(0, at - 6), at);
  const isWork = before.some(
    ({ folded }) =>
      work.test(folded) || isOccupation(folded) || /^(?:over|here|us|new|i'm|am)$/u.test(folded),
  );
  const isArticle = words[at + 1]?.text === 'the';
  if (isArticle) return isWork ? 2.4 : 0.8;
  return isWork ? 2.8 : 2.2;
}

/** "the Acme team"; "our Payments team" is a part of it. */
function companyOfGroup(line: Line, end: number): string {
  const { value, first } = companyBefore(line, end);
  return /^(?:our|its|their|your|his|her|my|a|an)$/u.test(line.words[first - 1]?.folded ?? '') ? '' : value;
}

const venue =
  /^(?:garage|office|offices|building|site|park|station|hotel|depot|campus|entrance|gate|branch|store|room|restaurant|reception|roundabout|headquarters|café|cafe|house|centre|center|airport)$/u;

function addRight(line: Line, start: number, ballot: Ballot, weight: number): void {
  const first = skipArticle(line.words, start);
  const found = companyFrom(line, first, true);
  if (!found || isList(line.words, found.end)) return;
  const next = line.words[found.end];
  const isVenue = next !== undefined && line.words[found.end - 1]?.after === '' && venue.test(next.folded);
  vote(ballot, found.value, weight - (/^\p{Ll}+$/u.test(found.value) ? 0.6 : 0) - (isVenue ? 1.8 : 0));
}

const skipArticle = (words: readonly Word[], at: number): number => (words[at]?.text === 'the' ? at + 1 : at);

/** "a seaweed farm (Kelpie Foods)" */
function addBracketed(line: Line, first: number, ballot: Ballot): void {
  const found = companyFrom(line, first, false);
  const last = line.words[(found?.end ?? 0) - 1];
  if (found && last?.after.startsWith(')') && hasCompanyShape(found.value)) vote(ballot, found.value, 1.6);
}

/** "at NASA, the NHS & Beyond" names examples. */
function isList(words: readonly Word[], end: number): boolean {
  const second = words[words[end]?.folded === 'the' ? end + 1 : end];
  if (!second || !(words[end - 1]?.after ?? '').includes(',') || !isCapital(second)) return false;
  const from = words.indexOf(second, end) + 1;
  return words
    .slice(from, from + 3)
    .some(({ folded, after }) => /^(?:&|and|or)$/u.test(folded) && !after.includes(','));
}

const work =
  /^(?:role|position|job|opening|opportunity|interview|interviews|vacancy|seat|post|career|internship|recruiter|recruiting|partner|sourcer|recruit|hire|hiring|day|work|working|people|team|talent|round|application|call|place)$/u;

/** "interview with Acme", "from Acme", "join Acme": said of people as well as of companies. */
function addCompanion(line: Line, at: number, ballot: Ballot): void {
  const { words, text } = line;
  const folded = words[at]?.folded ?? '';
  const head = text
    .slice(0, words[at]?.start ?? 0)
    .toLowerCase()
    .replaceAll('’', "'");
  const isSender =
    folded === 'from' &&
    /(?:^|[\s(])(?:this is|i'm|i am|here|reaching out|writing|hi|hello|greetings|it's|name is)(?:\s\S+){0,3}\s$/u.test(
      head.slice(-80),
    );
  const found = companyFrom(line, skipArticle(words, at + 1), isSender || folded.startsWith('join'));
  if (!found || isElsewhere(words, at)) return;
  const { value } = found;
  const before = words.slice(Math.max(0, at - 4), at).map((word) => word.folded);
  const isWork = before.some((word) => work.test(word) || isOccupation(word));
  const shape = hasCompanyShape(value) ? 1 : 0;
  if (/^(?:for|of|to|by)$/u.test(folded)) {
    const isFor =
      folded === 'for' &&
      before.some((word) =>
        /^(?:recruit|recruiting|recruiter|hire|hiring|work|working|sourcer|sourcing|talent|hr)$/u.test(word),
      );
    if (shape > 0 || isFor) {
      const isPartOf = before.some((word) =>
        /^(?:department|team|head|director|board|part|member|group|division|founder|ceo|chair|behalf|trustees)$/u.test(
          word,
        ),
      );
      vote(ballot, value, 0.8 + shape / 2 + (isFor || (shape > 0 && isPartOf) ? 1 : 0));
    }
    return;
  }
  const base = isPersonName(value) && value.includes(' ') && shape === 0 ? 0.3 : 1;
  vote(
    ballot,
    value,
    base + (folded.startsWith('join') ? 1.2 : 0) + (isWork ? 1.2 : 0) + (isSender ? 1.4 : 0) + shape,
  );
}

const hasCompanyShape = (value: string): boolean =>
  / & | \+ |\p{Ll}\p{Lu}|\p{N}|\.\p{L}/u.test(value) ||
  value
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => isOrganisationWord(word));

const actions = new Set(
  (
    'is are was has have had would needs need seeks wants invites invite offers asks hires recruits runs makes builds helps received ' +
    'selected chose picked will can could plans looks expands grows opens currently now just recently publishes designs develops'
  ).split(' '),
);

/** "Karoo Wind has selected you", "At Umbra we build", "Acme is hiring". */
function fromSubjects(line: Line, ballot: Ballot): void {
  const { words } = line;
  for (const [at, word] of words.entries()) {
    const last = words[at - 1];
    const isStart =
      !last ||
      endsSentence(last) ||
      last.after.includes(',') ||
      /^(?:that|and|as|because|here|since|while|like)$/u.test(last.folded);
    if (!isStart || !(isCapital(word) || isBrandLike(word))) continue;
    const first = word.folded === 'the' ? at + 1 : at;
    const found = companyFrom(line, first, false);
    const verb = words[found?.end ?? -1];
    if (
      !found ||
      !verb ||
      words[found.end - 1]?.after !== '' ||
      !actions.has(verb.folded) ||
      /^(?:I|You|We|It|This|That|There|He|She|They)$/u.test(word.text)
    )
      continue;
    const isPerson = isPersonName(found.value) && !hasCompanyShape(found.value);
    const isHiring = words
      .slice(found.end, found.end + 5)
      .some(({ folded }) =>
        /^(?:hiring|looking|seeking|needs|seeks|invites|invite|recruiting|selected|growing|searching|expanding|building|pleased|delighted)$/u.test(
          folded,
        ),
      );
    vote(
      ballot,
      found.value,
      (hasCompanyShape(found.value) ? 1.8 : isPerson ? 0.8 : 1.2) + (isHiring ? 1 : 0),
    );
  }
}

const label =
  /^\s*[-*•·▪]?\s*[*_]{0,2}(?:company|employer|organi[sz]ation|client|firm|hiring company|company name|unternehmen|entreprise|empresa|azienda|bedrijf)[*_]{0,2}\s?[:–-]\s*/iu;

function fromLabel({ text }: Line, ballot: Ballot): void {
  const found = label.exec(text.slice(0, 60));
  if (!found) return;
  const value =
    text
      .slice(found[0].length)
      .split(/\s[|–—(-]\s?|,\s(?!inc|ltd|llc)/iu, 1)[0]
      ?.replace(/[\s;*_]+$/u, '') ?? '';
  if (value.length < 60) ballot.add(/\s\S{1,4}\.$/u.test(value) ? value : value.replace(/\.$/u, ''), 4);
}

function fromHeading(line: Line, ballot: Ballot, { said }: Evidence): void {
  const { words, text } = line;
  for (const [at, word] of words.entries()) {
    if (places.has(word.folded)) addRight(line, at + 1, ballot, 2.4);
    else if (word.folded === 'with') addRight(line, at + 1, ballot, 1.6);
    else if (/^(?:from|join|by)$/u.test(word.folded)) addRight(line, at + 1, ballot, 1.5);
  }
  const comma = text.lastIndexOf(', ');
  const isRoleFirst = comma > 0 && namesOccupation(text.slice(0, comma));
  const whole = isRoleFirst
    ? ''
    : cleanCompany(
        text.replace(
          /^(?:your |an? |the )?(?:interview|invitation|opportunity|application|opening|role|job|position|careers?)\s(?:at |with |from )?/iu,
          '',
        ),
      );
  const isCut =
    !text.endsWith(whole) &&
    !/(?:interview|interviews|invitation|team|careers|recruiting|update|opportunity|opportunities|role|roles|position|positions)\W*$/iu.test(
      text,
    );
  const isNamed =
    !isCut &&
    words.every(
      (word) =>
        isCapital(word) ||
        isBrandLike(word) ||
        /^(?:of|de|du|di|the|and|&|\+|für|for|la|le|des|del)$/u.test(word.folded) ||
        isLegalForm(word.folded),
    );
  const isKnown = timesSaid(said, whole) > 1;
  if (isNamed && whole !== '' && whole.length <= 50)
    vote(ballot, whole, isKnown ? 1.6 : hasCompanyShape(whole) ? 1.5 : 0.9);
  const tail = text.slice(comma + 2);
  const isKnownTail = timesSaid(said, tail) > 1 || endsInLegalForm(tail);
  const isSchool =
    isRoleFirst && tail.includes(' ') && isOrganisationWord(tail.toLowerCase().split(/\s+/u).at(-1) ?? '');
  if (comma > 0 && (isKnownTail || isSchool)) vote(ballot, cleanCompany(tail), 1.6);
}
