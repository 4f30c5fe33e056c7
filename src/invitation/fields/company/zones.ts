/* Cuts an invitation into the lines that can name its employer, with the zone of each. */

import { wordsOf, type Word } from '../../../text/line-words.ts';
import { isPersonName } from '../../../text/person.ts';
import { namesOccupation } from '../../../text/occupations.ts';
import { readValediction } from '../../../text/valediction.ts';
import { fold } from '../../text/ballot.ts';
import type { Evidence } from '../evidence.ts';

/**
 * Where a line stands. A `line` is a short one of the message itself, such as those of a signature, a heading or a
 * detail; a `sentence` is prose.
 */
export type Zone = 'subject' | 'sender' | 'line' | 'sentence' | 'place' | 'footer';

/** What a short line holds. */
type LineKind = 'person' | 'title' | 'contact' | 'valediction' | 'other' | 'edge';

/** What the heading of a detail announces: "Employer: …". */
type Label = 'company' | 'place' | 'role' | 'person' | 'other';

export interface ZonedLine {
  readonly zone: Zone;
  readonly text: string;
  readonly words: readonly Word[];
  /** The heading in front of the text, which is no part of it. */
  readonly label: Label | undefined;
  /** The heading as it is written; empty where there is none. */
  readonly heading: string;
  /** Whether the text is itself a heading of no known kind: "ACME: Hi Dean, your interview is on Monday". */
  readonly isHeading: boolean;
  /** What the lines around hold. */
  readonly above: LineKind;
  readonly below: LineKind;
  readonly isSigned: boolean;
  /** Whether a person or a title stands in one of the three lines above. */
  readonly isInBlock: boolean;
  /** Whether no line of the message stands above. */
  readonly isFirst: boolean;
}

const mostLines = 300;
const mostFooterLines = 20;
/** In UTF-16 units; the rest of a longer line names nothing new. */
const longestLine = 1500;
const longestShortLine = 90;

/** The lines of a message in their order, header fields first; cut once, as several fields ask for them. */
export function zonesOf(evidence: Evidence): readonly ZonedLine[] {
  const known = cut.get(evidence) ?? zonesIn(evidence);
  cut.set(evidence, known);
  return known;
}

const cut = new WeakMap<Evidence, readonly ZonedLine[]>();

function zonesIn({ message, layout }: Evidence): ZonedLine[] {
  const places = layout.lines.filter(({ role }) => role === 'place').map(({ text }) => text);
  const location = message.event?.location;
  const own = [...layout.preamble, ...layout.body, ...layout.signature].slice(0, mostLines);
  const kinds = own.map(kindOf);
  const firstSigned = own.length - layout.signature.length;
  return [
    ...(message.subject === undefined ? [] : zoned(message.subject, 'subject')),
    ...(message.from ? zoned(message.from.name, 'sender') : []),
    ...(message.from?.remark === undefined ? [] : zoned(message.from.remark, 'sender')),
    ...own.flatMap((text, at) =>
      zoned(text, isProse(text) ? 'sentence' : 'line', {
        above: kinds[at - 1] ?? 'edge',
        below: kinds[at + 1] ?? 'edge',
        isSigned: at >= firstSigned,
        isFirst: at === 0,
        isInBlock: kinds.slice(Math.max(0, at - 3), at).some((kind) => kind === 'person' || kind === 'title'),
      }),
    ),
    ...(location === undefined ? places : [...places, location]).flatMap((text) => zoned(text, 'place')),
    ...layout.footer.slice(0, mostFooterLines).flatMap((text) => zoned(text, 'footer')),
  ];
}

/** A heading can't stand further in; in UTF-16 units. */
const headingReach = 50;

/** "Employer" of "Employer: Acme", "Employer   Acme" and "- Employer\tAcme", and where what it announces begins. */
function headingOf(line: string): { readonly name: string; readonly end: number } | undefined {
  const start = line.slice(0, headingReach);
  const at = start.search(/\s?\.{3,}|[:：\t]|\s=\s|\s\s\s/u);
  const name = start
    .slice(0, Math.max(at, 0))
    .replace(/^[\s*_•·▪>(-]{1,5}/u, '')
    .replace(/[\s*_]{1,20}$/u, '');
  if (!/^\p{L}[\p{L} _/&'’-]{1,27}$/u.test(name)) return undefined;
  const behind = line.slice(at);
  const gap = behind.length - behind.replace(/^[\s:：=*_.]{1,40}/u, '').length;
  return gap < behind.length && !behind.startsWith('://') ? { name, end: at + gap } : undefined;
}

type Surroundings = Pick<ZonedLine, 'above' | 'below' | 'isSigned' | 'isInBlock' | 'isFirst'>;

const apart: Surroundings = {
  above: 'edge',
  below: 'edge',
  isSigned: false,
  isInBlock: false,
  isFirst: false,
};

/** The line, behind its heading if that announces nothing known: a name may stand there. */
function zoned(source: string, zone: Zone, around = apart): ZonedLine[] {
  const line = source.slice(0, longestLine).replace(handle, '@ ');
  const head = zone === 'sender' ? undefined : headingOf(line);
  const text = line.slice(head?.end ?? 0);
  const label = head && labelOf(head.name);
  const heading = head?.name ?? '';
  const own = { zone, text, words: wordsOf(text), label, heading, isHeading: false, ...around };
  if (label !== 'other') return [own];
  const alone = { label: undefined, heading: '', isHeading: true };
  const short = zone === 'sentence' ? 'line' : zone;
  return [{ ...own, zone: short, text: heading, words: wordsOf(heading), ...alone }, own];
}

/** "Recruiter @Acme" */
const handle = /(?<=[\p{L}\p{N}] )@(?=[\p{L}\p{N}])/gu;

const isProse = (text: string): boolean =>
  text.length > longestShortLine ||
  (/[\p{Ll}\p{N})"”][.!?]['"”)]?(?:\s|$)/u.test(text) && /\s\p{Ll}+\s\p{Ll}+\s/u.test(text));

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));
const labels: readonly (readonly [Label, ReadonlySet<string>])[] = [
  [
    'company',
    setOf(
      'company|company name|hiring company|employer|organisation|organization|client|end client|firm|tenant|school|hospital|department|business|account|customer|' +
        'unternehmen|firma|arbeitgeber|entreprise|société|empresa|azienda|bedrijf|invited by|on behalf of',
    ),
  ],
  ['place', setOf('where|venue|location|place|address|office|site|wo|ort|lieu|lugar|dove')],
  [
    'role',
    setOf(
      'role|position|position applied for|position title|job|job role|job title|title|role title|post|vacancy|vacancy title|opening|designation|profile|requisition|campaign|gig|skill|' +
        'stelle|poste|puesto|vacature|tjänst|stilling|applied for|regarding|subject|re|betreff|bewerbung|what|event|topic|interview|screening call',
    ),
  ],
  [
    'person',
    setOf(
      'who|contact|contact person|recruiter|interviewer|interviewers|candidate|organizer|organiser|host|spoc|from|to|cc|sent by|posted by|created by|screener|with|panel|name|' +
        'von|an|de|invitee|attendees|guests',
    ),
  ],
];

const labelOf = (name: string): Label => labels.find(([, names]) => names.has(fold(name)))?.[0] ?? 'other';

const contact =
  /\S@\S|https?:|www\.|\p{N}{3}[\s./-]?\p{N}{2}|\b(?:street|strasse|straße|avenue|road|floor|suite|building|lane|quay)\b|^\p{N}{1,5}\s/iu;

function kindOf(line: string): LineKind {
  const text = line.trim();
  if (text.length > longestShortLine) return 'other';
  if (readValediction(text)) return 'valediction';
  if (contact.test(text)) return 'contact';
  const first = text.split(/\s[|/·–—-]\s|,\s|\s?\(/u, 1)[0] ?? '';
  if (isPersonName(first)) return namesOccupation(text) ? 'title' : 'person';
  return namesOccupation(text) || /\b(?:hr|human resources|head of|talent)\b/iu.test(text)
    ? 'title'
    : 'other';
}
