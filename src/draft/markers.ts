/* Counts the words that tell what kind of text a draft is. */

import { hashText } from '../text/hash.ts';
import type { Words } from '../text/words.ts';

/** How many words of a text tell what kind of text it is. */
export interface Markers {
  /** Words that English texts are full of. */
  readonly english: number;
  /** The writer: I, my, we. */
  readonly writer: number;
  /** The reader: you, your. */
  readonly reader: number;
  /** Words of applying and hiring. */
  readonly trade: number;
}

/** What each word counts as: the sum of the kinds that it is of. */
const kindsByWord = new Map<string, number>();
/** The same by the hashes of the words; made at the first question. */
let kinds: ReadonlyMap<number, number> | undefined;
const english = 1;
const writer = 2;
const reader = 4;
const trade = 8;

markWords(
  english,
  'the of and a to in is i you it for that with on be have not this my your me as at we are was but if so or an do ' +
    "can will would from by he she they them his her our us what there been has had i'm i've i'd it's don't about " +
    'more who all no just any when which their thank thanks please hi hello dear regards best sincerely am how up ' +
    "out than then some could other into only over also after i'll we'll you're that's won't can't you'll again " +
    'never here were too these those because back stop get send',
);
markWords(writer, "i i'm i've i'd i'll im ive me my mine myself we we're we've we'd we'll us our");
markWords(reader, "you you're you've you'd you'll your yours");
markWords(
  trade,
  'interview interviews interviewing interviewed interviewer position positions role roles job jobs application ' +
    'applications apply applied applying applicant applicants candidate candidates candidacy recruiter recruiters ' +
    'recruiting recruitment hiring hire vacancy vacancies opening openings opportunity opportunities offer employer ' +
    'employers employment career careers company firm team salary onsite screening shortlist shortlisted resume cv ' +
    'reaching profile linkedin considering consideration process invitation internship placement headhunter post ' +
    'contract selection selected',
);

function markWords(kind: number, words: string): void {
  for (const word of words.split(' ')) kindsByWord.set(word, (kindsByWord.get(word) ?? 0) | kind);
}

/** The place of each word in the lists above, which begin with what English texts have most of. */
let ranks: ReadonlyMap<string, number> | undefined;

/** How often letters have the word, roughly, beside 1 for what stands on no list. */
export function frequencyOf(word: string): number {
  ranks ??= new Map(Array.from(kindsByWord.keys(), (known, rank) => [known, rank]));
  const rank = ranks.get(word);
  return rank === undefined ? 1 : 10 + 1000 / (10 + rank);
}

export const noMarkers: Markers = { english: 0, writer: 0, reader: 0, trade: 0 };

export function countMarkers(words: Words): Markers {
  const count = { english: 0, writer: 0, reader: 0, trade: 0 };
  kinds ??= new Map(Array.from(kindsByWord, ([word, kind]) => [hashText(word), kind]));
  for (const hash of words.hashes) {
    const kind = kinds.get(hash);
    if (kind === undefined) continue;
    if ((kind & english) !== 0) count.english += 1;
    if ((kind & writer) !== 0) count.writer += 1;
    if ((kind & reader) !== 0) count.reader += 1;
    if ((kind & trade) !== 0) count.trade += 1;
  }
  return count;
}

/** Adds the counts of `more` to those of `sum`. */
export function addMarkers(sum: { -readonly [Kind in keyof Markers]: number }, more: Markers): void {
  sum.english += more.english;
  sum.writer += more.writer;
  sum.reader += more.reader;
  sum.trade += more.trade;
}
