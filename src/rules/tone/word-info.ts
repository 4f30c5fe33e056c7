import { hashText, toKey } from './hash.ts';
import { stemOf } from './stem.ts';
import { unpack } from './unpack.ts';
import { wordClasses } from './word-classes.ts';

/** What the model knows of a word by itself. */
export interface WordInfo {
  /** Hashes of the word and of its stem. */
  readonly word: number;
  readonly stem: number;
  /** Numbers of the classes of meaning it belongs to, such as insults, pay, or thanks. */
  readonly classes: readonly number[];
  /** What stands for it in patterns: itself where it is a function word, else its classes, else its ending. */
  readonly symbols: readonly number[];
  /** Whether it is in no class. */
  readonly isPlain: boolean;
}

/** The first class holds the function words: they stand for themselves. */
const functionWords = 0;
const endings = 'ing ed ly tion ment ness ity est ful less ous ive ble al er ant ent ish y s'.split(' ');
const endingSymbols = new Map(endings.map((ending) => [ending, [hashText(`-${ending}`)]]));
const otherSymbols = [hashText('-')];
const numberSymbols = [hashText('#')];
/** For a capitalised word that is in no class. */
export const nameSymbols = [hashText('Name')];

export const classSymbol = (name: number): number => Math.imul(name + 1, 0x9e3779b1);

/** Longer ones are addresses or code: no word that the model could know. */
const longestWord = 24;
/** So many words are remembered; a writer repeats few. */
const mostRemembered = 20_000;
const remembered = new Map<string, WordInfo>();

/** @param word as it stands in the text */
export function describeWord(word: string): WordInfo {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const info = describe(word.length > longestWord ? '' : word.toLowerCase().replaceAll('’', "'"));
  remembered.set(word, info);
  return info;
}

function describe(word: string): WordInfo {
  const stem = stemOf(word);
  const hash = hashText(word);
  const found = classTable().get(toKey(hashText(stem))) ?? [];
  const classes = found.filter((name) => name !== functionWords);
  const symbols =
    found.length > classes.length ? [hash] : classes.length > 0 ? classes.map(classSymbol) : endingOf(word);
  return { word: hash, stem: hashText(stem), classes, symbols, isPlain: found.length === 0 };
}

function endingOf(word: string): readonly number[] {
  if (/^\d/u.test(word)) return numberSymbols;
  const ending = endings.find((end) => word.endsWith(end) && word.length > end.length + 2);
  return (ending && endingSymbols.get(ending)) || otherSymbols;
}

let table: ReadonlyMap<number, readonly number[]> | undefined;

/** The classes of a word by the key of its stem; read at the first use. */
function classTable(): ReadonlyMap<number, readonly number[]> {
  if (table) return table;
  const classes = new Map<number, number[]>();
  for (const [key, name] of unpack(wordClasses)) {
    const list = classes.get(key);
    if (list) list.push(name);
    else classes.set(key, [name]);
  }
  table = classes;
  return classes;
}

const marks = new Map(
  ['?', '!', '"'].map((mark): [number, WordInfo] => {
    const hash = hashText(mark);
    return [mark.charCodeAt(0), { word: hash, stem: hash, classes: [], symbols: [hash], isPlain: false }];
  }),
);

/** The mark with the code `code`, if it tells something; double quotation marks are all the same. */
export function markInfo(code: number): WordInfo | undefined {
  return marks.get(code === 0x201c || code === 0x201d ? 34 : code);
}
