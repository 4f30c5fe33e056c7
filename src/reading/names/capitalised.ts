import type { WordRange } from '../../text/phrases/phrases.ts';
import type { Words } from '../../text/words.ts';
import { beginsWithCapital } from '../../text/letter-pattern.ts';

/** A text and its words: a block, or the value of the subject line. */
export interface WordedText {
  readonly text: string;
  readonly words: Words;
}

/** Capitalised words that begin or frame a name but are none of it, as in a subject in title case. */
const frame = new Set(
  (
    'i the a an your my our this that for from of at to as in on with re by about regarding concerning and but or ' +
    'interview interviews invitation invite application applications applicant opportunity process position role ' +
    'job post offer opening vacancy withdrawal withdraw withdrawing decline declining declined cancel cancelling ' +
    'cancellation thank thanks you request update news note candidacy first second third final next round phone ' +
    'video call screening meeting slot interviewing internship traineeship apprenticeship stage reply response ' +
    'answer monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december noon however please after before best kind regards dear hi hello ' +
    'we it is unfortunately although while because if when so since open current new vacant company name title xyz xx xxx ' +
    'tbd tbc todo'
  ).split(' '),
);

const mostWords = 6;
const connector = /^(?:of|and|for|de|du|für|und|y)$/u;
const innerGap = /^(?:[+#]{0,2}[ \t]|\r?\n|[+#]{0,2} ?[/&|] ?)$/u;

/** The capitalised words from the word `first` on, up to `end`; undefined where there are none. */
export function nameFrom(source: WordedText, first: number, end: number): WordRange | undefined {
  let last = first;
  for (let at = first; at < Math.min(end, first + mostWords); at++) {
    if (!isInnerGap(source, at)) break;
    if (isCapitalised(source, at)) last = at + 1;
    else if (at === first || !connector.test(wordAt(source, at))) break;
  }
  return last > first ? { first, end: last } : undefined;
}

/** The capitalised words before the word `end`, back to `first`. */
export function nameBefore(source: WordedText, first: number, end: number): WordRange | undefined {
  let start = end;
  for (let at = end - 1; at >= Math.max(first, end - mostWords); at--) {
    if (!isInnerGap(source, at + 1)) break;
    if (isCapitalised(source, at)) start = at;
    else if (start === end || !connector.test(wordAt(source, at))) break;
  }
  return start < end ? { first: start, end } : undefined;
}

export function wordAt({ text, words }: WordedText, at: number): string {
  return text.slice(words.starts[at] ?? 0, words.ends[at] ?? 0);
}

function isCapitalised(source: WordedText, at: number): boolean {
  const first = source.text.charCodeAt(source.words.starts[at] ?? 0);
  // A small letter of ASCII: most words begin with one.
  if (first >= 97 && first <= 122) return false;
  const word = wordAt(source, at);
  return (
    beginsWithCapital(word) &&
    word.length <= 40 &&
    !frame.has(word.toLowerCase().replace(/['’](?:s|m|ve|d|ll)$/u, ''))
  );
}

/** Whether the words `at - 1` and `at` can belong to one name. */
function isInnerGap({ text, words }: WordedText, at: number): boolean {
  const gap = text.slice(words.ends[at - 1] ?? 0, words.starts[at] ?? 0);
  return gap === ' ' || innerGap.test(gap);
}
