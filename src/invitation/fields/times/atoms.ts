/* Finds the parts of a time in a line: dates, weekdays, hours, zones. */

import {
  monthNames,
  shortMonthNames,
  shortWeekdayNames,
  weekdayNames,
} from '../../../text/calendar-words.ts';

/** What a part of a time says. A `number` is a day or an hour only beside something that says so. */
export type Kind =
  | 'date'
  | 'weekday'
  | 'month'
  | 'clock'
  | 'hour'
  | 'number'
  | 'ordinal'
  | 'year'
  | 'zone'
  | 'part'
  | 'relative'
  | 'span'
  | 'day'
  | 'week'
  | 'lead';

export interface Atom {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** As it stands in the line. */
  readonly text: string;
}

/** Of names that begin alike the longest comes first: "mai" begins "maio". */
const oneOf = (names: Iterable<string>): string =>
  [...names].toSorted((a, b) => b.length - a.length).join('|');

/** The beginning of a weekday, as English writes and shortens them. */
export const weekdayStart = new RegExp(
  `\\b(?:${oneOf(new Set([...shortWeekdayNames].map((name) => name.slice(0, 3))))})`,
  'iu',
);

const month = oneOf([...monthNames, ...shortMonthNames]);
const weekday = [
  oneOf([...weekdayNames, ...shortWeekdayNames]),
  '(?:segunda|terça|quarta|quinta|sexta)(?:-feira|(?= \\d{1,2}h))',
  '(?:mo|di|mi|fr|sa)(?=(?:\\.,?|,)? ?\\d)|(?:do|so)(?=\\.,? ?\\d| ?\\d{1,2}\\.)|(?:ma|ti|ke|pe|su)(?= \\d{1,2}\\.\\d{1,2}\\.)|(?:wt|śr|czw)(?= \\d)',
].join('|');
const zone =
  'gmt|utc|cest|cet|bst|wet|eest|eet|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|sast|jst|kst|sgt|hkt|aest|aedt|acst|awst|nzst|nzdt|wat|cat|eat|msk|trt|pkt|gst|brt|art|clt|hst|akst|akdt|ast|adt|nst|ict|wib|pht|myt|ksa|uae|mez|mesz|' +
  '(?:eastern|central|pacific|mountain|atlantic)(?: (?:standard |daylight )?time)?|(?:uk|us|irish|local|japan|your|our|london|berlin|paris|dublin|madrid|lisbon|zurich|vienna|rome|amsterdam|oslo|stockholm|helsinki|copenhagen|warsaw|prague|athens|istanbul|dubai|singapore|tokyo|sydney|melbourne|auckland|nairobi|lagos|new york|toronto|chicago|boston|seattle|austin|german|french|dutch|swiss|indian|india|central european|summer|winter|israel|korea|hong kong|brasilia|são paulo|mexico city) time';

const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const modifier =
  '(?:(?:early|late|later|mid|some ?time|any ?time|any day|the (?:start|beginning|middle|end) of|end of|start of|beginning of) )';

/** Each is tried in turn where a word begins; all are bounded, so that a text is read once. */
const sources: readonly (readonly [Kind, string])[] = [
  [
    'span',
    `(?:the )?(?:first|second|latter|last) (?:half|part|week|full week|fortnight) of (?:the |this |next )?(?:week|month|year|${month})`,
  ],
  [
    'span',
    `(?:the )?(?:start|beginning|middle|end) of (?:the |this |next |the next )?(?:week|month|year|${month})`,
  ],
  ['span', `(?:early|mid|late)(?:-| | in )(?:${month})`],
  ['week', '(?:the )?(?:week (?:of|commencing|beginning|starting)|w/c|wc)(?: the)?'],
  [
    'span',
    `${modifier}?(?:the )?(?:next|coming|following) (?:few|couple of|two|three|several|1-2|2-3) (?:days|weeks)`,
  ],
  ['span', `${modifier}?(?:the )?(?:coming|following|next) (?:days|weeks)`],
  ['span', 'the (?:days|week|weeks) ahead'],
  [
    'span',
    `${modifier}?(?:this|next|the coming|the following|coming|the next) (?:working )?week(?: or (?:the )?(?:next|one after|following|week after)(?: week)?)?`,
  ],
  ['span', `${modifier}?(?:this|next) (?:month|fortnight|weekend)`],
  ['relative', '(?:later |any ?time )?(?:today|tonight|tonite)'],
  ['relative', 'tmrw|tmr|(?:the day after )?tomm?orr?ow(?: or (?:the day after|the next day))?'],
  ['relative', 'this (?:morning|afternoon|evening)'],
  [
    'date',
    '\\d{4}-\\d{2}-\\d{2}|20\\d{2}/\\d{1,2}/\\d{1,2}|20\\d{2}\\. ?\\d{1,2}\\. ?\\d{1,2}\\.|20\\d{2}\\.\\d{1,2}\\.\\d{1,2}(?!\\d)',
  ],
  ['date', `\\d{1,2}-(?:${month}|\\d{1,2})-\\d{2,4}|\\d{1,2}-(?:${month})(?![\\p{L}\\p{N}])`],
  ['date', '\\d{4}年\\d{1,2}月\\d{1,2}日(?: ?[(（][日月火水木金土][)）])?'],
  [
    'date',
    '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?<!(?:at|um|om|kl|à) )(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?![\\d.])|\\d{1,2}\\. \\d{1,2}\\. \\d{4}',
  ],
  ['weekday', `(?:next |this |coming |the following |any )?(?:${weekday})(?:s)?(?![\\p{L}\\p{N}])\\.?`],
  ['month', `(?:${month})(?![\\p{L}\\p{N}])\\.?`],
  ['clock', '\\d{1,2}(?:[:.h]\\d{2})? ?(?:[ap]\\.m\\.|[ap]m)|\\d{1,2}(?::\\d{2})?[ap](?![\\p{L}\\p{N}])'],
  ['clock', `half (?:\\d{1,2}|${hours})`],
  ['clock', '12(?:[:.]00)? (?:noon|midday|midnight)'],
  ['clock', "\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?: ?(?:uhr|uur|hrs|hours|h|o['’ ]?clock)(?![\\p{L}\\p{N}]))?"],
  ['clock', "\\d{1,2}(?:\\.\\d{2})? ?(?:uhr|uur|o['’ ]?clock|hrs)"],
  [
    'clock',
    '\\d{1,2}\\.\\d{2} ?(?:hours|h)(?![\\p{L}\\p{N}])|\\d{1,2}u(?:\\d{2})?(?![\\p{L}\\p{N}])|\\d{1,2}(?:[:.]\\d{2})? ?ish(?![\\p{L}\\p{N}])',
  ],
  ['clock', 'noon|midday|midnight'],
  ['clock', `(?:half past|quarter past|quarter to) (?:${hours})`],
  ['clock', `(?:${hours}) o['’]clock`],
  [
    'clock',
    `(?<=\\b(?:at|after|before) )(?:${hours})(?![\\p{L}\\p{N}-]| (?:of|or more|more|point|time|stage|\\p{L}+s)\\b)`,
  ],
  ['hour', '(?:0[6-9]|1[0-8])[0-5]\\d(?: ?hrs)?(?![\\p{L}\\p{N}])'],
  ['hour', '\\d{1,2}\\.\\d{2}'],
  ['hour', '\\d{1,2} ?h'],
  [
    'day',
    'the \\d{1,2}(?:st|nd|rd|th)(?= ?(?:$|[,.?!)]|at|around|or|and|of|from|between|in the|after|before|works?|for))',
  ],
  [
    'ordinal',
    `\\d{1,2}(?:st|nd|rd|th|er|º|ª|[.](?= (?:\\d|und |oder |bis |at |um |om |[-–]|(?:${month}))))|(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|[12]\\d|3[01])(?![\\d/])`,
  ],
  ['year', '20\\d{2}'],
  ['number', '\\d{1,2}'],
  [
    'zone',
    `(?:(?:\\p{L}{2,12} )?\\p{L}{2,14} (?:standard|daylight|summer) time(?: - \\p{L}{3,14})?|(?:united kingdom|central european|eastern|pacific|central|mountain) time - \\p{L}{3,12}(?: \\p{Lu}\\p{Ll}{2,12})?|united kingdom time|mitteleuropäische (?:sommer)?zeit(?: - \\p{L}{3,12})?|${zone}|(?!any|some|first|same|full|part|next|this|the|end|start|new|old|your|event|arrival)\\p{L}{3,12} time(?![\\p{L}\\p{N}])|(?:europe|america|asia|africa|australia|pacific)/[a-z_]{3,20})(?: ?[+−-]\\d{1,2}(?::?\\d{2})?)?`,
  ],
  [
    'part',
    '(?:(?:early|late|mid)[ -])?(?:mornings?|afternoons?|evenings?|forenoon|lunch ?time|lunch|arvo|nachmittag|vormittag|matin|après-midi)',
  ],
  [
    'lead',
    `(?:(?<!(?:choose|pick|choice|decide) )between(?= (?:\\d|${oneOf([...shortMonthNames, ...shortWeekdayNames])}))|(?:any ?time )?after(?= \\d)|from(?= \\d))`,
  ],
];
const kinds = sources.map(([kind, source]): readonly [Kind, RegExp] => [
  kind,
  new RegExp(`(?:${source})`, 'iuy'),
]);
/** The beginnings of all words of the kinds: of three letters, and words of two. */
const beginnings = new Set(
  sources.flatMap(([, source]) => [...source.matchAll(/\p{L}{2,}/gu)].map(([word]) => word.slice(0, 3))),
);
/** A zone that is called by other words ends so near behind its beginning, in UTF-16 units. */
const longestZone = 60;

/** Spares most words the trying of each kind; `zoneAt` is where "time" or "Zeit" stands next. */
function mayBegin(text: string, start: number, zoneAt: number): boolean {
  const begins = text.slice(start, start + 3).toLowerCase();
  if (!/^\p{L}/u.test(begins) || zoneAt - start < longestZone) return true;
  return (
    beginnings.has(begins) ||
    (beginnings.has(begins.slice(0, 2)) && !isWordChar(begins.charAt(2))) ||
    begins.startsWith('w/')
  );
}

/** What a number counts cannot be a day or an hour: "45 minutes", "3 rounds", "5 years", "10%". */
const unit =
  /^(?:[-–]?\s?(?:min|minutes?|mins|hours?|hrs?|days?|weeks?|months?|years?|yrs?|people|rounds?|stages?|steps?|meetings?|calls?|questions?|k\b|lpa|%|percent|euros?|eur|usd|gbp|sek|chf|million|m\b|x\b|times|slots?|options?|openings?|roles?|positions?|colleagues|of our|of the team|members?)|[€$£%+#]|\/(?!\s?\d{1,2}[.:h]\d\d)|[.,]\d)/iu;

/** Whether a word of a time is a meal, which an agenda sets behind an hour. */
export const isMeal = (words: string): boolean => /lunch/iu.test(words);

export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  let zoneAt = -1;
  while (at < text.length) {
    if (zoneAt < at) zoneAt = nextZone(text, at);
    const atom =
      isWordChar(text.charAt(at)) &&
      !isWordChar(text.charAt(at - 1)) &&
      !/[€$£#.,/]/u.test(text.charAt(at - 1)) &&
      mayBegin(text, at, zoneAt)
        ? atomAt(text, at)
        : undefined;
    if (atom) atoms.push(atom);
    at = atom ? atom.end : at + 1;
  }
  return atoms;
}

function nextZone(text: string, from: number): number {
  const at = text.slice(from).search(/time|zeit/iu);
  return at < 0 ? Infinity : from + at;
}

const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

function atomAt(text: string, start: number): Atom | undefined {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const end = start + found.length;
    if (isWordChar(text.charAt(end)) && isWordChar(text.charAt(end - 1))) continue;
    if (!isPlausible(kind, found, text, start)) continue;
    return { kind, start, end, text: found };
  }
  return undefined;
}

/** "mon 9.30", "mon 16 mar", "mon 16th": what shows that the word is a day of the week. */
const besideWeekday = new RegExp(
  `^\\.?,? (?:at )?\\d{1,2}(?:[:.h]\\d\\d| ?[ap]\\.?m|(?:st|nd|rd|th)\\b| (?:${month})\\b)`,
  'iu',
);

function isPlausible(kind: Kind, found: string, text: string, start: number): boolean {
  const end = start + found.length;
  const rest = text.slice(end, end + 24);
  if (kind === 'hour' && /^\d{4}/u.test(found)) return true;
  if (kind === 'number' || kind === 'ordinal' || kind === 'hour') {
    return Number.parseInt(found, 10) <= 31 && !unit.test(rest.trimStart()) && !unit.test(rest);
  }
  // "May", "March", "Mar", "Sun", "Sat", "Wed" are words of other kinds as well when they are in lower case.
  if (kind === 'month' || kind === 'weekday') {
    const isBehindDay =
      kind === 'month' && /\d(?:st|nd|rd|th)? (?:of )?$/u.test(text.slice(Math.max(start - 8, 0), start));
    const isBesideHour = kind === 'weekday' && !/^(?:do|so)$/u.test(found) && besideWeekday.test(rest);
    return (
      isBehindDay ||
      isBesideHour ||
      !/^(?:may|march|mar|mars|sun|sat|wed|mon|mai|dec|maj|mei|mo|di|mi|do|fr|sa|so)$/u.test(found)
    );
  }
  if (kind === 'zone') {
    return (
      /^\p{Lu}|\/|\stime|^(?:utc|gmt|cest|bst)$/u.test(found) &&
      !isMeal(found) &&
      !/^(?:Et|Ct|Mt|Pt|Cat|Art|Eat|Est|Ist|Wet|et|ct|pt)$/u.test(found)
    );
  }
  return true;
}
