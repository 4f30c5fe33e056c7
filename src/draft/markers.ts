import { internWord } from './vocabulary.ts';
import type { Words } from './words.ts';

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

const english = wordSet(
  'the of and a to in is i you it for that with on be have not this my your me as at we are was but if so or an do ' +
    "can will would from by he she they them his her our us what there been has had i'm i've i'd it's don't about " +
    'more who all no just any when which their thank thanks please hi hello dear regards best sincerely am how up ' +
    "out than then some could other into only over also after i'll we'll you're that's won't can't you'll again " +
    'never here were too these those because back stop get send',
);
const writer = wordSet("i i'm i've i'd i'll im ive me my mine myself we we're we've we'd we'll us our");
const reader = wordSet("you you're you've you'd you'll your yours");
const trade = wordSet(
  'interview interviews interviewing interviewed interviewer position positions role roles job jobs application ' +
    'applications apply applied applying applicant applicants candidate candidates candidacy recruiter recruiters ' +
    'recruiting recruitment hiring hire vacancy vacancies opening openings opportunity opportunities offer employer ' +
    'employers employment career careers company firm team salary onsite screening shortlist shortlisted resume cv ' +
    'reaching profile linkedin considering consideration process invitation internship placement headhunter post ' +
    'contract selection selected',
);

export const noMarkers: Markers = { english: 0, writer: 0, reader: 0, trade: 0 };

export function countMarkers(words: Words): Markers {
  return {
    english: count(words, english),
    writer: count(words, writer),
    reader: count(words, reader),
    trade: count(words, trade),
  };
}

export function addMarkers(one: Markers, other: Markers): Markers {
  return {
    english: one.english + other.english,
    writer: one.writer + other.writer,
    reader: one.reader + other.reader,
    trade: one.trade + other.trade,
  };
}

function count(words: Words, wanted: ReadonlySet<number>): number {
  let found = 0;
  for (const id of words.ids) if (wanted.has(id)) found += 1;
  return found;
}

function wordSet(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(internWord));
}
