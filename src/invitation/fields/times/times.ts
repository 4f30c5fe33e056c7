import { atomsOf, type Atom, type Kind } from './atoms.ts';

/** Neighbouring atoms that make one time. */
interface Chain {
  readonly atoms: Atom[];
  /** It follows another time directly, as the "4" in "December 3 | 4". */
  readonly isContinued: boolean;
}

/** Longer lines hold prose beyond any invitation's; what follows is not read. */
const longestLine = 4000;
const mostTimes = 24;

/**
 * The times that `lines` propose, in their own words: slots with a date or an hour, or where there are none the
 * vaguer ones of a question ("next week"). Deadlines, past events and working hours are no proposals.
 */
export function findTimes(lines: readonly string[]): string[] {
  const clear: string[] = [];
  const vague: string[] = [];
  for (const line of lines) {
    const text = line.slice(0, longestLine);
    for (const chain of chainsOf(text, atomsOf(text))) {
      const first = chain.atoms[0];
      const last = chain.atoms.at(-1);
      if (!first || !last || isAside(text, first.start, last.end)) continue;
      const value = withBracket(text, first.start, last.end);
      if (isClear(chain)) clear.push(value);
      else if (isVague(chain) && isAsked(text, first.start)) vague.push(value);
    }
  }
  return [...new Set(clear.length > 0 ? clear : vague)].slice(0, mostTimes);
}

const has = ({ atoms }: Chain, ...kinds: readonly Kind[]): boolean =>
  atoms.some(({ kind }) => kinds.includes(kind));

function isClear(chain: Chain): boolean {
  if (has(chain, 'date', 'weekday', 'clock', 'day')) return true;
  if (has(chain, 'month')) return has(chain, 'number', 'ordinal');
  return chain.isContinued && has(chain, 'number', 'ordinal', 'hour');
}

const isVague = (chain: Chain): boolean => has(chain, 'span', 'relative');

function chainsOf(text: string, atoms: readonly Atom[]): Chain[] {
  const chains: Chain[] = [];
  let chain: Chain | undefined;
  for (const [index, atom] of atoms.entries()) {
    const last = chain?.atoms.at(-1);
    const gap = last ? text.slice(last.end, atom.start) : '';
    const join = chain && last ? joint(chain, atom, gap, atoms[index + 1]) : 'apart';
    if (chain && join === 'joined') {
      chain.atoms.push(atom);
      continue;
    }
    const isContinued = join === 'next';
    if (canStart(text, atoms, index, isContinued)) {
      chain = { atoms: [atom], isContinued };
      chains.push(chain);
    } else chain = undefined;
  }
  for (const { atoms: parts } of chains) trim(parts);
  return chains;
}

/** Words between the parts of a time that neither end it nor begin another. */
const glue = new Set(
  'at on the of from in de del à um o den kl kl. klockan om alle ore las a around about approximately approx for starting beginning @ le el il am any time anytime'.split(
    ' ',
  ),
);
const ranges = new Set([
  '-',
  '–',
  '—',
  'to',
  'until',
  'till',
  'til',
  'bis',
  'through',
  'thru',
  'and',
  'à',
  'a',
  'tot',
  'al',
  'hasta',
]);
const choices = new Set(['or', 'and', '&', '/', 'oder', 'ou', 'o', 'eller', 'of', 'und', 'et', 'y']);
const longestGap = 20;

type Joint = 'joined' | 'next' | 'apart';

/** How an atom goes with the time before it. */
function joint(chain: Chain, atom: Atom, gap: string, following: Atom | undefined): Joint {
  if (gap.length > longestGap) return 'apart';
  const marks = gap.toLowerCase();
  if (/[|;•·]/u.test(marks)) return 'next';
  if (/[.!?]/u.test(marks.replace(/^\./u, ''))) return 'apart';
  const words = marks.split(/[\s,():]+/u).filter(Boolean);
  const last = chain.atoms.at(-1)?.kind ?? 'number';
  if (last === 'lead' || last === 'week') return words.every((word) => glue.has(word)) ? 'joined' : 'apart';
  if (words.length > 0 && words.every((word) => ranges.has(word)) && isRange(chain, last, atom, words))
    return 'joined';
  if (
    !words.every((word) => glue.has(word) || choices.has(word) || ranges.has(word) || /^[-–—]$/u.test(word))
  )
    return 'apart';
  const isChoice = words.some((word) => choices.has(word)) && !words.every((word) => glue.has(word));
  return repeats(chain, atom, isChoice, following) ? 'next' : fits(chain, last, atom, gap, isChoice);
}

const isNumeric = (kind: Kind): boolean =>
  kind === 'number' || kind === 'ordinal' || kind === 'clock' || kind === 'hour';

/** "10:00 – 11:00", "2 and 4 pm" behind "between", "10–12 November", "Monday to Wednesday". */
function isRange({ atoms }: Chain, last: Kind, atom: Atom, words: readonly string[]): boolean {
  const isAnd = words.includes('and');
  if (isAnd) return atoms.some(({ kind }) => kind === 'lead') && isNumeric(last) && isNumeric(atom.kind);
  return (
    (isNumeric(last) && isNumeric(atom.kind)) ||
    (last === 'weekday' && atom.kind === 'weekday') ||
    (last === 'zone' && atom.kind === 'clock') ||
    (isDay(last) && isDay(atom.kind) && atoms.length < 4)
  );
}

const isDay = (kind: Kind): boolean =>
  ['weekday', 'month', 'date', 'ordinal', 'number', 'day'].includes(kind);

/** Whether the atom says once more what the time has said, so that it begins another. */
function repeats(chain: Chain, { kind }: Atom, isChoice: boolean, following: Atom | undefined): boolean {
  const hasNumber = has(chain, 'number', 'ordinal', 'date', 'day');
  switch (kind) {
    case 'weekday':
      return has(chain, 'clock', 'hour')
        ? has(chain, 'weekday', 'month', 'date', 'relative') || isChoice
        : has(chain, 'weekday') && hasNumber;
    case 'month':
      return has(chain, 'month') || has(chain, 'date');
    case 'date':
      return has(chain, 'date', 'month');
    case 'clock':
    case 'hour':
      return has(chain, 'clock', 'hour');
    case 'number':
    case 'ordinal':
    case 'day':
      return hasNumber && (isChoice || has(chain, 'clock', 'month')) && !(following?.kind === 'zone');
    case 'relative':
    case 'span':
      return has(chain, 'clock');
    case 'year':
    case 'zone':
    case 'part':
    case 'week':
    case 'lead':
      return false;
  }
}

function fits(chain: Chain, last: Kind, { kind }: Atom, gap: string, isChoice: boolean): Joint {
  if (kind === 'zone')
    return last === 'clock' || last === 'hour' || last === 'part' || last === 'zone' ? 'joined' : 'apart';
  if (kind === 'year') return has(chain, 'month', 'number', 'ordinal') ? 'joined' : 'apart';
  if (kind === 'lead') return has(chain, 'clock') ? 'apart' : 'joined';
  if (kind === 'hour') return has(chain, 'weekday', 'month', 'date', 'relative') ? 'joined' : 'apart';
  if (kind === 'number' || kind === 'ordinal') {
    const isBeside = ['weekday', 'month', 'relative', 'lead', 'week'].includes(last);
    const isHour = /\b(?:at|um|om|à|kl\.?)\s*$/iu.test(gap);
    return isBeside || (isHour && has(chain, 'weekday', 'month', 'relative', 'date')) ? 'joined' : 'apart';
  }
  if (kind === 'part' && isChoice) return last === 'part' ? 'joined' : 'apart';
  return 'joined';
}

function canStart(text: string, atoms: readonly Atom[], index: number, isContinued: boolean): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  if (!atom) return false;
  const gap = next ? text.slice(atom.end, next.start).toLowerCase().trim() : 'x';
  switch (atom.kind) {
    case 'number':
    case 'ordinal':
      if (isContinued) return true;
      return (
        next !== undefined &&
        (next.kind === 'month'
          ? /^(?:of|de|\.)?$/u.test(gap)
          : isNumeric(next.kind) &&
            /^(?:[-–—]|to|bis|and)$/u.test(gap) &&
            (next.kind === 'clock' || isMonthAfter(text, atoms, index + 1)))
      );
    case 'hour':
      return isContinued;
    case 'zone':
    case 'year':
      return false;
    case 'part':
      return next !== undefined && /^(?:of|on)(?: the)?$/u.test(gap) && isDay(next.kind);
    case 'lead':
      return (
        next !== undefined &&
        gap === '' &&
        (next.kind !== 'number' ||
          (atoms[index + 2]?.kind === 'number' && atoms[index + 3]?.kind === 'month') ||
          /[ap]\.?m|:\d\d/iu.test(text.slice(next.end, next.end + 16)))
      );
    default:
      return true;
  }
}

function isMonthAfter(text: string, atoms: readonly Atom[], index: number): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  return (
    atom !== undefined &&
    next?.kind === 'month' &&
    /^\s*(?:of|de|\.)?\s*$/u.test(text.slice(atom.end, next.start))
  );
}

/** A time does not end in a word that leads on; a lone month or number is none. */
function trim(parts: Atom[]): void {
  while (parts.length > 0 && parts.at(-1)?.kind === 'lead') parts.pop();
}

function withBracket(text: string, start: number, end: number): string {
  const value = text.slice(start, end);
  const isOpen = value.lastIndexOf('(') > value.lastIndexOf(')');
  return (isOpen && text.charAt(end) === ')' ? text.slice(start, end + 1) : value).replace(
    /(?<=\p{L}{4})\.$/u,
    '',
  );
}

/** What comes before a time that is no proposal. */
const aside =
  /\b(?:(?<!(?:drop|stop|come|swing|pop|pass|call|round) )by|before|until|till|til|no later than|not later than|latest|deadline|closes?|closing|closed|expires?|valid|since|last|past|previous|earlier|posted|dated|applied|received|spoke|met|talked|sent|start(?:s|ing|ed)?|start date|begin(?:s|ning)?|began|joining|kicks?|kicking|launch(?:es|ing|ed)?|founded|published|vor|bis|avant|antes|reminder|hear(?: back)?(?: from us)?|decide|decision|confirm|expect|back to you|in touch)(?: (?:on|the|end|of|close|business|cob|eod|noon|at|is|to|us|me|back|in|from|this|off|date|with us|your|you|application|message|email|e-mail|note|midnight|:))*:?\s*$/iu;
const routine =
  /\b(?:working hours|office hours|core hours|business hours|shifts?|rota|rotas|opening hours|working (?:week|pattern|days)|(?:days|times|mornings|evenings) (?:a|per|each) week|every (?:\p{L}+day|week|month|morning|evening|afternoon))\b/iu;
const reading = 70;

/** "It was lovely to talk to you on Monday" */
const isPast = (before: string): boolean =>
  /\b(?:was|were|enjoyed|thanks for|thank you for)\b/iu.test(before) &&
  !/\b(?:scheduled|booked|set|planned|moved|like|available|free)\b/iu.test(before);

function isAside(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reading), start).replaceAll('’', "'");
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1,
  );
  if (aside.test(sentence) || isPast(sentence)) return true;
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
  const isTold =
    /\b(?:will|'ll|’ll|is going to|are going to)\b[^?]{0,60}\b(?:contact|send|be in touch|reach out|get back|follow|hear|announce|confirm|call you|decide)\b/iu.test(
      sentence,
    );
  return asking.test(sentence) && !isTold;
}
