/* Sets out the words of a message, with where each stands, for the tagger of names and titles. */

import { readGreeting } from '../../../text/greeting.ts';
import { wordsOf, type Word } from '../../../text/line-words.ts';
import type { Message } from '../../source/message.ts';
import type { Layout } from '../../text/layout.ts';
import type { LineRole } from '../../text/line-roles.ts';

/** Where a line stands. */
export type Zone =
  | 'sender'
  | 'reply'
  | 'recipient'
  | 'subject'
  | 'preamble'
  | 'greeting'
  | 'opening'
  | 'body'
  | 'signature'
  | 'guest'
  | 'organizer'
  | 'label'
  | 'footer';

/** What stands between two words: of several marks the one that parts them most. */
export type Gap =
  'zone' | 'line' | 'open' | 'close' | 'bar' | 'at' | 'dash' | 'colon' | 'stop' | 'comma' | 'quote' | 'space';

/** A line of a message, or a field of its header. */
export interface Passage {
  readonly text: string;
  readonly zone: Zone;
  /** How many lines of its zone stand above it, and how many lines of the message below. */
  readonly above: number;
  readonly below: number;
}

/** A word where it stands; marks that stand alone are part of the gap. */
export interface Token {
  readonly word: Word;
  readonly passage: Passage;
  readonly gap: Gap;
}

/** In UTF-16 units. */
const longestLine = 1000;
const openingLines = 2;
const mostMailboxes = 12;
/** A line at least so long was broken to fit rather than to begin another. */
const wrappedLine = 55;

/** The fields of the header and the lines of the text, in their order; buttons are left out. */
export function passagesOf(message: Message, layout: Layout): Passage[] {
  const { event } = message;
  return [
    ...header('subject', [message.subject]),
    ...header('sender', [message.from?.name]),
    ...header('reply', [message.replyTo?.name]),
    ...header('recipient', [message.to?.name, ...(message.recipients ?? []).map(({ name }) => name)]),
    ...header('organizer', [event?.organizer?.name]),
    ...header('guest', event?.attendees.map(({ name }) => name) ?? []),
    ...textPassages(layout),
  ];
}

function header(zone: Zone, texts: readonly (string | undefined)[]): Passage[] {
  return [...new Set(texts)]
    .slice(0, mostMailboxes)
    .flatMap((text, above) => (text ? [{ text: text.slice(0, longestLine), zone, above, below: 99 }] : []));
}

function textPassages(layout: Layout): Passage[] {
  const lines = layout.lines.filter(({ role, text }) => role !== 'button' && /[\p{L}\p{N}]/u.test(text));
  const greeting = greetingAt(
    lines.map(({ text }) => text),
    layout.greeted,
  );
  const signature = signatureAt(
    lines.map(({ text }) => text),
    layout.signature[0],
  );
  const counts = new Map<Zone, number>();
  let below = lines.filter(({ role }) => role === 'text').length;
  return lines.map(({ text, role }, at) => {
    if (role === 'text') below -= 1;
    const zone = zoneAt(at, role, greeting, signature);
    const above = counts.get(zone) ?? 0;
    counts.set(zone, above + 1);
    return { text: text.slice(0, longestLine), zone, above, below };
  });
}

/** Where line `at` stands; `greeting` and `signature` are where these begin. */
function zoneAt(at: number, role: LineRole, greeting: number, signature: number): Zone {
  if (role === 'guest' || role === 'footer') return role;
  if (role === 'label' || role === 'place') return 'label';
  if (at < greeting) return 'preamble';
  if (at === greeting) return 'greeting';
  if (at >= signature) return 'signature';
  return at - greeting <= openingLines ? 'opening' : 'body';
}

const greetingReach = 30;

function greetingAt(lines: readonly string[], greeted: string | undefined): number {
  const isGreeting = (line: string) =>
    greeted === undefined
      ? readGreeting(line)?.isOpened === true
      : line.includes(greeted) && readGreeting(line) !== undefined;
  return lines.slice(0, greetingReach).findIndex(isGreeting);
}

function signatureAt(lines: readonly string[], first: string | undefined): number {
  const at = first === undefined ? -1 : lines.findLastIndex((line) => line.trim().endsWith(first));
  return at < 0 ? lines.length : at;
}

/** The words of `passages`. */
export function tokensOf(passages: readonly Passage[]): Token[] {
  let before: Passage | undefined;
  return passages.flatMap((passage) => {
    let gap: Gap = before?.zone !== passage.zone ? 'zone' : isWrapped(before) ? 'space' : 'line';
    before = passage;
    let end = 0;
    return wordsOf(passage.text).flatMap((word) => {
      if (!/[\p{L}\p{N}&+]/u.test(word.text)) return [];
      const token = { word, passage, gap: end === 0 ? gap : gapOf(passage.text.slice(end, word.start)) };
      end = word.end;
      return [token];
    });
  });
}

const isWrapped = ({ text, zone }: Passage): boolean =>
  text.trimEnd().length >= wrappedLine && (zone === 'body' || zone === 'opening');

const gaps: readonly (readonly [Gap, RegExp])[] = [
  ['open', /[([{<【「（]/u],
  ['close', /[)\]}>】」）]/u],
  ['bar', /[|·•⋅☆★✦]|\s\/\s|\t|\s{3}/u],
  ['at', /@/u],
  ['dash', /[–—]|\s-|-\s/u],
  ['colon', /[:：]/u],
  ['stop', /[.!?…]/u],
  ['comma', /[,;]/u],
  ['quote', /["“”„«»]|\s['‘]|['’]\s/u],
];

const gapOf = (between: string): Gap => gaps.find(([, mark]) => mark.test(between))?.[0] ?? 'space';
