import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence or short message that the model learns from. */
export interface TrainingRow {
  readonly text: string;
  readonly tactless: boolean;
  /** Where it could stand; see the README. */
  readonly context: string;
  /** The kind of its hurt, where its code says one of those that letters are marked with. */
  readonly kind?: string | undefined;
}

/** The codes by which a sentence counts as decent: it looks like a tactless one, or is plainly polite. */
const decent = new Set(['H', 'P']);

/** What the codes of tactless sentences are called in letters; the others may be of several kinds. */
const kinds: Readonly<Record<string, string>> = {
  sar: 'mockery',
  acc: 'reproach',
  ins: 'disdain',
  ove: 'private',
  blu: 'bluntness',
  cmp: 'comparison',
  pro: 'promise',
};

/** Reads lines of the form `CODE.CONTEXT | sentence` from all files of `folder`. See its README for the codes. */
export function readTrainingRows(folder: string): TrainingRow[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').flatMap(readLine));
}

function readLine(line: string): TrainingRow[] {
  const bar = line.indexOf(' | ');
  if (bar < 0) return [];
  const [code = '', context = ''] = line.slice(0, bar).split('.');
  return [{ text: line.slice(bar + 3), tactless: !decent.has(code), context, kind: kinds[code] }];
}
