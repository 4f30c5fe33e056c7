import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sentence } from '../../src/draft/draft.ts';
import { DraftReader } from '../../src/draft/reader.ts';
import type { ScoredAct } from '../../src/reading/act-scores.ts';
import { readLetters, readMarks, type MarkedLetter, type MarkedPassage } from './letters.ts';

/** A message, with what each of its sentences does; `test/corpus/README.md` explains the letters that say it. */
export interface ActedMessage {
  readonly writer: string;
  readonly text: string;
  /** Whether it was written to be plain: those of `letters/` often are not. */
  readonly isPlain: boolean;
  /** Whether its writer goes on with the talks, or may. */
  readonly goesOn: boolean;
  /** What would hurt its reader, in a plain message. */
  readonly passages: readonly MarkedPassage[];
  /** Whether it answers nothing: of such a text only that it says no no is known. */
  readonly isOther: boolean;
  readonly sentences: readonly { readonly sentence: Sentence; readonly acts: string }[];
}

/** The writers are parted into so many, so that what is learned from the others can be judged by each. */
export const folds = 3;

/** There are few plain messages: each counts for so many. */
export const weightOf = ({ isPlain }: ActedMessage): number => (isPlain ? 4 : 1);

/** The letters by which the corpus says that a sentence does it. */
const signs: Readonly<Record<ScoredAct, string>> = {
  decline: 'DI',
  reason: 'R',
  thanks: 'T',
  openDoor: 'O',
  apology: 'A',
  wishes: 'W',
  goingOn: 'YN',
};

export const does = (acts: string, act: ScoredAct): boolean =>
  [...signs[act]].some((sign) => acts.includes(sign));

/** Whether it is known which sentences of the message do it. */
export const isKnown = ({ isOther }: ActedMessage, act: ScoredAct | undefined): boolean =>
  !isOther || act === 'decline';

/** Whether a sentence of the message does it. */
export const doesIn = ({ sentences }: ActedMessage, act: ScoredAct): boolean =>
  sentences.some(({ acts }) => does(acts, act));

/** The file of `acts/` that says what the sentences of `letters/` do. */
const ofLetters = 'letters.txt';

/** Reads all that the corpus says of what sentences do. Throws where it does not know the sentences of a letter. */
export function readActed(corpus: string): ActedMessage[] {
  const folder = join(corpus, 'acts');
  const files = readdirSync(folder).toSorted();
  return [
    ...readOfLetters(readFileSync(join(folder, ofLetters), 'utf8'), join(corpus, 'letters')),
    ...files
      .filter((file) => file !== ofLetters)
      .flatMap((file) => readTagged(file, readFileSync(join(folder, file), 'utf8'))),
  ];
}

/** The file that a plain message stands in. */
export const fileOf = ({ writer }: ActedMessage): string => writer.replace(/ \d+$/u, '');

/** The plain messages as letters of the writer of their file; none of which it is unsure whether they would hurt. */
export const asLetters = (messages: readonly ActedMessage[]): MarkedLetter[] =>
  messages
    .filter(({ isPlain, passages }) => isPlain && passages.every(({ kind }) => kind !== 'unsure'))
    .map((message) => ({ voice: fileOf(message), text: message.text, passages: message.passages }));

/** `=== FILE`, and for letters of that file a line each: `NUMBER/SENTENCES 1T 3DR`. */
function readOfLetters(notes: string, folder: string): ActedMessage[] {
  const letters = new Map<string, MarkedLetter[]>();
  for (const letter of readLetters(folder))
    letters.set(letter.voice, [...(letters.get(letter.voice) ?? []), letter]);
  const parts = notes.split(/^=== /mu).slice(1);
  return parts.flatMap((part) => {
    const [file = '', ...lines] = part.trim().split('\n');
    const writer = `${file}.txt`;
    return lines.map((line) => readNote(line, writer, letters.get(writer) ?? []));
  });
}

function readNote(line: string, writer: string, letters: readonly MarkedLetter[]): ActedMessage {
  const [letter = '', ...marks] = line.split(' ');
  const [number = -1, count] = letter.split('/').map(Number);
  const text = letters[number]?.text ?? '';
  const sentences = sentencesIn(text);
  if (sentences.length !== count)
    throw new Error(`${writer} ${letter}: the letter has ${sentences.length} sentences.`);
  const acts = new Map(marks.map((mark) => [Number.parseInt(mark, 10), mark.replace(/^\d+/u, '')]));
  return {
    writer,
    text,
    isPlain: false,
    goesOn: false,
    passages: [],
    isOther: false,
    sentences: sentences.map(({ sentence }, at) => ({ sentence, acts: acts.get(at) ?? '' })),
  };
}

/** So many messages in a row are by one writer. */
const byOneWriter = 10;

/** Messages below lines `=== going` or `=== decline`, with what a sentence does before it: `<TR>Thank you, but …`. */
function readTagged(file: string, messages: string): ActedMessage[] {
  const [, ...parts] = messages.split(/^=== (\w+)\n/mu);
  return Array.from({ length: parts.length / 2 }, (_, at) => {
    const tagged = (parts[2 * at + 1] ?? '').trim();
    const { text, tags } = withoutTags(readMarks(file, tagged).text);
    const within = (start: number, end: number): string =>
      tags.flatMap((tag) => (tag.at >= start && tag.at < end ? [tag.acts] : [])).join('');
    return {
      writer: `${file} ${Math.floor(at / byOneWriter)}`,
      text,
      isPlain: true,
      goesOn: parts[2 * at] === 'going',
      passages: readMarks(file, withoutTags(tagged).text).passages,
      isOther: false,
      sentences: sentencesIn(text).map(({ sentence, start, end }) => ({
        sentence,
        acts: within(start, end),
      })),
    };
  });
}

/** A text that answers nothing. */
export const otherMessage = (text: string, at: number): ActedMessage => ({
  writer: `other ${at}`,
  text,
  isPlain: false,
  goesOn: false,
  passages: [],
  isOther: true,
  sentences: sentencesIn(text).map(({ sentence }) => ({ sentence, acts: '' })),
});

/** Takes the tags out and tells where they stood. */
function withoutTags(tagged: string): { text: string; tags: { at: number; acts: string }[] } {
  const tags: { at: number; acts: string }[] = [];
  let text = '';
  let from = 0;
  for (const { 0: tag, 1: acts = '', index } of tagged.matchAll(/<([A-Z]+)>/gu)) {
    text += tagged.slice(from, index);
    tags.push({ at: text.length, acts });
    from = index + tag.length;
  }
  return { text: text + tagged.slice(from), tags };
}

/** All sentences of a message in their order, and where they stand in it. */
function sentencesIn(text: string): { sentence: Sentence; start: number; end: number }[] {
  return new DraftReader('plaintext').read(text).blocks.flatMap(({ block, start }) =>
    block.sentences.map((sentence) => ({
      sentence,
      start: start + sentence.start,
      end: start + sentence.end,
    })),
  );
}
