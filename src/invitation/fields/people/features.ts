/* The features by which names and titles are told, of each word of a message. */

import { isUnread } from '../../../text/mailbox.ts';
import type { Message } from '../../source/message.ts';
import { cueClass, labelClass } from './cues.ts';
import type { Token } from './passages.ts';
import { statementFeatures } from './statements.ts';
import { classOf, partsFromEnd, segmentsOf, type Segment } from './segments.ts';

/** Words that can be one name, with nothing but space between them. */
interface Run {
  readonly first: number;
  end: number;
}

/** What rules take for the name and the title of who writes. */
export interface Ruled {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
}

/** What the header and the greeting say of each word; all in lower case. */
interface Known {
  readonly sender: ReadonlySet<string>;
  readonly recipient: ReadonlySet<string>;
  readonly greeted: ReadonlySet<string>;
  readonly addresses: string;
  /** Whether nobody reads what is sent to the sender. */
  readonly isAutomatic: boolean;
  /** The words with a capital letter of the last lines before the footer. */
  readonly signed: ReadonlySet<string>;
  /** How often each word stands in the message with a capital letter. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The features of each of `tokens`; those of a token are distinct. */
export function featuresOf(
  tokens: readonly Token[],
  message: Message,
  greeted: string | undefined,
  ruled: Ruled = {},
): string[][] {
  const segments = segmentsOf(tokens);
  const classes = tokens.map(classOf);
  const runs = runsOf(tokens, classes);
  const counts = new Map<string, number>();
  for (const { word } of tokens)
    if (/^\p{Lu}\p{Ll}/u.test(word.text)) counts.set(word.folded, (counts.get(word.folded) ?? 0) + 1);
  const known: Known = {
    sender: wordSet(message.from?.name),
    recipient: wordSet(message.to?.name),
    greeted: wordSet(greeted),
    addresses: [message.from?.address, message.replyTo?.address].join(' ').toLowerCase(),
    isAutomatic: isUnread(message.from?.address ?? ''),
    counts,
    signed: new Set(
      tokens.flatMap(({ word, passage: { zone, above, below } }) =>
        ((zone === 'signature' && above < 2) || below < 2) && /^\p{Lu}/u.test(word.text) ? [word.folded] : [],
      ),
    ),
  };
  const lastOfText = tokens.findLastIndex(({ passage }) => passage.zone !== 'footer' && passage.below < 99);
  const parts = partsFromEnd(segments, lastOfText);
  const ruledName = wordSet(ruled.name);
  const ruledTitle = wordSet(ruled.title);
  const texts = segmentTexts(tokens, segments);
  return tokens.map((token, at) => [
    ...(ruledName.has(token.word.folded) ? [`ruled name ${token.passage.zone}`, 'ruled name'] : []),
    ...(ruledTitle.has(token.word.folded)
      ? [`ruled title ${token.passage.zone}`, `ruled title ${segments[at]?.kind}`]
      : []),
    ...statementFeatures(tokens, at, segments, classes),
    ...saidFeatures(tokens, at, segments, texts, known),
    ...featuresAt(tokens, at, classes, segments, known),
    ...runFeatures(tokens, at, runs[at], segments, known),
    `from end ${few(parts[at] ?? 9)} kind ${segments[at]?.kind}`,
  ]);
}

/** How often the words of each segment are said in the whole message, whatever their case. */
function segmentTexts(tokens: readonly Token[], segments: readonly Segment[]): ReadonlyMap<Segment, number> {
  const words = tokens.map(({ word }) => word.folded.replace(/'s$/u, ''));
  const all = ` ${words.join(' ')} `;
  const counts = new Map<Segment, number>();
  for (const segment of new Set(segments)) {
    const own = ` ${words.slice(segment.first, Math.min(segment.end, segment.first + 6)).join(' ')} `;
    const first = all.indexOf(own);
    counts.set(segment, first >= 0 && all.indexOf(own, first + own.length - 1) >= 0 ? 2 : 1);
  }
  return counts;
}

/** Whether the segment is said elsewhere too, or spells the sender's address, as a company's name does. */
function saidFeatures(
  tokens: readonly Token[],
  at: number,
  segments: readonly Segment[],
  texts: ReadonlyMap<Segment, number>,
  known: Known,
): string[] {
  const segment = segments[at];
  const zone = tokens[at]?.passage.zone ?? '';
  if (!segment || segment.end - segment.first > 8) return [];
  const letters = tokens
    .slice(segment.first, segment.end)
    .map(({ word }) => word.folded)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  const domain = known.addresses.split('@').at(-1)?.split('.')[0]?.replaceAll('-', '') ?? '';
  const isDomain =
    domain.length > 3 && (letters.startsWith(domain) || domain.startsWith(letters)) && letters.length > 3;
  const said = isDomain ? 'domain' : (texts.get(segment) ?? 1) > 1 ? 'twice' : 'once';
  const place = segment.at === 0 ? 'line' : 'part';
  const before = segments[segment.first - 1]?.kind ?? '^';
  return [
    `said ${said} ${zone} ${place}`,
    `said ${said} ${segment.kind}`,
    `said ${said} ${place} after ${before}`,
  ];
}

const nameLike = new Set([
  'Capital',
  'Double-Name',
  'initial',
  'CAPITALS',
  'CAPS',
  'script',
  'title',
  'Particle',
  'organisation',
  'Trade',
  'mark',
]);

function runsOf(tokens: readonly Token[], classes: readonly string[]): (Run | undefined)[] {
  let run: Run | undefined;
  return tokens.map(({ gap, word }, at) => {
    const own = classes[at] ?? '';
    const isName = nameLike.has(own) && /^[\p{Lu}\p{Lo}]/u.test(word.text);
    const isInner = run !== undefined && own === 'particle' && nameLike.has(classes[at + 1] ?? '');
    if (!isName && !isInner) return (run = undefined);
    if (!run || gap !== 'space') run = { first: at, end: at };
    run.end = at + 1;
    return run;
  });
}

function runFeatures(
  tokens: readonly Token[],
  at: number,
  run: Run | undefined,
  segments: readonly Segment[],
  known: Known,
): string[] {
  const segment = segments[at];
  const passage = tokens[at]?.passage;
  if (!run || !segment || !passage) return [];
  const before = tokens[run.first - 1];
  const behind = tokens[run.end];
  const cue =
    before?.passage === passage && tokens[run.first]?.gap === 'space'
      ? before.word.folded
      : `^${tokens[run.first]?.gap}`;
  const next =
    behind?.passage === passage && behind.gap === 'space' ? behind.word.folded : `$${behind?.gap ?? 'zone'}`;
  const isWhole = run.first === segment.first && run.end === segment.end;
  const place = isWhole
    ? 'whole'
    : run.first === segment.first
      ? 'first'
      : run.end === segment.end
        ? 'last'
        : 'inner';
  const length = Math.min(run.end - run.first, 4);
  const isRepeated = (known.counts.get(tokens[at]?.word.folded ?? '') ?? 0) > 1;
  const isSigned = passage.below > 1 && known.signed.has(tokens[run.first]?.word.folded ?? '');
  const inRun = at === run.first ? 'head' : 'rest';
  const zone = passage.zone;
  return [
    `run ${length} ${zone} ${place}`,
    `run ${place} cue ${cueClass(cue)}`,
    `run ${inRun} cue ${cue}`,
    `run ${inRun} next ${next}`,
    `run cue ${cueClass(cue)} next ${cueClass(next)}`,
    ...(isSigned ? [`run signed ${zone}`, `run signed ${place}`] : []),
    `run ${zone} ${few(passage.above)} cue ${cueClass(cue)} next ${cueClass(next)}`,
    `run ${isRepeated ? 'repeated' : 'single'} ${zone} ${place}`,
  ];
}

const wordSet = (text = ''): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[\s,."'()<>]+/u)
      .filter((word) => word.length > 1),
  );

function firstOfLine(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 12 && tokens[first - 1]?.passage === tokens[at]?.passage) first -= 1;
  return first;
}

const few = (count: number): string => (count > 5 ? '6' : count > 2 ? '3' : String(count));

/** Words in lower case that tell what follows. */
const isCue = (folded: string): boolean => /^[\p{Ll}']{1,14}$/u.test(folded);

function featuresAt(
  tokens: readonly Token[],
  at: number,
  classes: readonly string[],
  segments: readonly Segment[],
  known: Known,
): string[] {
  const token = tokens[at];
  const segment = segments[at];
  if (!token || !segment) return [];
  const { passage, word } = token;
  const { zone, above, below } = passage;
  const isIn = (other: number): boolean => tokens[other]?.passage === passage;
  const own = classes[at] ?? '';
  const before = isIn(at - 1) ? (classes[at - 1] ?? '') : '^';
  const after = isIn(at + 1) ? (classes[at + 1] ?? '') : '$';
  const next = tokens[at + 1];
  const gapAfter = next ? next.gap : 'zone';
  const previousKind = segments[segment.first - 1]?.kind ?? '^';
  const nextKind = segments[segment.end]?.kind ?? '$';
  const place =
    at === segment.first
      ? at === segment.end - 1
        ? 'only'
        : 'first'
      : at === segment.end - 1
        ? 'last'
        : 'inner';
  const cue = isIn(at - 1) ? (tokens[at - 1]?.word.folded ?? '') : '';
  const secondCue = isIn(at - 2) ? (tokens[at - 2]?.word.folded ?? '') : '';
  const lead = tokens[segment.first - 1];
  const label =
    segment.at > 0 &&
    lead &&
    isIn(segment.first - 1) &&
    /^(?:colon|bar)$/u.test(tokens[segment.first]?.gap ?? '')
      ? lead.word.folded
      : '';
  const features = [
    `kind ${segment.kind}`,
    `zone ${zone}`,
    `zone ${zone} kind ${segment.kind}`,
    `zone ${zone} line ${few(above)} part ${few(segment.at)}`,
    `zone ${zone} own ${own}`,
    `below ${few(below)} kind ${segment.kind}`,
    `kind ${segment.kind} after ${previousKind}`,
    `kind ${segment.kind} before ${nextKind}`,
    `own ${own}`,
    `own ${own} ${place}`,
    `own ${own} after ${before}`,
    `own ${own} before ${after}`,
    `gaps ${token.gap} ${gapAfter} ${place}`,
    `gap ${token.gap} own ${own}`,
    `gap after ${gapAfter} own ${own}`,
  ];
  if (isCue(cue)) {
    features.push(`cue ${cue}`);
    if (isCue(secondCue)) features.push(`cues ${secondCue} ${cue}`);
  } else if (cue === '') features.push(`start ${zone}`);
  if (label !== '' && isCue(label)) features.push(`label ${label}`);
  if (label !== '') features.push(`labelled ${labelClass(label)} kind ${segment.kind}`);
  const lineFirst = firstOfLine(tokens, at);
  const heading = tokens[lineFirst - 1];
  if (
    heading &&
    segments[lineFirst - 1]?.at === 0 &&
    (segments[lineFirst - 1]?.end ?? 0) - (segments[lineFirst - 1]?.first ?? 0) < 4
  )
    features.push(`headed ${labelClass(heading.word.folded)} kind ${segment.kind}`);
  if (next && isIn(at + 1) && gapAfter === 'space' && isCue(next.word.folded))
    features.push(`next ${next.word.folded}`);
  if (known.sender.has(word.folded)) {
    features.push('of sender', `of sender ${zone}`);
    if (known.isAutomatic) features.push(`of automatic sender ${zone}`);
  }
  if (known.recipient.has(word.folded)) features.push('of recipient', `of recipient ${zone}`);
  if (known.greeted.has(word.folded)) features.push('greeted', `greeted ${zone}`);
  if (word.text.length > 3 && known.addresses.includes(word.folded)) features.push(`in address ${zone}`);
  return features;
}
