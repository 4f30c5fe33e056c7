import { isCapital, wordsOf, type Word } from '../../text/line-words.ts';

export interface Greeting {
  /** As it is written, with a title; undefined where nobody is named. */
  readonly name: string | undefined;
  /** Where the line goes on behind the greeting. */
  readonly end: number;
  /** Without "Hi" or "Dear" a name at the start of a message is a guess. */
  readonly isOpened: boolean;
}

const openers = [
  'good morning|good afternoon|good evening|good day|happy new year|hi there|hello there|hey there|hiya|howdy|dear|hi|hello|hey|' +
    "hallo|greetings|g'day|yo|morning|afternoon|evening|warm greetings|dearest|salutations|welcome back",
  'guten tag|guten morgen|sehr geehrte|sehr geehrter|liebe|lieber|moin|servus|grüß gott|grüezi',
  'bonjour|bonsoir|salut|cher|chère|coucou',
  'hola|estimado|estimada|querido|querida|buenos días|buenas tardes|buenas',
  'ciao|buongiorno|buonasera|gentile|gentilissima|gentilissimo|salve|caro|cara',
  'olá|oi|bom dia|boa tarde|prezado|prezada',
  'hej|hejsan|hei|moi|terve|god dag|god morgen|kära|kære|kjære|hyvä|halló|sæl|sæll',
  'beste|geachte|goedemorgen|goedemiddag|goedendag|dag|hoi',
  'dzień dobry|cześć|szanowna|szanowny|dobrý den|ahoj|vážená|vážený|milá|milý|szia|kedves|tisztelt|zdravo|bok|poštovani|bună ziua|dragă|tere|labas|sveiki|labdien',
  'merhaba|sayın|selam|kia ora|namaste|namaskar|namaskaram|salaam|salam|as-salamu alaykum|assalamu alaikum|shalom|aloha|talofa|bula|habari|jambo|mālō e lelei|dia duit|konnichiwa|annyeong|xin chào|sawubona|vanakkam|hujambo|dumela|haere mai',
]
  .join('|')
  .split('|')
  .map((opener) => opener.split(' '))
  .toSorted((a, b) => b.length - a.length);

const titles = new Set(
  (
    'mr mr. mrs mrs. ms ms. mx mx. miss dr dr. prof prof. professor doctor sir madam herr herrn frau fru hr hr. monsieur ' +
    'madame mme mme. mlle m. señor señora sr sr. sra sra. senhor senhora dott. dott.ssa sig. sig.ra signora signor ' +
    'mevrouw meneer pan pani pán paní rev rev. eng eng. ing ing. ir. captain capt. bay bayan sri shri smt smt.'
  ).split(' '),
);

/** Whom a greeting can name without naming anybody. */
const nobody = new Set(
  (
    'there all team everyone everybody folks guys again applicant applicants candidate candidates sir madam sirs hiring friend friends ' +
    'colleague colleagues both you developer developers engineer talent job seeker jobseeker jobseekers recruiter recruiting recruitment hr ' +
    'manager customer user member reader name first firstname firstname} student students graduate from to and & we i it the ' +
    'hope just my this our your quick great thank thanks happy really how what if are do would could a an professional ' +
    'prospective valued potential new future connection network stranger neighbour legend superstar rockstar ninja ' +
    'ladies gentlemen dear hello greetings hi hey morning afternoon evening good damen herren mesdames messieurs'
  ).split(' '),
);

export const particles = new Set(
  'van von de da di del della der den dos das do du la le bin binti bint ibn al el ter ten af zu y e i ap ó o’ ní nic mac st abu ben vom zum ul ur'.split(
    ' ',
  ),
);

const mostNames = 5;

/** Reads the greeting that `line` begins with. */
export function readGreeting(line: string): Greeting | undefined {
  const words = wordsOf(line.slice(0, 200));
  const opened = openerLength(words);
  if (opened > 0) return afterOpener(line, words, opened);
  return bareName(line, words);
}

function openerLength(words: readonly Word[]): number {
  const opener = openers.find((parts) => parts.every((part, at) => words[at]?.folded === part));
  if (!opener) return 0;
  const last = words[opener.length - 1];
  // "Good day to you. …", "Morning shifts …": an opener that goes on as a sentence is one only with a name or a mark.
  const next = words[opener.length];
  const goesOn =
    next && !/[,!.:–—-]/u.test(last?.after ?? '') && !isCapital(next) && !isMarkedName(words, opener.length);
  const isWord =
    opener.length === 1 &&
    /^(?:morning|afternoon|evening|dag|bok|tere|moi|do|yo|buenas)$/u.test(opener[0] ?? '');
  return goesOn && isWord ? 0 : opener.length;
}

function afterOpener(line: string, words: readonly Word[], opened: number): Greeting {
  let at = opened;
  while (
    at < words.length &&
    (words[at]?.folded === 'there' || words[at]?.folded === 'again' || words[at]?.folded === 'dear')
  ) {
    at += 1;
  }
  const before = words[at - 1];
  // "Hello! We …": what follows the mark is the message; "Good morning, Ms Ito" and "Hi! Noa, …" go on.
  const first = words[at];
  const isCut = /[!.?:]/u.test(before?.after ?? '');
  const end = isCut ? undefined : nameEnd(words, at);
  if (!first || end === undefined) {
    return {
      name: undefined,
      end: (isCut || /[,]/u.test(before?.after ?? '') ? before?.end : undefined) ?? before?.end ?? 0,
      isOpened: true,
    };
  }
  const last = words[end - 1] ?? first;
  return { name: line.slice(first.start, last.end), end: last.end, isOpened: true };
}

/** The word behind the name that begins at `first`; undefined where there is no name. */
function nameEnd(words: readonly Word[], first: number): number | undefined {
  let at = first;
  let names = 0;
  while (at < words.length && names < mostNames) {
    const word = words[at];
    if (!word) break;
    const isTitle = titles.has(word.folded) && at + 1 < words.length && names === 0;
    const isParticle = particles.has(word.folded) && names > 0 && at + 1 < words.length;
    const isName =
      isCapital(word) && /^[\p{L}\p{M}'’.‘`-]{1,40}$/u.test(word.text) && !nobody.has(word.folded);
    if (!isTitle && !isParticle && !isName) break;
    // "Hi Ann, Bob here": only the first part up to a mark is greeted.
    at += 1;
    if (isName && !isTitle) names += 1;
    if (/[,!:;?)–—-]/u.test(word.after) || (word.after.startsWith('.') && !isTitle)) break;
    if (/^[,!:;–—-]/u.test(words[at]?.before ?? '')) break;
  }
  if (names > 0) return at;
  return isMarkedName(words, first) ? first + 1 : undefined;
}

/** "hey sam," is a name in a chat. */
function isMarkedName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !/^\p{Ll}[\p{L}'’-]{1,20}$/u.test(word.text) || nobody.has(word.folded)) return false;
  return /^[,!:–—-]/u.test(word.after) || !next || /^[–—-]$/u.test(next.text);
}

/** "Priya," or "Priya - we …" with which a message begins. */
function bareName(line: string, words: readonly Word[]): Greeting | undefined {
  const end = words[0] && isCapital(words[0]) ? nameEnd(words, 0) : undefined;
  const last = words[(end ?? 0) - 1];
  if (end === undefined || !last || end > 3 || commonOpenings.has(words[0]?.folded ?? '')) return undefined;
  const isMarked = last.after.startsWith(',') || (end === words.length && /^[!,:]/u.test(last.after));
  const isDashed =
    /^[-–—]$/u.test(words[end]?.text ?? '') && /^\p{Ll}|^I\b/u.test(words[end + 1]?.text ?? '');
  if (!isMarked && !isDashed) return undefined;
  return { name: line.slice(words[0]?.start, last.end), end: last.end, isOpened: false };
}

const commonOpenings = new Set(
  (
    'congratulations congrats however recently today tomorrow yesterday yes no well sure unfortunately first second finally great ok okay ' +
    'following further lastly hopefully ideally currently additionally also still now next so perfect awesome wonderful ' +
    'please monday tuesday wednesday thursday friday saturday sunday sorry apologies thanks cheers regards best ' +
    'sincerely warmly respectfully cordially kindly and but or as at on in for with from by after before since while when ' +
    'interview invitation subject confidential important reminder urgent update news role position company fyi btw ' +
    'exciting wow amazing excellent brilliant fantastic super right alright indeed absolutely'
  ).split(' '),
);
