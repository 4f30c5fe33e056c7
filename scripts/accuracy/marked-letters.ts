import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A passage that would hurt its reader: UTF-16 offsets into the text, end exclusive. */
export interface MarkedPassage {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A whole message, with the passages that would hurt its reader; a decent one has none. */
export interface MarkedLetter {
  /** The file that it stands in: all in a file are by one writer. */
  readonly writer: string;
  readonly text: string;
  readonly passages: readonly MarkedPassage[];
}

/** The messages of `FOLDER/letters`, or none where there is no such folder; the corpus's README tells the notation. */
export function readMarkedLetters(folder: string): MarkedLetter[] {
  return documentsIn(join(folder, 'letters')).map(({ file, text }) => readMarks(file, text));
}

/** The texts of `FOLDER/others`: they answer no invitation, and nothing is to be said about them. */
export function readOthers(folder: string): string[] {
  return documentsIn(join(folder, 'others')).map(({ text }) => text);
}

function documentsIn(folder: string): { file: string; text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^=== .*\n/mu)
        .map((text) => ({ file, text: text.trim() }))
        .filter(({ text }) => text !== ''),
    );
}

/** Takes the marks out of "Thank you. {{reproach: You never answered}}." */
function readMarks(writer: string, marked: string): MarkedLetter {
  const passages: MarkedPassage[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: kind = '', 2: words = '', index } of marked.matchAll(
    /\{\{(\w+): ([^{}]*)\}\}/gu,
  )) {
    text += marked.slice(from, index);
    passages.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
    from = index + whole.length;
  }
  return { writer, text: text + marked.slice(from), passages };
}
