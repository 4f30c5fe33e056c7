/* Joins the parts of a time into whole times. */

import { isMeal, type Atom, type Kind } from './atoms.ts';

/** Neighbouring atoms that make one time. */
export interface Chain {
  readonly atoms: Atom[];
  /** It follows another time directly, as the "6" in "May 5 | 6". */
  readonly isContinued: boolean;
}

export const has = ({ atoms }: Chain, ...kinds: readonly Kind[]): boolean =>
  atoms.some(({ kind }) => kinds.includes(kind));

export function chainsOf(text: string, found: readonly Atom[]): Chain[] {
  const atoms = withDays(text, found);
  const chains: Chain[] = [];
  let chain: Chain | undefined;
  for (const [index, atom] of atoms.entries()) {
    const last = chain?.atoms.at(-1);
    const gap = last ? text.slice(last.end, atom.start) : '';
    const join = chain && last ? joint(chain, atom, gap, atoms[index + 1]) : 'apart';
    if (chain && join === 'joined') {
      const isHour = isHourOf(chain, atom, gap) || isHourBehindLead(chain, atom);
      chain.atoms.push(isHour ? { ...atom, kind: 'hour' } : atom);
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

/** "15.01 klo 16:00", "12.11 (Wednesday)", "from 20.10. to 24.10.": what could be an hour is a day beside one. */
function withDays(text: string, atoms: readonly Atom[]): readonly Atom[] {
  return atoms.map((atom, at) => {
    if (atom.kind !== 'hour' || !/^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/u.test(atom.text))
      return atom;
    const next = atoms[at + 1];
    const gap = next ? text.slice(atom.end, next.start) : '';
    const isDay =
      (next?.kind === 'weekday' && /^ ?[(,]? ?$/u.test(gap)) ||
      (next?.kind === 'clock' && /^\.?,? (?:(?:at|um|kl\.?|klo|ore|ora|o|о|à|alle) )?$/u.test(gap)) ||
      (next?.kind === 'date' && /^\.? ?(?:to|bis|[-–])? ?$/u.test(gap));
    return isDay ? { ...atom, kind: 'date' } : atom;
  });
}

/** Words between the parts of a time that neither end it nor begin another. */
const glue = new Set(
  (
    'at on the of from before after in de del à um o den kl kl. klockan om alle ore las a around about approximately ' +
    'approx ca circa às towards for starting beginning @ le el il am any time anytime ore ora h hours hour alle ab klo btw between sharp a о o say'
  ).split(' '),
);
const ranges = new Set(
  '- – — ~ 〜 ～ to until till til bis through thru and & or à a tot al hasta'.split(' '),
);
const choices = new Set('or and & / oder ou o eller of und et y'.split(' '));
const longestGap = 20;

type Joint = 'joined' | 'next' | 'apart';

/** How an atom goes with the time before it. */
function joint(chain: Chain, atom: Atom, gap: string, following: Atom | undefined): Joint {
  if (gap.length > longestGap || (atom.kind === 'part' && isMeal(atom.text) && has(chain, 'clock')))
    return 'apart';
  const last = chain.atoms.at(-1)?.kind ?? 'number';
  const marks = gap.toLowerCase().replace(/(?<=\s)(?:h|kl|ca|approx)\./u, 'kl');
  // "We start at 15:15. May we see you?"
  const isNewSentence = atom.kind === 'month' && last === 'clock' && gap.startsWith('.');
  if (isNewSentence) return 'apart';
  const isDayAndHour =
    atom.kind === 'clock' && !has(chain, 'clock', 'hour') && has(chain, 'date', 'weekday', 'month');
  if (isDayAndHour && /^\)?,?\s[·•⋅]\s$/u.test(marks)) return 'joined';
  if (/[|;•·⋅]/u.test(marks)) return 'next';
  if (/[.!?]/u.test(marks.replace(/^\./u, ''))) return 'apart';
  const words = marks
    .replace(/^\.(?=\s)/u, '')
    .split(/[\s,():]+/u)
    .filter(Boolean);
  if (isOneMoreHour(chain, last, atom, words)) return 'next';
  if (last === 'lead' || last === 'week') return words.every((word) => glue.has(word)) ? 'joined' : 'apart';
  if (words.length > 0 && words.every((word) => ranges.has(word)) && isRange(chain, last, atom, words))
    return 'joined';
  if (
    !words.every((word) => glue.has(word) || choices.has(word) || ranges.has(word) || /^[-–—]$/u.test(word))
  )
    return 'apart';
  if (last === 'month' && words.length === 0 && (atom.kind === 'number' || atom.kind === 'ordinal'))
    // "7 April, 8 April", but "April 7"
    return following?.kind === 'month' && has(chain, 'number', 'ordinal') ? 'next' : 'joined';
  if (endsDayRange(chain, atom)) return 'joined';
  if (isHourOf(chain, atom, gap) && !has(chain, 'clock', 'hour')) return 'joined';
  const isChoice = words.some((word) => choices.has(word)) && !words.every((word) => glue.has(word));
  if (repeats(chain, atom, isChoice)) return 'next';
  // "at noon on 3 May"
  const beginsDate =
    atom.kind === 'number' && following?.kind === 'month' && !isChoice && !has(chain, 'month');
  return beginsDate ? 'joined' : fits(chain, last, atom, gap, isChoice);
}

/** The second month of "25th July - 26th July" */
const endsDayRange = ({ atoms }: Chain, { kind }: Atom): boolean =>
  kind === 'month' &&
  atoms.at(-2)?.kind === 'month' &&
  (atoms.at(-1)?.kind === 'number' || atoms.at(-1)?.kind === 'ordinal');

const isNumeric = (kind: Kind): boolean =>
  kind === 'number' || kind === 'ordinal' || kind === 'clock' || kind === 'hour';

/** "10:00 – 11:00", "2 and 4 pm" behind "between", "10–12 November", "Monday to Wednesday". */
function isRange({ atoms }: Chain, last: Kind, atom: Atom, words: readonly string[]): boolean {
  if (words.some((word) => choices.has(word))) {
    // "14th & 15th November", "25 or 26 November"
    if (atoms.length === 1 && isDay(last) && isNumeric(last) && isDay(atom.kind) && isNumeric(atom.kind))
      return true;
    const hasZone = atoms.some(({ kind }) => kind === 'zone');
    const isBoth = isNumeric(last) && isNumeric(atom.kind);
    // "Monday between 2 and 4 pm"
    if (atoms.at(-2)?.kind === 'lead' && isBoth && !hasZone && !words.includes('or')) return true;
    const isOpen = atoms[0]?.kind === 'lead' && atoms.length < 5 && !hasZone;
    return isOpen && (isNumeric(last) || isDay(last)) && (isNumeric(atom.kind) || isDay(atom.kind));
  }
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
function repeats(chain: Chain, { kind }: Atom, isChoice: boolean): boolean {
  const hasHour = has(chain, 'clock', 'hour');
  const hasNumber = has(chain, 'number', 'ordinal', 'date', 'day');
  if (kind === 'weekday') {
    if (hasHour) return has(chain, 'weekday', 'month', 'date', 'relative') || isChoice;
    // "Friday afternoon, or Monday", "this week or Monday", but "Monday or Tuesday"
    if (
      isChoice &&
      (chain.isContinued ||
        has(chain, 'span') ||
        (has(chain, 'weekday', 'relative') && chain.atoms.length > 1))
    )
      return true;
    return has(chain, 'weekday') && hasNumber;
  }
  if (kind === 'month') return has(chain, 'month', 'date') || (isChoice && hasHour);
  if (kind === 'date') return has(chain, 'date', 'month');
  if (kind === 'number' || kind === 'ordinal' || kind === 'day') {
    return hasNumber && (isChoice || has(chain, 'clock', 'month'));
  }
  // "11 am tomorrow"
  if (kind === 'relative') return hasHour && (isChoice || has(chain, 'weekday', 'month', 'date', 'relative'));
  return ['clock', 'hour', 'span'].includes(kind) && hasHour;
}

/** "Friday at 9" */
const isHourOf = (chain: Chain, { kind }: Pick<Atom, 'kind'>, gap: string): boolean =>
  kind === 'number' &&
  /(?:^|[\s,])(?:at|um|om|à|kl\.?|klo|ore|ora|alle|las|about|around|by|before|after|from|till|say)\s*$/iu.test(
    gap,
  ) &&
  has(chain, 'weekday', 'month', 'relative', 'date');

/** "tomorrow after 5", "Friday between 12 and 2" */
function isHourBehindLead(chain: Chain, { kind }: Pick<Atom, 'kind'>): boolean {
  const [last, before] = [chain.atoms.at(-1)?.kind, chain.atoms.at(-2)?.kind];
  return (
    kind === 'number' &&
    (last === 'lead' || (last === 'hour' && before === 'lead')) &&
    has(chain, 'weekday', 'relative', 'date')
  );
}

/** The "10" and the "1" of "Tuesday at 9, 10 or 1" */
const isOneMoreHour = (
  { atoms, isContinued }: Chain,
  last: Kind,
  { kind }: Atom,
  words: readonly string[],
): boolean =>
  kind === 'number' &&
  (last === 'hour' || (last === 'number' && isContinued && atoms.length === 1)) &&
  atoms.at(-2)?.kind !== 'lead' &&
  words.every((word) => choices.has(word));

function fits(chain: Chain, last: Kind, { kind }: Atom, gap: string, isChoice: boolean): Joint {
  if (kind === 'zone')
    return last === 'clock' || last === 'hour' || last === 'part' || last === 'zone' ? 'joined' : 'apart';
  if (kind === 'year') return has(chain, 'month', 'number', 'ordinal') ? 'joined' : 'apart';
  if (kind === 'lead') return has(chain, 'clock') ? 'apart' : 'joined';
  if (kind === 'hour') return has(chain, 'weekday', 'month', 'date', 'relative') ? 'joined' : 'apart';
  if (kind === 'number' || kind === 'ordinal') {
    const isBeside = ['weekday', 'month', 'relative', 'lead', 'week'].includes(last);
    return isBeside || isHourOf(chain, { kind }, gap) ? 'joined' : 'apart';
  }
  if (kind === 'part' && isChoice) return last === 'part' ? 'joined' : 'apart';
  return 'joined';
}

/** Whether a time can begin with the atom: a bare number only before a month or as the start of a range. */
function canStart(text: string, atoms: readonly Atom[], index: number, isContinued: boolean): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  const kind = atom?.kind ?? 'zone';
  if (!atom || kind === 'zone' || kind === 'year') return false;
  // "11.15 on Thursday"
  if (kind === 'hour')
    return (
      isContinued ||
      (next !== undefined && isDay(next.kind) && /^ on (?:the )?$/u.test(text.slice(atom.end, next.start)))
    );
  // "after six"
  if (
    /^\p{L}{3,6}$/u.test(atom.text) &&
    /\b(?:after|before) $/iu.test(text.slice(0, atom.start)) &&
    kind === 'clock'
  )
    return false;
  const gap = next ? text.slice(atom.end, next.start).toLowerCase().trim() : 'x';
  if (kind === 'part' && isMeal(atom.text)) return false;
  if (kind === 'part') return next !== undefined && /^(?:of|on)(?: the)?$/u.test(gap) && isDay(next.kind);
  if (kind === 'number' || kind === 'ordinal') {
    if (isContinued || !next) return isContinued;
    if (next.kind === 'month') return /^(?:of|de|\.)?$/u.test(gap);
    // "6/12 (Thu) 13:00", "10/06 ore 09:30", "24/02 at 13:00"
    if (atom.text.includes('/')) return next.kind === 'weekday' || next.kind === 'clock';
    const isRange = isNumeric(next.kind) && /^(?:[-–—&]|to|bis|and|or)$/u.test(gap);
    return isRange && (next.kind === 'clock' || isMonthAfter(text, atoms, index + 1));
  }
  if (kind !== 'lead') return true;
  if (!next || gap !== '') return false;
  const isDayRange = atoms[index + 2]?.kind === 'number' && atoms[index + 3]?.kind === 'month';
  return next.kind !== 'number' || isDayRange || /[ap]\.?m|:\d\d/iu.test(text.slice(next.end, next.end + 16));
}

function isMonthAfter(text: string, atoms: readonly Atom[], index: number): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  return (
    atom !== undefined &&
    next?.kind === 'month' &&
    /^(?:of|de|\.)?$/u.test(text.slice(atom.end, next.start).trim())
  );
}

/** Behind "this" or "next" stands a day of the week alone: beside its date these say nothing. */
const pointing = /^(?:this|next|coming|the following) /iu;

/** A time does not end in a word that leads on. */
function trim(parts: Atom[]): void {
  while (parts.length > 0 && parts.at(-1)?.kind === 'lead') parts.pop();
  // "Fridays: 13 June"
  if (
    parts[0]?.kind === 'weekday' &&
    /days$/iu.test(parts[0].text) &&
    ['number', 'ordinal', 'date', 'month'].includes(parts[1]?.kind ?? '') &&
    parts.length > 2
  )
    parts.shift();
  const [first] = parts;
  const [pointer = ''] = first?.kind === 'weekday' ? (pointing.exec(first.text) ?? []) : [];
  if (!first || pointer === '' || !parts.some(({ kind }) => ['date', 'month', 'ordinal'].includes(kind)))
    return;
  parts[0] = { ...first, start: first.start + pointer.length, text: first.text.slice(pointer.length) };
}
