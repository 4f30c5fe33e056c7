/* Reads the times that an invitation proposes. */

import { atomsOf, weekdayStart } from './atoms.ts';
import { zoneNamed } from '../../time-zones.ts';
import { chainsOf, has, type Chain } from './chains.ts';
import { isDatedInFull, isProgramTime, isShownAt, isStampAlone } from './stamps.ts';

/** "2. Nov 10, 15:30" is the second item of a list, "2. November" a day. */
const listMark =
  /^\s*\(?(?:option |slot )?\d{1,2}(?:[.):]|\s-)\s+(?=\d{1,2}(?:st|nd|rd|th)\s|\p{L}{3,9}\.?\s\d|\p{L}{3,9}day\b|\d{1,2}[:.h/]\d)/iu;

/** Longer lines hold prose beyond any invitation's; what follows is not read. */
const longestLine = 4000;
const mostTimes = 24;

/** One time, and how it stands in its line. */
interface Found {
  readonly value: string;
  readonly chain: Chain;
  /** Whether it is an hour that opens the line of something to be done: "10:30 Meet the team". */
  readonly isAgenda: boolean;
  /** The sentence in which it stands. */
  readonly sentence: string;
  /** Whether its sentence is a question: "Are you free on Friday?" */
  readonly isQuestion: boolean;
  /** Whether nothing but a mark of a list stands beside it: "- Friday 14 March". */
  readonly isItem: boolean;
}

/**
 * The times that `lines` propose, in their own words: slots with a date or an hour, or where there are none the
 * vaguer ones of a question ("next week"). Deadlines, past events, working hours and the points of an agenda are no
 * proposals.
 */
export function findTimes(lines: readonly string[]): string[] {
  const clear: Found[] = [];
  const vague: string[] = [];
  for (const [at, line] of lines.entries()) {
    const text = line.slice(0, longestLine).replace(listMark, '');
    for (const chain of chainsOf(text, atomsOf(text))) {
      const first = chain.atoms[0];
      const last = chain.atoms.at(-1);
      if (!first || !last || isAside(text, first.start, last.end)) continue;
      const value = withBracket(text, first.start, last.end);
      if (isClear(chain)) {
        if (isPattern(text, chain) || isProgramTime(text, first.start, last.end)) continue;
        if (isOddMinute(chain)) continue;
        const canBeShown = !has(chain, 'weekday', 'date', 'year') || isDatedInFull(value);
        if (canBeShown && isShownAt(text, first.start, last.end)) continue;
        const isQuestion = /^[^.!?]{0,80}\?/u.test(text.slice(last.end));
        const isItem = !/[\p{L}\p{N}]/u.test(text.replace(value, ''));
        const around = { text, above: lines[at - 1] ?? '', below: lines[at + 1] ?? '' };
        if (isItem && isStampAlone(around, isTimeAlone)) continue;
        clear.push({
          value,
          chain,
          isAgenda: opensAgenda(text, chain),
          sentence: `${at} ${sentencesBefore(text, first.start)}`,
          isQuestion,
          isItem,
        });
      } else if (isVague(chain) && isAsked(text, first.start)) vague.push(value);
    }
  }
  return (clear.length > 0 ? proposed(fuller(clear)) : [...new Set(vague)]).slice(0, mostTimes);
}

/** "14:36": nobody proposes such an hour. */
const isOddMinute = ({ atoms }: Chain): boolean =>
  atoms.some(({ kind, text }) => kind === 'clock' && /^\d{1,2}[:.h]\d[1-46-9](?!\d)/u.test(text));

/** Whether a line holds a time and hardly anything else, as the items of a list do. */
function isTimeAlone(line: string): boolean {
  const text = line.slice(0, 80).replace(listMark, '');
  const [first, ...more] = text.length < line.length ? [] : chainsOf(text, atomsOf(text));
  const [start, last] = [first?.atoms[0], first?.atoms.at(-1)];
  if (!start || !last || more.length > 1) return false;
  return (text.slice(0, start.start) + text.slice(last.end)).replace(/[^\p{L}\p{N}]/gu, '').length < 12;
}

/** "Tuesdays to Thursdays in the office": days of every week are proposed with an hour, or as those that suit. */
function isPattern(text: string, chain: Chain): boolean {
  const days = chain.atoms.filter(({ kind }) => kind === 'weekday');
  if (
    days.length === 0 ||
    !days.every(({ text: day }) => /(?:day|mon|tue|wed|thu|fri|sat|sun)s\.?$/iu.test(day))
  )
    return false;
  return (
    chain.atoms.every(({ kind }) => kind === 'weekday' || kind === 'part') &&
    !/\?|\b(?:best|free|available|suits?|good|easiest|possible|prefer)\b/iu.test(text)
  );
}

/** How many sentences end in the text up to `at`. */
const sentencesBefore = (text: string, at: number): number =>
  text.slice(0, at).match(/[\p{Ll}\p{N})][.!?] (?=\p{Lu})/gu)?.length ?? 0;

const isWhole = ({ chain }: Found): boolean => hasDay(chain) && has(chain, 'clock', 'hour');
const hasDay = (chain: Chain): boolean =>
  has(chain, 'date', 'weekday', 'month', 'day', 'relative', 'ordinal') && !isHourOnly(chain);

/**
 * Where a day is said with its hour, days and hours of other lines are those of something else: when a letter was
 * written, what somebody does on Friday. An item of the same list is not.
 */
function fuller(found: readonly Found[]): readonly Found[] {
  const whole = found.filter(isWhole);
  if (whole.length === 0) return found;
  const sentences = new Set(whole.map(({ sentence }) => sentence));
  return found.filter(
    (one) =>
      isWhole(one) ||
      sentences.has(one.sentence) ||
      (one.isQuestion && hasDay(one.chain)) ||
      (one.isItem &&
        (has(one.chain, 'weekday') || (hasDay(one.chain) && whole.some(({ isItem }) => isItem))) &&
        !one.chain.atoms.every(({ kind }) => kind === 'weekday')),
  );
}

/** Of an agenda the points are left out, and of a time that is said twice the shorter words. */
function proposed(found: readonly Found[]): string[] {
  const points = found.filter(({ isAgenda }) => isAgenda).length;
  const hasAgenda =
    (points > 1 && found.some(isWhole)) || (points > 2 && found.some(({ chain }) => hasDay(chain)));
  const byTime = new Map<string, string>();
  for (const { value, isAgenda } of found) {
    if (isAgenda && hasAgenda) continue;
    const key = keyOf(value);
    const known = byTime.get(key);
    if (known === undefined || value.length > known.length) byTime.set(key, value);
  }
  return [...byTime.values()];
}

const relativeDay = /\b(?:today|tonight|tomorrow|tmrw)\b/iu;

/** The numbers of a time, and its day; of a time without numbers the words. */
function keyOf(value: string): string {
  const numbers = value.match(/\d+/gu) ?? [];
  if (numbers.length < 2) return value.toLowerCase();
  const [day] = relativeDay.exec(value) ?? weekdayStart.exec(value) ?? [];
  return [day?.toLowerCase(), ...numbers.map(Number)].join(' ');
}

const isHourOnly = (chain: Chain): boolean =>
  chain.atoms.every(
    ({ kind }) => kind === 'clock' || kind === 'hour' || kind === 'number' || kind === 'zone',
  );

/** "10:30 Meet the team" */
function opensAgenda(text: string, chain: Chain): boolean {
  const [first, last] = [chain.atoms[0], chain.atoms.at(-1)];
  if (!first || !last || !isHourOnly(chain) || /[\p{L}\p{N}]/u.test(text.slice(0, first.start))) return false;
  return (
    /^[\s:–—|-]{1,6}\(?\p{L}{2}/u.test(text.slice(last.end)) &&
    !/^\s(?:or|and|on|ou|oder)\b/iu.test(text.slice(last.end))
  );
}

function isClear(chain: Chain): boolean {
  if (has(chain, 'date', 'weekday', 'clock', 'day')) return true;
  const numbers = chain.atoms.filter(({ kind }) => kind === 'number').length;
  if (has(chain, 'relative') && (has(chain, 'hour') || numbers > 1)) return true;
  if (has(chain, 'month')) return has(chain, 'number', 'ordinal');
  return chain.isContinued && has(chain, 'number', 'ordinal', 'hour');
}

const isVague = (chain: Chain): boolean => has(chain, 'span', 'relative');

/** "(UTC+01:00) Amsterdam, Berlin, Bern": the cities by which a calendar calls a zone, up to the end of the line. */
const zonePlaces = /^\)(?: \p{Lu}\p{L}{2,20},?){1,7}(?: \(US & Canada\))?(?=\.?\s*$)/u;
const longestPlaces = 120;
const american = ' (US & Canada)';
/** "13:00 Beirut" */
const cityBehind = /^ \p{Lu}\p{L}{3,14}(?: \p{Lu}\p{L}{3,10})?(?= ?(?:[.,;/|)?]|$|or\b|and\b))/u;
/** What may stand behind an hour and belongs to it. */
const exactly =
  /^ (?:sharp|precisely|prompt|on the dot|or so|onwards)\b|^,? (?:at )?(?:the )?same (?:time|hour)\b/iu;

function withBracket(text: string, start: number, end: number): string {
  const value = text.slice(start, end);
  const rest = text.slice(end, end + 40);
  const isOpen = value.lastIndexOf('(') > value.lastIndexOf(')');
  const [bracket = '', place = ''] = /^ \(([^()]{2,30})\)/u.exec(rest) ?? [];
  const named = place.replace(/^(?:heure d[e'’] ?|hora (?:de )?|ora (?:di )?|uhr )/iu, '');
  const isPart = /^(?:[ap]\.?m\.?|mornings?|afternoons?|evenings?)$/iu.test(place);
  const isZone = (zoneNamed(named) ?? zoneNamed(`${named} time`)) !== undefined;
  if (/\((?:UTC|GMT)[+−-]\d{1,2}(?::?\d{2})?$/u.test(value)) {
    const [places] = zonePlaces.exec(text.slice(end, end + longestPlaces)) ?? [];
    if (places !== undefined) return value + places;
  }
  if (/\b(?:Eastern|Central|Mountain|Pacific) Time$/u.test(value) && rest.startsWith(american))
    return value + american;
  const [city = ''] = /\d(?: ?[ap]\.?m\.?)?$/iu.test(value) ? (cityBehind.exec(rest) ?? []) : [];
  const tail =
    isOpen && rest.startsWith(')')
      ? ')'
      : /\d/u.test(value) && (isPart || isZone)
        ? bracket
        : city !== '' && zoneNamed(`${city} time`) !== undefined
          ? city
          : (exactly.exec(rest)?.[0] ?? '');
  if (isOpen && tail !== ')') return value.slice(0, value.lastIndexOf('(')).trimEnd();
  const whole = value + tail;
  // "Thursday at 2."
  return /(?<=\p{L}{3})\.$/u.test(whole) || /(?:\s|^)\d{1,2}\.$/u.test(whole) ? whole.slice(0, -1) : whole;
}

/** What comes before a time that is no proposal. */
const aside =
  /\b(?:(?<!(?:drop|stop|come|swing|pop|pass|call|round) )by|before|until|till|til|no later than|not later than|latest|deadline|closes?|closing|closed|expires?|valid|since|last|past|previous|earlier|posted|dated|timestamp|ending|left|anything but|any day but|except|apart from|instead of|can['’]t do|cannot do|applied|(?<!be )received|spoke|met|talked|sent|start(?:s|ing|ed)?|start date|begin(?:s|ning)?|began|joining|kicks?|kicking|launch(?:es|ing|ed)?|founded|published|vor|bis|avant|antes|reminder|hear(?: back)?(?: from us)?|decide|decision|(?<=\b(?:will|shall|can|cannot|could) |['’]ll |can['’]t )confirm|expect|back to you|in touch|finish(?:es)?|ends?|(?<!come )over|closes)$/iu;
/** A word that may stand between the two: "closes at the end of …". */
const filler =
  / (?:approximately|around|about|on|the|end|of|close|business|cob|eod|noon|at|is|to|us|me|back|in|from|this|off|date|with us|your|you|application|message|email|e-mail|note|midnight|:)$/iu;
const routine =
  /\b(?:(?<!(?:outside|out of|after) )working hours|office hours|core hours|business hours|shifts?(?! (?:us|it|this|that|to|our|your)\b)|rota|rotas|opening hours|working (?:week|pattern|days)|(?:days|times|mornings|evenings) (?:a|per|each) week|every (?:\p{L}+day|week|month|morning|evening|afternoon))\b/iu;
const reading = 70;

/** "Original time: Monday", "~~Monday~~" */
const former =
  /(?:\b(?:old|original(?:ly)?|previous(?:ly)?|former(?:ly)?|moved from|rescheduled from)\b(?: (?:time|date|slot|appointment))?\s?:?\s?|~~)$/iu;

/** "It was lovely to talk to you on Monday" */
function isPast(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  const at = clause.search(/\b(?:was|were|enjoyed|thanks for|thank you for)\b/iu);
  return (
    at >= 0 &&
    !/\b(?:scheduled|booked|set|planned|moved|agreed|arranged|like|available|free)\b/iu.test(clause.slice(at))
  );
}

function endsInAside(sentence: string): boolean {
  let rest = sentence.trimEnd().replace(/(?<! ):$/u, '');
  for (let last = ''; rest !== last; rest = rest.replace(filler, '')) {
    if (aside.test(rest)) return true;
    last = rest;
  }
  return false;
}

function isAside(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reading), start).replaceAll('’', "'");
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1,
  );
  // "Start: 9:00" in the details of an interview is its time, "Start date: 1 June" that of the work.
  if (/^\W*(?:starts?|begins?)\s?:\s*$/iu.test(sentence)) return false;
  if (/(?:^\W{0,9}|\s\s)(?:ends?|end (?:time|date)|finish)\s?[:\t]\s{0,3}$/iu.test(sentence)) return true;
  if (
    /^\W{0,12}(?:gmt|utc|\p{Lu}{2,4})?\W{0,6}(?:taken|full|gone|no longer (?:free|available)|fully booked)\b/iu.test(
      text.slice(end, end + 40),
    )
  )
    return true;
  if (endsInAside(sentence) || isPast(sentence) || former.test(sentence)) return true;
  if (/^['’]s (?!fine|good|ok|free|open|best|better|perfect|great|work)/iu.test(text.slice(end, end + 12)))
    return true;
  return routine.test(`${sentence}${text.slice(end, end + 30)}`) && !/\?/u.test(text.slice(end, end + 60));
}

const asking =
  /\?|\b(?:free|availab(?:le|ility)|suits?|works?|meet|call|chat|talk|speak|interview|slots?|times?|schedul(?:e|ed|ing)|visit|come|join|booked|invite|conversation|coffee|catch up|window|propose|let us know|tell us|let me know|send)\b/iu;

/** Whether the sentence around `at` asks for or proposes a meeting rather than telling what comes after. */
function isAsked(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1;
  const stop = /[.?!](?:\s|$)/u.exec(text.slice(at, at + 300));
  const sentence = text.slice(start, at + (stop ? stop.index + 1 : 300));
  return asking.test(sentence) && !isTold(sentence);
}

/** What leads to a promise, what is promised, and what may stand between the two no more than once. */
const promise =
  /(?<lead>\b(?:will|'ll|’ll|is going to|are going to)\b)|(?<act>\b(?:contact|send|be in touch|reach out|get back|follow|hear|announce|confirm|call you|decide)\b)|\?/giu;
const longestPromise = 60;

/** "We will be in touch" */
function isTold(sentence: string): boolean {
  let lead = -Infinity;
  for (const { 0: text, index, groups } of sentence.matchAll(promise)) {
    if (groups?.['act'] !== undefined && index - lead <= longestPromise) return true;
    if (groups?.['act'] === undefined) lead = text === '?' ? -Infinity : index + text.length;
  }
  return false;
}
