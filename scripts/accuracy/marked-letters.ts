import { join } from 'node:path';
import { readLetters, type MarkedLetter } from '../tone/letters.ts';
import { draftOf, readLines, type EmailRow } from './corpus.ts';

/** A message of `letters.jsonl`, with its bad passages word for word. */
interface LetterRow extends EmailRow {
  readonly voice: string;
  readonly bad: readonly { readonly text: string; readonly category: string }[];
}

/** The messages of `FOLDER/letters` and of `FOLDER/letters.jsonl`; the corpus's README tells the notation. */
export function readMarkedLetters(folder: string): MarkedLetter[] {
  return [
    ...readLetters(join(folder, 'letters')),
    ...readLines<LetterRow>(join(folder, 'letters.jsonl')).map(letterOf),
  ];
}

function letterOf(row: LetterRow): MarkedLetter {
  const text = draftOf(row);
  const passages = row.bad.map(({ text: words, category }) => {
    const start = text.indexOf(words);
    return { kind: category, start, end: start + words.length };
  });
  return { voice: row.voice, text, passages };
}
