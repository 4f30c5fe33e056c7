import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A passage that would hurt its reader: UTF-16 offsets into the text, end exclusive. */
export interface MarkedPassage {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A whole message by one writer, with the passages that would hurt its reader. */
export interface MarkedLetter {
  /** The file: one writer's letters. */
  readonly voice: string;
  readonly text: string;
  readonly passages: readonly MarkedPassage[];
}

/** Reads all letters of `folder`, none where there is no such folder; the corpus's README explains the notation. */
export function readLetters(folder: string): MarkedLetter[] {
  return pieces(folder).map(({ file, text }) => readMarks(file, text));
}

/** A document that is no such message. */
export interface OtherDocument {
  /** The file that it stands in. */
  readonly file: string;
  readonly text: string;
}

/** Reads the documents of `folder` that are no messages of this kind. */
export function readOthers(folder: string): OtherDocument[] {
  return pieces(folder);
}

function pieces(folder: string): { file: string; text: string }[] {
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

/** Takes the marks out of "… {{reproach: You never answered}} …". */
export function readMarks(voice: string, marked: string): MarkedLetter {
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
  return { voice, text: text + marked.slice(from), passages };
}
